import { ReactiveElement } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { adopt } from '../../styles/adopt.ts';
import { NO_TEXTS, tracksOf } from './columns.ts';
import type { Column, RowAction, TableModel, TableSort, TableTexts } from './columns.ts';
import { fitting, sameItems } from './fitting.ts';
import { CARDS_BELOW, cardsPart } from './lazy-parts.ts';
import { RowMenuDoor } from './row-menu-door.ts';
import { RowOrder } from './row-order.ts';
import { selectionState } from './selection.ts';
import { TableActions } from './table-actions.ts';
import { TableRows } from './table-rows.ts';
import { TableShell } from './table-shell.ts';
import { paintedStyles, styles } from './data-table.styles.ts';

const ORDERING = ['rows', 'columns', 'sort', 'sortMode', 'query'] as const;

/**
 * A table of up to 100,000 rows that keeps only the visible ones in the document, for every list of records. It fetches
 * and formats nothing, and makes its elements by hand: a template would cost more than all the rows do.
 *
 * @element lease-ui-data-table
 * @fires ui-sort - Another order was asked for (`TableSortEvent`).
 * @fires ui-need-more - The end of the loaded rows is near and `total` says there are more (`TableNeedMoreEvent`).
 * @fires ui-selection - The selection changed (`TableSelectionEvent`).
 * @fires ui-row-action - An entry of a row's menu was chosen (`TableRowActionEvent`).
 * @fires ui-row-open - A row is about to open; cancelable (`TableRowOpenEvent`).
 * @fires ui-no-room - There is no room for rows, and so it shows cards (`TableNoRoomEvent`).
 * @csspart base - The frame.
 * @csspart row - A painted row; `cell` and `cell-<key>` its cells, `link` its opener.
 * @csspart header-row - The header; `header-cell`, `sort-button` within it.
 * @csspart totals - The totals under the header.
 * @csspart card - A card of the narrow layout.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @cssprop [--lease-row-size=40px] - Height of a row.
 */
export class DataTableElement<Row = unknown> extends ReactiveElement {
  static override styles = styles;

  /** Columns in order; keep the array while nothing changes, since a new one rebuilds the painted rows. */
  @property({ attribute: false }) columns: Column<Row>[] = [];
  /** The rows, in the order shown without `sort`. Replaced, never changed in place. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** Identity of a row across refreshes: keeps focus, selection and open cards. Default: the row's `id`. */
  @property({ attribute: false }) rowKey: (row: Row) => string = (row) =>
    String((row as { id?: unknown }).id);
  /** Rows on the server; more than `rows` has makes the table ask for the rest by `ui-need-more`. */
  @property({ type: Number }) total?: number;
  /** Shows a thin progress line; rows stay. */
  @property({ type: Boolean, reflect: true }) loading = false;
  @property({ attribute: false }) sort?: TableSort;
  /** `server`: a press on a header only fires `ui-sort`. */
  @property({ attribute: 'sort-mode' }) sortMode: 'local' | 'server' = 'local';
  /** Keeps the rows whose text columns contain it, whatever the case. */
  @property() query = '';
  @property({ type: Boolean }) selectable = false;
  /** Keys of selected rows. */
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  /** Entries of a row's trailing menu; an empty list hides the row's button. */
  @property({ attribute: false }) rowActions?: (row: Row) => RowAction[];
  /** Rows open: by the first column and by Enter. */
  @property({ type: Boolean }) openable = false;
  /** Display texts of a totals row under the header, by column key. */
  @property({ attribute: false }) totals?: Partial<Record<string, string>>;
  /** `auto`: cards when the table is narrower than 640 px, or than the columns that stay. */
  @property() layout: 'auto' | 'table' | 'cards' = 'auto';
  /** Keeps columns for which there is no room, since somebody chose them: the table then scrolls sideways. */
  @property({ type: Boolean }) chosen = false;
  /** Accessible name. */
  @property() label = '';
  @property({ attribute: false }) texts: TableTexts = NO_TEXTS;
  @state() private narrow = false;

