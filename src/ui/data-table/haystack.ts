/**
 * Find-as-you-type over whole lists. The lower-case texts of a column live in one string per slice of rows: to join,
 * lower and search many at once is several times cheaper than each by itself. Pure.
 */
import type { CellText, Column, ColumnKind } from './columns.ts';

const SLICE = 2000;
/** Between texts. Never part of a query, so that no match spans two cells or two rows. */
const TEXT_END = '\u0001';
/** In its place within a text; of a query neither. */
const ANOTHER = '\u0002';
const CONTROL_CHARACTERS = /[\u0000-\u001f]/g;

const SEARCHED: ReadonlySet<ColumnKind | undefined> = new Set(['text', 'status', 'custom', undefined]);
export const isSearched = ({ searched, kind }: Pick<Column<never>, 'searched' | 'kind'>): boolean =>
  searched ?? SEARCHED.has(kind);

/** What is compared: trimmed, lower case, without characters that separate cells. */
export const normalizeQuery = (query: string): string =>
  query.replace(CONTROL_CHARACTERS, ' ').trim().toLowerCase();

/** One column of one slice. */
class Strip {
  readonly #size: number;
  readonly #textsOf: () => string[];
  #text: string;
  /** Where each row's text begins, and at the end where one more would; counted off once something is found. */
  #starts?: Uint32Array;

  constructor(size: number, textsOf: () => string[]) {
    this.#size = size;
    this.#textsOf = textsOf;
    this.#text = textsOf().join(TEXT_END).toLowerCase();
  }

  /** Marks the rows that contain the query; answers whether there are any. */
  mark(query: string, found: Uint8Array): boolean {
    const text = this.#text;
    let at = text.indexOf(query);
    if (at < 0) return false;
    const starts = this.starts();
    for (let row = 0; at >= 0; at = text.indexOf(query, starts[row])) {
      row = rowAt(starts, at, row);
      found[row++] = 1;
    }
    return true;
  }

  /** For a row that was found before, by a part of the query: what was not counted off then had no part of it. */
  contains(row: number, query: string): boolean {
    const starts = this.#starts;
    return starts !== undefined && this.#text.slice(starts[row], starts[row + 1]).includes(query);
  }

  starts(): Uint32Array {
    return (this.#starts ??= this.#count() ?? this.#withoutEndsWithin());
  }

  /** In the lowered text, since some capitals grow when lowered (İ); nothing when a text has a separator in it. */
  #count(): Uint32Array | undefined {
    const text = this.#text;
    const starts = new Uint32Array(this.#size + 1);
    let row = 0;
    for (let end = text.indexOf(TEXT_END); end >= 0; end = text.indexOf(TEXT_END, end + 1))
      starts[++row] = end + 1;
    starts[this.#size] = text.length + 1;
    return row === this.#size - 1 ? starts : undefined;
  }

  #withoutEndsWithin(): Uint32Array {
    const texts = this.#textsOf().map((text) => text.replaceAll(TEXT_END, ANOTHER));
    this.#text = texts.join(TEXT_END).toLowerCase();
    return this.#count() as Uint32Array;
  }
}

export class Haystack<Row> {
  readonly #slices: Strip[][] = [];
  /** The search before, and what it found. Nothing is within no rows, so the first one looks everywhere. */
  #query = TEXT_END;
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

  /** Indexes the next slice of rows (well under a frame), with where each begins; call until `complete`. */
  grow(): void {
    for (const strip of this.#cut()) strip.starts();
  }

  /** Numbers of the rows of which any searched column contains the (normalized) query; completes the index first. */
  match(query: string): Uint32Array {
    while (!this.complete) this.#cut();
    // Who types on searches within what was found.
    const narrower = this.#found.length < this.#rows.length / 8 && query.includes(this.#query);
    this.#found = narrower ? this.#found.filter((row) => this.#contains(row, query)) : this.#scan(query);
    this.#query = query;
    return this.#found;
  }

  #cut(): Strip[] {
    const first = this.#slices.length * SLICE;
    const size = Math.min(SLICE, this.#rows.length - first);
    const strips = this.#columns.map((column) => {
      const textsOf = (): string[] => {
        const texts = new Array<string>(size);
        for (let i = 0; i < size; i++) texts[i] = this.#textOf(column, this.#rows[first + i] as Row);
        return texts;
      };
      return new Strip(size, textsOf);
    });
    this.#slices.push(strips);
    return strips;
  }

  #contains(row: number, query: string): boolean {
    const strips = this.#slices[Math.floor(row / SLICE)] as Strip[];
    return strips.some((strip) => strip.contains(row % SLICE, query));
  }

  #scan(query: string): Uint32Array {
    const found = new Uint32Array(this.#rows.length);
    const marked = new Uint8Array(SLICE);
    let count = 0;
    this.#slices.forEach((strips, slice) => {
      let any = false;
      for (const strip of strips) any = strip.mark(query, marked) || any;
      if (!any) return;
      for (let row = 0; row < SLICE; row++) if (marked[row]) found[count++] = slice * SLICE + row;
      marked.fill(0);
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
