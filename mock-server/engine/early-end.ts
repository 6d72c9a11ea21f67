/** Ending a contract before its term: what is dropped, what is charged, and the status it ends in. */
import { allocate, credit, refreshOpen } from './allocation.ts';
import { addDocument, applyCredit, chargeOf } from './billing.ts';
import type { ContractRecord, Extra } from './model.ts';
import type { Store } from './store.ts';
import { FLAG, INVOICE_TYPE, NONE, PAYMENT_STATE } from './tables.ts';

/** What an early end charges, net, in invoice currency. */
export interface EarlyEnd {
  /** Last day of the contract. */
  readonly day: number;
  /** Principal, interest and fee. */
  readonly payoff: number;
  /** Late interest that is not invoiced yet. */
  readonly penalty: number;
}

const POSTED = PAYMENT_STATE.indexOf('posted');
/** Days between the end of a contract and its closing. */
const CLOSES_AFTER_DAYS = 90;

/** Invoices of bills that fall due after a day: an early end on that day drops them. */
export function rowsAfter(contract: ContractRecord, day: number): number[] {
  return contract.bills.flatMap((bill, index) => {
    const row = contract.billRow[index] ?? NONE;
    return bill.due > day && row !== NONE ? [row] : [];
  });
}

/** Payments of a contract that are not allocated yet, and credit notes that are not applied. */
export function creditsOf(store: Store, contract: ContractRecord, currency: string) {
  const { invoices, payments } = store;
  const customer = store.customers[contract.customer];
  const code = store.currencies.indexOf(currency);
  const notes = (customer?.invoices ?? []).filter(
    (row) =>
      invoices.type[row] === INVOICE_TYPE.credit_note &&
      invoices.contract[row] === contract.index &&
      invoices.currency[row] === code &&
      (invoices.unapplied[row] ?? 0) > 0,
  );
  const unallocated = (customer?.payments ?? []).filter(
    (row) =>
      payments.contract[row] === contract.index &&
      payments.state[row] === POSTED &&
      payments.currency[row] === code &&
      (payments.unallocated[row] ?? 0) > 0,
  );
  return { notes, unallocated };
}

/** Ends a contract on a day and returns the row of the invoice that charges the payoff; none when it is nothing. */
export function endEarly(store: Store, contract: ContractRecord, end: EarlyEnd, currency: string): number {
  contract.stopsAfter = end.day;
  contract.steps = contract.steps.filter((step) => step.day <= store.today);
  contract.closed = undefined;
  contract.bills.forEach((bill, index) => {
    const row = contract.billRow[index] ?? NONE;
    if (bill.due > end.day && row !== NONE) dropInvoice(store, contract, row, index);
  });
  const { day } = end;
  const charge = (kind: Extra['kind'], amount: number, on: number): number =>
    amount > 0
      ? issue(store, contract, { kind, day: on, bill: NONE, amount, due: Math.max(day, store.today) })
      : NONE;
  const row = charge('payoff', end.payoff, day);
  charge('late_interest', end.penalty, store.today);
  const { notes, unallocated } = creditsOf(store, contract, currency);
  for (const note of notes) useUp(store, contract, note);
  for (const payment of unallocated) allocate(store, payment, contract.openRows, store.today);
  store.touch(contract);
  return row;
}

/** Gives a contract that is paid in full its last status from a day on. */
export function closeEnded(
  store: Store,
  contract: ContractRecord,
  status: 'bought_out' | 'early_terminated',
  day: number,
): void {
  contract.steps.push({ day, status }, { day: day + CLOSES_AFTER_DAYS, status: 'closed' });
  contract.closed = day + CLOSES_AFTER_DAYS;
  store.touch(contract);
}

function issue(store: Store, contract: ContractRecord, extra: Extra): number {
  const index = contract.extras.push(extra) - 1;
  return addDocument(store, contract, chargeOf(store, contract, index, extra));
}

/** Takes an invoice back by a credit note over all of it; what was paid on it waits to be used elsewhere. */
function dropInvoice(store: Store, contract: ContractRecord, row: number, bill: number): void {
  const { invoices } = store;
  const extra: Extra = { kind: 'cancel', day: store.today, bill, amount: invoices.gross[row] ?? 0 };
  const note = addDocument(store, contract, {
    type: INVOICE_TYPE.credit_note,
    bill,
    extra: contract.extras.push(extra) - 1,
    due: NONE,
    currency: store.currencies[invoices.currency[row] ?? 0] ?? contract.invoiceCurrency,
    net: -(invoices.net[row] ?? 0),
    vat: -(invoices.vat[row] ?? 0),
    method: NONE,
    corrects: row,
  });
  credit(store, row, invoices.gross[row] ?? 0);
  invoices.unapplied[note] = invoices.paid[row] ?? 0;
  invoices.mark(row, FLAG.cancelled, true);
  contract.billRow[bill] = NONE;
  refreshOpen(store, row);
}

/** Applies a credit note to one open invoice after the other, as far as it goes. */
function useUp(store: Store, contract: ContractRecord, note: number): void {
  const { invoices } = store;
  for (let rows = contract.openRows.length; rows > 0 && (invoices.unapplied[note] ?? 0) > 0; rows -= 1) {
    if (contract.openRows.every((row) => invoices.currency[row] !== invoices.currency[note])) return;
    applyCredit(store, contract, note);
  }
}

/** Whether nothing is owed on a contract any more. */
export function isSettled(contract: ContractRecord): boolean {
  return contract.openRows.length === 0;
}
