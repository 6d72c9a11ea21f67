import { allocate, contractOf, reverse, writeOff } from './allocation.ts';
import { toDay } from './finance/calendar.ts';
import { BGN_ENDS_ON } from './finance/conversion.ts';
import { mulDiv } from './finance/decimal.ts';
import type { ContractRecord, Extra } from './model.ts';
import { chance } from './random.ts';
import { EVENT, type Store } from './store.ts';
import { FLAG, METHODS, type MethodName, NONE, PAYMENT_STATE, type PaymentStateName } from './tables.ts';

const LAST_LEV_DAY = toDay(BGN_ENDS_ON) - 1;
const stateOf = (name: PaymentStateName): number => PAYMENT_STATE.indexOf(name);
const methodOf = (name: MethodName): number => METHODS.indexOf(name);
const POSTED = stateOf('posted');
const PROCESSING = stateOf('processing');
const ALL = 1000;

/** A transfer arrives this many days after the due day: mostly early or on time, one in ten late. */
function punctuality(r: number): number {
  if (r < 0.55) return -Math.floor(r * 10);
  return r < 0.9 ? 0 : 1 + Math.floor((r - 0.9) * 100);
}

/** Decides, when an invoice is issued, how and when it will be paid. */
export function planCollection(
  store: Store,
  contract: ContractRecord,
  bill: number,
  row: number,
  reissued = false,
): void {
  const { story } = contract;
  const due = store.invoices.due[row] ?? store.today;
  const r = chance(store.seed, contract.index, bill, 11);
  if (store.invoices.method[row] === methodOf('offset')) {
    store.schedule(due, EVENT.offset, row, ALL);
  } else if (story.stop && due >= story.stop.from && due < story.stop.until) {
    store.schedule(story.stop.resume, EVENT.transfer, row, ALL);
  } else if (story.partialBill === bill) {
    store.schedule(due + 2, EVENT.transfer, row, 550 + Math.floor(r * 200));
    store.schedule(due + 29, EVENT.transfer, row, ALL);
  } else if (story.disputeBill === bill) {
    store.schedule(store.today + 5, EVENT.dispute, row, 1);
    store.schedule(store.today + 69, EVENT.dispute, row, 0);
    store.schedule(store.today + 70, EVENT.transfer, row, ALL);
  } else if (story.payer === 'debit' && !reissued) {
    store.schedule(due - 3, EVENT.collect, row, story.failBill === bill ? 1 : 0);
  } else {
    planTransfer(store, contract, row, due, r);
  }
}

function planTransfer(store: Store, contract: ContractRecord, row: number, due: number, r: number): void {
  const levs = store.currencies[store.invoices.currency[row] ?? NONE] === 'BGN';
  if (levs) {
    store.schedule(Math.min(due - Math.floor(r * 6), LAST_LEV_DAY), EVENT.transfer, row, ALL);
    return;
  }
  const day = due + punctuality(r);
  const fate = chance(store.seed, contract.index, row, 12);
  if (fate < 0.012) {
    store.schedule(day, EVENT.transfer, row, 600);
    store.schedule(day + 21, EVENT.transfer, row, ALL);
  } else if (fate < 0.016) {
    store.schedule(day, EVENT.transfer, row, 999);
    store.schedule(day + 30, EVENT.writeOff, row);
  } else {
    store.schedule(day, EVENT.transfer, row, ALL);
    if (fate > 0.997) store.schedule(day + 1, EVENT.duplicate, row);
  }
}

/** How documents outside the billing run are paid. A repossessed asset's sale covers a part, the rest is written off. */
export function planExtraCollection(store: Store, contract: ContractRecord, extra: Extra, row: number): void {
  const due = store.invoices.due[row] ?? store.today;
  const levs = store.currencies[store.invoices.currency[row] ?? NONE] === 'BGN';
  if (extra.kind === 'payoff' && contract.steps.some((step) => step.status === 'repossessed')) {
    store.schedule(store.today + 30, EVENT.offset, row, 620);
    store.schedule(store.today + 120, EVENT.writeOff, row);
    return;
  }
  const late = contract.story.stop ? contract.story.stop.resume + 3 : due - 2;
  store.schedule(levs ? Math.min(late, LAST_LEV_DAY) : late, EVENT.transfer, row, ALL);
}

/** Presents a direct debit; it is in progress until the bank has answered on the due day. */
export function collect(store: Store, row: number, attempt: number): void {
  const { invoices } = store;
  const open = invoices.open[row] ?? 0;
  if (open <= 0 || !invoices.counts(row)) return;
  if (isBeingPaid(store, row, EVENT.collect, attempt)) return;
  if (store.debitStopped.has(invoices.contract[row] ?? NONE)) {
    store.schedule(Math.max(store.today + 1, invoices.due[row] ?? 0), EVENT.transfer, row, ALL);
    return;
  }
  const payment = enter(store, row, open, 'direct_debit', PROCESSING);
  invoices.mark(row, FLAG.inProgress, true);
  store.schedule(Math.max(store.today + 3, invoices.due[row] ?? 0), EVENT.settle, payment, attempt);
}

