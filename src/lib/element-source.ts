/**
 * Where an element finds others that it opens over itself and that the page may not have. An element does not name
 * them: a bundler would make files of everything a page might ever open, and split what comes at once into many.
 */

/** Registers an element, and those it is composed of, under a prefix. */
export type Definition = (prefix: string) => void;

type Source = (name: string) => (() => Promise<Definition>) | undefined;

let source: Source | undefined;

/** From now on elements that are missing come from here. Called by the list of all elements when a page has it. */
export function provideElements(from: Source): void {
  source = from;
}

/** How an element is fetched by its name without prefix; undefined where the page has no source of it. */
export const sourceOf = (name: string): (() => Promise<Definition>) | undefined => source?.(name);
