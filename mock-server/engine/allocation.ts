import type { ContractRecord } from './model.ts';
import type { Store } from './store.ts';
import { FLAG, INVOICE_TYPE, NONE } from './tables.ts';

/** Order in which money settles the parts of one item: penalty, then fee, then interest, then principal. */
export const SETTLING_ORDER = ['penalty', 'fee', 'interest', 'principal'] as const;
export type ItemPart = (typeof SETTLING_ORDER)[number];

/** What an amount settles of an item's parts, in {@link SETTLING_ORDER}; what is beyond them all is left out. */
export function settleParts(
  parts: Readonly<Record<ItemPart, number>>,
  amount: number,
): Record<ItemPart, number> {
  const settled: Record<ItemPart, number> = { penalty: 0, fee: 0, interest: 0, principal: 0 };
  let rest = amount;
  for (const part of SETTLING_ORDER) {
    const taken = Math.max(0, Math.min(rest, parts[part]));
    settled[part] = taken;
    rest -= taken;
  }
  return settled;
}

/** Open rows in the order money reaches them: oldest due date first, then oldest number. */
export function oldestFirst(store: Store, rows: readonly number[]): number[] {
  const due = store.invoices.due;
  return rows.slice().sort((a, b) => (due[a] ?? 0) - (due[b] ?? 0) || a - b);
}

/**
 * Allocates what is unallocated of a payment over open invoices, oldest first. Disputed invoices and those in another
 * currency are passed over; what is left stays on the payment as an advance.
 */
export function allocate(store: Store, payment: number, rows: readonly number[], day: number): void {
  const { invoices, payments } = store;
  const currency = payments.currency[payment];
  for (const row of rows.length > 1 ? oldestFirst(store, rows) : rows.slice()) {
    const rest = payments.unallocated[payment] ?? 0;
    if (rest <= 0) break;
    const open = invoices.open[row] ?? 0;
    if (open <= 0 || invoices.currency[row] !== currency || invoices.has(row, FLAG.disputed | FLAG.online)) {
      continue;
    }
    post(store, payment, row, Math.min(open, rest), day);
  }
}

/** Allocates a part of a payment to one invoice, as far as both go; what is left stays on the payment. */
export function allocateShare(store: Store, payment: number, row: number, amount: number): void {
  const { invoices, payments } = store;
  const most = Math.min(amount, invoices.open[row] ?? 0, payments.unallocated[payment] ?? 0);
  if (most > 0 && !invoices.has(row, FLAG.disputed)) post(store, payment, row, most, store.today);
}

/** Moves an amount between a payment and an invoice; negative takes it back. */
function post(store: Store, payment: number, row: number, amount: number, day: number): void {
  const { invoices, payments, allocations } = store;
  allocations.add(payments, invoices, { payment, invoice: row, amount, day });
  payments.unallocated[payment] = (payments.unallocated[payment] ?? 0) - amount;
  invoices.paid[row] = (invoices.paid[row] ?? 0) + amount;
  refreshOpen(store, row);
}

/** Takes back everything a payment settled, by negative allocations; nothing is deleted. */
export function reverse(store: Store, payment: number, day: number): void {
  const { allocations, payments } = store;
  const sums = new Map<number, number>();
  for (
    let at = payments.firstAllocation[payment] ?? NONE;
    at !== NONE;
    at = allocations.nextOfPayment[at] ?? NONE
  ) {
    const row = allocations.invoice[at] ?? NONE;
    sums.set(row, (sums.get(row) ?? 0) + (allocations.amount[at] ?? 0));
  }
  for (const [row, amount] of sums) {
    if (amount === 0) continue;
    post(store, payment, row, -amount, day);
    if (store.invoices.has(row, FLAG.cancelled)) owedAfterAll(store, row, amount);
  }
}

/**
 * Money that was paid on a cancelled invoice became credit, and now there never was any: the credit note covers its own
 * invoice as far as it is not used, and what was used elsewhere is owed on the invoice again.
 */
function owedAfterAll(store: Store, row: number, amount: number): void {
  const { invoices } = store;
  const customer = store.customers[contractOf(store, row)?.customer ?? NONE];
  for (const note of customer?.invoices ?? []) {
    if (invoices.corrects[note] !== row || invoices.type[note] !== INVOICE_TYPE.credit_note) continue;
    invoices.unapplied[note] =
      (invoices.unapplied[note] ?? 0) - credit(store, row, Math.min(amount, invoices.unapplied[note] ?? 0));
  }
  if ((invoices.open[row] ?? 0) > 0) invoices.mark(row, FLAG.cancelled, false);
  refreshOpen(store, row);
}

/** Credits an invoice with at most its open balance and returns what was used. */
export function credit(store: Store, row: number, amount: number): number {
  const used = Math.min(amount, store.invoices.open[row] ?? 0);
  store.invoices.credited[row] = (store.invoices.credited[row] ?? 0) + used;
  refreshOpen(store, row);
  return used;
}

/** Writes the rest of an invoice off. */
export function writeOff(store: Store, row: number): void {
  store.invoices.writtenOff[row] = (store.invoices.writtenOff[row] ?? 0) + (store.invoices.open[row] ?? 0);
  refreshOpen(store, row);
}

/** Recomputes a row's open balance and keeps the contract's list of open rows. */
export function refreshOpen(store: Store, row: number): void {
  const { invoices } = store;
  invoices.settle(row);
  const contract = contractOf(store, row);
  if (contract) {
    const at = contract.openRows.indexOf(row);
    const owed = (invoices.open[row] ?? 0) > 0 && invoices.counts(row);
    if (owed && at < 0) contract.openRows.push(row);
    else if (!owed && at >= 0) contract.openRows.splice(at, 1);
  }
  store.touch(contract);
}

/** The contract an invoice belongs to. */
export function contractOf(store: Store, row: number): ContractRecord | undefined {
  return store.contracts[store.invoices.contract[row] ?? NONE];
}
