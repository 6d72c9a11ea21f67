/** Sorting and searching in the page, which lists that are ordered by their server never need. */
import { Lazy } from '../../lib/lazy.ts';
import type { CellText, Column, TableSort } from './columns.ts';

/** The order of one set of rows. */
export interface LocalOrder {
  /** Row numbers in the wanted order, those that match alone; undefined for all rows as they come. */
  view(sort: TableSort | undefined, query: string, language: string | undefined): Uint32Array | undefined;
  /** Builds the search index in short stretches, as long as `wanted` says so. */
  prepareSearch(wanted: () => boolean): Promise<void>;
}

export interface OrderEngine {
  /** `textOf` tells what is searched: the table's own, which it has anyway. */
  localOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], textOf: CellText): LocalOrder;
}

/** Comes when needed; `order-at-once.ts` has it there from the start. */
export const orderEngine = new Lazy<OrderEngine>(() =>
  import('./local-order.ts').then(({ engine }) => engine),
);
