/**
 * Which rows are shown and in what order: local sort and search over the rows of one table. Keeps what stays true
 * (sort keys per column, search index) until the rows or columns change, so that a keystroke costs a search alone.
 */
import type { Column, TableSort } from './columns.ts';
import { Haystack, normalizeQuery } from './haystack.ts';
import { orderBy, sortKeys } from './index-order.ts';

/** Slices of the search index are built this long at a stretch, in milliseconds: half a frame. */
const STRETCH = 8;

export class RowOrder<Row> {
  #rows: readonly Row[] = [];
  #columns: readonly Column<Row>[] = [];
  #haystack?: Haystack<Row>;
  #keys?: { key: string; values: Float64Array };
  #sorted?: Uint32Array;
  #hits?: Uint8Array;
  #view?: Uint32Array;
  #preparing = false;

  /** Takes over rows and columns; what was derived from others is dropped. */
  setSource(rows: readonly Row[], columns: readonly Column<Row>[]): void {
    if (rows === this.#rows && columns === this.#columns) return;
    this.#rows = rows;
    this.#columns = columns;
    this.#haystack = this.#keys = undefined;
  }

  /** Derives the view; `language` decides how texts compare. */
  update(sort: TableSort | undefined, query: string, language: string | undefined): void {
    this.#sorted = this.#sort(sort, language);
    const wanted = normalizeQuery(query);
    this.#hits = wanted ? (this.#haystack ??= this.#newHaystack()).match(wanted) : undefined;
    this.#view = this.#hits ? pick(this.#sorted, this.#hits) : this.#sorted;
  }

  get count(): number {
    return this.#view ? this.#view.length : this.#rows.length;
  }

  /** Row number in the source of the row shown at `index`. */
  sourceIndex(index: number): number {
    return this.#view ? (this.#view[index] as number) : index;
  }

  rowAt(index: number): Row {
    return this.#rows[this.sourceIndex(index)] as Row;
  }

  /** The shown rows as an array of their own. */
  rows(): Row[] {
    return this.#view ? Array.from(this.#view, (at) => this.#rows[at] as Row) : this.#rows.slice();
  }

  /** Where the first row that passes `test` is shown, or -1. */
  find(test: (row: Row) => boolean): number {
    for (let index = 0; index < this.count; index++) if (test(this.rowAt(index))) return index;
    return -1;
  }

  /** Builds the search index in short stretches, so that even the first keystroke only searches. */
  async prepareSearch(): Promise<void> {
    if (this.#preparing) return;
    this.#preparing = true;
    const haystack = (this.#haystack ??= this.#newHaystack());
    while (!haystack.complete && haystack === this.#haystack) {
      const until = performance.now() + STRETCH;
      while (!haystack.complete && performance.now() < until) haystack.grow();
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#preparing = false;
  }

  #newHaystack(): Haystack<Row> {
    return new Haystack(this.#rows, this.#columns);
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

function pick(order: Uint32Array | undefined, hits: Uint8Array): Uint32Array {
  const picked = new Uint32Array(hits.length);
  let count = 0;
  for (let i = 0; i < hits.length; i++) {
    const row = order ? (order[i] as number) : i;
    if (hits[row]) picked[count++] = row;
  }
  return picked.slice(0, count);
}

/** A language tag from the page can be anything; comparing must not fail for it. */
function collator(language: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(language || 'en', { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
