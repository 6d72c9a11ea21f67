/** A card of the narrow layout: title, up to three facts, the rest behind a disclosure. */
import { CellPart, make } from './cell.ts';
import { splitByPriority } from './card-columns.ts';
import type { Column, TableModel } from './columns.ts';
import { openerElement, paintOpener, rowLabel } from './opener.ts';
import { RowControls, checkElement, menuButtonElement } from './row-controls.ts';
import type { Slot } from './row-window.ts';

/** Lets a long text take as many lines as its column has, where cards are narrow. */
function wrap<Row>(target: HTMLElement, { lines }: Column<Row>): HTMLElement {
  if (lines) {
    target.classList.add('wraps');
    target.style.setProperty('--_most', String(lines));
  }
  return target;
}

export class CardSlot<Row> implements Slot {
  index = -1;
  readonly element: HTMLElement;
  readonly #parts: CellPart<Row>[] = [];
  readonly #hiddenParts: CellPart<Row>[] = [];
  readonly #title?: CellPart<Row>;
  readonly #controls: RowControls<Row>;
  readonly #disclosure = make('button', 'disclosure', { type: 'button', part: 'disclosure' });
  readonly #more = make('dl', 'facts more');

  constructor(model: TableModel<Row>) {
    this.element = make('li', 'card', { part: 'card' });
    const { title, facts, rest } = splitByPriority(model.columns);
    const head = make('div', 'card-head');
    if (model.selectable) head.append(checkElement());
    if (title) {
      const opener = openerElement(title, model);
      const cell = make('div', 'value title', { part: `cell cell-${title.key}` });
      cell.append(opener);
      head.append(wrap(cell, title));
      this.#title = new CellPart(title, opener);
    }
    const status = facts.find(({ kind }) => kind === 'status');
    if (status) head.append(this.#value(make('div', 'value status'), status, this.#parts));
    if (model.rowActions) head.append(menuButtonElement());
    const list = make('dl', 'facts');
    for (const fact of facts) if (fact !== status) list.append(wrap(this.#fact(fact, this.#parts), fact));
    for (const fact of rest) this.#more.append(this.#fact(fact, this.#hiddenParts));
    this.element.append(head, list);
    if (rest.length) this.element.append(this.#disclosure, this.#more);
    this.#controls = new RowControls(this.element);
    // Cards are read one after another: every control is a tab stop of its own.
    for (const control of this.element.querySelectorAll('[tabindex]')) control.removeAttribute('tabindex');
  }

  paint(index: number, model: TableModel<Row>, open: boolean): void {
    const row = model.rowAt(index);
    this.element.setAttribute('aria-setsize', String(model.count()));
    this.element.setAttribute('aria-posinset', String(index + 1));
    const text = this.#title?.paint(row, model.texts) ?? '';
    const [title] = model.columns;
    if (this.#title && title) paintOpener(this.#title.target, title, row, model.openable);
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
