/** What an online payment is for: checked before anybody is sent to a provider. */
import type { PaymentDraft } from '../../../sdk/schemas/payment.ts';
import { rowOfInvoice } from '../../engine/ids.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { OnlinePayment, Store } from '../../engine/store.ts';
import { FLAG } from '../../engine/tables.ts';

/** Shares with the one currency they have. */
export interface Shares {
  readonly shares: OnlinePayment['shares'];
  readonly currency: number;
  readonly total: number;
}

/** The shares of a draft. @throws {LessorRuleError} for the first rule that one of them breaks. */
export function sharesOf(store: Store, customer: CustomerRecord, { invoices }: PaymentDraft): Shares {
  const rows = new Set<number>();
  const shares = invoices.map(({ invoiceId, amount }, index) => {
    const row = payableRow(store, customer, invoiceId, `/invoices/${index}/invoiceId`);
    if (rows.has(row)) throw new LessorRuleError(422, 'repeated', `/invoices/${index}/invoiceId`);
    rows.add(row);
    const pointer = `/invoices/${index}/amount`;
    const code = store.currencies[store.invoices.currency[row] ?? 0];
    const first = store.invoices.currency[[...rows][0] ?? row];
    if (amount.currency !== code || store.invoices.currency[row] !== first) {
      throw new LessorRuleError(422, 'currency_mismatch', `${pointer}/currency`);
    }
    if (amount.amount < 1 || amount.amount > (store.invoices.open[row] ?? 0)) {
      throw new LessorRuleError(422, 'out_of_range', `${pointer}/amount`);
    }
    return { row, amount: amount.amount };
  });
  const total = shares.reduce((sum, share) => sum + share.amount, 0);
  if (!Number.isSafeInteger(total)) throw new LessorRuleError(422, 'out_of_range', '/invoices');
  return { shares, currency: store.invoices.currency[shares[0]?.row ?? 0] ?? 0, total };
}

/** An invoice that can be paid now: a payment in progress blocks a second one, a dispute is settled first. */
function payableRow(store: Store, customer: CustomerRecord, id: string, pointer: string): number {
  const { invoices } = store;
  const row = rowOfInvoice(store, customer, id);
  if (row === undefined) throw new LessorRuleError(422, 'unknown_invoice', pointer);
  if (!invoices.counts(row) || (invoices.open[row] ?? 0) <= 0) {
    throw new LessorRuleError(422, 'nothing_open', pointer);
  }
  if (invoices.has(row, FLAG.inProgress)) throw new LessorRuleError(409, 'payment_in_progress', pointer);
  if (invoices.has(row, FLAG.disputed)) throw new LessorRuleError(409, 'disputed', pointer);
  return row;
}

/** Where the payer comes back to. @throws {LessorRuleError} for a missing one, or anything but an http(s) address. */
export function returnUrlOf({ mode, returnUrl }: PaymentDraft): string | undefined {
  if (returnUrl === undefined) {
    if (mode === 'redirect') throw new LessorRuleError(422, 'required', '/returnUrl');
    return undefined;
  }
  const url = URL.canParse(returnUrl) ? new URL(returnUrl) : undefined;
  const usable = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!usable) throw new LessorRuleError(422, 'invalid_url', '/returnUrl');
  return url.href;
}
