/** What the reader's presses mean: sort, select, open, copy, ask for more. Tells the owner by events. */
import { tabSeparated } from './clipboard.ts';
import type { Column, TableModel, TableSort } from './columns.ts';
import {
  TableNeedMoreEvent,
  TableNoRoomEvent,
  TableRowActionEvent,
  TableRowOpenEvent,
  TableSelectionEvent,
  TableSortEvent,
} from './data-table.events.ts';
import type { RowOrder } from './row-order.ts';
import { toggled } from './selection.ts';

/** The part of the element its actions read and change. */
export interface TableHost<Row> extends EventTarget {
  readonly rows: readonly Row[];
  readonly total?: number;
  readonly loading: boolean;
  readonly sortMode: 'local' | 'server';
  sort?: TableSort;
  selected: ReadonlySet<string>;
}

export class TableActions<Row> {
  readonly #host: TableHost<Row>;
  readonly #order: RowOrder<Row>;
  readonly #model: TableModel<Row>;
  #askedAt = -1;
  /** Row pressed last, from which a shift-press extends. */
  #anchor = 0;

  constructor(host: TableHost<Row>, order: RowOrder<Row>, model: TableModel<Row>) {
    this.#host = host;
    this.#order = order;
    this.#model = model;
  }

  get hasMore(): boolean {
    return this.#host.total !== undefined && this.#host.total > this.#host.rows.length;
  }

  /** Other rows arrived: their end may be asked beyond again. */
  allowAsking(): void {
    this.#askedAt = -1;
  }

  /** Asks once per set of rows; after a failure only a press on the button asks again. */
  askForMore(): void {
    const loaded = this.#host.rows.length;
    if (!this.hasMore || this.#host.loading || this.#askedAt === loaded) return;
    this.#askedAt = loaded;
    this.#host.dispatchEvent(new TableNeedMoreEvent(loaded));
  }

  /** A press on the button asks although it was asked before. */
  askAgain(): void {
    this.allowAsking();
    this.askForMore();
  }

  sortBy(column: Column<Row>): void {
    const { sort } = this.#host;
    const again = sort?.key === column.key && sort.direction === 'ascending';
    const wanted: TableSort = { key: column.key, direction: again ? 'descending' : 'ascending' };
    if (this.#host.sortMode === 'local') this.#host.sort = wanted;
    this.#host.dispatchEvent(new TableSortEvent(wanted));
  }

  /** Changes one row, or with `extend` all rows since the one pressed before. */
  select(index: number, extend: boolean): void {
    if (!this.#model.selectable) return;
    const on = !this.#host.selected.has(this.#keyAt(index));
    const from = extend ? Math.min(this.#anchor, this.#order.count - 1) : index;
    const keys: string[] = [];
    for (let at = Math.min(from, index); at <= Math.max(from, index); at++) keys.push(this.#keyAt(at));
    this.#anchor = index;
    this.#choose(toggled(this.#host.selected, keys, on));
  }

  selectAll(on: boolean): void {
    this.#choose(toggled(this.#host.selected, this.shownKeys(), on));
  }

  open(index: number, event: Event): void {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (!this.#model.openable && !link) return;
    const intent = new TableRowOpenEvent(this.#order.rowAt(index), event);
    if (!this.#host.dispatchEvent(intent)) event.preventDefault();
  }

  /** Tells the owner that rows do not fit by so many pixels, if so; answers whether. */
  lackRoom(missing: number): boolean {
    // The owner may put something else in the table's place, which must not happen within its update.
    if (missing) queueMicrotask(() => this.#host.dispatchEvent(new TableNoRoomEvent(missing)));
    return missing > 0;
  }

  act(key: string, index: number): void {
    this.#host.dispatchEvent(new TableRowActionEvent(key, this.#order.rowAt(index)));
  }

  /** Copying without a text selection takes the selected rows, or else the row with the focus. */
  copy(event: ClipboardEvent, focused: number | undefined): void {
    if (getSelection()?.toString() || !event.clipboardData) return;
    const { selected, columns, rowKey } = this.#model;
    const chosen = selected.size ? this.#order.rows().filter((row) => selected.has(rowKey(row))) : [];
    if (!chosen.length && focused === undefined) return;
    const rows = chosen.length ? chosen : [this.#order.rowAt(focused as number)];
    event.clipboardData.setData('text/plain', tabSeparated(rows, columns, chosen.length > 0));
    event.preventDefault();
  }

  shownKeys(): string[] {
    return this.#order.rows().map((row) => this.#model.rowKey(row));
  }

  #choose(keys: ReadonlySet<string>): void {
    this.#host.selected = keys;
    this.#host.dispatchEvent(new TableSelectionEvent(keys));
  }

  #keyAt(index: number): string {
    return this.#model.rowKey(this.#order.rowAt(index));
  }
}
