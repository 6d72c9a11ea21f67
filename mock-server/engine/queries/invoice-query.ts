import type { Invoice, InvoiceTotals } from '../../../sdk/schemas/index.ts';
import type { CustomerRecord } from '../model.ts';
import type { Store } from '../store.ts';
import type { Language } from '../../words/index.ts';
import { NONE } from '../tables.ts';
import { invoiceNumber, invoiceView } from '../views/invoice-view.ts';
import { titleOf } from '../views/titles.ts';
import { type Facets, facetsOf } from './invoice-facets.ts';
import { type Candidates, narrow } from './invoice-filter.ts';
import { invoiceTotals } from './invoice-totals.ts';
import { type ListQuery, type Slice, sortKeys } from './list-query.ts';
import { against, cut, type Order, rankOf } from './order.ts';
import { RowIndex, type RowKey, rowOrder } from './row-index.ts';

export const INVOICE_SORTS = ['number', 'issuedOn', 'dueOn', 'gross', 'open'] as const;

/** What a filter leaves, kept for the next page and for another order. */
interface Answer {
  readonly candidates: Candidates;
  readonly total: number;
  totals?: InvoiceTotals[];
  /** Rows found so far by sort; a page looks no further than its own end. */
  readonly orders: Map<string, { readonly rows: number[]; next: number }>;
}

/** Text that can occur in an invoice number; anything else is looked for in contracts alone. */
const NUMBER_LIKE = /^[\d-]*$/;

/** The invoices of one customer, ready to be filtered, sorted, summed and paged. */
export class InvoiceQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  #index = new RowIndex([]);
  #seen = { revision: -1, today: -1 };
  /** Built with the first filter after a change. */
  #facets: Facets | undefined;
  #answers = new Map<string, Answer>();
  /** Number and title of each contract in lower case, by language; neither ever changes. */
  readonly #contractTexts = new Map<Language, string[]>();

  constructor(store: Store, customer: CustomerRecord) {
    this.#store = store;
    this.#customer = customer;
  }

  /** One page. */
  list(query: ListQuery, language: Language): Slice<Invoice, InvoiceTotals> {
    this.#refresh();
    const answer = this.#answer(query.filter, language);
    const keys = sortKeys(query.sort, INVOICE_SORTS, '-issuedOn');
    const order = rowOrder(keys, (key) => sortKey(this.#store, key));
    const rows = this.#reached(answer, query, order);
    const page = cut(rows, query, order, (row) => invoiceView(this.#store, row), answer.total);
    if (!query.totals) return page;
    answer.totals ??= invoiceTotals(this.#store, answer.candidates, answer.total);
    return { ...page, totals: structuredClone(answer.totals) };
  }

  /** Rows in order, as far as the page needs them. */
  #reached(
    answer: Answer,
    { sort, offset, from, limit }: ListQuery,
    order: Order<number>,
  ): readonly number[] {
    let rows = this.#ordered(answer, sort, from ? 0 : offset + limit);
    if (!from) return rows;
    const isPast = (row: number | undefined): boolean =>
      row !== undefined && against(row, from.place, order) > 0;
    while (rows.length < answer.total && !isPast(rows.at(-1))) {
      rows = this.#ordered(answer, sort, Math.max(limit, rows.length * 2));
    }
    return this.#ordered(answer, sort, rankOf(rows, from, order) + limit);
  }

  #refresh(): void {
    const { revision, today } = this.#store;
    if (this.#seen.revision === revision && this.#seen.today === today) return;
    this.#seen = { revision, today };
    this.#index = new RowIndex(this.#customer.invoices);
    this.#facets = undefined;
    this.#answers = new Map();
  }

  #answer(filter: ListQuery['filter'], language: Language): Answer {
    // Titles are searched as the reader sees them.
    const name = JSON.stringify([filter['q'] ? language : '', ...Object.entries(filter).sort()]);
    const known = this.#answers.get(name);
    if (known) return known;
    if (this.#answers.size >= 16) this.#answers.clear();
    const { rows } = this.#index;
    this.#facets ??= facetsOf(this.#store, rows);
    const q = filter['q']?.trim().toLowerCase();
    const mask = q ? this.#search(q, language) : new Uint8Array(rows.length).fill(1);
    const candidates = { index: this.#index, mask, facets: this.#facets };
    narrow(this.#store, filter, candidates);
    let total = 0;
    for (let at = 0; at < mask.length; at += 1) total += mask[at]!;
    const answer: Answer = { candidates, total, orders: new Map() };
    this.#answers.set(name, answer);
    return answer;
  }

  /** The first `count` rows in order, or all when there are fewer. */
  #ordered(
    { candidates, orders, total }: Answer,
    sort: string | undefined,
    count: number,
  ): readonly number[] {
    const { index, mask } = candidates;
    const name = sort ?? '';
    const order = orders.get(name) ?? { rows: [], next: 0 };
    orders.set(name, order);
    const keys = sortKeys(sort, INVOICE_SORTS, '-issuedOn');
    const { positions, backwards } = this.#index.order(keys, (key) => sortKey(this.#store, key));
    const wanted = Math.min(count, total);
    while (order.rows.length < wanted) {
      const position = positions[backwards ? positions.length - 1 - order.next : order.next]!;
      order.next += 1;
      if (mask[position] === 1) order.rows.push(index.rows[position]!);
    }
    return order.rows;
  }

  /** By number, contract number or what is leased. */
  #search(q: string, language: Language): Uint8Array {
    const { rows } = this.#index;
    const { contracts, invoices } = this.#store;
    const mask = NUMBER_LIKE.test(q)
      ? this.#index.search(q, (row) => invoiceNumber(this.#store, row).toLowerCase())
      : new Uint8Array(rows.length);
    const found = new Uint8Array(contracts.length);
    this.#textsIn(language).forEach((text, at) => {
      if (text.includes(q)) found[this.#customer.contracts[at]!.index] = 1;
    });
    for (let at = 0; at < rows.length; at += 1) {
      const contract = invoices.contract[rows[at]!]!;
      if (contract !== NONE && found[contract] === 1) mask[at] = 1;
    }
    return mask;
  }

  #textsIn(language: Language): string[] {
    const known = this.#contractTexts.get(language);
    if (known) return known;
    const texts = this.#customer.contracts.map((contract) =>
      `${contract.number} ${titleOf(contract, language)}`.toLowerCase(),
    );
    this.#contractTexts.set(language, texts);
    return texts;
  }
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
      // The order the text of the number would have.
      return (row) => store.yearOf(invoices.issued[row] ?? 0) * 1e6 + (invoices.serial[row] ?? 0);
    default:
      return column(invoices.issued);
  }
}
