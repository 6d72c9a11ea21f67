/** Lists of a desk's own records: few enough to be filtered one by one. */
import { choices, type ListQuery, range, type Slice, slice } from '../engine/queries/list-query.ts';

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

/** The asked piece, ordered by a day when the query sorts, else as the rows come. */
export function sliceByDay<T>(rows: readonly T[], query: ListQuery, dayOf: (row: T) => string): Slice<T> {
  const sorted = rows.slice();
  if (query.sort) {
    const direction = query.sort.startsWith('-') ? -1 : 1;
    sorted.sort((a, b) => direction * (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  }
  return slice(sorted, query, (row) => row);
}
