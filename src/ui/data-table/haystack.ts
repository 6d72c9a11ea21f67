/**
 * Find-as-you-type over whole lists. Lower-case text of the searched columns lives in one string per slice of rows,
 * since one `indexOf` over a long string is several times cheaper than one `includes` per row. Pure.
 */
import type { CellText, Column } from './columns.ts';

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
  /** The search before, and what it found. Nothing is within no rows, so the first one looks everywhere. */
  #query = FIELD_END;
  #found: Uint32Array = new Uint32Array();
  readonly #rows: readonly Row[];
  readonly #columns: readonly Column<Row>[];
  readonly #textOf: CellText;

  constructor(rows: readonly Row[], columns: readonly Column<Row>[], textOf: CellText) {
    this.#rows = rows;
    this.#textOf = textOf;
    this.#columns = columns.filter(isSearched);
  }

  get complete(): boolean {
    return this.#slices.length * SLICE >= this.#rows.length;
  }

  /** Indexes the next slice of rows (well under a frame); call until `complete`. */
  grow(): void {
    const slice = this.#slice((text) => text);
    const text = slice.text.toLowerCase();
    // Some capitals grow when lowered (İ), which moves every later row: such slices are lowered cell by cell.
    const same = text.length === slice.text.length;
    this.#slices.push(same ? { ...slice, text } : this.#slice((cell) => cell.toLowerCase()));
  }

  /** Numbers of the rows of which any searched column contains the (normalized) query; completes the index first. */
  match(query: string): Uint32Array {
    while (!this.complete) this.grow();
    // Who types on searches within what was found.
    const narrower = this.#found.length < this.#rows.length / 8 && query.includes(this.#query);
    this.#found = narrower ? this.#found.filter((row) => this.#contains(row, query)) : this.#scan(query);
    this.#query = query;
    return this.#found;
  }

  #slice(lower: (text: string) => string): Slice {
    const first = this.#slices.length * SLICE;
    const size = Math.min(SLICE, this.#rows.length - first);
    const starts = new Uint32Array(size + 1);
    let text = '';
    for (let i = 0; i < size; i++) {
      const row = this.#rows[first + i] as Row;
      for (const column of this.#columns) text += lower(this.#textOf(column, row)) + FIELD_END;
      starts[i + 1] = text.length;
    }
    return { text, starts };
  }

  #contains(row: number, query: string): boolean {
    const { text, starts } = this.#slices[Math.floor(row / SLICE)] as Slice;
    return text.slice(starts[row % SLICE], starts[(row % SLICE) + 1]).includes(query);
  }

  #scan(query: string): Uint32Array {
    const found = new Uint32Array(this.#rows.length);
    let count = 0;
    this.#slices.forEach(({ text, starts }, slice) => {
      const end = starts.length - 1;
      let row = 0;
      for (let at = text.indexOf(query); at >= 0 && row < end; at = text.indexOf(query, starts[row])) {
        row = rowAt(starts, at, row);
        found[count++] = slice * SLICE + row++;
      }
    });
    return found.slice(0, count);
  }
}

/** The row that holds the character at `at`, not before row `least`. */
function rowAt(starts: Uint32Array, at: number, least: number): number {
  let most = starts.length - 1;
  if ((starts[least + 1] as number) > at) return least;
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if ((starts[middle] as number) <= at) least = middle;
    else most = middle;
  }
  return least;
}
