/** The lessor's forms, notes and papers by language. */
import type { Language } from '../index.ts';
import { fillIn } from '../notation.ts';
import type { TextParams } from '../notation.ts';
import { requestsBg } from './bg.ts';
import { requestsEn } from './en.ts';
import type { RequestWords } from './en.ts';
import { requestsIt } from './it.ts';
import { requestsRo } from './ro.ts';

export type { RequestWords };
/** Which paper of the lessor's. */
export type PaperKind = keyof RequestWords['papers'];

const WORDS: Readonly<Record<Language, RequestWords>> = {
  en: requestsEn,
  it: requestsIt,
  ro: requestsRo,
  bg: requestsBg,
};

/** The words of a language. */
export const requestWords = (language: Language): RequestWords => WORDS[language];

/** A word of a list by its key; the key itself where the list has none. */
export function wordOf(list: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(list, key) ? (list[key] ?? key) : key;
}

/** Whether there is such a paper. */
export function isPaperKind(kind: string): kind is PaperKind {
  return Object.hasOwn(requestsEn.papers, kind);
}

/** Title and text of a paper. */
export function paperText(
  language: Language,
  kind: PaperKind,
  params: TextParams,
): { title: string; body: string } {
  const { title, body } = WORDS[language].papers[kind];
  return { title: fillIn(title, params, language), body: fillIn(body, params, language) };
}
