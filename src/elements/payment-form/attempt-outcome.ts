/** What became of an attempt to start a payment that has not become one. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Payment } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { stateCatalog } from '../../i18n/catalogs/state-words.ts';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { payWords } from './choose-view.ts';
import { refusalOf } from './payment-form.controller.ts';
import type { MutationState } from './payment-form.controller.ts';

export function attemptOutcome(
  localizer: Localizer,
  state: MutationState<Payment>,
  onSend: () => void,
): TemplateResult | typeof nothing {
  const t = payWords(localizer);
  const form = (key: 'unknownTitle' | 'unknownText' | 'sendAgain') => localizer.text(formCatalog, key);
  if (state.status !== 'failed' && state.status !== 'unknown') return nothing;
  const words = errorWords(localizer, state.error);
  const reference = localizer.text(stateCatalog, 'reference', { reference: words.reference ?? '' });
  if (state.status === 'unknown') {
    const actions = html`<button class="button" type="button" @click=${() => onSend()}>
      ${form('sendAgain')}
    </button>`;
    return outcome({
      kind: 'unknown',
      title: form('unknownTitle'),
      text: form('unknownText'),
      reference,
      actions,
    });
  }
  switch (refusalOf(state.error)) {
    case 'blocked':
      return outcome({ kind: 'failed', title: t('blockedTitle'), text: t('blockedText') });
    case 'disputed':
      return outcome({ kind: 'failed', title: t('disputedTitle'), text: t('disputedText') });
    case 'changed':
      return outcome({ kind: 'failed', title: t('failedTitle'), text: t('changed'), reference });
    default:
      return outcome({ kind: 'failed', title: words.title, text: words.text, reference });
  }
}
