/** A private label's brand as a constructed style sheet of token values, adopted by each of its widgets. */
import type { Brand, PrivateLabel } from '../../sdk/schemas/label.ts';
import { safeColor, safeFontFamily, safeRadius } from './css-values.ts';
import { densityTokens } from './density.ts';
import { DARK_ACCENT_LIGHTNESS, DEFAULT_PALETTE, PALETTE_TOKENS } from './palette.ts';
import type { PaletteToken } from './palette.ts';

const sheets = new WeakMap<PrivateLabel, CSSStyleSheet>();

const propertyOf = (token: PaletteToken): string =>
  `--lease-color-${token === 'onAccent' ? 'on-accent' : token}`;

/** The dark value a label implies by its light one: only the accent carries over, lifted to be read on dark. */
function impliedDark(token: PaletteToken, light: string | undefined): string {
  return token === 'accent' && light
    ? `oklch(from ${light} max(l, ${DARK_ACCENT_LIGHTNESS}) c h)`
    : DEFAULT_PALETTE.dark[token];
}

function colorRules(brand: Brand): string[] {
  return PALETTE_TOKENS.flatMap((token) => {
    const light = safeColor(brand.light?.[token]);
    const dark = safeColor(brand.dark?.[token]);
    if (!light && !dark) return [];
    const values = `${light ?? DEFAULT_PALETTE.light[token]}, ${dark ?? impliedDark(token, light)}`;
    return [`${propertyOf(token)}: light-dark(${values});`];
  });
}

function shapeRules(brand: Brand): string[] {
  const values: Record<string, string | undefined> = {
    ...densityTokens(brand.density),
    '--lease-radius': safeRadius(brand.radius),
    '--lease-font-family': safeFontFamily(brand.fontFamily),
    '--lease-heading-font-family': safeFontFamily(brand.headingFontFamily),
  };
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value};`],
  );
}

/** The CSS text of a brand, every value checked; empty for a brand that says nothing. Also what the studio hands out. */
export function labelCss(brand: Brand | undefined): string {
  if (!brand) return '';
  const shape = shapeRules(brand);
  const colors = colorRules(brand);
  return [
    shape.length > 0 ? `:host { ${shape.join(' ')} }` : '',
    // Fingers do not get smaller because a brand is dense.
    densityTokens(brand.density)['--lease-control-size']
      ? '@media (pointer: coarse) { :host { --lease-control-size: 44px; } }'
      : '',
    // The reader's own colors win over the brand's.
    colors.length > 0 ? `@media (forced-colors: none) { :host { ${colors.join(' ')} } }` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * The style sheet of a label: one for all its widgets, made once for each label object. It speaks of `:host`, so two
 * labels on a page never mix and the host page's own rules for a tag win.
 */
export function labelStyleSheet(label: PrivateLabel): CSSStyleSheet {
  const known = sheets.get(label);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(labelCss(label.brand));
  sheets.set(label, sheet);
  return sheet;
}
