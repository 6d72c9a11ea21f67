/** Words and formatting, the door for the other rooms. */
export { defineCatalog, isLoaded, languageOf, loadCatalog, loadCatalogs } from './catalog.ts';
export type { Catalog, Message, MessageLoader, Messages, PluralMessage, Translation } from './catalog.ts';
export type { DateStyle } from './calendar.ts';
export { commonCatalog } from './catalogs/common.ts';
export type { CommonKey } from './catalogs/common.ts';
export { localizerContext } from './context.ts';
export { errorWords } from './error-words.ts';
export type { ErrorKind, ErrorWords } from './error-words.ts';
export { canonicalLocale, chooseLocale, directionOf, FALLBACK_LOCALE } from './locale.ts';
export { Localizer } from './localizer.ts';
export type { LocalizerOptions, MoneyOptions, TextParams } from './localizer.ts';
