/** What a payer types, or scans, into their own bank. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PaymentAction } from '../../../sdk/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { Lazy } from '../../lib/lazy.ts';
import { copyValue } from '../../ui/copy-value/copy-value.ts';
import { amountText } from '../../ui/filter-bar/amounts.ts';
import { payWords } from './choose-view.ts';

type Transfer = NonNullable<PaymentAction['bankTransfer']>;

const codeRoom = new Lazy(() => import('../../ui/qr-code/qr-code.ts'));

/** `AT611904300234573201` as `AT61 1904 3002 3457 3201`. */
const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

export function bankTransfer(
  localizer: Localizer,
  transfer: Transfer,
  until: string | undefined,
): TemplateResult {
  const t = payWords(localizer);
  const { iban, bic, holder, reference, amount } = transfer;
  const figure = amountText(String(amount.amount), localizer, localizer.scale(amount.currency));
  const fact = (label: string, text: string, value = text) => copyValue({ localizer, label, text, value });
  return html`<section class="transfer" part="transfer">
    <h2>${t('transferTitle', { amount: localizer.money(amount) })}</h2>
    <p class="muted">
      ${t('transferText')} ${until ? t('transferUntil', { date: localizer.date(until) }) : nothing}
    </p>
    <div class="transfer-ways">
      <dl class="transfer-facts">
        ${fact(t('reference'), reference)} ${fact(t('transferAmount'), localizer.money(amount), figure)}
        ${fact(t('iban'), grouped(iban), iban)} ${fact(t('holder'), holder)}
        ${bic ? fact(t('bic'), bic) : nothing}
      </dl>
      ${code(localizer, transfer)}
    </div>
  </section>`;
}

/** The EPC code, for euro alone; without its module, or when it does not fit, the details say the same. */
function code(localizer: Localizer, { epcPayload, amount, holder, iban, reference }: Transfer) {
  if (!epcPayload || amount.currency !== 'EUR') return nothing;
  void codeRoom.load();
  const t = payWords(localizer);
  const label = t('qr', { amount: localizer.money(amount), holder, iban: grouped(iban), reference });
  try {
    return html`<figure class="transfer-code">
      ${codeRoom.value ? codeRoom.value.qrCode(epcPayload, label) : nothing}
      <figcaption class="form-note">${t('qrHelp')}</figcaption>
    </figure>`;
  } catch {
    return nothing;
  }
}
