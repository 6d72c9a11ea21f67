/** The languages in which the lessor writes. Its figures know none; words are put to them when an answer is made. */
import { bg } from './bg.ts';
import { en, type Words } from './en.ts';
import { it } from './it.ts';
import { ro } from './ro.ts';

export type { Words };

const WORDS = { en, it, ro, bg };

export type Language = keyof typeof WORDS;

/** The words of a language. */
export const wordsIn = (language: Language): Words => WORDS[language];

/** The language of a BCP 47 tag; undefined when the lessor does not write it. */
export function languageOf(tag: string): Language | undefined {
  const base = tag.trim().split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(WORDS, base) ? (base as Language) : undefined;
}

/** The reader's language by an Accept-Language header; then the first the label serves, then English. */
export function chooseLanguage(acceptLanguage: string | null, locales: readonly string[]): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';');
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/i.exec(each)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return languageOf(locales[0] ?? '') ?? 'en';
}
