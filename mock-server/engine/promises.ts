import type { PaymentPromise } from '../../sdk/schemas/index.ts';
import { toDay } from './finance/calendar.ts';
import type { CustomerRecord } from './model.ts';
import { invoiceId, rowOfInvoice } from './ids.ts';
import { LessorRuleError } from './rule-error.ts';
import { EVENT, type PromiseRecord, type Store } from './store.ts';

/** What a customer says when promising to pay. */
export interface PromiseInput {
  readonly invoiceIds: readonly string[];
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly promisedOn: string;
}

/**
 * Takes a promise down. It moves no due date and no balance. Throws {@link LessorRuleError} when an invoice is not the
 * customer's, nothing of it is open, the amount is not between one unit and what is open, or the day has passed.
 */
export function createPromise(store: Store, customer: CustomerRecord, input: PromiseInput): PaymentPromise {
  const { invoices } = store;
  const rows = input.invoiceIds.map((id, index) => {
    const row = rowOfInvoice(store, customer, id);
    if (row === undefined) throw new LessorRuleError(422, 'unknown_invoice', `/invoiceIds/${index}`);
    if (!invoices.counts(row) || (invoices.open[row] ?? 0) <= 0) {
      throw new LessorRuleError(422, 'nothing_open', `/invoiceIds/${index}`);
    }
    return row;
  });
  if (rows.length === 0) throw new LessorRuleError(422, 'required', '/invoiceIds');
  const open = rows.reduce((sum, row) => sum + (invoices.open[row] ?? 0), 0);
  const currency = store.currencies[invoices.currency[rows[0] ?? 0] ?? 0] ?? '';
  if (
    input.amount.currency !== currency ||
    rows.some((row) => invoices.currency[row] !== invoices.currency[rows[0] ?? 0])
  ) {
    throw new LessorRuleError(422, 'currency_mismatch', '/amount/currency');
  }
  if (!Number.isSafeInteger(input.amount.amount) || input.amount.amount < 1 || input.amount.amount > open) {
    throw new LessorRuleError(422, 'out_of_range', '/amount/amount');
  }
  const day = dayOf(input.promisedOn);
  if (day === undefined || day < store.today) throw new LessorRuleError(422, 'in_the_past', '/promisedOn');
  const record: PromiseRecord = {
    id: `prm_${store.promises.length + 1}`,
    customer: customer.index,
    rows,
    openThen: open,
    amount: { amount: input.amount.amount, currency },
    promisedOn: input.promisedOn,
    state: 'active',
  };
  store.promises.push(record);
  store.schedule(day + 1, EVENT.promise, store.promises.length - 1);
  store.touch(undefined);
  return promiseOf(record);
}

function dayOf(text: string): number | undefined {
  try {
    return toDay(text);
  } catch {
    return undefined;
  }
}

/** Withdraws a promise that is still active; one that has ended is answered with a 409. */
export function cancelPromise(
  store: Store,
  customer: CustomerRecord,
  id: string,
): PaymentPromise | undefined {
  const record = store.promises.find((each) => each.id === id && each.customer === customer.index);
  if (!record) return undefined;
  if (record.state !== 'active') throw new LessorRuleError(409, 'not_active', '/state');
  record.state = 'cancelled';
  store.touch(undefined);
  return promiseOf(record);
}

/** The day after the promised day: kept when the amount came, partially kept when some did, broken otherwise. */
export function keepOrBreak(store: Store, index: number): void {
  const record = store.promises[index];
  if (record?.state !== 'active') return;
  const open = record.rows.reduce((sum, row) => sum + (store.invoices.open[row] ?? 0), 0);
  const came = record.openThen - open;
  record.state = came >= record.amount.amount ? 'kept' : came > 0 ? 'partially_kept' : 'broken';
  store.touch(undefined);
}

/** A promise as the API shows it. */
export function promiseOf(record: PromiseRecord): PaymentPromise {
  return {
    id: record.id,
    invoiceIds: record.rows.map(invoiceId),
    amount: { ...record.amount },
    promisedOn: record.promisedOn,
    state: record.state,
  };
}
