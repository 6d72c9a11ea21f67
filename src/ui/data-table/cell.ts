/** One painted value: a text node that changes in place, an en dash for nothing, or the column's own painting. */
import { cellText } from './columns.ts';
import type { Column, TableTexts } from './columns.ts';

/** Longer texts are cut in the page (shaping 10,000 characters costs a frame); the whole text is in the title. */
const LONGEST = 300;

export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** The next cell of a row. */
export function addCell(
  row: HTMLElement,
  role: 'gridcell' | 'columnheader',
  className: string,
  part: string,
  content: Node | string,
): void {
  const colindex = String(row.childElementCount + 1);
  const cell = make('div', `cell ${className}`, { role, part, tabindex: '-1', 'aria-colindex': colindex });
  cell.append(content);
  row.append(cell);
}

export class CellPart<Row> {
  /** What holds the value: the cell, or the link or button within it. */
  readonly target: HTMLElement;
  readonly #column: Column<Row>;
  readonly #text: Text | null = null;
  #shown?: string;
  #none?: HTMLElement;

  /** `target` is empty, or a clone that holds the text node of its pattern. */
  constructor(column: Column<Row>, target: HTMLElement) {
    this.#column = column;
    this.target = target;
    if (column.paint) return;
    if (!target.firstChild) target.append('');
    this.#text = target.firstChild as Text;
  }

  /** Paints the value of `row`; returns the display text, or '' when the column paints itself. */
  paint(row: Row, texts: TableTexts): string {
    if (this.#column.paint) {
      this.#paintCustom(row);
      return '';
    }
    const text = cellText(this.#column, row);
    if (text === this.#shown) return text;
    const long = text.length > LONGEST;
    if (long) this.target.title = text;
    else if (this.target.title) this.target.removeAttribute('title');
    (this.#text as Text).data = long ? `${text.slice(0, LONGEST)}…` : text;
    if (!text || this.#none) this.#showNone(!text, texts.none);
    this.#shown = text;
    return text;
  }

  #paintCustom(row: Row): void {
    try {
      this.#column.paint?.(this.target, row);
    } catch {
      this.target.replaceChildren();
    }
  }

  #showNone(empty: boolean, word: string): void {
    if (!empty) return this.#none?.remove();
    if (!this.#none) {
      this.#none = make('span', 'none');
      const dash = make('span', '', { 'aria-hidden': 'true' });
      dash.textContent = '–';
      const spoken = make('span', 'spoken');
      spoken.textContent = word;
      this.#none.append(dash, spoken);
    }
    this.target.append(this.#none);
  }
}

/** Shows the whole text of a clipped cell as a title; asked on hover, since asking while painting costs a layout. */
export function revealClipped(target: EventTarget | null): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell, .value') : null;
  if (!cell || cell.querySelector('[title]')) return;
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent?.trim() ?? '';
  else if (cell.title && cell.title.length <= LONGEST) cell.removeAttribute('title');
}

/** Only web addresses leave a link: data must not be able to run script. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  // Browsers skip spaces and control characters before and within the scheme.
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(href.replace(/[\u0000-\u0020]/g, ''))?.[0].toLowerCase();
  return scheme === undefined || scheme === 'https' || scheme === 'http' ? href : undefined;
}
