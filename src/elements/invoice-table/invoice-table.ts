import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Invoice } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { TableSortEvent } from '../../ui/data-table/data-table.events.ts';
import { withLater } from '../../ui/data-table/later.ts';
import { listToolbar } from '../../ui/list-toolbar/list-toolbar.ts';
import { listView } from '../../ui/list-view/list-view.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { tableTexts } from '../../ui/list-view/table-texts.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { ExportFinishedEvent } from '../events.ts';
import { LeaseElement } from '../lease-element.ts';
import { savedViews } from '../saved-views-door.ts';
import { invoiceColumns } from './columns.ts';
import type { InvoiceColumn } from './columns.ts';
import { invoiceFilters, VIEWS, viewOf, withView } from './filters.ts';
import type { View } from './filters.ts';
import { InvoiceActions } from './invoice-actions.ts';
import { InvoiceTableController } from './invoice-table.controller.ts';
import type { ExportFormat, InvoicePages } from './invoice-table.controller.ts';
import { invoiceTotals } from './totals.ts';

/** Which invoices: all of them, those with something left to pay, or those with nothing left. */
export type InvoiceMode = 'all' | 'unpaid' | 'history';

const MODE_FILTERS = { all: {}, unpaid: { open: true }, history: { open: false } } as const;
const MODE_TITLES = { all: 'title', unpaid: 'titleUnpaid', history: 'titleHistory' } as const;
const PAGE_SIZE = 50;

/**
 * All invoices of a customer across contracts: what was invoiced, paid and is open, filtered, sorted and exported.
 * Use it as the page behind every amount that is owed; with `contract-id` inside the page of one contract. It offers to
 * pay, to promise and to confirm where the page has the form for it or the host has a page (`routes.pay`).
 *
 * @element lease-invoice-table
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a list without invoices.
 * @slot footer - After the list.
 * @fires lease-invoice-open - An invoice is about to be opened; cancelable.
 * @fires lease-contract-open - The contract of an invoice is about to be opened; cancelable.
 * @fires lease-invoice-action - An action the host added to the rows was chosen.
 * @fires lease-pay-start - Invoices are about to be paid; cancelable.
 * @fires lease-promise-start - A promise to pay is about to be made; cancelable.
 * @fires lease-confirm-start - A payment made elsewhere is about to be told; cancelable.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Views, search and filters.
 * @csspart totals - The sums of the filter.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-invoice-table mode="unpaid" url-state></lease-invoice-table>
 */
export class InvoiceTableElement extends LeaseElement {
  /** @internal */
  static override styles = [LeaseElement.styles, listViewStyles];
  static override readonly catalogs = [invoiceTableCatalog];

  /** Shows the invoices of one contract only. Default: all contracts. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** `all`, `unpaid` (something is left to pay) or `history` (nothing is). Unknown words mean `all`. */
  @property() mode: InvoiceMode = 'all';
  /** Rows asked for at a time, 1 to 500. */
  @property({ attribute: 'page-size', type: Number }) pageSize = PAGE_SIZE;
  /** Mirrors filter, order and opened invoice in the page's URL; a value keeps two lists apart: `url-state="i"`. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Hides search, filters and views. */
  @property({ attribute: 'without-filters', type: Boolean }) withoutFilters = false;
  /** Hides the sums. */
  @property({ attribute: 'without-totals', type: Boolean }) withoutTotals = false;
  /** Hides the export menu. */
  @property({ attribute: 'without-export', type: Boolean }) withoutExport = false;
  /** Keys of the columns to show, in order. Default: what the label says, else all but `paid`. */
  @property({ attribute: false }) columns?: readonly string[];
  /** Columns of the host's own, after the element's. */
  @property({ attribute: false }) extraColumns: readonly InvoiceColumn[] = [];
  /** Entries of the host's own in each row's menu; they fire `lease-invoice-action`. */
  @property({ attribute: false }) rowActions?: (invoice: Invoice) => RowAction[];

