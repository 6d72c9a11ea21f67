/** Above the cards, which have no header row: choosing all, and the totals. */
import { make } from './cell.ts';
import type { TableModel } from './columns.ts';
import { checkElement, paintSelectAll } from './row-controls.ts';

export class CardsHead<Row> {
  readonly #element: HTMLElement;
  readonly #model: TableModel<Row>;
  readonly #words = make('span', '', { 'aria-hidden': 'true' });
  readonly #totals = make('dl', 'facts', { part: 'totals' });

  constructor(element: HTMLElement, model: TableModel<Row>) {
    this.#element = element;
    this.#model = model;
    element.replaceChildren();
    if (!model.selectable) return;
    const all = make('div', 'all');
    all.append(checkElement(), this.#words);
    all.querySelector('input')?.removeAttribute('tabindex');
    element.append(all);
  }

  paint(): void {
    const { columns, texts, totals } = this.#model;
    paintSelectAll(this.#element, this.#model);
    this.#words.textContent = texts.selectAll;
    const summed = columns.filter(({ key }) => totals?.[key]);
    this.#totals.replaceChildren(
      ...summed.map(({ key, label }) => {
        const fact = make('div', 'fact');
        const term = make('dt', 'term');
        const value = make('dd', 'value money');
        term.textContent = label;
        value.textContent = totals?.[key] ?? '';
        fact.append(term, value);
        return fact;
      }),
    );
    if (summed.length) this.#element.append(this.#totals);
    else this.#totals.remove();
  }
}
