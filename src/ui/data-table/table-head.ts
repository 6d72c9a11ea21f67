/** The header row and the totals below it. */
import { addCell, make } from './cell.ts';
import { isEndAligned } from './columns.ts';
import type { Column, TableModel } from './columns.ts';
import { checkElement, paintSelectAll } from './row-controls.ts';

export class TableHead<Row> {
  readonly #element: HTMLElement;
  readonly #model: TableModel<Row>;
  readonly #row = make('div', 'row head-row', { role: 'row', 'aria-rowindex': '1', part: 'header-row' });
  #totals?: HTMLElement;

  /** Fills `element`; its cells are made once and painted in place, so that they keep the focus. */
  constructor(element: HTMLElement, model: TableModel<Row>) {
    this.#element = element;
    this.#model = model;
    const add = addCell.bind(undefined, this.#row, 'columnheader');
    if (model.selectable) add('control', '', checkElement());
    for (const column of model.columns)
      add(isEndAligned(column) ? 'end' : '', 'header-cell', labelOf(column));
    if (model.rowActions) add('control', '', make('span', 'spoken'));
    element.replaceChildren(this.#row);
  }

  /** Shows the order, the selection and the totals of the model. */
  paint(): void {
    const { columns, texts, sort } = this.#model;
    columns.forEach(({ key, sortable }, at) => {
      if (sortable === false) return;
      const sorted = sort?.key === key ? sort.direction : undefined;
      const cell = this.#cell(this.#row, at);
      const button = cell.firstChild as HTMLElement;
      cell.setAttribute('aria-sort', sorted ?? 'none');
      button.className = `sort ${sorted ?? ''}`;
      button.title = sorted === 'ascending' ? texts.sortDescending : texts.sortAscending;
    });
    paintSelectAll(this.#row, this.#model);
    const actions = this.#row.querySelector('.spoken');
    if (actions) actions.textContent = texts.rowActions('');
    this.#paintTotals();
  }

  /** The column whose sort button was pressed. */
  sortedBy(target: Element): Column<Row> | undefined {
    const cell = target.closest('.sort')?.parentElement;
    return this.#model.columns.find((_, at) => cell && this.#cell(this.#row, at) === cell);
  }

  #paintTotals(): void {
    const { columns, totals, selectable, rowActions } = this.#model;
    if (!totals) {
      this.#totals?.remove();
      this.#totals = undefined;
      return;
    }
    if (!this.#totals) {
      this.#totals = make('div', 'row totals', { role: 'row', 'aria-rowindex': '2', part: 'totals' });
      const add = addCell.bind(undefined, this.#totals, 'gridcell');
      if (selectable) add('control', '', '');
      for (const column of columns) add(isEndAligned(column) ? 'end' : '', '', '');
      if (rowActions) add('control', '', '');
      this.#element.append(this.#totals);
    }
    for (let at = 0; at < columns.length; at++)
      this.#cell(this.#totals, at).textContent = totals[(columns[at] as Column<Row>).key] ?? '';
  }

  #cell(row: HTMLElement, column: number): HTMLElement {
    return row.children[column + (this.#model.selectable ? 1 : 0)] as HTMLElement;
  }
}

function labelOf<Row>({ sortable, label }: Column<Row>): Node | string {
  if (sortable === false) return label;
  const button = make('button', 'sort', { part: 'sort-button', type: 'button', tabindex: '-1' });
  button.textContent = label;
  return button;
}
