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
import { linked } from '../../ui/record-detail/linked.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { paymentStatus } from '../../ui/status-pill/statuses.ts';
import { nameOf } from './columns.ts';
import type { QueryState } from './opened-payment.controller.ts';

export interface PaymentDialogOptions {
  localizer: Localizer;
  open: boolean;
  state: QueryState<Payment>;
  /** The host's page of an invoice, if it has one. */
  invoiceHref(id: string): string | undefined;
  /** Whether the lessor serves the receipt and the user may see it. */
  receipt: boolean;
  receiptFailed: boolean;
  onClose(): void;
  onRetry(): void;
  onReceipt(payment: Payment): void;
}

type Say = (key: PaymentHistoryKey, params?: Record<string, string>) => string;

/** The dialog; `root` is where it stands, which gets its styles. */
export function paymentDialog(root: Node, options: PaymentDialogOptions): TemplateResult {
  const { localizer, open, state, receipt, receiptFailed, onClose, onReceipt } = options;
  adopt(root, recordDetailStyles);
  const t: Say = (key, params) => localizer.text(paymentHistoryCatalog, key, params);
  const payment = state.status === 'ready' ? state.value : undefined;
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${payment ? t('detailTitle', { number: nameOf(payment, localizer) }) : t('title')}
    ?open=${open}
    @ui-close=${() => onClose()}
  >
    ${open ? content(options, t) : nothing}
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

function content(options: PaymentDialogOptions, t: Say): TemplateResult | typeof nothing {
  const { localizer, state, onRetry } = options;
  switch (state.status) {
    case 'failed':
      return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
    case 'ready':
      return html`<div class="detail" part="detail">
        ${facts(state.value, localizer, t)} ${allocations(state.value, options, t)}
      </div>`;
    default:
      return skeleton('lines', { rows: 6, label: t('loading') });
  }
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

function allocations(
  { allocations: rows, amount }: Payment,
  { localizer, invoiceHref }: PaymentDialogOptions,
  t: Say,
): TemplateResult {
  return html`<section class="part">
    <h3 id="allocations">${t('allocations')}</h3>
    ${
      rows.length === 0
        ? html`<p class="muted">${t('noAllocations')}</p>`
        : html`<div class="scroll">
            <table aria-labelledby="allocations">
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
                      <td>${linked(row.invoiceNumber ?? row.invoiceId, invoiceHref(row.invoiceId))}</td>
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
