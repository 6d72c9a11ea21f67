/** The painted rows (or cards) of one table: their window, their focus, and what a press on them means. */
import type { CardsHead } from './cards-head.ts';
import type * as Cards from './cards.ts';
import { revealClipped } from './cell.ts';
import type { Column, TableModel } from './columns.ts';
import { GridFocus } from './grid-focus.ts';
import { rowMenuPart } from './lazy-parts.ts';
import type { RowMenuDoor } from './row-menu-door.ts';
import { RowSlot, rowPattern } from './row-slot.ts';
import { RowWindow } from './row-window.ts';
import type { Extra, Slot } from './row-window.ts';
import { TableHead } from './table-head.ts';

interface TableSlot<Row> extends Slot {
  paint(index: number, model: TableModel<Row>, open: boolean): void;
}

export interface TableRowsOptions<Row> {
  scroller: HTMLElement;
  /** Parent of the slots; its height stands for all rows. */
  body: HTMLElement;
  model: TableModel<Row>;
  /** The narrow layout, where it is wanted. */
  cards: typeof Cards | undefined;
  menu: RowMenuDoor;
  sortBy(column: Column<Row>): void;
  selectAll(on: boolean): void;
  /** `extend` asks for everything since the row pressed before. */
  select(index: number, extend: boolean): void;
  open(index: number, event: Event): void;
  act(key: string, index: number): void;
}

export class TableRows<Row> {
  readonly body: HTMLElement;
  readonly window: RowWindow<TableSlot<Row>>;
  readonly focus?: GridFocus;
  readonly #head: TableHead<Row> | CardsHead<Row>;
  readonly #options: TableRowsOptions<Row>;
  /** Open cards by row key, with the height their details add once measured. */
  readonly #openCards = new Map<string, number>();

  constructor(options: TableRowsOptions<Row>) {
    this.#options = options;
    const { scroller, body, model, cards, menu } = options;
    this.body = body;
    body.replaceChildren();
    const pattern = cards ? undefined : rowPattern(model);
    this.window = new RowWindow<TableSlot<Row>>(scroller, body, {
      create: () => (cards ? new cards.CardSlot(model) : new RowSlot(model, pattern as HTMLElement)),
      paint: (slot, index) => slot.paint(index, model, this.#isOpen(index)),
    });
    this.#head = new (cards?.CardsHead ?? TableHead)<Row>(body.previousElementSibling as HTMLElement, model);
    menu.buttonOf = (key) =>
      this.window.slots
        .find(({ index }) => index >= 0 && model.rowKey(model.rowAt(index)) === key)
        ?.element.querySelector<HTMLElement>('.more-actions:not([hidden])') ?? undefined;
    if (cards) cards.sizeCards(body, model.columns);
    else {
      this.focus = new GridFocus({
        grid: body.parentElement as HTMLElement,
        window: this.window,
        belongs: (target) => target instanceof Node && !!menu.element?.contains(target),
        select: (index) => options.select(index, false),
        open: (index, event) => options.open(index, event),
      });
    }
  }

  /** Index of the row with the focus. */
  get focusedIndex(): number | undefined {
    const { activeElement } = this.body.getRootNode() as ShadowRoot;
    return this.window.slotWith(activeElement)?.index;
  }

  /** Repaints everything; `focused` is where the row with the focus is now. */
  update(focused?: number): void {
    const { model } = this.#options;
    this.#head.paint();
    if (focused !== undefined && focused < 0) {
      // No row is left: the header takes the focus, which would be lost otherwise.
      this.focus?.focus({ row: -1, column: this.focus.position?.column ?? 0 });
    } else if (focused !== undefined) {
      this.window.hold(this.window.slotWith((this.body.getRootNode() as ShadowRoot).activeElement));
      this.window.rebind(focused);
    }
    this.window.update(model.count(), this.#extras());
    this.#measureOpenCards();
    this.focus?.ensureTabStop();
  }

  /** What happens within the scroller. */
  handle(event: Event): void {
    if (event.type === 'scroll') this.#handleScroll();
    else if (event.type === 'click') this.#handleClick(event as MouseEvent);
    else if (event.type === 'pointerover') this.#handlePointerOver(event);
    else if (event.type === 'keydown') this.focus?.handleKeyDown(event as KeyboardEvent);
    else if (event.type === 'focusin') this.focus?.handleFocusIn(event as FocusEvent);
    else if (event.type === 'focusout') this.focus?.handleFocusOut(event as FocusEvent);
  }

  #handlePointerOver(event: Event): void {
    if (this.#options.model.rowActions) void rowMenuPart.load();
    revealClipped(event.target);
  }

  #handleScroll(): void {
    this.window.follow();
    if (this.#openCards.size) this.#measureOpenCards();
    this.#options.menu.close();
  }

  handleResize(): void {
    if (this.window.measure()) this.window.paint(true);
    else this.window.paint();
  }

  #handleClick(event: MouseEvent): void {
    const slot = this.window.slotWith(event.target);
    const target = event.target as Element;
    if (!slot) this.#pressHead(target);
    else if (slot.index < 0) return;
    else if (target.closest('.open')) this.#press(slot.index, event);
    else if (target.closest('.disclosure')) this.#toggleCard(slot.index);
    else if (target.closest('.more-actions')) this.#openMenu(slot.index);
    else if (target.matches('.check')) this.#options.select(slot.index, event.shiftKey);
  }

  #pressHead(target: Element): void {
    const column = this.#head instanceof TableHead && this.#head.sortedBy(target);
    if (column) this.#options.sortBy(column);
    else if (target.matches('.check')) this.#options.selectAll((target as HTMLInputElement).checked);
  }