/** Whether a payment is under way; one that waits for a payer online puts this off, because it may come to nothing. */
function isBeingPaid(store: Store, row: number, event: number, argument: number): boolean {
  if (store.invoices.has(row, FLAG.online)) store.schedule(store.today + 2, event, row, argument);
  return store.invoices.has(row, FLAG.inProgress);
}

/** The bank's answer to a direct debit. `attempt` 1 fails for certain, 2 is a retry and succeeds. */
export function settleDebit(store: Store, payment: number, attempt: number): void {
  const { invoices, payments } = store;
  const row = payments.target[payment] ?? NONE;
  invoices.mark(row, FLAG.inProgress, false);
  payments.received[payment] = store.today;
  payments.value[payment] = store.today;
  const r = chance(store.seed, payment, row, 13);
  if (attempt === 1 || (attempt === 0 && r < 0.012)) {
    payments.state[payment] = stateOf('failed');
    store.schedule(store.today + 9, EVENT.collect, row, 2);
    store.touch(contractOf(store, row));
    return;
  }
  payments.state[payment] = POSTED;
  settleAgainstContract(store, payment, row);
  // Oldest-first took the money for an earlier invoice: this one is presented again.
  if ((invoices.open[row] ?? 0) > 0) store.schedule(store.today + 6, EVENT.collect, row, 2);
  if (r > 0.996) store.schedule(store.today + 20, EVENT.reverse, payment);
}

/** A transfer of `permille` of what is open. */
export function transfer(store: Store, row: number, permille: number): void {
  const open = store.invoices.open[row] ?? 0;
  if (open <= 0 || !store.invoices.counts(row)) return;
  if (isBeingPaid(store, row, EVENT.transfer, permille)) return;
  const amount = permille === ALL ? open : Math.max(1, mulDiv(open, permille, ALL));
  const payer = contractOf(store, row)?.story.payer;
  const method = payer === 'card' || payer === 'bank_link' ? payer : 'credit_transfer';
  const payment = enter(store, row, amount, method, POSTED);
  settleAgainstContract(store, payment, row);
  // Oldest-first may have taken the money elsewhere; a payer who meant to settle this one sends the rest.
  if (permille === ALL && (store.invoices.open[row] ?? 0) > 0)
    store.schedule(store.today + 10, EVENT.transfer, row, ALL);
}

/** Settles an invoice against something else than money: the returned asset, the proceeds of its sale. */
export function offset(store: Store, row: number, permille: number): void {
  const open = store.invoices.open[row] ?? 0;
  if (open <= 0) return;
  const payment = enter(store, row, Math.max(1, mulDiv(open, permille, ALL)), 'offset', POSTED);
  allocate(store, payment, [row], store.today);
}

/** Paid twice by mistake: the second payment stays unallocated until it is sent back. */
export function duplicate(store: Store, row: number): void {
  if (!store.invoices.counts(row)) return;
  const payment = enter(store, row, store.invoices.gross[row] ?? 0, 'credit_transfer', POSTED);
  store.schedule(store.today + 16, EVENT.refund, payment);
}

/** Money on account before there is an invoice for it. */
export function payAdvance(store: Store, contract: ContractRecord, amount: number): void {
  const row = contract.billRow.findLast((each) => each !== NONE) ?? NONE;
  if (row !== NONE && amount > 0) enter(store, row, amount, 'credit_transfer', POSTED);
}

/** A posted payment bounces: what it settled is open again, and is paid anew two weeks later. */
export function bounce(store: Store, payment: number): void {
  if (store.payments.state[payment] !== POSTED) return;
  reverse(store, payment, store.today);
  store.payments.state[payment] = stateOf('reversed');
  store.schedule(store.today + 12, EVENT.transfer, store.payments.target[payment] ?? NONE, ALL);
}

/** Sends an unallocated payment back. */
export function refund(store: Store, payment: number): void {
  if (
    store.payments.state[payment] !== POSTED ||
    store.payments.unallocated[payment] !== store.payments.amount[payment]
  )
    return;
  store.payments.state[payment] = stateOf('refunded');
  store.touch(store.contracts[store.payments.contract[payment] ?? NONE]);
}

/** Opens or ends a dispute. */
export function dispute(store: Store, row: number, on: boolean): void {
  store.invoices.mark(row, FLAG.disputed, on);
  store.touch(contractOf(store, row));
}

/** Gives up what is left of an invoice. */
export function giveUp(store: Store, row: number): void {
  if (store.invoices.counts(row)) writeOff(store, row);
}

/** Enters a payment in the name of an invoice's customer and contract. */
export function enter(store: Store, row: number, amount: number, method: MethodName, state: number): number {
  const { invoices } = store;
  const customer = invoices.customer[row] ?? NONE;
  const payment = store.payments.add(
    {
      customer,
      contract: invoices.contract[row] ?? NONE,
      amount,
      currency: invoices.currency[row] ?? 0,
      received: store.today,
      value: store.today,
      method: methodOf(method),
      state,
    },
    row,
  );
  store.customers[customer]?.payments.push(payment);
  store.touch(contractOf(store, row));
  return payment;
}

function settleAgainstContract(store: Store, payment: number, row: number): void {
  const contract = contractOf(store, row);
  if (contract) allocate(store, payment, contract.openRows, store.today);
}
