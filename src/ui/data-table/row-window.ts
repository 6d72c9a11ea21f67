/**
 * Keeps just the visible rows of a long list in the document. A slot is an element that shows one row after another:
 * row `i` always lives in slot `i mod pool`, so a row that stays visible keeps its element while scrolling, and only
 * rows that come into view are painted, within the scroll event (a frame earlier than an animation frame would).
 */
export interface Slot {
  readonly element: HTMLElement;
  /** Row shown, or -1. */
  index: number;
}

export interface SlotPainter<S extends Slot> {
  create(): S;
  paint(slot: S, index: number): void;
}

/** A row taller than the others by this many pixels. */
export interface Extra {
  index: number;
  size: number;
}

/** Rows kept ready above and below the visible ones. */
const OVERSCAN = 2;
/** Before the first layout (a hidden tab) nothing can be measured. */
const ASSUMED_ROW = 40;
const ASSUMED_VIEWPORT = 600;
const PRINTED_ROWS = 2000;
/** After this pause in scrolling, in milliseconds, the document order of the rows is put right. */
const SETTLE = 120;

export class RowWindow<S extends Slot> {
  /** Height of one row in pixels. */
  rowSize = ASSUMED_ROW;
  /** Height of what sticks to the top of the scroller. */
  headSize = 0;
  first = 0;
  last = 0;
  readonly #scroller: HTMLElement;
  readonly #body: HTMLElement;
  readonly #painter: SlotPainter<S>;
  #count = 0;
  #pool = 0;
  #viewport = ASSUMED_VIEWPORT;
  /** Last known scroll position: asking for it after a change would force a layout. */
  #top = 0;
  #slots: S[] = [];
  #extras: readonly Extra[] = [];
  #extra = 0;
  #held?: S;
  #spare?: S;
  #printing = false;
  #settleTimer?: ReturnType<typeof setTimeout>;

  constructor(scroller: HTMLElement, body: HTMLElement, painter: SlotPainter<S>) {
    this.#scroller = scroller;
    this.#body = body;
    this.#painter = painter;
  }

  get count(): number {
    return this.#count;
  }

