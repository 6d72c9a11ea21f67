/** Brand and color scheme as style sheets: constructed, so that a strict CSP allows them, and shared by all widgets. */
import { labelStyleSheet } from '../label/label-style-sheet.ts';
import type { PrivateLabel } from '../../sdk/index.ts';
import type { ColorScheme } from './lease-context.ts';

const SCHEMES: Record<ColorScheme, string> = { light: 'light', dark: 'dark', auto: 'light dark' };
const schemeSheets = new Map<ColorScheme, CSSStyleSheet>();

/**
 * The sheets a widget adopts after its own styles. Without a scheme the widget follows the page's `color-scheme`.
 * They speak of `:host`, so the host page's own rules for a widget win over them.
 */
export function sheetsFor(label: PrivateLabel | undefined, scheme: ColorScheme | undefined): CSSStyleSheet[] {
  const sheets = label ? [labelStyleSheet(label)] : [];
  const wanted = scheme ?? label?.brand?.colorScheme;
  if (wanted && wanted !== 'unknown') sheets.push(schemeSheet(wanted));
  return sheets;
}

function schemeSheet(scheme: ColorScheme): CSSStyleSheet {
  let sheet = schemeSheets.get(scheme);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{--lease-color-scheme:${SCHEMES[scheme]};color-scheme:${SCHEMES[scheme]}}`);
    schemeSheets.set(scheme, sheet);
  }
  return sheet;
}