  readonly #data = new InvoiceTableController(this, {
    fixed: () => this.#fixed,
    enabled: () => this.lease.gate('invoices.list') === 'open',
    pageSize: () => Math.min(Math.max(Math.trunc(this.pageSize) || PAGE_SIZE, 1), 500),
    urlPrefix: () => (this.urlState ? `${this.urlState}.` : this.urlState),
    chosenColumns: () => this.columns,
    exported: (fileName, rows) => this.dispatchEvent(new ExportFinishedEvent(fileName, rows)),
  });
  readonly #actions = new InvoiceActions(this, this.#data, () => this.localizer);
  #columns: InvoiceColumn[] = [];
  #columnsFor: readonly unknown[] = [];

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.list.pages.refetch();
  }

  /** Shows one invoice in detail; `undefined` closes it. */
  openInvoice(id: string | undefined): void {
    this.#data.open(id);
  }

  override render(): TemplateResult {
    const { localizer, lease } = this;
    const { list } = this.#data;
    const gate = lease.gate('invoices.list');
    const bare = this.withoutFilters && this.withoutExport;
    return html`<section class="base" part="base" aria-label=${this.#t(MODE_TITLES[this.#mode])}>
      <slot name="header"></slot>
      ${listView({
        localizer,
        gate,
        sessionError: lease.value?.session.error,
        state: list.state,
        loading: this.#t('loading'),
        onRetrySession: () => lease.value?.retrySession(),
        onRetry: () => void this.refresh(),
        onRetryMore: () => void list.pages.loadMore(),
        toolbar: () => (bare ? nothing : this.#renderToolbar(localizer)),
        content: (value) => this.#renderRows(value, localizer),
        empty: () => this.#renderEmpty(localizer),
      })}
      ${gate === 'open' ? [this.#actions.render(), this.#renderDetail(localizer)] : nothing}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderToolbar(localizer: Localizer): TemplateResult {
    const { list, columns, exporting, contracts } = this.#data;
    const { capabilities, businessDate, label } = this.lease.value ?? {};
    const currencies = capabilities?.currencies.map(({ code }) => code) ?? [];
    const options = {
      localizer,
      contracts,
      currencies,
      scale: localizer.scale(label?.defaultCurrency ?? ''),
      offers: (key: string) => list.offers(key),
      fixed: this.#fixed,
    };
    const all = this.#allColumns(localizer);
    const shown = new Set(columns.arrange(all).map(({ key }) => key));
    return listToolbar({
      localizer,
      views: this.withoutFilters || this.#mode !== 'all' ? undefined : this.#renderViews(),
      filters: this.withoutFilters ? [] : invoiceFilters(options),
      value: list.filter,
      businessDate,
      onFilter: (value, committed) => list.setFilter(value, committed),
      formats: this.withoutExport ? [] : (capabilities?.resources['invoices']?.exports ?? []),
      export: exporting.state,
      onExport: (format) =>
        this.#data.export(
          format as ExportFormat,
          this.#exportNames,
          import('./export-columns.ts').then(({ exportColumns }) => exportColumns(localizer)),
          localizer.locale,
        ),
      onCancelExport: () => exporting.cancel(),
      columns: all.slice(1).map((column) => ({ ...column, shown: shown.has(column.key) })),
      onColumn: (key) => columns.toggle(all, key),
      extra: this.withoutFilters ? nothing : savedViews(this, this.#data),
    });
  }

  #renderViews(): TemplateResult {
    const { list } = this.#data;
    const names = { all: 'viewAll', unpaid: 'viewUnpaid', overdue: 'viewOverdue' } as const;
    return segmented({
      label: this.#t('views'),
      name: 'view',
      segments: (Object.keys(VIEWS) as View[]).map((key) => ({ key, label: this.#t(names[key]) })),
      value: viewOf(list.filter),
      onChange: (key) => list.setFilter(withView(list.filter, key as View)),
    });
  }

  #renderRows(value: InvoicePages, localizer: Localizer): TemplateResult {
    const { list, columns } = this.#data;
    const { state } = list;
    const { rows, totals, total, loadingMore } = value;
    return html`${this.withoutTotals || !totals ? nothing : invoiceTotals(totals, localizer)}
      <lease-ui-data-table
        part="table"
        exportparts="row: table__row, cell: table__cell, link: table__link, header-row: table__header, card: table__card"
        .label=${this.#t(MODE_TITLES[this.#mode])}
        .texts=${tableTexts(localizer)}
        .columns=${columns.arrange(this.#allColumns(localizer))}
        ?chosen=${columns.chosen}
        .rows=${rows}
        .total=${total ?? rows.length}
        .loading=${loadingMore || (state.status === 'ready' && state.refreshing)}
        .sort=${list.sort}
        sort-mode="server"
        openable
        ?selectable=${this.#mode !== 'history' && this.#actions.selectable}
        .selected=${this.#actions.selected}
        @ui-selection=${this.#actions.handleSelection}
        .rowActions=${this.#actions.of}
        @ui-sort=${(event: TableSortEvent) => list.setSort(event.sort)}
        @ui-need-more=${() => void list.pages.loadMore()}
        @ui-row-open=${this.#actions.handleOpen}
        @ui-row-action=${this.#actions.handleAction}
      ></lease-ui-data-table>`;
  }

  #renderEmpty(localizer: Localizer): TemplateResult {
    const { list } = this.#data;
    if (list.filtered) {
      return statePanel({
        kind: 'empty',
        localizer,
        title: this.#t('emptyFiltered'),
        text: this.#t('emptyFilteredText'),
        action: html`<button class="button" type="button" @click=${() => list.setFilter({})}>
          ${this.#t('clearFilters')}
        </button>`,
      });
    }
    const unpaid = this.#mode === 'unpaid';
    return html`<slot name="empty"
      >${statePanel({
        kind: 'empty',
        localizer,
        title: this.#t(unpaid ? 'emptyUnpaid' : 'empty'),
        text: this.#t(unpaid ? 'emptyUnpaidText' : 'emptyText'),
      })}</slot
    >`;
  }

  #renderDetail(localizer: Localizer): TemplateResult | typeof nothing {
    const { detail, openId, opened, pdfFailed } = this.#data;
    const room = this.#actions.detailRoom(openId);
    return !room
      ? nothing
      : room.detailDialog(this.renderRoot, {
          localizer,
          open: openId !== undefined,
          state: detail.state,
          number: opened?.number ?? '',
          pdf: this.#data.may('invoices.pdf'),
          pdfFailed,
          href: (route, id) => this.lease.value?.href(route, { id }),
          actions: (invoice) => this.#actions.paying?.buttons(invoice) ?? [],
          onClose: () => this.#data.open(undefined),
          onRetry: () => void detail.refetch(),
          onPdf: (invoice, how) => void this.#actions.showPdf(invoice, how),
        });
  }

  get #mode(): InvoiceMode {
    return this.mode in MODE_FILTERS ? this.mode : 'all';
  }

  get #fixed(): FilterValues {
    return { ...MODE_FILTERS[this.#mode], ...(this.contractId && { contractId: this.contractId }) };
  }

  get #exportNames() {
    const date = this.lease.value?.businessDate ?? '';
    return { fileName: this.#t('fileName', { date }), sheetName: this.#t(MODE_TITLES[this.#mode]) };
  }

  #t(key: InvoiceTableKey, params?: Record<string, string | number>): string {
    return this.t(invoiceTableCatalog, key, params);
  }

  /** All columns there are; the same array while nothing that they depend on changes. */
  #allColumns(localizer: Localizer): InvoiceColumn[] {
    const { list, currency } = this.#data;
    const { lease, extraColumns, contractId } = this;
    const needs = [
      localizer,
      currency,
      extraColumns,
      contractId,
      lease.value?.capabilities,
      lease.value?.href,
    ];
    if (needs.every((need, at) => need === this.#columnsFor[at])) return this.#columns;
    this.#columnsFor = needs;
    const own = invoiceColumns({
      localizer,
      currency,
      withoutContract: Boolean(contractId),
      href: ({ id }) => lease.value?.href('invoice', { id }),
      sortable: (key) => list.sortable(key),
    });
    return (this.#columns = [...own, ...extraColumns.map(withLater)]);
  }
}
