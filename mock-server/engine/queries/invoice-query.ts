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
type Test = (row: number) => boolean;

/** The invoices of one customer, ready to be filtered, sorted, summed and paged. */
export class InvoiceQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  #index = new RowIndex([]);
  #seen = { revision: -1, today: -1 };
  #answers = new Map<string, { rows: number[]; totals?: InvoiceTotals[] }>();

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
  rows(filter: ListQuery['filter']): readonly number[] {
    return this.#answer({ filter, offset: 0, limit: 0 }).rows;
  }

  #answer({ filter, sort }: ListQuery): { rows: number[]; totals?: InvoiceTotals[] } {
    this.#refresh();
    const name = JSON.stringify([sort ?? '', Object.entries(filter).sort()]);
    const known = this.#answers.get(name);
    if (known) return known;
    if (this.#answers.size >= 16) this.#answers.clear();
    const answer = { rows: this.#select(filter, sort) };
    this.#answers.set(name, answer);
    return answer;
  }

  #refresh(): void {
    const { revision, today } = this.#store;
    if (this.#seen.revision === revision && this.#seen.today === today) return;
    this.#seen = { revision, today };
    this.#index = new RowIndex(this.#customer.invoices);
    this.#answers = new Map();
  }

  #select(filter: ListQuery['filter'], sort: string | undefined): number[] {
    const rows = this.#customer.invoices;
    const keys = sortKeys(sort, INVOICE_SORTS, '-issuedOn');
    const { positions, backwards } = this.#index.order(keys, (key) => sortKey(this.#store, key));
    const tests = invoiceTests(this.#store, filter);
    const q = filter['q']?.trim().toLowerCase();
    const hits = q ? this.#index.search(q, (row) => searchText(this.#store, row)) : undefined;
    const selected: number[] = [];
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[backwards ? positions.length - 1 - at : at] ?? 0;
      if (hits && hits[position] === 0) continue;
      const row = rows[position] ?? 0;
      let passes = true;
      for (const test of tests) {
        if (test(row)) continue;
        passes = false;
        break;
      }
      if (passes) selected.push(row);
    }
    return selected;
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

function invoiceTests(store: Store, filter: ListQuery['filter']): Test[] {
  const { invoices } = store;
  const tests: Test[] = [];
  const oneOf = (key: string, names: readonly string[], value: (row: number) => number): void => {
    const wanted = choices(filter, key);
    if (!wanted) return;
    const allowed = new Uint8Array(names.length);
    names.forEach((name, index) => (allowed[index] = wanted.has(name) ? 1 : 0));
    tests.push((row) => allowed[value(row)] === 1);
  };
  const within = (key: string, values: readonly number[], parse: (text: string) => number): void => {
    const bounds = range(filter, key, parse);
    if (!bounds) return;
    const { low, high } = bounds;
    const dated = parse === toDay;
    tests.push((row) => {
      const value = values[row] ?? NONE;
      return value >= low && value <= high && !(dated && value === NONE);
    });
  };
  const open = flag(filter, 'open');
  if (open !== undefined)
    tests.push((row) => ((invoices.open[row] ?? 0) > 0 && invoices.counts(row)) === open);
  const disputed = flag(filter, 'disputed');
  if (disputed !== undefined) tests.push((row) => invoices.has(row, FLAG.disputed) === disputed);
  oneOf('timing', TIMING, (row) => timingOf(store, row));
  const contracts = choices(filter, 'contractId');
  if (contracts)
    tests.push((row) => contracts.has(store.contracts[invoices.contract[row] ?? NONE]?.id ?? ''));
  oneOf('currency', store.currencies, (row) => invoices.currency[row] ?? NONE);
  oneOf('type', TYPE_NAMES, (row) => invoices.type[row] ?? NONE);
  oneOf('settlement', SETTLEMENT, (row) => settlementOf(store, row));
  oneOf('paymentMethod', METHODS, (row) => invoices.method[row] ?? NONE);
  within('issuedOn', invoices.issued, toDay);
  within('dueOn', invoices.due, toDay);
  within('gross', invoices.gross, Number);
  return tests;
}

/** Sums per currency over rows; what is not owed (credit notes, proforma, cancelled) does not enter them. */
export function invoiceTotals(store: Store, rows: readonly number[]): InvoiceTotals[] {
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
