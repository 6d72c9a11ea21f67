/**
 * Local sort and search over the rows of one table. Keeps what stays true (sort keys per column, search index) until
 * the rows or columns change, so that a keystroke costs a search alone.
 */
import type { CellText, Column, TableSort } from './columns.ts';
import { Haystack, normalizeQuery } from './haystack.ts';
import { orderBy, sortKeys } from './index-order.ts';
import type { LocalOrder, OrderEngine } from './order-engine.ts';

/** Slices of the search index are built this long at a stretch, in milliseconds: half a frame. */
const STRETCH = 8;

class RowsInOrder<Row> implements LocalOrder {
  readonly #rows: readonly Row[];
  readonly #columns: readonly Column<Row>[];
  readonly #haystack: Haystack<Row>;
  #keys?: { key: string; values: Float64Array };
  #preparing = false;

  constructor(rows: readonly Row[], columns: readonly Column<Row>[], textOf: CellText) {
    this.#rows = rows;
    this.#columns = columns;
    this.#haystack = new Haystack(rows, columns, textOf);
  }

  view(sort: TableSort | undefined, query: string, language: string | undefined): Uint32Array | undefined {
    const sorted = this.#sort(sort, language);
    const wanted = normalizeQuery(query);
    if (!wanted) return sorted;
    const found = this.#haystack.match(wanted);
    return sorted ? inOrder(sorted, found) : found;
  }

  async prepareSearch(wanted: () => boolean): Promise<void> {
    if (this.#preparing) return;
    this.#preparing = true;
    const haystack = this.#haystack;
    while (!haystack.complete && wanted()) {
      const until = performance.now() + STRETCH;
      while (!haystack.complete && performance.now() < until) haystack.grow();
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#preparing = false;
  }

  #sort(sort: TableSort | undefined, language: string | undefined): Uint32Array | undefined {
    const column = sort && this.#columns.find(({ key }) => key === sort.key);
    if (!column) return undefined;
    if (this.#keys?.key !== column.key) {
      this.#keys = { key: column.key, values: sortKeys(this.#rows, column, collator(language).compare) };
    }
    return orderBy(this.#keys.values, sort.direction);
  }
}

function inOrder(order: Uint32Array, found: Uint32Array): Uint32Array {
  const wanted = new Uint8Array(order.length);
  for (const row of found) wanted[row] = 1;
  return order.filter((row) => wanted[row]);
}

/** A language tag from the page can be anything; comparing must not fail for it. */
function collator(language: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(language || 'en', { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}

export const engine: OrderEngine = {
  localOrder: (rows, columns, textOf) => new RowsInOrder(rows, columns, textOf),
};
