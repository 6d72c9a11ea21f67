/** Colors as numbers: CSS text, sRGB, OKLab and OKLCH. */

/** sRGB channels and alpha, each 0–1. Channels outside 0–1 are outside the sRGB gamut. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** Perceived lightness 0–1, chroma from 0, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Triple = readonly [number, number, number];

const HEX = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const FUNCTION = /^(rgb|hsl|oklch|oklab)a?\(([^()]*)\)$/i;
const NAMED: Readonly<Record<string, string>> = { black: '#000', white: '#fff' };

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function fromHex(digits: string): Rgb {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  return { r: channel(0), g: channel(2), b: channel(4), alpha: long.length === 8 ? channel(6) : 1 };
}

function fromHsl([h, s, l]: Triple): Triple {
  const spread = s * Math.min(l, 1 - l);
  const channel = (offset: number): number => {
    const k = (((offset + h / 30) % 12) + 12) % 12;
    return l - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A number or percentage; `whole` is what 100 % stands for. */
function component(text: string | undefined, whole: number): number {
  if (text === undefined || text === 'none') return 0;
  return /^[+-]?(\d+\.?\d*|\.\d+)(%|deg)?$/.test(text)
    ? text.endsWith('%')
      ? (Number.parseFloat(text) / 100) * whole
      : Number.parseFloat(text)
    : Number.NaN;
}

function channels(space: string, [a, b, c]: readonly string[]): Triple {
  switch (space) {
    case 'rgb':
      return [component(a, 255) / 255, component(b, 255) / 255, component(c, 255) / 255];
    case 'hsl':
      return fromHsl([component(a, 360), component(b, 100) / 100, component(c, 100) / 100]);
    case 'oklab':
      return oklabToRgb([component(a, 1), component(b, 0.4), component(c, 0.4)]);
    default:
      return oklabToRgb(toOklab({ l: component(a, 1), c: component(b, 0.4), h: component(c, 360) }));
  }
}

/**
 * Reads hex, `rgb()`, `hsl()`, `oklab()`, `oklch()`, `black` and `white`. Undefined for anything else, so that no color
 * is ever judged by a guess.
 */
export function parseColor(text: string): Rgb | undefined {
  const trimmed = text.trim().toLowerCase();
  const [, digits] = HEX.exec(Object.hasOwn(NAMED, trimmed) ? (NAMED[trimmed] ?? '') : trimmed) ?? [];
  if (digits) return fromHex(digits);
  const [, space, body] = FUNCTION.exec(trimmed) ?? [];
  if (!space || body === undefined) return undefined;
  const parts = body.split(/[\s,/]+/).filter(Boolean);
  if (parts.length < 3 || parts.length > 4) return undefined;
  const [r, g, b] = channels(space, parts);
  const alpha = parts[3] === undefined ? 1 : component(parts[3], 1);
  return [r, g, b, alpha].every(Number.isFinite) ? { r, g, b, alpha: clamp(alpha) } : undefined;
}

/** `#rrggbb`, or with alpha `#rrggbbaa`; channels outside the gamut are cut. */
export function toHex({ r, g, b, alpha }: Rgb): string {
  const byte = (value: number): string =>
    Math.round(clamp(value) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(r)}${byte(g)}${byte(b)}${alpha < 1 ? byte(alpha) : ''}`;
}

/** sRGB channel → linear light (IEC 61966-2-1). */
export const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** OKLab of a color. Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020. */
export function rgbToOklab(color: Rgb): Triple {
  const [r, g, b] = [toLinear(color.r), toLinear(color.g), toLinear(color.b)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function oklabToRgb([L, a, b]: Triple): Triple {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

export function toOklch(color: Rgb): Oklch {
  const [l, a, b] = rgbToOklab(color);
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

const toOklab = ({ l, c, h }: Oklch): Triple => {
  const angle = (h * Math.PI) / 180;
  return [l, c * Math.cos(angle), c * Math.sin(angle)];
};

/** The sRGB color of this lightness and hue; chroma that a screen cannot show at that lightness is taken away. */
export function oklchToRgb({ l, c, h }: Oklch): Rgb {
  for (let chroma = c; ; chroma = Math.max(0, chroma - 0.004)) {
    const [r, g, b] = oklabToRgb(toOklab({ l: clamp(l), c: chroma, h }));
    const inGamut = [r, g, b].every((value) => value >= -0.0005 && value <= 1.0005);
    if (inGamut || chroma === 0) return { r: clamp(r), g: clamp(g), b: clamp(b), alpha: 1 };
  }
}

/** What `color-mix(in oklab, a share, b)` gives; `share` 0–1 is the part of `a`. */
export function mixColors(a: Rgb, b: Rgb, share: number): Rgb {
  const [from, to] = [rgbToOklab(a), rgbToOklab(b)];
  const at = (index: 0 | 1 | 2): number => from[index] * share + to[index] * (1 - share);
  const [r, g, blue] = oklabToRgb([at(0), at(1), at(2)]);
  return { r: clamp(r), g: clamp(g), b: clamp(blue), alpha: 1 };
}
