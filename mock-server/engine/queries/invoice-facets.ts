import type { Store } from '../store.ts';
import { FLAG, METHODS, NONE } from '../tables.ts';
import { SETTLEMENT, settlementOf, TIMING, timingOf } from '../views/invoice-view.ts';

const TYPE_NAMES = ['invoice', 'credit_note', 'debit_note', 'proforma'];

/** What filters by words look at. There are few combinations: all invoices of one pass such filters, or none does. */
export interface Facet {
  readonly settlement: string;
  /** Undefined when nothing is owed. */
  readonly timing: string | undefined;
  readonly type: string;
  /** Index of the currency in the store's list. */
  readonly currency: number;
  readonly method: string;
  readonly disputed: boolean;
  /** Whether it enters sums: credit notes, proforma and cancelled invoices do not. */
  readonly counts: boolean;
}

/** The combinations that occur, and which one each position has. */
export interface Facets {
  readonly all: readonly Facet[];
  readonly codes: Uint16Array;
}

/** What kind, date and balance of the rows make of them today. */
export function facetsOf(store: Store, rows: Uint32Array): Facets {
  const { invoices, currencies } = store;
  const all: Facet[] = [];
  // By combination, one more than its place in `all`; 0 has not occurred yet.
  const places = new Uint16Array(currencies.length * 2048);
  const codes = Uint16Array.from(rows, (row) => {
    const settlement = settlementOf(store, row);
    const timing = timingOf(store, row);
    const type = invoices.type[row] ?? 0;
    const method = invoices.method[row] ?? NONE;
    const currency = invoices.currency[row] ?? 0;
    const disputed = invoices.has(row, FLAG.disputed);
    const counts = invoices.counts(row);
    const words = ((currency * 4 + type) * 8 + (method + 1)) * 8 + settlement;
    const name = (words * 4 + (timing + 1)) * 2 + (disputed ? 1 : 0);
    if (places[name] === 0) {
      all.push({
        settlement: SETTLEMENT[settlement] ?? '',
        timing: TIMING[timing],
        type: TYPE_NAMES[type] ?? '',
        currency,
        method: METHODS[method] ?? '',
        disputed,
        counts,
      });
      places[name] = all.length;
    }
    return places[name]! - 1;
  });
  return { all, codes };
}
