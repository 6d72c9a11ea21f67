/** Base of the elements that list records of one kind. */
import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RecordListController } from '../controllers/record-list.ts';
import type { RecordListSpec } from '../controllers/record-list.ts';
import type { PagesValue } from '../controllers/pages.ts';
import type { ExportColumn, ExportFormat } from '../export/index.ts';
import type { Catalog, Localizer, Messages } from '../i18n/index.ts';
import type { FilterValues } from '../lib/filter-codec.ts';
import { isModified } from '../lib/files.ts';
import type { Column, RowAction } from '../ui/data-table/columns.ts';
import type {
  TableRowActionEvent,
  TableRowOpenEvent,
  TableSortEvent,
} from '../ui/data-table/data-table.events.ts';
import { withLater } from '../ui/data-table/later.ts';
import type { FilterField } from '../ui/filter-bar/fields.ts';
import { listToolbar } from '../ui/list-toolbar/list-toolbar.ts';
import { emptyList } from '../ui/list-view/empty-list.ts';
import { listView } from '../ui/list-view/list-view.ts';
import { listViewStyles } from '../ui/list-view/list-view.styles.ts';
import { tableTexts } from '../ui/list-view/table-texts.ts';
import { ExportFinishedEvent } from './events.ts';
import { savedViews } from './saved-views-door.ts';
import { ScopedElement } from './scoped-element.ts';

const PAGE_SIZE = 50;

/** Words that every list has in its own catalog. */
export type ListWords =
  | 'title'
  | 'loading'
  | 'empty'
  | 'emptyText'
  | 'emptyFiltered'
  | 'emptyFilteredText'
  | 'clearFilters'
  | 'fileName';

/** A catalog that has them. */
export type ListCatalog = Catalog<Messages & Record<ListWords, Messages[string]>>;

/** A row of any list. */
export interface Identified {
  readonly id: string;
}

/** Base of the elements that list records of one kind: states, toolbar, table, export, columns, address. */
export abstract class RecordListElement<Row extends Identified, Totals = never> extends ScopedElement {
  /** @internal */
  static override styles: CSSResultGroup = [ScopedElement.styles, listViewStyles];

  /** Rows asked for at a time, 1 to 500. */
  @property({ attribute: 'page-size', type: Number }) pageSize = PAGE_SIZE;
  /** Mirrors filter and order in the page's URL; a value keeps two lists apart: `url-state="p"`. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Hides search and filters. */
  @property({ attribute: 'without-filters', type: Boolean }) withoutFilters = false;
  /** Hides the export menu. */
  @property({ attribute: 'without-export', type: Boolean }) withoutExport = false;
  /** Keys of the columns to show, in order. Default: what the label says, else those that fit a page. */
  @property({ attribute: false }) columns?: readonly string[];
  /** Columns of the host's own, after the element's. */
  @property({ attribute: false }) extraColumns: readonly Column<Row>[] = [];
  /** Entries of the host's own in each row's menu. */
  @property({ attribute: false }) rowActions?: (row: Row) => RowAction[];

  readonly #spec = this.describe();
  /** The rows and all that is remembered about them. */
  protected readonly data: RecordListController<Row, Totals> = new RecordListController(this, this.#spec, {
    fixed: () => this.fixed,
    enabled: () => this.lease.gate(this.#spec.source) === 'open',
    pageSize: () => Math.min(Math.max(Math.trunc(this.pageSize) || PAGE_SIZE, 1), 500),
    urlPrefix: () => (this.urlState ? `${this.urlState}.` : this.urlState),
    chosenColumns: () => this.columns,
    askedView: () => this.askedView,
    exported: (fileName, rows) => this.dispatchEvent(new ExportFinishedEvent(fileName, rows)),
  });
  #columns: Column<Row>[] = [];
  #columnsFor: readonly unknown[] = [];

