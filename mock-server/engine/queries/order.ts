/** The order of a list's rows, and the pieces that are cut from it. */
import type { From, ListQuery, Place, Slice, SortKey } from './list-query.ts';

/** What a row is ordered by. Undefined comes last whatever the direction. */
export type SortValue = string | number | undefined;

/** How rows are ordered: by each key in turn. The last ones tell any two rows apart, so that each has its own place. */
export interface Order<T> {
  readonly keys: readonly SortKey[];
  readonly value: (row: T, key: string) => SortValue;
}

/** Ids end in serial numbers: the longer one is the later one. */
export const BY_ID: SortKey = { key: 'id', descending: false };
export const LATEST_FIRST: SortKey = { key: 'id', descending: true };

/** For rows that have nothing to be ordered by but their ids. */
export function byId<T extends { readonly id: string }>(key: SortKey): Order<T> {
  return { keys: [key], value: ({ id }) => id };
}

/** For rows that stand as they are given, and that others only ever come after. */
export function asGiven<T>(rows: readonly T[]): Order<T> {
  const seats = new Map(rows.map((row, seat) => [row, seat]));
  return { keys: [{ key: 'seat', descending: false }], value: (row) => seats.get(row) };
}

/** The rows in order; equal ones stay as they are. */
export function sorted<T>(rows: readonly T[], { keys, value }: Order<T>): T[] {
  return rows.slice().sort((a, b) => {
    for (const key of keys) {
      const order = compare(value(a, key.key), value(b, key.key), key);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The asked piece of rows that are filtered, and not yet in order. */
export function paged<T, R>(
  rows: readonly T[],
  query: ListQuery,
  order: Order<T>,
  view: (row: T) => R,
): Slice<R> {
  return cut(sorted(rows, order), query, order, view);
}

/** The asked piece of rows that are in order. `total` when there are more of them behind, which nobody has asked for. */
export function cut<T, R>(
  rows: readonly T[],
  query: ListQuery,
  order: Order<T>,
  view: (row: T) => R,
  total = rows.length,
): Slice<R> {
  const [start, end] = bounds(rows, query, order);
  const piece = rows.slice(start, end);
  const items = piece.map(view);
  if (piece.length === 0) return { items, start, total };
  return { items, start, total, ends: [placeOf(piece[0]!, order), placeOf(piece.at(-1)!, order)] };
}

/** How many of the rows, which are in order, come before a page that begins there. */
export function rankOf<T>(rows: readonly T[], { side, place }: From, order: Order<T>): number {
  // A row at the place itself is left behind, unless the page ends before it.
  const least = side === 'before' ? 0 : 1;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (against(rows[middle]!, place, order) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a row comes before (negative), at or after a place. */
export function against<T>(row: T, place: Place, { keys, value }: Order<T>): number {
  for (const [at, key] of keys.entries()) {
    const order = compare(value(row, key.key), place[at] ?? undefined, key);
    if (order !== 0) return order;
  }
  return 0;
}

function bounds<T>(rows: readonly T[], query: ListQuery, order: Order<T>): [start: number, end: number] {
  const { from, limit } = query;
  if (!from) return [Math.min(query.offset, rows.length), query.offset + limit];
  const rank = rankOf(rows, from, order);
  if (from.side === 'after') return [rank, rank + limit];
  // Nothing is left before it: that is the first page.
  return rank === 0 ? [0, limit] : [Math.max(0, rank - limit), rank];
}

function placeOf<T>(row: T, { keys, value }: Order<T>): Place {
  return keys.map(({ key }) => value(row, key) ?? null);
}

function compare(left: SortValue, right: SortValue, { key, descending }: SortKey): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  const order = key === 'id' ? compareIds(String(left), String(right)) : left < right ? -1 : 1;
  return descending ? -order : order;
}

function compareIds(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : 1);
}
