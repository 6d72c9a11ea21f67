import type { Column } from '../../ui/data-table/columns.ts';

/** The same columns while nothing changes that they were built from: a new array rebuilds the painted rows. */
export class ColumnCache<Row> {
  #columns: Column<Row>[] = [];
  #needs?: readonly unknown[];

  of(needs: readonly unknown[], build: () => Column<Row>[]): Column<Row>[] {
    const before = this.#needs;
    if (before && needs.every((need, at) => need === before[at])) return this.#columns;
    this.#needs = needs;
    return (this.#columns = build());
  }
}
