/** What the lessor writes to its customers, by language. */
import type { Language } from './index.ts';
import { lettersBg } from './letters-bg.ts';
import { lettersEn, type LetterKind, type Letters } from './letters-en.ts';
import { lettersIt } from './letters-it.ts';
import { lettersRo } from './letters-ro.ts';
import { fillIn, type TextParams } from './notation.ts';

export type { LetterKind };

const LETTERS: Readonly<Record<Language, Letters>> = {
  en: lettersEn,
  it: lettersIt,
  ro: lettersRo,
  bg: lettersBg,
};

/** Who signs for the lessor. */
export const authorIn = (language: Language): string => LETTERS[language].author;

/** Whether there is a letter of this kind. */
export function isLetterKind(kind: string): kind is LetterKind {
  return Object.hasOwn(lettersEn.letters, kind);
}

/** Subject and body of a letter. */
export function letterIn(
  language: Language,
  kind: LetterKind,
  params: TextParams,
): { subject: string; body: string } {
  const { subject, body } = LETTERS[language].letters[kind];
  return { subject: fillIn(subject, params, language), body: fillIn(body, params, language) };
}
