/** A table row that shows one record after another. */
import { CellPart, addCell, make } from './cell.ts';
import { isEndAligned } from './columns.ts';
import type { Column, TableModel } from './columns.ts';
import { openerElement, paintOpener, rowLabel } from './opener.ts';
import { RowControls, checkElement, menuButtonElement } from './row-controls.ts';
import type { Slot } from './row-window.ts';

const opens = <Row>(column: Column<Row>, at: number, model: TableModel<Row>): boolean =>
  at === 0 && (column.href !== undefined || model.openable);

/** An empty row; slots are clones of it, since cloning is several times cheaper than making each cell. */
export function rowPattern<Row>(model: TableModel<Row>): HTMLElement {
  const row = make('div', 'row', { role: 'row', part: 'row' });
  const add = addCell.bind(undefined, row, 'gridcell');
  if (model.selectable) add('control', 'cell cell-select', checkElement());
  model.columns.forEach((column, at) => {
    const kind = column.kind ?? 'text';
    // A text node of one character survives the cloning; columns that paint themselves start empty.
    const text = column.paint ? '' : ' ';
    const opener = opens(column, at, model) ? openerElement(column, model) : undefined;
    opener?.append(text);
    add(isEndAligned(column) ? `${kind} end` : kind, `cell cell-${column.key}`, opener ?? text);
  });
  if (model.rowActions) add('control', 'cell cell-actions', menuButtonElement());
  return row;
}

export class RowSlot<Row> implements Slot {
  index = -1;
  readonly element: HTMLElement;
  readonly #parts: CellPart<Row>[];
  readonly #opener?: HTMLElement;
  readonly #controls?: RowControls<Row>;

  constructor(model: TableModel<Row>, pattern: HTMLElement) {
    this.element = pattern.cloneNode(true) as HTMLElement;
    const cells = this.element.children;
    const first = model.selectable ? 1 : 0;
    const [opening] = model.columns;
    if (opening && opens(opening, 0, model)) this.#opener = cells[first]?.firstChild as HTMLElement;
    this.#parts = model.columns.map(
      (column, at) => new CellPart(column, (at === 0 && this.#opener) || (cells[first + at] as HTMLElement)),
    );
    if (model.selectable || model.rowActions) this.#controls = new RowControls(this.element);
  }

  paint(index: number, model: TableModel<Row>): void {
    const row = model.rowAt(index);
    this.element.setAttribute('aria-rowindex', String(index + model.headerRows + 1));
    const parts = this.#parts;
    let first = '';
    for (let i = 0; i < parts.length; i++) {
      const text = (parts[i] as CellPart<Row>).paint(row, model.texts);
      if (i === 0) first = text;
    }
    if (this.#opener) paintOpener(this.#opener, model.columns[0] as Column<Row>, row, model.openable);
    if (!this.#controls) return;
    const label = parts[0] ? rowLabel(parts[0].target, first) : '';
    const selected = this.#controls.paint(row, label, model);
    if (model.selectable) this.element.setAttribute('aria-selected', String(selected));
  }
}
