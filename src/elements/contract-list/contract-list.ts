import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Contract } from '../../../sdk/index.ts';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { ContractListKey } from '../../i18n/catalogs/contract-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { forms } from '../../styles/index.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { TableSortEvent } from '../../ui/data-table/data-table.events.ts';
import { withLater } from '../../ui/data-table/later.ts';
import { listToolbar } from '../../ui/list-toolbar/list-toolbar.ts';
import { listView } from '../../ui/list-view/list-view.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { tableTexts } from '../../ui/list-view/table-texts.ts';
import { progressStyles } from '../../ui/progress/progress.styles.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { showMore } from '../../ui/show-more/show-more.ts';
import { showMoreStyles } from '../../ui/show-more/show-more.styles.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { ExportFinishedEvent } from '../events.ts';
import { LeaseElement } from '../lease-element.ts';
import { savedViews } from '../saved-views-door.ts';
import { contractColumns } from './columns.ts';
import type { ContractColumn } from './columns.ts';
import { ContractActions } from './contract-actions.ts';
import { contractCards } from './contract-cards.ts';
import { ContractListController } from './contract-list.controller.ts';
import type { ContractPages, ContractView, ExportFormat } from './contract-list.controller.ts';
import { contractListStyles } from './contract-list.styles.ts';
import { exportColumns } from './export-columns.ts';
import { contractFilters } from './filters.ts';
import { sortControl } from './sort-control.ts';

const PAGE_SIZE = 50;

/**
 * All contracts of a customer, as a list or as cards: what is leased, how far it is paid, what comes next, what is late.
 * Use it as the page from which a customer reaches a contract.
 *
 * @element lease-contract-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without contracts.
 * @slot footer - After the list.
 * @fires lease-contract-open - A contract is about to be opened; cancelable.
 * @fires lease-list-open - The invoices of a contract are about to be opened; cancelable.
 * @fires lease-contract-action - An action the host added to the contracts was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - View switch, search and filters.
 * @csspart table - The list view; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @csspart cards - The card view; `card` one contract, `link` the way into it.
 * @csspart more - The end of the cards while there are more.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-contract-list view="cards" url-state></lease-contract-list>
 */
