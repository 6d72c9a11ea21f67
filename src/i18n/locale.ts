/** Locales: from whatever a page, a browser or a label says to a tag that Intl accepts. */
import { languageOf } from './catalog.ts';

/** Locale used when none is given or none is usable. */
export const FALLBACK_LOCALE = 'en';

const RTL = /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i;

/** Tags found usable; a page asks about the same few again and again. */
const canonical = new Map<string, string>();

/**
 * A usable BCP 47 tag, or the fallback. Browsers and servers hand over tags such as `en_US`, `it-IT.UTF-8`,
 * `de@euro`, `C` or nothing at all; Intl throws on them.
 */
export function canonicalLocale(locale: string | undefined | null): string {
  // Asking Intl loads its data, which nothing on a page waits for yet.
  if (!locale || locale === FALLBACK_LOCALE) return FALLBACK_LOCALE;
  let tag = canonical.get(locale);
  if (tag === undefined) canonical.set(locale, (tag = usableTag(locale)));
  return tag;
}

function usableTag(locale: string): string {
  const cleaned = locale
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  try {
    const [tag] = Intl.getCanonicalLocales(cleaned);
    // An unknown language would silently be written as the browser's own: two readers would see two dates.
    return tag && Intl.NumberFormat.supportedLocalesOf(tag).length > 0 ? tag : FALLBACK_LOCALE;
  } catch {
    return FALLBACK_LOCALE;
  }
}

/**
 * The first wanted locale that is served, by exact tag and then by language; else the first one served. `wanted` is
 * most preferred first, such as the page's choice, then `navigator.languages`.
 */
export function chooseLocale(
  wanted: readonly (string | undefined | null)[],
  served: readonly string[],
): string {
  const offers = served.map(canonicalLocale);
  for (const candidate of wanted) {
    if (!candidate) continue;
    const tag = canonicalLocale(candidate);
    const match = offers.find((offer) => offer === tag);
    if (match) return match;
    const sameLanguage = offers.find((offer) => languageOf(offer) === languageOf(tag));
    // The wanted region decides how dates and money are written; the words are those of the language.
    if (sameLanguage) return sameLanguage.includes('-') ? sameLanguage : tag;
  }
  return offers[0] ?? canonicalLocale(wanted.find(Boolean));
}

/** Writing direction of a locale. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RTL.test(locale) ? 'rtl' : 'ltr';
}

/**
 * The locale that numbers and dates are written in. English without a region is read all over Europe, so it is
 * written the British way (1 Dec 2026), not the American.
 */
export const formattingLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