  /** Rows that fit below the head. */
  get page(): number {
    return Math.max(1, Math.floor((this.#viewport - this.headSize) / this.rowSize));
  }

  get slots(): readonly S[] {
    return this.#held && !this.#slots.includes(this.#held) ? [...this.#slots, this.#held] : this.#slots;
  }

  /** Sets how many rows there are and which are taller, and repaints them all. */
  update(count: number, extras: readonly Extra[] = []): void {
    // A short table is as tall as its rows: with more of them it may show more.
    const mayGrow = this.#pool === 0 || (this.#count < this.#pool && count > this.#count);
    this.#count = count;
    this.#extras = extras;
    this.#body.style.setProperty('--_count', String(count));
    if (extras.length || this.#extra) this.#body.style.setProperty('--_extra', `${this.#sumExtras()}px`);
    if (mayGrow) this.measure();
    // The browser moves up when the list gets shorter; its scroll event comes a frame too late.
    this.#top = Math.max(0, Math.min(this.#top, this.offsetOf(count) + this.headSize - this.#viewport));
    this.paint(true);
  }

  /** Paints what the reader scrolled to. */
  follow(): void {
    this.#top = this.#scroller.scrollTop;
    this.paint();
  }

  scrollToTop(): void {
    if (this.#top) this.#scroller.scrollTop = this.#top = 0;
  }

  /** Reads row height and viewport; true when the slots no longer fit them. */
  measure(): boolean {
    const size = this.#count ? (this.#body.offsetHeight - this.#extra) / this.#count : 0;
    const before = this.rowSize;
    if (size > 1) this.rowSize = size;
    this.headSize = this.#body.offsetTop;
    this.#viewport = this.#scroller.clientHeight || ASSUMED_VIEWPORT;
    this.#top = this.#scroller.scrollTop;
    const wanted = this.#printing
      ? Math.min(this.#count, PRINTED_ROWS)
      : Math.ceil((this.#viewport - this.headSize) / this.rowSize) + 2 * OVERSCAN + 1;
    // Growing alone never loses a row; shrinking on every small resize would repaint for nothing.
    const pool = wanted > this.#pool || wanted < this.#pool / 2 ? wanted : this.#pool;
    if (pool === this.#pool && this.rowSize === before) return false;
    this.#pool = pool;
    return true;
  }

  /** Shows what is in view. Cheap when nothing came into view; `force` repaints every row. */
  paint(force = false): void {
    const pool = this.#pool;
    const top = this.#printing ? 0 : this.indexAt(this.#top) - OVERSCAN;
    const first = (this.first = Math.max(0, Math.min(this.#count - pool, top)));
    const last = (this.last = Math.min(this.#count, first + pool));
    const used = Math.min(pool, this.#count);
    let moved = false;
    if (force) this.#fit(used);
    for (let index = first; index < last; index++) {
      const slot = this.#slotFor(index, index % pool);
      if (slot.index === index && !force) continue;
      moved = true;
      this.#show(slot, index);
    }
    const held = this.#held;
    if (force && held && held.index < this.#count && !this.#slots.includes(held))
      this.#show(held, held.index);
    if (moved) this.#settleSoon();
  }

  /**
   * Keeps the slot with the focus: when its row leaves the view, another element takes its place and it stays with
   * its row, so that the focus is never lost nor found on another row.
   */
  hold(slot: S | undefined): void {
    const before = this.#held;
    if (before === slot) return;
    this.#held = slot;
    if (before && !this.#slots.includes(before)) this.#setAside(before);
  }

  /** The held slot now shows row `index` (its row moved with a refresh or a sort); repaint afterwards. */
  rebind(index: number): void {
    const held = this.#held;
    if (!held || held.index === index) return;
    const at = this.#slots.indexOf(held);
    if (at >= 0) this.#slots[at] = this.#takeSpare();
    held.index = index;
  }

  slotOf(index: number): S | undefined {
    return this.slots.find((slot) => slot.index === index && !slot.element.hidden);
  }

  slotWith(node: EventTarget | null): S | undefined {
    return node instanceof Node ? this.slots.find((slot) => slot.element.contains(node)) : undefined;
  }

  offsetOf(index: number): number {
    let offset = index * this.rowSize;
    for (const extra of this.#extras) if (extra.index < index) offset += extra.size;
    return offset;
  }

  indexAt(offset: number): number {
    let rest = offset;
    for (const extra of this.#extras) {
      if (rest < (extra.index + 1) * this.rowSize) break;
      rest = Math.max((extra.index + 1) * this.rowSize - 1, rest - extra.size);
    }
    return Math.floor(rest / this.rowSize);
  }

  /** Scrolls as little as needed to show row `index` whole, and paints. */
  reveal(index: number): void {
    const top = this.offsetOf(index);
    const bottom = this.offsetOf(index + 1) + this.headSize;
    const { scrollTop } = this.#scroller;
    if (top < scrollTop) this.#scroller.scrollTop = top;
    else if (bottom > scrollTop + this.#viewport) this.#scroller.scrollTop = bottom - this.#viewport;
    this.follow();
  }

  /** On paper nothing scrolls: all rows up to 2,000 are shown. */
  set printing(value: boolean) {
    this.#printing = value;
    this.measure();
    this.paint(true);
  }

  /** Puts the elements in row order: what reads or copies the document reads the rows as they are seen. */
  settle(): void {
    clearTimeout(this.#settleTimer);
    const shown = this.slots.filter((slot) => slot.index >= 0).sort((a, b) => a.index - b.index);
    // Moving an element drops its focus, so the others move around the held one.
    const pivot = this.#held ? shown.indexOf(this.#held) : -1;
    let before: Element | null = pivot >= 0 ? (shown[pivot] as S).element : null;
    for (let i = pivot - 1; i >= 0; i--) before = this.#place((shown[i] as S).element, before);
    before = null;
    for (let i = shown.length - 1; i > pivot; i--) before = this.#place((shown[i] as S).element, before);
  }

  /** Stops the timer; the window can be painted again afterwards. */
  disconnect(): void {
    clearTimeout(this.#settleTimer);
  }

  #sumExtras(): number {
    return (this.#extra = this.#extras.reduce((sum, { size }) => sum + size, 0));
  }

  #place(element: HTMLElement, before: Element | null): Element {
    if (element.nextElementSibling !== before || element.parentElement !== this.#body) {
      this.#body.insertBefore(element, before);
    }
    return element;
  }

  #settleSoon(): void {
    clearTimeout(this.#settleTimer);
    this.#settleTimer = setTimeout(() => this.settle(), SETTLE);
  }

  #fit(used: number): void {
    while (this.#slots.length < used) this.#slots.push(this.#takeSpare());
    for (const slot of this.#slots.splice(used)) {
      if (slot === this.#held) slot.element.hidden = false;
      else slot.element.remove();
    }
    for (const slot of this.#slots) if (slot !== this.#held) slot.index = -1;
  }

  #slotFor(index: number, place: number): S {
    const slot = this.#slots[place] as S;
    const held = this.#held;
    if (!held) return slot;
    if (held.index === index && slot !== held) {
      const elsewhere = this.#slots.indexOf(held);
      if (elsewhere >= 0) this.#slots[elsewhere] = slot;
      else this.#setAside(slot);
      return (this.#slots[place] = held);
    }
    return slot === held && held.index !== index ? (this.#slots[place] = this.#takeSpare()) : slot;
  }

  #takeSpare(): S {
    const slot = this.#spare ?? this.#painter.create();
    this.#spare = undefined;
    slot.index = -1;
    if (slot.element.parentElement !== this.#body) this.#body.append(slot.element);
    slot.element.hidden = false;
    return slot;
  }

  #setAside(slot: S): void {
    slot.index = -1;
    slot.element.hidden = true;
    if (this.#spare) slot.element.remove();
    else this.#spare = slot;
  }

  #show(slot: S, index: number): void {
    slot.index = index;
    slot.element.style.transform = `translateY(${this.offsetOf(index)}px)`;
    this.#painter.paint(slot, index);
  }
}