  readonly #order = new RowOrder<Row>(() => this.requestUpdate('query'));
  readonly #model: TableModel<Row> = {
    columns: [],
    texts: NO_TEXTS,
    selectable: false,
    selected: new Set(),
    selection: 'none',
    openable: false,
    headerRows: 1,
    rowKey: (row) => this.rowKey(row),
    rowAt: (index) => this.#order.rowAt(index),
    count: () => this.#order.count,
  };
  readonly #actions = new TableActions<Row>(this, this.#order, this.#model);
  readonly #menu = new RowMenuDoor();
  /** Those not hidden; the model has those of them that fit. */
  #shown: readonly Column<Row>[] = [];
  #fitted: readonly unknown[] = [];
  #shell?: TableShell<Row>;
  #rows?: TableRows<Row>;
  /** What the painted elements were built for. */
  #built: readonly unknown[] = [];
  #focusedIndex?: number;
  /** There is no room for the columns that never give way: a wide font, or a narrow place. */
  #tight = false;
  /** Cards cannot be had: the table shows rows however narrow it is. */
  #cardless = false;
  #resizes?: ResizeObserver;

  /** The rows after local sort and search, for export and selection. A new array each time. */
  get visibleRows(): readonly Row[] {
    this.#flush();
    return this.#order.rows();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
    this.#resizes?.disconnect();
    this.#rows?.window.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.layout === 'auto') this.#measureWidth(this.offsetWidth);
    if (changed.has('rows')) this.#actions.allowAsking();
    this.#fillModel();
    if (ORDERING.some((name) => changed.has(name))) this.#arrange();
    this.#model.selection = selectionState(this.selected, this.#order.count, () => this.#actions.shownKeys());
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.#awaitsCards) return;
    const shell = (this.#shell ??= new TableShell<Row>(this.renderRoot, this.#model, this.#handle, () =>
      this.#actions.askAgain(),
    ));
    // Measuring makes the browser lay out the page: not with every keystroke of a search.
    const wanted = [this.#shown, this.chosen, this.layout, this.narrow, this.selectable, !!this.rowActions];
    if (!sameItems(this.#fitted, (this.#fitted = wanted))) this.#fit(shell);
    if (this.#awaitsCards) return;
    const refocus = this.#rebuild(shell);
    this.#paintShell();
    if (changed.has('sort') || changed.has('query')) this.#rows?.window.scrollToTop();
    this.#rows?.update(this.#focusedIndex);
    if (!this.#resizes) this.#observe();
    this.#focusedIndex = undefined;
    if (refocus) this.#rows?.focus?.focus(refocus);
    // The owner may answer by setting properties, which must not happen within this update.
    queueMicrotask(() => this.#askNearEnd());
  }

  /** Brings the row with this key into view; does nothing when it is not among the shown rows. */
  scrollToRow(key: string): void {
    this.#flush();
    const index = this.#order.find((row) => this.rowKey(row) === key);
    if (index >= 0) this.#rows?.window.reveal(index);
  }

  /** Builds the search index in short stretches; call it when a search field gets the focus. */
  async prepareSearch(): Promise<void> {
    this.#flush();
    await this.#order.prepareSearch();
  }

  get #cards(): boolean {
    if (this.#cardless || this.layout === 'table') return false;
    return this.layout === 'cards' || this.narrow || this.#tight;
  }

  get #awaitsCards(): boolean {
    if (!this.#cards || cardsPart.value) return false;
    void cardsPart.load().then((here) => {
      this.#cardless = !here;
      this.requestUpdate();
    });
    return true;
  }

  #paintShell(): void {
    const { label, loading, query, texts, total, rows } = this;
    const { count } = this.#order;
    this.#shell?.paint({
      label,
      busy: loading,
      rowCount: Math.max(query ? 0 : (total ?? 0), count),
      status: query && texts.rowsOf(String(count), String(total ?? rows.length)),
      hasMore: this.#actions.hasMore,
    });
  }

  #fillModel(): void {
    const { texts, selectable, selected, openable, rowActions, sort, totals } = this;
    const shown = this.columns.filter(({ hidden }) => !hidden);
    // Owners often list the same columns anew; only other columns are a reason to rebuild rows.
    if (!sameItems(shown, this.#shown)) this.#shown = shown;
    const settings = { texts, selectable, selected, openable, rowActions, sort, totals };
    Object.assign(this.#model, settings, { headerRows: totals ? 2 : 1 });
  }

  /** Derives the shown rows, following the row with the focus to its new place. */
  #arrange(): void {
    const focused = this.#rows?.focusedIndex;
    const key = focused === undefined || focused < 0 ? undefined : this.rowKey(this.#order.rowAt(focused));
    this.#order.setSource(this.rows, this.#shown);
    const language = this.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
    this.#order.update(this.sortMode === 'local' ? this.sort : undefined, this.query, language);
    if (focused === undefined || key === undefined) return;
    const moved = this.#order.find((row) => this.rowKey(row) === key);
    this.#focusedIndex = moved >= 0 ? moved : Math.min(focused, this.#order.count - 1);
  }

  /** Makes new row elements when the old ones no longer fit; returns where the focus was. */
  #rebuild(shell: TableShell<Row>): { row: number; column: number } | undefined {
    const { columns, selectable, openable, rowActions, texts } = this.#model;
    const wanted = [this.#cards, columns, selectable, openable, !!rowActions, texts.none];
    if (wanted.every((part, at) => part === this.#built[at])) return undefined;
    this.#built = wanted;
    const position = this.#rows?.focus?.position;
    const cards = this.#cards ? cardsPart.value : undefined;
    if (cards) adopt(this.renderRoot, cards.cardStyles);
    if (columns.some(({ paint }) => paint)) for (const part of paintedStyles) adopt(this.renderRoot, part);
    shell.show(!!cards);
    const { scroller } = shell;
    const body = shell.body as HTMLElement;
    const tracks = tracksOf(columns, selectable, !!rowActions);
    scroller.style.setProperty('--_tracks', tracks.template);
    scroller.style.setProperty('--_least', tracks.least);
    this.#rows?.window.disconnect();
    if (this.#rows) this.#resizes?.unobserve(this.#rows.body);
    // Other tokens (density, text size) change the height of the rows.
    this.#resizes?.observe(body);
    this.#rows = new TableRows<Row>({
      scroller,
      body,
      model: this.#model,
      cards,
      menu: this.#menu,
      sortBy: (column) => this.#actions.sortBy(column),
      selectAll: (on) => this.#actions.selectAll(on),
      select: (index, extend) => this.#actions.select(index, extend),
      open: (index, event) => this.#actions.open(index, event),
      act: (key, index) => this.#actions.act(key, index),
    });
    return position;
  }

  #observe(): void {
    this.#resizes ??= new ResizeObserver(() => {
      // Another layout within the observer's own turn would make the browser report a loop to the page.
      requestAnimationFrame(() => this.#measureWidth(this.offsetWidth));
      this.#rows?.handleResize();
      this.#askNearEnd();
    });
    this.#resizes.observe(this);
    if (this.#shell) this.#resizes.observe(this.#shell.scroller);
    if (this.#rows) this.#resizes.observe(this.#rows.body);
  }

  /** A hidden table has no width; it keeps the layout it had. */
  #measureWidth(width: number): void {
    if (width === 0) return;
    this.narrow = width < CARDS_BELOW;
    if (this.#shell && this.#fit(this.#shell)) this.requestUpdate();
  }

  /** Takes the columns for which there is room, or cards; measures unless it is cards anyway. Answers whether it changed. */
  #fit({ scroller }: TableShell<Row>): boolean {
    const before = this.#cards;
    this.#tight = false;
    const all = this.chosen || this.#cards;
    const fit = fitting(this.#shown, all, scroller, this.selectable, !!this.rowActions);
    this.#tight = this.#actions.lackRoom(fit.missing);
    const columns = this.#cards ? this.#shown : fit.columns;
    const others = !sameItems(columns, this.#model.columns);
    if (others) this.#model.columns = columns;
    return others || before !== this.#cards;
  }

  #askNearEnd(): void {
    const rows = this.#rows?.window;
    if (rows && rows.last + rows.page >= this.#order.count) this.#actions.askForMore();
  }

  /** Callers of a public method see what they have just set. */
  #flush(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  readonly #handle = (event: Event): void => {
    if (event.type === 'copy') this.#actions.copy(event as ClipboardEvent, this.#rows?.focusedIndex);
    else this.#rows?.handle(event);
    if (event.type === 'scroll') this.#askNearEnd();
  };

  readonly #handlePrint = ({ type }: Event): void => {
    const printing = this.toggleAttribute('printing', type === 'beforeprint');
    if (this.#rows) this.#rows.window.printing = printing;
  };
}
