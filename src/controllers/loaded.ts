/** The pages of a list put together. */
import { ResponseShapeError } from '../../sdk/index.ts';
import type { Page, RejectedRow } from '../../sdk/index.ts';

/** What the cache holds under a list's key. */
export interface Loaded<Row, Totals> {
  readonly rows: readonly Row[];
  /** Its totals speak for the whole filter. */
  readonly first: Page<Row, Totals>;
  readonly rejected: readonly RejectedRow[];
  readonly pages: number;
  readonly next?: string;
}

export interface LoadAllOptions {
  readonly signal?: AbortSignal;
  /** Called after each page; `total` as far as the lessor counts. */
  onProgress?(loaded: number, total: number | undefined): void;
}

export function start<Row, Totals>(first: Page<Row, Totals>): Loaded<Row, Totals> {
  return { rows: first.items, first, rejected: first.rejected, pages: 1, next: first.next };
}

export function grow<Row, Totals>(loaded: Loaded<Row, Totals>, page: Page<Row, Totals>): Loaded<Row, Totals> {
  return {
    ...loaded,
    rows: [...loaded.rows, ...page.items],
    rejected: [...loaded.rejected, ...page.rejected],
    pages: loaded.pages + 1,
    next: page.next === loaded.next ? undefined : page.next,
  };
}

/** Goes through all pages and collects their rows, without keeping them anywhere else. */
export async function loadRows<Row, Totals>(
  load: (cursor: string | undefined) => Promise<Page<Row, Totals>>,
  source: string,
  signal: AbortSignal,
  onProgress: LoadAllOptions['onProgress'],
): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string | undefined>();
  let cursor: string | undefined;
  do {
    // A lessor that answers a cursor again would keep this going for ever.
    if (seen.has(cursor)) throw new ResponseShapeError(source, [{ path: 'page.next', message: 'repeats' }]);
    seen.add(cursor);
    const page = await load(cursor);
    signal.throwIfAborted();
    for (const row of page.items) rows.push(row);
    onProgress?.(rows.length, page.total?.value);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}
