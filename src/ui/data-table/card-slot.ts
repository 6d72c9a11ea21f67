/** A card of the narrow layout: title, up to three facts, the rest behind a disclosure. */
import { CellPart, make } from './cell.ts';
import { splitByPriority } from './columns.ts';
import type { Column, TableModel } from './columns.ts';
import { Opener, rowLabel } from './opener.ts';
import { RowControls } from './row-controls.ts';
import type { Slot } from './row-window.ts';

export class CardSlot<Row> implements Slot {
  index = -1;
  readonly element: HTMLElement;
  readonly #parts: CellPart<Row>[] = [];
  readonly #hiddenParts: CellPart<Row>[] = [];
  readonly #title?: CellPart<Row>;
  readonly #opener?: Opener<Row>;
  readonly #controls: RowControls<Row>;
  readonly #disclosure = make('button', 'disclosure', { type: 'button', part: 'disclosure' });
  readonly #more = make('dl', 'facts more');

  constructor(model: TableModel<Row>) {
    this.element = make('li', 'card', { part: 'card' });
    this.#controls = new RowControls(model);
    this.#controls.checkbox?.removeAttribute('tabindex');
    this.#controls.menuButton?.removeAttribute('tabindex');
    const { title, facts, rest } = splitByPriority(model.columns);
    const head = make('div', 'card-head');
    if (this.#controls.check) head.append(this.#controls.check);
    if (title) {
      this.#opener = new Opener(title, model);
      this.#opener.element.removeAttribute('tabindex');
      const cell = make('div', 'value title', { part: `cell cell-${title.key}` });
      cell.append(this.#opener.element);
      head.append(cell);
      this.#title = new CellPart(title, this.#opener.element);
    }
    const status = facts.find(({ kind }) => kind === 'status');
    if (status) head.append(this.#value(make('div', 'value status'), status, this.#parts));
    if (this.#controls.menuButton) head.append(this.#controls.menuButton);
    const list = make('dl', 'facts');
    for (const fact of facts) if (fact !== status) list.append(this.#fact(fact, this.#parts));
    for (const fact of rest) this.#more.append(this.#fact(fact, this.#hiddenParts));
    this.element.append(head, list);
    if (rest.length) this.element.append(this.#disclosure, this.#more);
  }

  paint(index: number, model: TableModel<Row>, open: boolean): void {
    const row = model.rowAt(index);
    this.element.setAttribute('aria-setsize', String(model.count()));
    this.element.setAttribute('aria-posinset', String(index + 1));
    const text = this.#title?.paint(row, model.texts) ?? '';
    this.#opener?.paint(row, model);
    for (const part of this.#parts) part.paint(row, model.texts);
    if (open) for (const part of this.#hiddenParts) part.paint(row, model.texts);
    const label = this.#title ? rowLabel(this.#title.target, text) : '';
    this.element.classList.toggle('selected', this.#controls.paint(row, label, model));
    this.element.classList.toggle('open-card', open);
    this.#more.hidden = !open;
    this.#disclosure.textContent = model.texts.details;
    this.#disclosure.setAttribute('aria-expanded', String(open));
  }

  #fact(column: Column<Row>, parts: CellPart<Row>[]): HTMLElement {
    const line = make('div', 'fact');
    const term = make('dt', 'term');
    term.textContent = column.label;
    line.append(term, this.#value(make('dd', 'value'), column, parts));
    return line;
  }

  #value(target: HTMLElement, column: Column<Row>, parts: CellPart<Row>[]): HTMLElement {
    target.classList.add(column.kind ?? 'text');
    target.setAttribute('part', `cell cell-${column.key}`);
    parts.push(new CellPart(column, target));
    return target;
  }
}
