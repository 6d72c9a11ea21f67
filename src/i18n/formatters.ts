/** Intl formatters, built once a page for each locale and set of options: building one costs more than a thousand uses. */

const byText = new Map<string, unknown>();
/** Options that are constants are found by themselves: a table writes a thousand dates with the same ones. */
const byOptions = new WeakMap<object, Map<string, unknown>>();

function cached<T>(kind: string, locale: string, options: object, build: () => T): T {
  const quick = byOptions.get(options)?.get(locale) as T | undefined;
  if (quick) return quick;
  const key = `${kind}|${locale}|${JSON.stringify(options)}`;
  const formatter = (byText.get(key) as T | undefined) ?? build();
  byText.set(key, formatter);
  const locales = byOptions.get(options) ?? new Map<string, unknown>();
  byOptions.set(options, locales.set(locale, formatter));
  return formatter;
}

const PLURAL: Intl.PluralRulesOptions = { type: 'cardinal' };
const CURRENCY: Intl.DisplayNamesOptions = { type: 'currency' };

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached('number', locale, options, () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('date', locale, options, () => new Intl.DateTimeFormat(locale, options));

export const pluralRules = (locale: string): Intl.PluralRules =>
  cached('plural', locale, PLURAL, () => new Intl.PluralRules(locale, PLURAL));

export const listFormat = (locale: string, options: Intl.ListFormatOptions): Intl.ListFormat =>
  cached('list', locale, options, () => new Intl.ListFormat(locale, options));

export const currencyNames = (locale: string): Intl.DisplayNames =>
  cached('currency', locale, CURRENCY, () => new Intl.DisplayNames(locale, CURRENCY));