  #press(index: number, event: MouseEvent): void {
    const opener = (event.target as Element).closest('.open') as Element;
    // A link cell without address and without `openable` is plain text.
    if (opener.matches('a:not([href], [role])')) return;
    this.#options.open(index, event);
  }

  #openMenu(index: number): void {
    const { menu, model } = this.#options;
    const row = model.rowAt(index);
    const key = model.rowKey(row);
    menu.open(key, model.rowActions?.(row) ?? [], (action) => {
      // A refresh while the menu was open may have moved the row or taken it away.
      for (let at = 0; at < model.count(); at++)
        if (model.rowKey(model.rowAt(at)) === key) return this.#options.act(action, at);
    });
  }

  #toggleCard(index: number): void {
    const { model } = this.#options;
    const key = model.rowKey(model.rowAt(index));
    if (!this.#openCards.delete(key)) this.#openCards.set(key, 0);
    this.window.update(model.count(), this.#extras());
    this.#measureOpenCards();
  }

  #isOpen(index: number): boolean {
    const { model } = this.#options;
    return this.#openCards.size > 0 && this.#openCards.has(model.rowKey(model.rowAt(index)));
  }

  #extras(): Extra[] {
    const extras: Extra[] = [];
    if (!this.#openCards.size) return extras;
    const { model } = this.#options;
    for (let index = 0; index < model.count(); index++) {
      const size = this.#openCards.get(model.rowKey(model.rowAt(index)));
      if (size !== undefined) extras.push({ index, size });
    }
    return extras;
  }

  /** Only open cards have a height of their own; it is known once they are painted. */
  #measureOpenCards(): void {
    if (!this.#openCards.size) return;
    const { model } = this.#options;
    let changed = false;
    for (const { element, index } of this.window.slots) {
      if (index < 0 || element.hidden) continue;
      const key = model.rowKey(model.rowAt(index));
      const size = element.querySelector<HTMLElement>('.more')?.offsetHeight ?? 0;
      if (!this.#openCards.has(key) || this.#openCards.get(key) === size) continue;
      this.#openCards.set(key, size);
      changed = true;
    }
    if (changed) this.window.update(model.count(), this.#extras());
  }
}
