import { toDay } from '../finance/calendar.ts';
import type { Store } from '../store.ts';
import { FLAG, METHODS, NONE } from '../tables.ts';
import { SETTLEMENT, settlementOf, TIMING, timingOf } from '../views/invoice-view.ts';
import { choices, flag, type ListQuery, range } from './list-query.ts';
import type { RowIndex } from './row-index.ts';

export const INVOICE_FILTERS = [
  ...['q', 'contractId', 'currency', 'type', 'settlement', 'timing', 'open', 'paymentMethod', 'disputed'],
  ...['issuedOn.gte', 'issuedOn.lte', 'dueOn.gte', 'dueOn.lte', 'gross.gte', 'gross.lte'],
] as const;

const TYPE_NAMES = ['invoice', 'credit_note', 'debit_note', 'proforma'];

/** Bits of a status code: settlement in the lowest three, then timing + 1, then two facts. */
export const STATUS = { settlement: 7, timing: 24, overdue: 24, owing: 32, counts: 64 } as const;

/** Positions still in, with what the filters look at. */
export interface Candidates {
  readonly index: RowIndex;
  /** 1 while the position passes. */
  readonly mask: Uint8Array;
  readonly status: Uint8Array;
}

/** The {@link STATUS} code of every position: what the date and the balance make of it today. */
export function statusCodes(store: Store, rows: Uint32Array): Uint8Array {
  return Uint8Array.from(rows, (row) => {
    const timing = timingOf(store, row);
    const facts = (timing === NONE ? 0 : STATUS.owing) | (store.invoices.counts(row) ? STATUS.counts : 0);
    return settlementOf(store, row) | ((timing + 1) << 3) | facts;
  });
}

/** Clears the mask where a filter does not hold: one tight loop per filter over one column. */
export function narrow(store: Store, filter: ListQuery['filter'], candidates: Candidates): void {
  const { invoices } = store;
  const { index, mask, status } = candidates;
  const open = flag(filter, 'open');
  if (open !== undefined) keepBits(mask, status, STATUS.owing, new Set([open ? STATUS.owing : 0]));
  const timing = choices(filter, 'timing');
  if (timing)
    keepBits(
      mask,
      status,
      STATUS.timing,
      new Set(TIMING.flatMap((name, at) => (timing.has(name) ? (at + 1) << 3 : []))),
    );
  const settlement = choices(filter, 'settlement');
  if (settlement)
    keepBits(
      mask,
      status,
      STATUS.settlement,
      new Set(SETTLEMENT.flatMap((name, at) => (settlement.has(name) ? at : []))),
    );
  keepNamed(candidates, invoices.currency, store.currencies, choices(filter, 'currency'));
  keepNamed(candidates, invoices.type, TYPE_NAMES, choices(filter, 'type'));
  keepNamed(candidates, invoices.method, METHODS, choices(filter, 'paymentMethod'));
  const contracts = choices(filter, 'contractId');
  if (contracts) {
    const wanted = new Set(store.contracts.flatMap((each) => (contracts.has(each.id) ? each.index : [])));
    index.rows.forEach((row, at) => {
      if (!wanted.has(invoices.contract[row] ?? NONE)) mask[at] = 0;
    });
  }
  keepRange(candidates, invoices.issued, range(filter, 'issuedOn', toDay));
  keepRange(candidates, invoices.due, range(filter, 'dueOn', toDay), 0);
  keepRange(candidates, invoices.gross, range(filter, 'gross', Number));
  const disputed = flag(filter, 'disputed');
  if (disputed === undefined) return;
  index.rows.forEach((row, at) => {
    if (invoices.has(row, FLAG.disputed) !== disputed) mask[at] = 0;
  });
}

function keepBits(mask: Uint8Array, status: Uint8Array, bits: number, wanted: ReadonlySet<number>): void {
  const allowed = Uint8Array.from({ length: 128 }, (_, code) => (wanted.has(code) ? 1 : 0));
  for (let at = 0; at < mask.length; at += 1) mask[at]! &= allowed[status[at]! & bits]!;
}

function keepNamed(
  { index, mask }: Candidates,
  values: readonly number[],
  names: readonly string[],
  wanted: ReadonlySet<string> | undefined,
): void {
  if (!wanted) return;
  const allowed = Uint8Array.from(names, (name) => (wanted.has(name) ? 1 : 0));
  const column = index.column(values);
  for (let at = 0; at < mask.length; at += 1) if (allowed[column[at]!] !== 1) mask[at] = 0;
}

/** `least` keeps rows out that have no value at all (no due day). */
function keepRange(
  { index, mask }: Candidates,
  values: readonly number[],
  bounds: { readonly low: number; readonly high: number } | undefined,
  least = Number.NEGATIVE_INFINITY,
): void {
  if (!bounds) return;
  const low = Math.max(bounds.low, least);
  const { high } = bounds;
  const column = index.column(values);
  for (let at = 0; at < mask.length; at += 1) {
    const value = column[at]!;
    if (!(value >= low && value <= high)) mask[at] = 0;
  }
}
