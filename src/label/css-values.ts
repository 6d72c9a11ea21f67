/**
 * What of a label may become CSS. A label comes from an API and from a text field in the studio: a value that is not
 * plainly a color, a length or a list of font names is dropped, so that no label can write rules or load a URL.
 */

const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([\d\s.,%/+\-a-z]{1,80}\)$/i;
const NAME = /^[a-z]{3,24}$/i;
/** Valid as colors for CSS, but they follow the surroundings instead of the brand. */
const NOT_OF_A_BRAND = new Set(['inherit', 'initial', 'unset', 'revert', 'currentcolor', 'transparent']);

const FONT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _.\-+]{0,63}$/u;
const GENERIC_FONTS = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
]);
const MAX_FONTS = 12;
const MAX_RADIUS = 24;

/** The color when it is one, else undefined. */
export function safeColor(value: string | undefined): string | undefined {
  const text = value?.trim().toLowerCase() ?? '';
  if (NOT_OF_A_BRAND.has(text)) return undefined;
  if (!HEX.test(text) && !FUNCTION.test(text) && !NAME.test(text)) return undefined;
  return CSS.supports('color', text) ? text : undefined;
}

/** Corner radius between 0 and 24 pixels; undefined when it is no number. */
export function safeRadius(value: number | undefined): string | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return `${Math.min(MAX_RADIUS, Math.max(0, value))}px`;
}

/** Font names, quoted again by us; undefined when one of them is no name. */
export function safeFontFamily(value: string | undefined): string | undefined {
  const names = (value ?? '').split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if (names.length > MAX_FONTS || !names.every((name) => FONT_NAME.test(name))) return undefined;
  return names
    .map((name) => (GENERIC_FONTS.has(name.toLowerCase()) ? name.toLowerCase() : `"${name}"`))
    .join(', ');
}
