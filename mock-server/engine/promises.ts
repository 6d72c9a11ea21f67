import type { PaymentPromise } from '../../sdk/schemas/index.ts';
import { fromDay, toDay } from './finance/calendar.ts';
import type { CustomerRecord } from './model.ts';
import { invoiceId, rowOfInvoice } from './ids.ts';
import { momentOf } from './moments.ts';
import { LessorRuleError } from './rule-error.ts';
import { EVENT, type PromiseRecord, type Store } from './store.ts';

/** Promises pause reminders: the lessor takes them for the next ninety days. */
export const PROMISE_DAYS_AHEAD = 90;

/** What a customer says when promising to pay. */
export interface PromiseInput {
  readonly invoiceIds: readonly string[];
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly promisedOn: string;
}

/**
 * Takes a promise down. It moves no due date and no balance. Throws {@link LessorRuleError} when an invoice is not the
 * customer's, nothing of it is open, the amount is not between one unit and what is open, or the day has
 * passed or is too far ahead.
 */
export function createPromise(store: Store, customer: CustomerRecord, input: PromiseInput): PaymentPromise {
  const { invoices } = store;
  const rows = input.invoiceIds.map((id, index) => {
    const row = rowOfInvoice(store, customer, id);
    if (row === undefined) throw new LessorRuleError(422, 'unknown_invoice', `/invoiceIds/${index}`);
    if (!invoices.counts(row) || (invoices.open[row] ?? 0) <= 0) {
      throw new LessorRuleError(422, 'nothing_open', `/invoiceIds/${index}`);
    }
    if (pausedUntil(store, row) !== undefined) {
      throw new LessorRuleError(409, 'promised_already', `/invoiceIds/${index}`);
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
  const day = promisedDay(store.today, input.promisedOn);
  const record: PromiseRecord = {
    id: `prm_${store.promises.length + 1}`,
    customer: customer.index,
    rows,
    paidThen: paidOn(store, rows),
    createdAt: momentOf(store.today, store.promises.length),
    amount: { amount: input.amount.amount, currency },
    promisedOn: input.promisedOn,
    state: 'active',
    received: undefined,
  };
  store.promises.push(record);
  store.schedule(day + 1, EVENT.promise, store.promises.length - 1);
  store.touch(undefined);
  return promiseOf(store, record);
}

function promisedDay(today: number, text: string): number {
  const day = dayOf(text);
  if (day === undefined || day < today) throw new LessorRuleError(422, 'in_the_past', '/promisedOn');
  const last = today + PROMISE_DAYS_AHEAD;
  if (day > last) throw new LessorRuleError(422, 'out_of_range', '/promisedOn', { max: fromDay(last) });
  return day;
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
  record.received = receivedOn(store, record);
  record.state = 'cancelled';
  store.touch(undefined);
  return promiseOf(store, record);
}

/**
 * The day after the promised day: kept when the amount came or nothing is owed any more, partially kept when some did,
 * broken otherwise; a promise to pay what was credited meanwhile is void.
 */
export function keepOrBreak(store: Store, index: number): void {
  const record = store.promises[index];
  if (record?.state !== 'active') return;
  const came = receivedOn(store, record);
  const owed = record.rows.some((row) => store.invoices.counts(row) && (store.invoices.open[row] ?? 0) > 0);
  record.received = came;
  if (came >= record.amount.amount) record.state = 'kept';
  else if (!owed) record.state = came > 0 ? 'kept' : 'cancelled';
  else record.state = came > 0 ? 'partially_kept' : 'broken';
  store.touch(undefined);
}

const paidOn = (store: Store, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (store.invoices.paid[row] ?? 0), 0);

/** What has come in on its invoices since it was made; what was taken back again does not count, nor what was credited. */
const receivedOn = (store: Store, { rows, paidThen }: PromiseRecord): number =>
  Math.max(0, paidOn(store, rows) - paidThen);

/** Last day without reminders for an invoice; undefined when nobody has promised to pay it. */
export function pausedUntil(store: Store, row: number): string | undefined {
  // Few promise, and a page of invoices asks once a row.
  return store.promises.find((each) => each.state === 'active' && each.rows.includes(row))?.promisedOn;
}

/** A promise as the API shows it. */
export function promiseOf(store: Store, record: PromiseRecord): PaymentPromise {
  const active = record.state === 'active';
  return {
    id: record.id,
    invoiceIds: record.rows.map(invoiceId),
    amount: { ...record.amount },
    promisedOn: record.promisedOn,
    state: record.state,
    received: { amount: record.received ?? receivedOn(store, record), currency: record.amount.currency },
    ...(active ? { remindersPausedUntil: record.promisedOn } : {}),
    createdAt: record.createdAt,
    allowedActions: active ? ['cancel'] : [],
  };
}
