/**
 * Find-as-you-type over whole lists. Lower-case text of the searched columns lives in one string per slice of rows,
 * since one `indexOf` over a long string is several times cheaper than one `includes` per row. Pure.
 */
import { cellText } from './columns.ts';
import type { Column } from './columns.ts';

const SLICE = 2000;
/** Never part of a query, so that no match spans two cells or two rows. */
const FIELD_END = '\u0001';
const CONTROL_CHARACTERS = /[\u0000-\u001f]/g;

interface Slice {
  text: string;
  /** Where each row of the slice begins, and at the end where the last one stops. */
  starts: Uint32Array;
}

export const isSearched = (column: Pick<Column<never>, 'kind'>): boolean =>
  column.kind === undefined || column.kind === 'text' || column.kind === 'status' || column.kind === 'custom';

/** What is compared: trimmed, lower case, without characters that separate cells. */
export const normalizeQuery = (query: string): string =>
  query.replace(CONTROL_CHARACTERS, ' ').trim().toLowerCase();

export class Haystack<Row> {
  #slices: Slice[] = [];
  readonly #rows: readonly Row[];
  readonly #columns: readonly Column<Row>[];

  constructor(rows: readonly Row[], columns: readonly Column<Row>[]) {
    this.#rows = rows;
    this.#columns = columns.filter(isSearched);
  }

  get complete(): boolean {
    return this.#slices.length * SLICE >= this.#rows.length;
  }

  /** Indexes the next slice of rows (well under a frame); call until `complete`. */
  grow(): void {
    const first = this.#slices.length * SLICE;
    const size = Math.min(SLICE, this.#rows.length - first);
    const starts = new Uint32Array(size + 1);
    const parts: string[] = [];
    let length = 0;
    for (let i = 0; i < size; i++) {
      const row = this.#rows[first + i] as Row;
      starts[i] = length;
      for (const column of this.#columns) {
        const text = cellText(column, row);
        parts.push(text);
        length += text.length + 1;
      }
    }
    starts[size] = length;
    const joined = parts.join(FIELD_END) + FIELD_END;
    const text = joined.toLowerCase();
    this.#slices.push(text.length === joined.length ? { text, starts } : this.#slowSlice(first, size));
  }

  /** Some capitals grow when lowered (İ), which moves every later row: such slices are lowered row by row. */
  #slowSlice(first: number, size: number): Slice {
    const starts = new Uint32Array(size + 1);
    let text = '';
    for (let i = 0; i < size; i++) {
      starts[i] = text.length;
      const row = this.#rows[first + i] as Row;
      for (const column of this.#columns) text += cellText(column, row).toLowerCase() + FIELD_END;
    }
    starts[size] = text.length;
    return { text, starts };
  }

  /** One byte per row, 1 where any searched column contains the (normalized) query; completes the index first. */
  match(query: string): Uint8Array {
    while (!this.complete) this.grow();
    const hits = new Uint8Array(this.#rows.length);
    this.#slices.forEach(({ text, starts }, slice) => {
      const first = slice * SLICE;
      let row = 0;
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, starts[row])) {
        while ((starts[row + 1] as number) <= at) row++;
        hits[first + row++] = 1;
        if (row >= starts.length - 1) return;
      }
    });
    return hits;
  }
}
