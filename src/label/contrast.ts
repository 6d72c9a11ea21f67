/** Does a brand's palette meet WCAG 2.2 AA? Which pairs fail, and which nearest color would pass? */
import type { Brand } from '../../sdk/schemas/label.ts';
import { mixColors, oklchToRgb, parseColor, toHex, toLinear, toOklch } from '../lib/color.ts';
import type { Rgb } from '../lib/color.ts';
import { DARK_ACCENT_LIGHTNESS, DEFAULT_PALETTE, INK_SHARE, PALETTE_TOKENS } from './palette.ts';
import type { PaletteToken, Scheme } from './palette.ts';

/** Contrast of text (SC 1.4.3) and of borders and shapes (SC 1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

type Derived = keyof typeof INK_SHARE;
export type ContrastToken = PaletteToken | Derived;

export interface ContrastIssue {
  readonly scheme: Scheme;
  readonly foreground: ContrastToken;
  /** The background on which it reads worst. */
  readonly background: ContrastToken;
  /** `unreadable`: the color is in no form that can be judged (use hex, rgb, hsl, oklab or oklch, without alpha). */
  readonly kind: 'contrast' | 'unreadable';
  /** 1–21; 0 when unreadable. */
  readonly ratio: number;
  readonly required: number;
  /** The brand's token to change: for colors mixed from the ink, the ink. */
  readonly token: PaletteToken;
  /** Nearest value of `token` that passes; absent when no lightness does, or the color is unreadable. */
  readonly suggestion?: string;
}

interface Rule {
  readonly foreground: ContrastToken;
  readonly on: readonly ContrastToken[];
  readonly required: number;
  readonly token: PaletteToken;
}

const SURFACES = ['paper', 'surface', 'hover'] as const;
const RULES: readonly Rule[] = [
  { foreground: 'ink', on: SURFACES, required: TEXT, token: 'ink' },
  { foreground: 'muted', on: SURFACES, required: TEXT, token: 'ink' },
  { foreground: 'control', on: SURFACES, required: SHAPE, token: 'ink' },
  { foreground: 'accent', on: SURFACES, required: TEXT, token: 'accent' },
  { foreground: 'onAccent', on: ['accent'], required: TEXT, token: 'onAccent' },
  { foreground: 'settled', on: SURFACES, required: TEXT, token: 'settled' },
  { foreground: 'attention', on: SURFACES, required: TEXT, token: 'attention' },
  { foreground: 'overdue', on: SURFACES, required: TEXT, token: 'overdue' },
];

type Colors = Readonly<Record<PaletteToken, Rgb>>;

const luminance = ({ r, g, b }: Rgb): number =>
  0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);

/** WCAG contrast of two opaque colors, 1–21. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const colorOf = (colors: Colors, token: ContrastToken): Rgb =>
  token in INK_SHARE
    ? mixColors(colors.ink, colors.paper, INK_SHARE[token as Derived])
    : colors[token as PaletteToken];

function worst(colors: Colors, { foreground, on }: Rule): { background: ContrastToken; ratio: number } {
  const found = on.map((background) => ({
    background,
    ratio: contrastRatio(colorOf(colors, foreground), colorOf(colors, background)),
  }));
  return found.reduce((least, next) => (next.ratio < least.ratio ? next : least));
}

/** Opaque color of a token, the default when the brand has none; undefined when it cannot be judged. */
function read(brand: Brand, scheme: Scheme, token: PaletteToken): Rgb | undefined {
  const own = brand[scheme]?.[token];
  const light = brand.light?.[token];
  if (own === undefined && scheme === 'dark' && token === 'accent' && light !== undefined) {
    const lifted = parseColor(light);
    if (!lifted) return undefined;
    const { l, c, h } = toOklch(lifted);
    return oklchToRgb({ l: Math.max(l, DARK_ACCENT_LIGHTNESS), c, h });
  }
  const color = parseColor(own ?? DEFAULT_PALETTE[scheme][token]);
  return color?.alpha === 1 ? color : undefined;
}

/** Steps of lightness tried from the color outwards, near ones first. */
const STEP = 0.005;

function nearestPassing(colors: Colors, rule: Rule): string | undefined {
  const { l, c, h } = toOklch(colors[rule.token]);
  for (let distance = STEP; distance <= 1; distance += STEP) {
    for (const lightness of [l - distance, l + distance]) {
      if (lightness < 0 || lightness > 1) continue;
      // Judged as it will be written: eight bits a channel.
      const hex = toHex(oklchToRgb({ l: lightness, c, h }));
      const candidate = parseColor(hex);
      if (candidate && worst({ ...colors, [rule.token]: candidate }, rule).ratio >= rule.required) return hex;
    }
  }
  return undefined;
}

function schemeReport(brand: Brand, scheme: Scheme): ContrastIssue[] {
  const entries = PALETTE_TOKENS.map((token) => [token, read(brand, scheme, token)] as const);
  const unreadable = entries.filter(([, color]) => !color).map(([token]) => token);
  if (unreadable.length > 0) {
    return unreadable.map((token) => ({
      scheme,
      foreground: token,
      background: 'paper',
      kind: 'unreadable',
      ratio: 0,
      required: TEXT,
      token,
    }));
  }
  const colors = Object.fromEntries(entries) as unknown as Colors;
  return RULES.flatMap((rule): ContrastIssue[] => {
    const { background, ratio } = worst(colors, rule);
    if (ratio >= rule.required) return [];
    const suggestion = nearestPassing(colors, rule);
    const { foreground, required, token } = rule;
    return [
      {
        scheme,
        foreground,
        background,
        kind: 'contrast',
        ratio,
        required,
        token,
        ...(suggestion && { suggestion }),
      },
    ];
  });
}

/** Every pair of a brand that fails AA, in light and in dark; empty when all pass. */
export function contrastReport(brand: Brand = {}): ContrastIssue[] {
  return [...schemeReport(brand, 'light'), ...schemeReport(brand, 'dark')];
}
