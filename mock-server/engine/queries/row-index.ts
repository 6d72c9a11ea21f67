import type { SortKey } from './list-query.ts';
import type { Order } from './order.ts';

/** A numeric sort value per row. */
export type RowKey = (row: number) => number;

/** The order that an index gives rows: those that are equal stand by row, in the direction of the first key. */
export function rowOrder(keys: readonly SortKey[], keyOf: (key: string) => RowKey): Order<number> {
  const values = new Map(keys.map(({ key }) => [key, keyOf(key)]));
  return {
    keys: [...keys, { key: 'row', descending: keys[0]?.descending ?? false }],
    value: (row, key) => (key === 'row' ? row : values.get(key)?.(row)),
  };
}

/** Rows of one customer with their order by any key and a text to search in; all kept until something changes. */
export class RowIndex {
  /** Table rows by position. */
  readonly rows: Uint32Array;
  readonly #orders = new Map<string, Uint32Array>();
  readonly #columns = new Map<readonly number[], Float64Array>();
  #haystack: { readonly text: string; readonly starts: Uint32Array } | undefined;

  constructor(rows: readonly number[]) {
    this.rows = Uint32Array.from(rows);
  }

  /** Number of rows. */
  get length(): number {
    return this.rows.length;
  }

  /** A table's column by position: filters and sums then read memory in its order. */
  column(values: readonly number[]): Float64Array {
    let column = this.#columns.get(values);
    if (!column) {
      column = Float64Array.from(this.rows, (row) => values[row] ?? 0);
      this.#columns.set(values, column);
    }
    return column;
  }

  /**
   * Positions in ascending order of keys (the first wins, then later ones, then row order).
   * A single ascending order is kept per key; a descending one is the same read backwards.
   */
  order(
    keys: readonly SortKey[],
    keyOf: (key: string) => RowKey,
  ): { readonly positions: Uint32Array; readonly backwards: boolean } {
    const first = keys[0];
    if (!first) return { positions: identity(this.rows.length), backwards: false };
    const name = keys
      .map(({ key, descending }) => (descending === first.descending ? key : `!${key}`))
      .join();
    let positions = this.#orders.get(name);
    if (!positions) {
      positions =
        keys.length === 1 ? this.#byOne(keyOf(first.key)) : this.#byMany(keys, first.descending, keyOf);
      this.#orders.set(name, positions);
    }
    return { positions, backwards: first.descending };
  }

  /** Sorts numbers that carry key and position together: a native sort of doubles, without a comparator. */
  #byOne(key: RowKey): Uint32Array {
    const count = this.rows.length;
    const keys = Float64Array.from(this.rows, key);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    let sorted = true;
    for (let at = 0; at < count; at += 1) {
      const value = keys[at] ?? 0;
      if (value < high) sorted = false;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    const positions = identity(count);
    if (sorted) return positions;
    if ((high - low + 1) * count >= Number.MAX_SAFE_INTEGER) {
      return positions.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
    }
    for (let at = 0; at < count; at += 1) keys[at] = ((keys[at] ?? 0) - low) * count + at;
    keys.sort();
    for (let at = 0; at < count; at += 1) positions[at] = (keys[at] ?? 0) % count;
    return positions;
  }

  #byMany(keys: readonly SortKey[], backwards: boolean, keyOf: (key: string) => RowKey): Uint32Array {
    const rows = this.rows;
    const columns = keys.map(({ key, descending }) => ({
      value: keyOf(key),
      sign: descending === backwards ? 1 : -1,
    }));
    return identity(rows.length).sort((a, b) => {
      for (const { value, sign } of columns) {
        const order = value(rows[a] ?? 0) - value(rows[b] ?? 0);
        if (order !== 0) return order * sign;
      }
      return a - b;
    });
  }

  /** Marks the positions whose text contains `needle` (lower case); the text is built once and searched as a whole. */
  search(needle: string, textOf: (row: number) => string): Uint8Array {
    this.#haystack ??= build(this.rows, textOf);
    const { text, starts } = this.#haystack;
    const hits = new Uint8Array(this.rows.length);
    let position = 0;
    for (let at = text.indexOf(needle); at >= 0;) {
      while ((starts[position + 1] ?? Number.POSITIVE_INFINITY) <= at) position += 1;
      hits[position] = 1;
      const next = starts[position + 1];
      at = next === undefined ? -1 : text.indexOf(needle, next);
    }
    return hits;
  }
}

function build(rows: Uint32Array, textOf: (row: number) => string): { text: string; starts: Uint32Array } {
  const starts = new Uint32Array(rows.length);
  const parts: string[] = [];
  let length = 0;
  rows.forEach((row, position) => {
    const part = `${textOf(row)}\n`;
    starts[position] = length;
    length += part.length;
    parts.push(part);
  });
  return { text: parts.join(''), starts };
}

function identity(count: number): Uint32Array {
  const positions = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) positions[at] = at;
  return positions;
}
