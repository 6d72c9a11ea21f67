import { allocate, contractOf, reverse } from './allocation.ts';
import { toDay } from './finance/calendar.ts';
import { invoiceId, paymentId, rowOfInvoice } from './ids.ts';
import type { CustomerRecord } from './model.ts';
import { LessorRuleError } from './rule-error.ts';
import type { Store } from './store.ts';
import { FLAG, METHODS, type MethodName, NONE, PAYMENT_STATE } from './tables.ts';

const POSTED = PAYMENT_STATE.indexOf('posted');
const REVERSED = PAYMENT_STATE.indexOf('reversed');

/** Money that came in. */
export interface PaymentInput {
  /** More than is open is taken: the rest stays on the payment as an advance. */
  readonly amount: { readonly amount: number; readonly currency: string };
  /** Default `credit_transfer`. */
  readonly method?: MethodName;
  /** Not after the business date, which is the default. */
  readonly receivedOn?: string;
  /** The invoices it names; none means the oldest that are open. */
  readonly invoiceIds?: readonly string[];
}

/** Posts a payment and returns its row. */
export function receivePayment(store: Store, customer: CustomerRecord, input: PaymentInput): number {
  const { payments } = store;
  const { amount, currency: code } = input.amount;
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new LessorRuleError(422, 'out_of_range', '/amount/amount');
  }
  const currency = store.currencies.indexOf(code);
  if (currency < 0) throw new LessorRuleError(422, 'currency_mismatch', '/amount/currency');
  const received = dayOf(store, input.receivedOn);
  const method = METHODS.indexOf(input.method ?? 'credit_transfer');
  if (method < 0) throw new LessorRuleError(422, 'invalid_choice', '/method');
  const targets = (input.invoiceIds ?? []).map((id, at) => target(store, customer, id, at, currency));
  const rows = targets.length > 0 ? targets : openRows(store, customer, currency);
  const first = targets[0] ?? NONE;
  const contract = first === NONE ? NONE : (store.invoices.contract[first] ?? NONE);
  const payment = payments.add(
    {
      customer: customer.index,
      contract,
      amount,
      currency,
      received,
      value: received,
      method,
      state: POSTED,
    },
    first,
  );
  customer.payments.push(payment);
  allocate(store, payment, rows, store.today);
  store.touch(contractOf(store, first));
  store.announce({ type: 'payments.created', customer: customer.index, id: paymentId(payment) });
  tellInvoices(store, payment);
  store.tellDesksOfMoney();
  return payment;
}

/** Takes a posted payment back; nothing is deleted, and nobody pays anew on their own. */
export function reversePayment(store: Store, payment: number): void {
  if (store.payments.state[payment] !== POSTED) throw new LessorRuleError(409, 'not_posted', '/state');
  reverse(store, payment, store.today);
  store.payments.state[payment] = REVERSED;
  store.touch(store.contracts[store.payments.contract[payment] ?? NONE]);
  const customer = store.payments.customer[payment];
  store.announce({ type: 'payments.updated', customer, id: paymentId(payment) });
  tellInvoices(store, payment);
  store.tellDesksOfMoney();
}

/** Tells of every invoice that a payment has changed. */
export function tellInvoices(store: Store, payment: number): void {
  const { allocations, payments } = store;
  const rows = new Set<number>();
  let at = payments.firstAllocation[payment] ?? NONE;
  while (at !== NONE) {
    rows.add(allocations.invoice[at] ?? NONE);
    at = allocations.nextOfPayment[at] ?? NONE;
  }
  const customer = payments.customer[payment];
  for (const row of rows) store.announce({ type: 'invoices.updated', customer, id: invoiceId(row) });
}

function dayOf(store: Store, text: string | undefined): number {
  if (text === undefined) return store.today;
  let day: number;
  try {
    day = toDay(text);
  } catch {
    throw new LessorRuleError(422, 'invalid_date', '/receivedOn');
  }
  if (day > store.today) throw new LessorRuleError(422, 'in_the_future', '/receivedOn');
  return day;
}

/** An invoice that can be paid now: a payment in progress blocks a second one, a dispute is settled first. */
function target(store: Store, customer: CustomerRecord, id: string, at: number, currency: number): number {
  const { invoices } = store;
  const pointer = `/invoiceIds/${at}`;
  const row = rowOfInvoice(store, customer, id);
  if (row === undefined) throw new LessorRuleError(422, 'unknown_invoice', pointer);
  if (!invoices.counts(row) || (invoices.open[row] ?? 0) <= 0)
    throw new LessorRuleError(422, 'nothing_open', pointer);
  if (invoices.currency[row] !== currency) throw new LessorRuleError(422, 'currency_mismatch', pointer);
  if (invoices.has(row, FLAG.inProgress)) throw new LessorRuleError(409, 'payment_in_progress', pointer);
  if (invoices.has(row, FLAG.disputed)) throw new LessorRuleError(409, 'disputed', pointer);
  return row;
}

/** Open rows of all contracts in a currency, without those a payment is already under way for. */
function openRows(store: Store, customer: CustomerRecord, currency: number): number[] {
  const { invoices } = store;
  return customer.contracts
    .flatMap((contract) => contract.openRows)
    .filter((row) => invoices.currency[row] === currency && !invoices.has(row, FLAG.inProgress));
}
