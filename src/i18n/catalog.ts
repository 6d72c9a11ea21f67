/** Message catalogs: English bundled with the element that speaks it, other languages loaded when they are spoken. */

/** A message that depends on a number; the form is chosen by the parameter `count`. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A text with `{name}` placeholders, or one text a plural form. */
export type Message = string | PluralMessage;

export type Messages = Readonly<Record<string, Message>>;

/**
 * Loads the messages of one language: a module whose default export is a {@link Translation}. Typed loosely, because
 * the module names the catalog in its own type and the catalog must not depend on it in turn.
 */
export type MessageLoader = () => Promise<object>;

/** The messages of a catalog in another language; `satisfies` makes a missing or surplus key a type error. */
export type Translation<C extends Catalog> = Readonly<Record<keyof C['en'], Message>>;

/** The words of one room: an element, the private pieces, or what everybody shares. */
export interface Catalog<M extends Messages = Messages> {
  /** First half of a wording key, such as `invoice-table` in `invoice-table.title`. */
  readonly name: string;
  /** English, the fallback of every language. */
  readonly en: M;
  /** Language subtag → loader, such as `{ it: () => import('./it/invoice-table.ts') }`. */
  readonly load: Readonly<Record<string, MessageLoader>>;
}

/** Declares a catalog. `en` keeps its literal keys, so that a missing or misspelled key is a type error. */
export function defineCatalog<const M extends Messages>(
  name: string,
  en: M,
  load: Readonly<Record<string, MessageLoader>> = {},
): Catalog<M> {
  return { name, en, load };
}

/**
 * The same catalog with more English words, for modules that come later than the catalog. Other languages have all of
 * its words in one file.
 */
export function extendCatalog<const M extends Messages, const N extends Messages>(
  catalog: Catalog<M>,
  more: N,
): Catalog<M & N> {
  Object.assign(catalog.en, more);
  return catalog as Catalog<M & N>;
}

interface Loaded {
  readonly ready: Map<string, Messages>;
  readonly pending: Map<string, Promise<void>>;
}

// Texts are the same for every label, user and provider, so one copy a page is right; wording is per label instead.
const loaded = new WeakMap<Catalog, Loaded>();

function stateOf(catalog: Catalog): Loaded {
  const state = loaded.get(catalog) ?? { ready: new Map(), pending: new Map() };
  loaded.set(catalog, state);
  return state;
}

/** Language subtag of a locale: `it` for `it-CH`. */
export const languageOf = (locale: string): string => (locale.split('-')[0] ?? locale).toLowerCase();

/** Messages of a language once they are loaded; undefined while they are not, or when the catalog has none. */
export function messagesIn(catalog: Catalog, language: string): Messages | undefined {
  return language === 'en' ? catalog.en : loaded.get(catalog)?.ready.get(language);
}

/** True when nothing is left to load for this locale: its words are here, or the catalog has none of them. */
export function isLoaded(catalog: Catalog, locale: string): boolean {
  const language = languageOf(locale);
  return !Object.hasOwn(catalog.load, language) || messagesIn(catalog, language) !== undefined;
}

/**
 * Loads the words of a locale. Never rejects: English stays when a file cannot be fetched, and the next call tries
 * again.
 */
export function loadCatalog(catalog: Catalog, locale: string): Promise<void> {
  const language = languageOf(locale);
  if (isLoaded(catalog, language)) return Promise.resolve();
  const { ready, pending } = stateOf(catalog);
  const running = pending.get(language);
  if (running) return running;
  const request = Promise.resolve(catalog.load[language]?.())
    .then((module) => void ready.set(language, (module as { default: Messages }).default))
    .catch(() => undefined)
    .finally(() => pending.delete(language));
  pending.set(language, request);
  return request;
}

/** Loads several catalogs of a locale at once. Never rejects. */
export async function loadCatalogs(catalogs: Iterable<Catalog>, locale: string): Promise<void> {
  await Promise.all([...catalogs].map((catalog) => loadCatalog(catalog, locale)));
}
