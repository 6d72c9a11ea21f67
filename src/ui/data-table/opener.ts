/** The first column's way into the row: a link when the row has an address, else a button when rows open. */
import { make, safeHref } from './cell.ts';
import type { Column, TableModel } from './columns.ts';

export class Opener<Row> {
  readonly element: HTMLElement;
  readonly #column: Column<Row>;

  /** A column without addresses never becomes a link, so its opener can be a native button. */
  constructor(column: Column<Row>, model: TableModel<Row>) {
    this.#column = column;
    const part = { part: 'link', tabindex: '-1' };
    if (column.href) this.element = make('a', 'open', part);
    else if (model.openable) this.element = make('button', 'open', { ...part, type: 'button' });
    else this.element = make('span', 'title');
  }

  paint(row: Row, model: TableModel<Row>): void {
    if (!this.#column.href) return;
    const href = safeHref(this.#address(row));
    if (href !== undefined) this.element.setAttribute('href', href);
    else this.element.removeAttribute('href');
    if (href === undefined && model.openable) this.element.setAttribute('role', 'button');
    else this.element.removeAttribute('role');
  }

  #address(row: Row): string | undefined {
    try {
      return this.#column.href?.(row);
    } catch {
      return undefined;
    }
  }
}

/** The name a row is called by in labels of its checkbox and menu: the text of its first column. */
export const rowLabel = (target: HTMLElement, text: string): string =>
  text.slice(0, 80) || (target.textContent ?? '').trim().slice(0, 80);
