/** The frame around the painted rows: grid or list, and what stands above and below it. */
import { make } from './cell.ts';
import type { TableModel } from './columns.ts';

const HANDLED = ['scroll', 'click', 'pointerover', 'keydown', 'focusin', 'focusout', 'copy'] as const;

export interface ShellState {
  label: string;
  busy: boolean;
  /** Data rows in all, painted or not, loaded or not. */
  rowCount: number;
  /** Spoken when it changes. */
  status: string;
  hasMore: boolean;
}

export class TableShell<Row> {
  readonly scroller = make('div', 'scroller', { part: 'scroller' });
  /** Parent of the painted rows or cards; what precedes it is its head. */
  body?: HTMLElement;
  readonly #model: TableModel<Row>;
  readonly #loadMore: () => void;
  readonly #base = make('div', 'base', { part: 'base' });
  readonly #progress = make('div', 'progress', { part: 'progress' });
  readonly #status = make('div', 'spoken', { role: 'status' });
  #list?: HTMLElement;
  #more?: HTMLElement;

  /** `handle` gets what happens within the frame, `loadMore` the presses on the button below the rows. */
  constructor(root: Node, model: TableModel<Row>, handle: (event: Event) => void, loadMore: () => void) {
    this.#model = model;
    this.#loadMore = loadMore;
    this.#base.append(this.scroller, this.#status);
    // Scrolling does not bubble.
    for (const type of HANDLED)
      this.#base.addEventListener(type, handle, { capture: type === 'scroll', passive: type === 'scroll' });
    root.appendChild(this.#base);
  }

  /** Makes a grid or a list of cards, unless it is there; with another one `body` is another too. */
  show(cards: boolean): void {
    if (this.body?.matches('.cards') === cards) return;
    if (cards) {
      this.#list = this.body = make('ul', 'body cards', { role: 'list' });
      this.scroller.replaceChildren(make('div', 'cards-head'), this.body);
    } else {
      this.#list = make('div', 'grid', { role: 'grid' });
      this.body = make('div', 'body', { role: 'rowgroup' });
      this.#list.append(make('div', 'head', { role: 'rowgroup', part: 'head' }), this.body);
      this.scroller.replaceChildren(this.#list);
    }
    this.#more = undefined;
  }

  paint({ label, busy, rowCount, status, hasMore }: ShellState): void {
    const { columns, selectable, headerRows, rowActions } = this.#model;
    const list = this.#list as HTMLElement;
    list.setAttribute('aria-label', label);
    list.setAttribute('aria-busy', String(busy));
    if (list !== this.body) {
      list.setAttribute('aria-rowcount', String(rowCount + headerRows));
      list.setAttribute('aria-colcount', String(columns.length + Number(selectable) + Number(!!rowActions)));
      if (selectable) list.setAttribute('aria-multiselectable', 'true');
      else list.removeAttribute('aria-multiselectable');
    }
    if (busy) this.#base.prepend(this.#progress);
    else this.#progress.remove();
    if (status !== this.#status.textContent) this.#status.textContent = status;
    this.#paintMore(hasMore, busy);
  }

  /** Below the loaded rows while the server has more. */
  #paintMore(hasMore: boolean, busy: boolean): void {
    if (!hasMore) {
      this.#more?.remove();
      this.#more = undefined;
      return;
    }
    const { texts } = this.#model;
    if (!this.#more) this.scroller.append((this.#more = make('div', 'load-more')));
    if (busy) return this.#more.replaceChildren(texts.loadingMore);
    let button = this.#more.querySelector('button');
    if (!button) {
      button = make('button', '', { type: 'button', part: 'load-more' });
      button.addEventListener('click', this.#loadMore);
      this.#more.replaceChildren(button);
    }
    button.textContent = texts.loadMore;
  }
}
