/** Questions that a lessor answers beside the usual ones. */
import { languageOf, portalHelpWords } from '../../../i18n/catalogs/portal-help.ts';
import type { PrivateLabel } from '../../../../sdk/index.ts';

export interface Topic {
  readonly question: string;
  readonly answer: string;
}

const QUESTION = 'portal-help.question.';

/**
 * The label's wording under `portal-help.question.<name>` and `portal-help.answer.<name>`, for names that are not among
 * the usual ones, in the order in which the label has them; in the reader's language or, without it, the label's first.
 */
export function ownTopics(label: PrivateLabel | undefined, locale = 'en'): Topic[] {
  const wording = label?.wording ?? {};
  const words = { ...(wording[languageOf(locale)] ?? wording[label?.locales[0] ?? '']), ...wording[locale] };
  return Object.entries(words).flatMap(([key, question]) => {
    const name = key.startsWith(QUESTION) ? key.slice(QUESTION.length) : '';
    const answer = words[`portal-help.answer.${name}`];
    const usual = Object.hasOwn(portalHelpWords, `question.${name}`);
    return name && answer && !usual ? [{ question, answer }] : [];
  });
}
