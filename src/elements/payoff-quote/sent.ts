import { sent as sentForm } from '../../ui/form/sent.ts';
import { refusalOf } from './values.ts';
import type { PayoffView } from './view.ts';

/** What became of a quote that was asked for or accepted, in the words of quotes where they say more. */
export function sent(state: Parameters<typeof sentForm>[0], { localizer, t }: PayoffView, again: () => void) {
  return sentForm(state, localizer, again, (error) => {
    const refusal = refusalOf(error);
    return refusal && t(refusal.key);
  });
}