export class ContractListElement extends LeaseElement {
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    forms,
    listViewStyles,
    progressStyles,
    showMoreStyles,
    contractListStyles,
  ];
  static override readonly catalogs = [contractListCatalog];

  /** `list` or `cards` (a container under 640 px always shows cards), until the user chooses; that choice is remembered per label. Unknown words mean `list`. */
  @property() view: ContractView = 'list';
  /** Rows asked for at a time, 1 to 500. */
  @property({ attribute: 'page-size', type: Number }) pageSize = PAGE_SIZE;
  /** Mirrors filter and order in the page's URL; a value keeps two lists apart: `url-state="c"`. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Hides search and filters. */
  @property({ attribute: 'without-filters', type: Boolean }) withoutFilters = false;
  /** Hides the export menu. */
  @property({ attribute: 'without-export', type: Boolean }) withoutExport = false;
  /** Keys of the columns to show, in order. Default: what the label says, else those that fit a page. */
  @property({ attribute: false }) columns?: readonly string[];
  /** Columns of the host's own, after the element's. */
  @property({ attribute: false }) extraColumns: readonly ContractColumn[] = [];
  /** Entries of the host's own in each contract's menu; they fire `lease-contract-action`. */
  @property({ attribute: false }) rowActions?: (contract: Contract) => RowAction[];

  readonly #data = new ContractListController(this, {
    enabled: () => this.lease.gate('contracts.list') === 'open',
    pageSize: () => Math.min(Math.max(Math.trunc(this.pageSize) || PAGE_SIZE, 1), 500),
    urlPrefix: () => (this.urlState ? `${this.urlState}.` : this.urlState),
    chosenColumns: () => this.columns,
    askedView: () => this.view,
    exported: (fileName, rows) => this.dispatchEvent(new ExportFinishedEvent(fileName, rows)),
  });
  readonly #actions = new ContractActions(this, this.#data, () => this.localizer);
  #columns: ContractColumn[] = [];
  #columnsFor: readonly unknown[] = [];

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.list.pages.refetch();
  }

  override render(): TemplateResult {
    const { localizer, lease } = this;
    const { list } = this.#data;
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${listView({
        localizer,
        gate: lease.gate('contracts.list'),
        sessionError: lease.value?.session.error,
        state: list.state,
        loading: this.#t('loading'),
        shape: this.#cards ? 'cards' : 'table',
        onRetrySession: () => lease.value?.retrySession(),
        onRetry: () => void this.refresh(),
        onRetryMore: () => void list.pages.loadMore(),
        toolbar: () => this.#renderToolbar(localizer),
        content: (value) =>
          this.#cards ? this.#renderCards(value, localizer) : this.#renderTable(value, localizer),
        empty: () => this.#renderEmpty(localizer),
      })}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderToolbar(localizer: Localizer): TemplateResult {
    const { list, columns, exporting } = this.#data;
    const { capabilities, businessDate } = this.lease.value ?? {};
    const currencies = capabilities?.currencies.map(({ code }) => code) ?? [];
    const all = this.#allColumns(localizer);
    const shown = new Set(columns.arrange(all).map(({ key }) => key));
    const offers = (key: string) => list.offers(key);
    return listToolbar({
      localizer,
      ...(!this.#data.width.narrow && { views: this.#renderViews() }),
      filters: this.withoutFilters ? [] : contractFilters({ localizer, currencies, offers }),
      value: list.filter,
      businessDate,
      onFilter: (value, committed) => list.setFilter(value, committed),
      formats: this.withoutExport ? [] : (capabilities?.resources['contracts']?.exports ?? []),
      export: exporting.state,
      onExport: (format) =>
        this.#data.export(
          format as ExportFormat,
          this.#exportNames,
          exportColumns(localizer),
          localizer.locale,
        ),
      onCancelExport: () => exporting.cancel(),
      columns: this.#cards ? [] : all.slice(1).map((column) => ({ ...column, shown: shown.has(column.key) })),
      onColumn: (key) => columns.toggle(all, key),
      extra: this.#cards
        ? this.#renderSort(localizer)
        : this.withoutFilters
          ? nothing
          : savedViews(this, this.#data),
    });
  }

  #renderViews(): TemplateResult {
    const { view } = this.#data;
    return segmented({
      label: this.#t('views'),
      name: 'view',
      segments: [
        { key: 'list', label: this.#t('viewList') },
        { key: 'cards', label: this.#t('viewCards') },
      ],
      value: view.current,
      onChange: (key) => view.choose(key),
    });
  }

  #renderSort(localizer: Localizer): TemplateResult {
    const { list } = this.#data;
    return sortControl({
      localizer,
      sort: list.sort,
      sortable: (key) => list.sortable(key),
      onSort: (sort) => list.setSort(sort),
    });
  }

  #renderTable({ rows, total, loadingMore }: ContractPages, localizer: Localizer): TemplateResult {
    const { list, columns } = this.#data;
    return html`<lease-ui-data-table
      part="table"
      exportparts="row: table__row, cell: table__cell, link: table__link, header-row: table__header, card: table__card"
      .label=${this.#t('title')}
      .texts=${tableTexts(localizer)}
      .columns=${columns.arrange(this.#allColumns(localizer))}
      ?chosen=${columns.chosen}
      .rows=${rows}
      .total=${total ?? rows.length}
      .loading=${loadingMore || this.#refreshing}
      .sort=${list.sort}
      sort-mode="server"
      ?openable=${this.#data.may('contracts.detail')}
      .rowActions=${this.#actions.of}
      @ui-sort=${(event: TableSortEvent) => list.setSort(event.sort)}
      @ui-need-more=${() => void list.pages.loadMore()}
      @ui-row-open=${this.#actions.handleOpen}
      @ui-row-action=${this.#actions.handleAction}
    ></lease-ui-data-table>`;
  }

  #renderCards(value: ContractPages, localizer: Localizer): TemplateResult {
    const { rows, total, hasMore, loadingMore, moreError } = value;
    return html`${contractCards({
      localizer,
      label: this.#t('title'),
      contracts: rows,
      refreshing: this.#refreshing,
      openable: this.#data.may('contracts.detail'),
      href: ({ id }) => this.#data.contractHref(id),
      onOpen: (event, contract) => void this.#actions.press(event, contract),
      actions: this.#actions.of,
      onAction: (key, contract) => this.#actions.act(key, contract),
    })}
    ${showMore({
      localizer,
      shown: rows.length,
      total,
      hasMore,
      loading: loadingMore,
      failed: moreError !== undefined,
      onMore: () => void this.#data.list.pages.loadMore(),
    })}`;
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
    return html`<slot name="empty"
      >${statePanel({
        kind: 'empty',
        localizer,
        title: this.#t('empty'),
        text: this.#t('emptyText'),
      })}</slot
    >`;
  }

  get #cards(): boolean {
    const { width, view } = this.#data;
    return width.narrow || view.current === 'cards';
  }

  get #refreshing(): boolean {
    const { state } = this.#data.list;
    return state.status === 'ready' && state.refreshing;
  }

  get #exportNames() {
    const date = this.lease.value?.businessDate ?? '';
    return { fileName: this.#t('fileName', { date }), sheetName: this.#t('title') };
  }

  #t(key: ContractListKey, params?: Record<string, string | number>): string {
    return this.t(contractListCatalog, key, params);
  }

  /** All columns there are; the same array while nothing that they depend on changes. */
  #allColumns(localizer: Localizer): ContractColumn[] {
    const { lease, extraColumns } = this;
    const next = this.#data.currencyOf(({ nextInstallment }) => nextInstallment?.amount);
    const financed = this.#data.currencyOf((contract) => contract.financed);
    const needs = [localizer, next, financed, extraColumns, lease.value?.capabilities, lease.value?.href];
    if (needs.every((need, at) => need === this.#columnsFor[at])) return this.#columns;
    this.#columnsFor = needs;
    const own = contractColumns({
      localizer,
      currencies: { next, financed },
      href: this.#data.may('contracts.detail') ? ({ id }) => this.#data.contractHref(id) : undefined,
      sortable: (key) => this.#data.list.sortable(key),
    });
    return (this.#columns = [...own, ...extraColumns.map(withLater)]);
  }
}
