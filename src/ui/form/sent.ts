/** What became of something that was sent. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LeasekitError } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { stateCatalog } from '../../i18n/catalogs/state-words.ts';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { outcome } from './outcome.ts';

type Sent =
  | { readonly status: 'idle' | 'sending' | 'succeeded' }
  | { readonly status: 'failed' | 'unknown'; readonly error: LeasekitError };

/**
 * Nothing while all is well; a failure in words, and what can be sent again. `refused` says in the form's own words what the
 * lessor refused; undefined leaves it to the words of all errors.
 */
export function sent(
  state: Sent,
  localizer: Localizer,
  again: () => void,
  refused: (error: LeasekitError) => string | undefined = () => undefined,
): TemplateResult | typeof nothing {
  if (state.status !== 'failed' && state.status !== 'unknown') return nothing;
  if (state.status === 'unknown')
    return outcome({
      kind: 'unknown',
      title: localizer.text(formCatalog, 'unknownTitle'),
      text: localizer.text(formCatalog, 'unknownText'),
      actions: html`<button class="button" type="button" @click=${() => again()}>
        ${localizer.text(formCatalog, 'sendAgain')}
      </button>`,
    });
  const refusal = refused(state.error);
  const { title, text, reference } = errorWords(localizer, state.error);
  return outcome({
    kind: 'failed',
    title: refusal ?? title,
    text: refusal === undefined ? text : undefined,
    reference: reference && localizer.text(stateCatalog, 'reference', { reference }),
  });
}
