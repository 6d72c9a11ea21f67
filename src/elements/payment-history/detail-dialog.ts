/** The detail of one payment over the page; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Payment } from '../../../sdk/index.ts';
import { paymentHistoryCatalog } from '../../i18n/catalogs/payment-history.ts';
import type { PaymentHistoryKey } from '../../i18n/catalogs/payment-history.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { paymentStatus } from '../../ui/status-pill/statuses.ts';
import { nameOf } from './columns.ts';

export interface PaymentDialogOptions {
  localizer: Localizer;
  /** The payment that is open. */
  payment: Payment | undefined;
  /** Whether the lessor serves the receipt and the user may see it. */
  receipt: boolean;
  receiptFailed: boolean;
  onClose(): void;
  onReceipt(payment: Payment): void;
}

type Say = (key: PaymentHistoryKey, params?: Record<string, string>) => string;

/** The dialog; `root` is where it stands, which gets its styles. */
export function paymentDialog(root: Node, options: PaymentDialogOptions): TemplateResult {
  const { localizer, payment, receipt, receiptFailed, onClose, onReceipt } = options;
  adopt(root, recordDetailStyles);
  const t: Say = (key, params) => localizer.text(paymentHistoryCatalog, key, params);
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${payment ? t('detailTitle', { number: nameOf(payment, localizer) }) : ''}
    ?open=${payment !== undefined}
    @ui-close=${() => onClose()}
  >
    ${
      payment
        ? html`<div class="detail" part="detail">
            ${facts(payment, localizer, t)} ${allocations(payment, localizer, t)}
          </div>`
        : nothing
    }
    ${
      payment && receipt && payment.state === 'posted'
        ? html`<div class="actions" slot="footer">
            <button class="button primary" type="button" @click=${() => onReceipt(payment)}>
              ${t('receipt')}
            </button>
            ${receiptFailed ? html`<p class="muted" role="alert">${t('receiptFailed')}</p>` : nothing}
          </div>`
        : nothing
    }
  </lease-ui-dialog>`;
}

function facts(payment: Payment, localizer: Localizer, t: Say): TemplateResult {
  const fact = (label: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const { amount, method, receivedOn, reference, state, unallocated, valueOn } = payment;
  return html`<dl class="facts">
    ${fact(t('state'), statusPill(paymentStatus(payment, localizer)))}
    ${fact(t('amount'), html`<span class="strong">${localizer.money(amount)}</span>`)}
    ${fact(t('unallocated'), state === 'posted' && localizer.money(unallocated))}
    ${fact(t('received'), localizer.date(receivedOn))}
    ${fact(t('valued'), valueOn && localizer.date(valueOn))}
    ${fact(t('method'), localizer.text(commonCatalog, `paymentMethod.${method}`))}
    ${fact(t('reference'), reference)}
  </dl>`;
}

function allocations({ allocations: rows, amount }: Payment, localizer: Localizer, t: Say): TemplateResult {
  return html`<section class="part">
    <h3>${t('allocations')}</h3>
    ${
      rows.length === 0
        ? html`<p class="muted">${t('noAllocations')}</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">${t('invoice')}</th>
                  <th scope="col">${t('allocatedOn')}</th>
                  <th scope="col" class="number">${t('amountIn', { currency: amount.currency })}</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  (row) =>
                    html`<tr>
                      <td>${row.invoiceNumber ?? row.invoiceId}</td>
                      <td>${localizer.date(row.on)}</td>
                      <td class="number">${localizer.money(row.amount, { currency: 'none' })}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}
