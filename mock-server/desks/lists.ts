/** Lists of a desk's own records: few enough to be filtered one by one. */
import { choices, type ListQuery, range, type Slice } from '../engine/queries/list-query.ts';
import { LATEST_FIRST, paged } from '../engine/queries/order.ts';

/** Whether a value is one of those that a filter names; true without the filter. */
export function isAmong(filter: ListQuery['filter'], key: string, value: string): boolean {
  return choices(filter, key)?.has(value) ?? true;
}

/** Whether one of several values is one that a filter names; true without the filter. */
export function isAmongAny(filter: ListQuery['filter'], key: string, values: readonly string[]): boolean {
  const wanted = choices(filter, key);
  return !wanted || values.some((value) => wanted.has(value));
}

/** Whether a day lies in the range of a filter; true without one. */
export function isWithin(filter: ListQuery['filter'], key: string, day: string): boolean {
  // Days as `YYYY-MM-DD` keep their order when read as numbers.
  const order = (text: string): number => Number(text.replaceAll('-', ''));
  const bounds = range(filter, key, order);
  return !bounds || (order(day) >= bounds.low && order(day) <= bounds.high);
}

/** The asked piece, ordered by a day when the query sorts, else (and on one day) the latest made first. */
export function sliceByDay<T extends { readonly id: string }>(
  rows: readonly T[],
  query: ListQuery,
  dayOf: (row: T) => string,
): Slice<T> {
  const day = { key: 'day', descending: query.sort?.startsWith('-') ?? false };
  const order = {
    keys: query.sort ? [day, LATEST_FIRST] : [LATEST_FIRST],
    value: (row: T, key: string) => (key === 'day' ? dayOf(row) : row.id),
  };
  return paged(rows, query, order, (row) => row);
}
