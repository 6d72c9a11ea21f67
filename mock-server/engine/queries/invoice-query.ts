import type { Invoice, InvoiceTotals } from '../../../sdk/schemas/index.ts';
import { toDay } from '../finance/calendar.ts';
import type { CustomerRecord } from '../model.ts';
import type { Store } from '../store.ts';
import { FLAG, INVOICE_TYPE, METHODS, NONE } from '../tables.ts';
import {
  invoiceNumber,
  invoiceView,
  SETTLEMENT,
  settlementOf,
  TIMING,
  timingOf,
} from '../views/invoice-view.ts';
import { choices, flag, type ListQuery, range, type Slice, sortKeys } from './list-query.ts';
import { RowIndex, type RowKey } from './row-index.ts';

export const INVOICE_SORTS = ['number', 'issuedOn', 'dueOn', 'gross', 'open'] as const;
export const INVOICE_FILTERS = [
  ...['q', 'contractId', 'currency', 'type', 'settlement', 'timing', 'open', 'paymentMethod', 'disputed'],
  ...['issuedOn.gte', 'issuedOn.lte', 'dueOn.gte', 'dueOn.lte', 'gross.gte', 'gross.lte'],
] as const;

const TYPE_NAMES = ['invoice', 'credit_note', 'debit_note', 'proforma'];

interface Answer {
  readonly rows: Uint32Array;
  totals?: InvoiceTotals[];
}