  /** What is listed. Asked while the element is made: answer a constant. */
  protected abstract describe(): RecordListSpec<Row, Totals>;
  /** The element's own words. */
  protected abstract get words(): ListCatalog;
  /** The element's own columns, in their default order. */
  protected abstract ownColumns(localizer: Localizer): Column<Row>[];
  /** What goes into a file, whatever is hidden on screen. */
  protected abstract exportColumns(localizer: Localizer): Promise<ExportColumn<Row>[]>;
  /** What can be filtered by; those the lessor does not understand and those that are fixed are left out. */
  protected abstract filterFields(localizer: Localizer): FilterField[];

  /** Filters the embedder has set. */
  protected get fixed(): FilterValues {
    return {};
  }

  /** The view the embedder asks for, where there are several. */
  protected get askedView(): string {
    return '';
  }

  /** What the own columns depend on beside language, rights and addresses; compared by identity. */
  protected get columnNeeds(): readonly unknown[] {
    return [];
  }

  /** How the table lays its rows out. */
  protected get layout(): 'auto' | 'cards' {
    return 'auto';
  }

  /** Whether a row opens. */
  protected get openable(): boolean {
    return false;
  }

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.data.list.pages.refetch();
  }

  override render(): TemplateResult {
    const { localizer, lease } = this;
    const { list } = this.data;
    const gate = lease.gate(this.#spec.source);
    const bare = this.withoutFilters && this.withoutExport;
    return html`<section class="base" part="base" aria-label=${this.word('title')}>
      <slot name="header"></slot>
      ${gate === 'open' ? this.renderLead(localizer) : nothing}
      ${listView({
        localizer,
        gate,
        sessionError: lease.value?.session.error,
        state: list.state,
        loading: this.word('loading'),
        shape: this.layout === 'cards' ? 'cards' : 'table',
        onRetrySession: () => lease.value?.retrySession(),
        onRetry: () => void this.refresh(),
        onRetryMore: () => void list.pages.loadMore(),
        toolbar: () => (bare ? nothing : this.#renderToolbar(localizer)),
        content: (value) => html`${this.renderTotals(value, localizer)}${this.renderRows(value, localizer)}`,
        empty: () => this.#renderEmpty(localizer),
      })}
      <slot name="footer"></slot>
      ${gate === 'open' ? this.renderMore(localizer) : nothing}
    </section>`;
  }

  /** What has to be known before the list, whether it has rows or not. */
  protected renderLead(_localizer: Localizer): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The sums above the rows. */
  protected renderTotals(
    _value: PagesValue<Row, Totals>,
    _localizer: Localizer,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Quick views before the filters. */
  protected renderViews(_localizer: Localizer): TemplateResult | undefined {
    return undefined;
  }

  /** More controls at the end of the toolbar. */
  protected renderTools(_localizer: Localizer): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands beside the list, such as a dialog with the record that was opened. */
  protected renderMore(_localizer: Localizer): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Entries of a row's menu before those of the host. */
  protected actionsOf(_row: Row, _localizer: Localizer): RowAction[] {
    return [];
  }

  /** An entry of a row's menu was chosen. */
  protected abstract act(key: string, row: Row): void;

  /** A row was opened; answers whether the link it may be is followed. */
  protected open(_row: Row): boolean {
    return true;
  }

  /** One of the words that every list has. */
  protected word(key: ListWords, params?: Record<string, string | number>): string {
    return this.t(this.words, key, params);
  }

  #renderToolbar(localizer: Localizer): TemplateResult {
    const { list, columns, exporting } = this.data;
    const { capabilities, businessDate } = this.lease.value ?? {};
    const [resource = ''] = this.#spec.source.split('.');
    const all = this.#allColumns(localizer);
    const shown = new Set(columns.arrange(all).map(({ key }) => key));
    const { fixed } = this;
    const fields = this.filterFields(localizer).filter(
      ({ key, options }) => list.offers(key) && !(key in fixed) && (!options || options.length > 1),
    );
    return listToolbar({
      localizer,
      views: this.withoutFilters ? undefined : this.renderViews(localizer),
      filters: this.withoutFilters ? [] : fields,
      value: list.filter,
      businessDate,
      onFilter: (value, committed) => list.setFilter(value, committed),
      formats: this.withoutExport ? [] : (capabilities?.resources[resource]?.exports ?? []),
      export: exporting.state,
      onExport: (format) =>
        this.data.export(
          format as ExportFormat,
          { fileName: this.word('fileName', { date: businessDate ?? '' }), sheetName: this.word('title') },
          this.exportColumns(localizer),
          localizer.locale,
        ),
      onCancelExport: () => exporting.cancel(),
      columns:
        this.layout === 'cards' ? [] : all.slice(1).map((each) => ({ ...each, shown: shown.has(each.key) })),
      onColumn: (key) => columns.toggle(all, key),
      extra: html`${this.renderTools(localizer)}${this.withoutFilters ? nothing : savedViews(this, this.data)}`,
    });
  }

  /** The rows; a table unless the element has another way to show them. */
  protected renderRows(
    { rows, total, loadingMore }: PagesValue<Row, Totals>,
    localizer: Localizer,
  ): TemplateResult {
    const { list, columns } = this.data;
    const { state } = list;
    return html`<lease-ui-data-table
      part="table"
      exportparts="row: table__row, cell: table__cell, link: table__link, header-row: table__header, card: table__card"
      .label=${this.word('title')}
      .texts=${tableTexts(localizer)}
      .columns=${columns.arrange(this.#allColumns(localizer))}
      ?chosen=${columns.chosen}
      .rows=${rows}
      .total=${total ?? rows.length}
      .loading=${loadingMore || (state.status === 'ready' && state.refreshing)}
      .sort=${list.sort}
      .layout=${this.layout}
      sort-mode="server"
      ?openable=${this.openable}
      .rowActions=${this.#actions}
      @ui-sort=${(event: TableSortEvent) => list.setSort(event.sort)}
      @ui-need-more=${() => void list.pages.loadMore()}
      @ui-row-open=${this.#handleOpen}
      @ui-row-action=${this.#handleAction}
    ></lease-ui-data-table>`;
  }

  #renderEmpty(localizer: Localizer): TemplateResult {
    const { list } = this.data;
    const word = (key: ListWords) => this.word(key);
    return emptyList({ localizer, filtered: list.filtered, word, onClear: () => list.setFilter({}) });
  }

  /** All columns there are; the same array while nothing that they depend on changes. */
  #allColumns(localizer: Localizer): Column<Row>[] {
    const { lease, extraColumns } = this;
    const { capabilities, href } = lease.value ?? {};
    const needs = [localizer, extraColumns, capabilities, href, ...this.columnNeeds];
    if (
      needs.length === this.#columnsFor.length &&
      needs.every((need, at) => need === this.#columnsFor[at])
    ) {
      return this.#columns;
    }
    this.#columnsFor = needs;
    const own = this.ownColumns(localizer);
    const sortable = (column: Column<Row>) => ({ ...column, sortable: this.data.list.sortable(column.key) });
    return (this.#columns = [...own.map(sortable), ...extraColumns.map(withLater)]);
  }

  readonly #actions = (row: Row): RowAction[] => [
    ...this.actionsOf(row, this.localizer),
    ...(this.rowActions?.(row) ?? []),
  ];

  readonly #handleOpen = (event: TableRowOpenEvent<Row>): void => {
    const { row, originalEvent } = event;
    // A new tab or window is the browser's to open, and no navigation of this page.
    if (originalEvent instanceof MouseEvent && isModified(originalEvent)) return;
    if (this.open(row)) return;
    event.preventDefault();
    originalEvent.preventDefault();
  };

  readonly #handleAction = ({ key, row }: TableRowActionEvent<Row>): void => this.act(key, row);
}
