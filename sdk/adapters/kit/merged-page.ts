/** Several collections as one list: each is read in the same order, and the pages are merged row by row. */
import { cursorsOf } from './cursors.ts';
import type { ListCall } from './cursors.ts';
import { limitOf } from './paging.ts';
import type { ListAnswer, PageSizes } from './paging.ts';

/** One of the collections. Rows are as the system sent them; they are mapped when they are taken. */
export interface MergeSource<Row> {
  load(at: { readonly offset: number; readonly limit: number }): Promise<{
    readonly rows: readonly Row[];
    readonly total?: number;
  }>;
  map(row: Row): unknown;
}

/** A row with the collection it came from. */
export interface Candidate<Row> {
  readonly row: Row;
  readonly source: number;
}

/**
 * The page that a call asks for. `compare` orders rows of different collections; within one the system's own order
 * stands. The cursor keeps how far each collection was read, so that no row is lost or answered twice.
 */
export async function mergedPage<Row>(
  call: ListCall,
  sizes: PageSizes,
  sources: readonly MergeSource<Row>[],
  compare: (a: Candidate<Row>, b: Candidate<Row>) => number,
): Promise<ListAnswer> {
  const isPosition = (value: unknown): value is number[] =>
    Array.isArray(value) &&
    value.length === sources.length &&
    value.every((each) => Number.isSafeInteger(each) && (each as number) >= 0);
  const cursors = cursorsOf(call, isPosition);
  const start = cursors.read() ?? sources.map(() => 0);
  const limit = limitOf(call, sizes);
  const loaded = await Promise.all(
    sources.map((source, index) => source.load({ offset: start[index] ?? 0, limit })),
  );
  const taken = sources.map(() => 0);
  const items: unknown[] = [];
  while (items.length < limit) {
    const heads = loaded.flatMap(({ rows }, source): Candidate<Row>[] => {
      const row = rows[taken[source] ?? 0];
      return row === undefined ? [] : [{ row, source }];
    });
    const first = heads.sort(compare)[0];
    // A collection that answered less than it has must be asked again before others go past it.
    if (!first || loaded.some((_, source) => taken[source] !== 0 && isCutShort(source))) break;
    items.push(sources[first.source]?.map(first.row));
    taken[first.source] = (taken[first.source] ?? 0) + 1;
  }
  function leftIn(source: number): number {
    const { rows, total } = loaded[source] ?? { rows: [] };
    const done = taken[source] ?? 0;
    if (done < rows.length) return rows.length - done;
    if (rows.length === 0) return 0;
    return total === undefined ? Number(rows.length >= limit) : total - (start[source] ?? 0) - done;
  }
  function isCutShort(source: number): boolean {
    return taken[source] === loaded[source]?.rows.length && leftIn(source) > 0;
  }
  const more = items.length > 0 && sources.some((_, source) => leftIn(source) > 0);
  const totals = loaded.map(({ total }) => total);
  const known = totals.every((total) => total !== undefined);
  return {
    items,
    page: {
      ...(more && { next: cursors.write(start.map((offset, source) => offset + (taken[source] ?? 0))) }),
      ...(known && { total: { value: totals.reduce((sum, total) => sum + total, 0), exact: true } }),
    },
  };
}
