/** Which rows are shown and in what order: as they come, until a local sort or search is asked for. */
import { cellText } from './columns.ts';
import type { Column, TableSort } from './columns.ts';
import { orderEngine } from './order-engine.ts';
import type { LocalOrder } from './order-engine.ts';

export class RowOrder<Row> {
  readonly #arrived: () => void;
  #rows: readonly Row[] = [];
  #columns: readonly Column<Row>[] = [];
  #local?: LocalOrder;
  #view?: Uint32Array;

  /** `arrived` is told when sorting and searching, not there at an earlier `update`, now are: update again. */
  constructor(arrived: () => void = () => undefined) {
    this.#arrived = arrived;
  }

  /** Takes over rows and columns; what was derived from others is dropped. */
  setSource(rows: readonly Row[], columns: readonly Column<Row>[]): void {
    if (rows === this.#rows && columns === this.#columns) return;
    this.#rows = rows;
    this.#columns = columns;
    this.#local = undefined;
  }

  /** Derives the view; `language` decides how texts compare. */
  update(sort: TableSort | undefined, query: string, language: string | undefined): void {
    const wanted = sort !== undefined || query.trim() !== '';
    this.#view = wanted ? this.#order()?.view(sort, query, language) : undefined;
  }

  get count(): number {
    return this.#view ? this.#view.length : this.#rows.length;
  }

  /** Row number in the source of the row shown at `index`. */
  sourceIndex(index: number): number {
    return this.#view ? (this.#view[index] as number) : index;
  }

  rowAt(index: number): Row {
    return this.#rows[this.sourceIndex(index)] as Row;
  }

  /** The shown rows as an array of their own. */
  rows(): Row[] {
    return this.#view ? Array.from(this.#view, (at) => this.#rows[at] as Row) : this.#rows.slice();
  }

  /** Where the first row that passes `test` is shown, or -1. */
  find(test: (row: Row) => boolean): number {
    for (let index = 0; index < this.count; index++) if (test(this.rowAt(index))) return index;
    return -1;
  }

  /** Builds the search index in short stretches, so that even the first keystroke only searches. */
  async prepareSearch(): Promise<void> {
    await orderEngine.load();
    const order = this.#order();
    await order?.prepareSearch(() => order === this.#local);
  }

  #order(): LocalOrder | undefined {
    return (this.#local ??= orderEngine.use(this.#arrived)?.localOrder(this.#rows, this.#columns, cellText));
  }
}
