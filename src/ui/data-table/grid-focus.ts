/**
 * One tab stop for the whole grid, moved by arrow keys. The tab stop is an element, not a row: while nobody is in the
 * table it costs nothing on scrolling, and entering lands on a row that is in view.
 */
import { nextPosition } from './keyboard.ts';
import type { GridPosition } from './keyboard.ts';
import type { RowWindow, Slot } from './row-window.ts';

export interface GridFocusOptions {
  grid: HTMLElement;
  window: RowWindow<Slot>;
  /** Focus there still belongs to the row it came from (the row's open menu). */
  belongs(target: EventTarget | null): boolean;
  /** Space on a row. */
  select(index: number): void;
  /** Enter on a row. */
  open(index: number, event: Event): void;
}

const CELL = '[role="gridcell"], [role="columnheader"]';
const WIDGET = 'a[href], [role="button"], button:not([hidden]), input';
const TYPING = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';

export class GridFocus {
  readonly #options: GridFocusOptions;
  #tabStop?: HTMLElement;

  constructor(options: GridFocusOptions) {
    this.#options = options;
  }

  /** Where the focus is, or undefined when it is elsewhere. */
  get position(): GridPosition | undefined {
    const root = this.#options.grid.getRootNode() as ShadowRoot;
    return this.#positionOf(root.activeElement);
  }

  /** Moves the focus to a cell, bringing its row into view. */
  focus({ row, column }: GridPosition): void {
    if (row >= 0) this.#options.window.reveal(row);
    const element = row >= 0 ? this.#options.window.slotOf(row)?.element : this.#headRows.at(row);
    const cell = element?.children[Math.min(column, element.children.length - 1)];
    if (!(cell instanceof HTMLElement)) return;
    const target = widgetOf(cell);
    this.#setTabStop(target);
    target.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Gives the grid a tab stop again when its element is gone or hidden; repaints call it. */
  ensureTabStop(): void {
    const stop = this.#tabStop;
    if (stop && this.#options.grid.contains(stop) && !stop.closest('[hidden]')) return;
    const { window, grid } = this.#options;
    const row = window.slotOf(window.first)?.element ?? this.#headRows.at(0);
    const cell =
      row?.querySelector<HTMLElement>('.cell:not(.control)') ?? grid.querySelector<HTMLElement>('.cell');
    if (cell) this.#setTabStop(widgetOf(cell));
  }

  handleFocusIn(event: FocusEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.closest(CELL)) return;
    this.#setTabStop(event.target);
    this.#options.window.hold(this.#options.window.slotWith(event.target));
  }

  handleFocusOut(event: FocusEvent): void {
    if (this.#keeps(event.relatedTarget)) return;
    // Leaving the browser window looks the same, but the focus is still here afterwards.
    setTimeout(() => {
      if (this.#keeps((this.#options.grid.getRootNode() as ShadowRoot).activeElement)) return;
      this.#options.window.hold(undefined);
      this.ensureTabStop();
    });
  }

  #keeps(target: EventTarget | null): boolean {
    return target instanceof Node && (this.#options.grid.contains(target) || this.#options.belongs(target));
  }

  handleKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const at = this.#positionOf(target);
    if (!at || event.defaultPrevented || target.matches(TYPING)) return;
    const next = nextPosition(event, at, this.#bounds(target));
    if (next) {
      event.preventDefault();
      this.focus(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#activate(event, target, at);
    }
  }

  #activate(event: KeyboardEvent, target: HTMLElement, at: GridPosition): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.matches('[role="button"]:not([href])')) {
      event.preventDefault();
      target.click();
      return;
    }
    const native = target.matches('a[href], button') || (event.key === ' ' && target.matches('input'));
    if (native || at.row < 0) return;
    event.preventDefault();
    if (event.key === 'Enter') this.#options.open(at.row, event);
    else this.#options.select(at.row);
  }

  #bounds(target: HTMLElement): Parameters<typeof nextPosition>[2] {
    const { window } = this.#options;
    return {
      headerRows: this.#headRows.length,
      rows: window.count,
      columns: this.#headRows[0]?.children.length ?? 1,
      page: window.page,
      rtl: getComputedStyle(target).direction === 'rtl',
    };
  }

  get #headRows(): HTMLElement[] {
    return [...this.#options.grid.querySelectorAll<HTMLElement>('.head > .row')];
  }

  #positionOf(target: EventTarget | null): GridPosition | undefined {
    const cell = target instanceof Element ? target.closest(CELL) : null;
    const row = cell?.parentElement;
    if (!cell || !row || !this.#options.grid.contains(row)) return undefined;
    const heads = this.#headRows;
    const head = heads.indexOf(row);
    const index = head >= 0 ? head - heads.length : (this.#options.window.slotWith(row)?.index ?? -1);
    return { row: index, column: [...row.children].indexOf(cell) };
  }

  #setTabStop(target: HTMLElement): void {
    if (this.#tabStop !== target) this.#tabStop?.setAttribute('tabindex', '-1');
    target.tabIndex = 0;
    this.#tabStop = target;
  }
}

const widgetOf = (cell: HTMLElement): HTMLElement => cell.querySelector<HTMLElement>(WIDGET) ?? cell;
