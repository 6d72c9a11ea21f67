/** Bridges from the ways systems page to the opaque cursors of the Lessor API. */
import { ResponseShapeError } from '../../core/errors.ts';
import { cursorsOf } from './cursors.ts';
import type { ListCall } from './cursors.ts';

/** What a list operation answers. */
export interface ListAnswer {
  readonly items: readonly unknown[];
  readonly page: {
    readonly next?: string;
    readonly prev?: string;
    readonly total?: { readonly value: number; readonly exact: boolean };
  };
  readonly totals?: readonly unknown[];
}

/** How many rows a page has. */
export interface PageSizes {
  /** Default 50. */
  readonly limit?: number;
  /** The most that the system answers at once. Default 200. */
  readonly maxLimit?: number;
}

/** The rows of a page as the system answered them, mapped. `total` counts the whole filter, when the system tells. */
export interface Rows {
  readonly rows: readonly unknown[];
  readonly total?: number;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Rows a page that a call asks for, within what the system can. */
export function limitOf({ input }: ListCall, { limit = 50, maxLimit = 200 }: PageSizes = {}): number {
  const asked = Number(input.params?.['limit'] ?? limit);
  return Math.min(Number.isSafeInteger(asked) && asked > 0 ? asked : limit, maxLimit);
}

/** Systems that take `offset` and `limit`, or `$skip` and `$top`. */
export async function offsetPage(
  call: ListCall,
  sizes: PageSizes,
  load: (at: { readonly offset: number; readonly limit: number }) => Promise<Rows>,
): Promise<ListAnswer> {
  const cursors = cursorsOf(call, isCount);
  const [offset, limit] = [cursors.read() ?? 0, limitOf(call, sizes)];
  const { rows, total } = await load({ offset, limit });
  const end = offset + rows.length;
  // An empty page ends the list whatever the total says: asking on would never end.
  const more = rows.length > 0 && (total === undefined ? rows.length >= limit : end < total);
  const complete = total !== undefined && (more || end === total || offset > total);
  return {
    items: rows,
    page: {
      ...(more && { next: cursors.write(end) }),
      ...(offset > 0 && { prev: cursors.write(Math.max(0, offset - limit)) }),
      ...(total !== undefined && { total: { value: total, exact: complete } }),
    },
  };
}

/** Systems that number their pages, from 1 unless told. The size of a page stays that of the first call. */
export async function numberedPage(
  call: ListCall,
  sizes: PageSizes & { readonly first?: number },
  load: (at: { readonly page: number; readonly size: number }) => Promise<Rows & { readonly pages?: number }>,
): Promise<ListAnswer> {
  const { first = 1 } = sizes;
  const isPosition = (value: unknown): value is [number, number] =>
    Array.isArray(value) && isCount(value[0]) && isCount(value[1]) && value[1] > 0;
  const cursors = cursorsOf(call, isPosition);
  const [page, size] = cursors.read() ?? [first, limitOf(call, sizes)];
  const { rows, total, pages } = await load({ page, size });
  const reached = (page - first) * size + rows.length;
  const known = pages !== undefined ? page - first + 1 < pages : undefined;
  const more = rows.length > 0 && (known ?? (total === undefined ? rows.length >= size : reached < total));
  return {
    items: rows,
    page: {
      ...(more && { next: cursors.write([page + 1, size]) }),
      ...(page > first && { prev: cursors.write([page - 1, size]) }),
      ...(total !== undefined && { total: { value: total, exact: more || reached === total } }),
    },
  };
}

/** Systems that answer a link to the next page, such as `@odata.nextLink`. A link that repeats itself is refused. */
export async function linkedPage(
  call: ListCall,
  load: (link: string | undefined) => Promise<Rows & { readonly next?: string }>,
): Promise<ListAnswer> {
  const cursors = cursorsOf(call, isText);
  const link = cursors.read();
  const { rows, total, next } = await load(link);
  if (next !== undefined && next === link)
    throw new ResponseShapeError(call.operation, [{ path: 'next', message: 'repeats' }]);
  return {
    items: rows,
    page: {
      ...(next !== undefined && { next: cursors.write(next) }),
      ...(total !== undefined && { total: { value: total, exact: true } }),
    },
  };
}

/** All rows of a list, and whether it was read to its end. */
export interface AllRows {
  readonly rows: readonly unknown[];
  /** False when `maxRows` was reached, or when the system answered fewer rows than it counted. */
  readonly complete: boolean;
}

/** Reads a list with offsets to its end, at most `maxRows` rows. */
export async function allByOffset(
  sizes: { readonly size: number; readonly maxRows: number },
  load: (at: { readonly offset: number; readonly limit: number }) => Promise<Rows>,
): Promise<AllRows> {
  const rows: unknown[] = [];
  for (;;) {
    const page = await load({ offset: rows.length, limit: sizes.size });
    rows.push(...page.rows);
    const { total } = page;
    if (page.rows.length === 0) return { rows, complete: total === undefined || rows.length >= total };
    if (total === undefined ? page.rows.length < sizes.size : rows.length >= total)
      return { rows, complete: true };
    if (rows.length >= sizes.maxRows) return { rows, complete: false };
  }
}