/** The invoices of one customer, ready to be filtered, sorted, summed and paged. */
export class InvoiceQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  #index = new RowIndex([]);
  #seen = { revision: -1, today: -1 };
  /** Built with the first filter after a change. */
  #status: Uint8Array | undefined;
  #answers = new Map<string, Answer>();

  constructor(store: Store, customer: CustomerRecord) {
    this.#store = store;
    this.#customer = customer;
  }

  /** One page. */
  list(query: ListQuery): Slice<Invoice, InvoiceTotals> {
    const answer = this.#answer(query);
    const items: Invoice[] = [];
    const end = Math.min(answer.rows.length, query.offset + query.limit);
    for (let at = query.offset; at < end; at += 1) items.push(invoiceView(this.#store, answer.rows[at] ?? 0));
    if (!query.totals) return { items, total: answer.rows.length };
    answer.totals ??= invoiceTotals(this.#store, answer.rows);
    return { items, total: answer.rows.length, totals: answer.totals };
  }

  /** Rows of a filter in order: the basis of every figure that a list explains. */
  rows(filter: ListQuery['filter']): Uint32Array {
    return this.#answer({ filter, offset: 0, limit: 0 }).rows;
  }

  #answer({ filter, sort }: ListQuery): Answer {
    this.#refresh();
    const name = JSON.stringify([sort ?? '', Object.entries(filter).sort()]);
    const known = this.#answers.get(name);
    if (known) return known;
    if (this.#answers.size >= 16) this.#answers.clear();
    const answer: Answer = { rows: this.#select(filter, sort) };
    this.#answers.set(name, answer);
    return answer;
  }

  #refresh(): void {
    const { revision, today } = this.#store;
    if (this.#seen.revision === revision && this.#seen.today === today) return;
    this.#seen = { revision, today };
    this.#index = new RowIndex(this.#customer.invoices);
    this.#status = undefined;
    this.#answers = new Map();
  }

  #select(filter: ListQuery['filter'], sort: string | undefined): Uint32Array {
    const { rows } = this.#index;
    const keys = sortKeys(sort, INVOICE_SORTS, '-issuedOn');
    const { positions, backwards } = this.#index.order(keys, (key) => sortKey(this.#store, key));
    const q = filter['q']?.trim().toLowerCase();
    const mask = q
      ? this.#index.search(q, (row) => searchText(this.#store, row))
      : new Uint8Array(rows.length).fill(1);
    this.#status ??= statusCodes(this.#store, rows);
    narrow(this.#store, filter, { rows, mask, status: this.#status });
    const selected = new Uint32Array(rows.length);
    let count = 0;
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[backwards ? positions.length - 1 - at : at] ?? 0;
      if (mask[position] === 1) selected[count++] = rows[position] ?? 0;
    }
    return selected.subarray(0, count);
  }
}

function searchText(store: Store, row: number): string {
  const contract = store.contracts[store.invoices.contract[row] ?? NONE];
  return `${invoiceNumber(store, row)} ${contract?.number ?? ''} ${contract?.title ?? ''}`.toLowerCase();
}

function sortKey(store: Store, key: string): RowKey {
  const { invoices } = store;
  const column =
    (values: readonly number[]): RowKey =>
    (row) =>
      values[row] ?? 0;
  switch (key) {
    case 'dueOn':
      return column(invoices.due);
    case 'gross':
      return column(invoices.gross);
    case 'open':
      return column(invoices.open);
    case 'number':
      // The order the text of the number would have: plain years first, then CN, DN, PF.
      return (row) =>
        ((invoices.type[row] ?? 0) * 10_000 + store.yearOf(invoices.issued[row] ?? 0)) * 1e6 +
        (invoices.serial[row] ?? 0);
    default:
      return column(invoices.issued);
  }
}

/** Positions still in, with what the filters look at. */
interface Candidates {
  readonly rows: Uint32Array;
  /** 1 while the position passes. */
  readonly mask: Uint8Array;
  readonly status: Uint8Array;
}

/** Settlement (three bits), timing + 1 (two bits) and *counts as owed* (one bit) of every position. */
function statusCodes(store: Store, rows: Uint32Array): Uint8Array {
  return Uint8Array.from(rows, (row) => {
    const timing = timingOf(store, row);
    return settlementOf(store, row) | ((timing + 1) << 3) | (timing === NONE ? 0 : 32);
  });
}

/** Clears the mask where a filter does not hold: one tight loop per filter over one column. */
function narrow(store: Store, filter: ListQuery['filter'], candidates: Candidates): void {
  const { invoices } = store;
  const { rows, mask, status } = candidates;
  const open = flag(filter, 'open');
  if (open !== undefined) keepBits(mask, status, 32, new Set([open ? 32 : 0]));
  const timing = choices(filter, 'timing');
  if (timing)
    keepBits(
      mask,
      status,
      24,
      new Set(TIMING.flatMap((name, at) => (timing.has(name) ? (at + 1) << 3 : []))),
    );
  const settlement = choices(filter, 'settlement');
  if (settlement)
    keepBits(mask, status, 7, new Set(SETTLEMENT.flatMap((name, at) => (settlement.has(name) ? at : []))));
  keepNamed(candidates, invoices.currency, store.currencies, choices(filter, 'currency'));
  keepNamed(candidates, invoices.type, TYPE_NAMES, choices(filter, 'type'));
  keepNamed(candidates, invoices.method, METHODS, choices(filter, 'paymentMethod'));
  const contracts = choices(filter, 'contractId');
  if (contracts) {
    const wanted = new Set(store.contracts.flatMap((each) => (contracts.has(each.id) ? each.index : [])));
    rows.forEach((row, at) => {
      if (!wanted.has(invoices.contract[row] ?? NONE)) mask[at] = 0;
    });
  }
  keepRange(candidates, invoices.issued, range(filter, 'issuedOn', toDay));
  keepRange(candidates, invoices.due, range(filter, 'dueOn', toDay), 0);
  keepRange(candidates, invoices.gross, range(filter, 'gross', Number));
  const disputed = flag(filter, 'disputed');
  if (disputed === undefined) return;
  rows.forEach((row, at) => {
    if (invoices.has(row, FLAG.disputed) !== disputed) mask[at] = 0;
  });
}

function keepBits(mask: Uint8Array, status: Uint8Array, bits: number, wanted: ReadonlySet<number>): void {
  const allowed = Uint8Array.from({ length: 64 }, (_, code) => (wanted.has(code) ? 1 : 0));
  for (let at = 0; at < mask.length; at += 1) mask[at]! &= allowed[status[at]! & bits]!;
}

function keepNamed(
  { rows, mask }: Candidates,
  column: readonly number[],
  names: readonly string[],
  wanted: ReadonlySet<string> | undefined,
): void {
  if (!wanted) return;
  const allowed = Uint8Array.from(names, (name) => (wanted.has(name) ? 1 : 0));
  for (let at = 0; at < mask.length; at += 1) if (allowed[column[rows[at]!]!] !== 1) mask[at] = 0;
}

/** `least` keeps rows out that have no value at all (no due day). */
function keepRange(
  { rows, mask }: Candidates,
  column: readonly number[],
  bounds: { readonly low: number; readonly high: number } | undefined,
  least = Number.NEGATIVE_INFINITY,
): void {
  if (!bounds) return;
  const low = Math.max(bounds.low, least);
  const { high } = bounds;
  for (let at = 0; at < mask.length; at += 1) {
    const value = column[rows[at]!]!;
    if (!(value >= low && value <= high)) mask[at] = 0;
  }
}

/** Sums per currency over rows; what is not owed (credit notes, proforma, cancelled) does not enter them. */
export function invoiceTotals(store: Store, rows: Uint32Array): InvoiceTotals[] {
  const { invoices, today } = store;
  const sums = store.currencies.map(() => ({
    seen: false,
    count: 0,
    invoiced: 0,
    paid: 0,
    open: 0,
    overdue: 0,
    credited: 0,
  }));
  for (const row of rows) {
    const sum = sums[invoices.currency[row] ?? 0];
    if (!sum) continue;
    sum.seen = true;
    const type = invoices.type[row];
    if (
      type === INVOICE_TYPE.credit_note ||
      type === INVOICE_TYPE.proforma ||
      invoices.has(row, FLAG.cancelled)
    )
      continue;
    const open = invoices.open[row] ?? 0;
    sum.count += 1;
    sum.invoiced += invoices.gross[row] ?? 0;
    sum.paid += invoices.paid[row] ?? 0;
    sum.credited += invoices.credited[row] ?? 0;
    sum.open += open;
    if ((invoices.due[row] ?? 0) < today) sum.overdue += open;
  }
  return sums.flatMap((sum, index) => {
    const currency = store.currencies[index] ?? '';
    const money = (amount: number) => ({ amount, currency });
    if (!sum.seen) return [];
    return {
      currency,
      count: sum.count,
      invoiced: money(sum.invoiced),
      paid: money(sum.paid),
      open: money(sum.open),
      overdue: money(sum.overdue),
      nextDue: money(sum.open - sum.overdue),
      credited: money(sum.credited),
    };
  });
}
