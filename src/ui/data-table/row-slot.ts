/** A table row that shows one record after another. */
import { CellPart, make } from './cell.ts';
import { isEndAligned } from './columns.ts';
import type { TableModel } from './columns.ts';
import { Opener, rowLabel } from './opener.ts';
import { RowControls } from './row-controls.ts';
import type { Slot } from './row-window.ts';

export class RowSlot<Row> implements Slot {
  index = -1;
  readonly element: HTMLElement;
  readonly #parts: CellPart<Row>[] = [];
  #opener?: Opener<Row>;
  readonly #controls: RowControls<Row>;

  constructor(model: TableModel<Row>) {
    this.element = make('div', 'row', { role: 'row', part: 'row' });
    this.#controls = new RowControls(model);
    let column = 0;
    const addCell = (className: string, part: string): HTMLElement => {
      const cell = make('div', `cell ${className}`, {
        role: 'gridcell',
        'aria-colindex': String(++column),
        part,
        tabindex: '-1',
      });
      this.element.append(cell);
      return cell;
    };
    if (this.#controls.check) addCell('control', 'cell cell-select').append(this.#controls.check);
    model.columns.forEach((definition, at) => {
      const kind = definition.kind ?? 'text';
      const cell = addCell(isEndAligned(definition) ? `${kind} end` : kind, `cell cell-${definition.key}`);
      let target = cell;
      if (at === 0 && (definition.href || model.openable)) {
        this.#opener = new Opener(definition, model);
        target = this.#opener.element;
        cell.append(target);
      }
      this.#parts.push(new CellPart(definition, target));
    });
    if (this.#controls.menuButton) addCell('control', 'cell cell-actions').append(this.#controls.menuButton);
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
    this.#opener?.paint(row, model);
    if (!model.selectable && !model.rowActions) return;
    const label = parts[0] ? rowLabel(parts[0].target, first) : '';
    const selected = this.#controls.paint(row, label, model);
    if (model.selectable) this.element.setAttribute('aria-selected', String(selected));
  }
}
