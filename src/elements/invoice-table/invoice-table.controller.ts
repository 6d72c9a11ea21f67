import { InvoicesResource } from '../../../sdk/index.ts';
import type { Invoice, InvoiceListParams, InvoiceSort, InvoiceTotals, SortBy } from '../../../sdk/index.ts';
import type { Right } from '../../context/lease-context.ts';
import { ColumnsController } from '../../controllers/columns.ts';
import { ExportController } from '../../controllers/exporting.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { ListController } from '../../controllers/list.ts';
import type { PagesValue } from '../../controllers/pages.ts';
import { QueryController } from '../../controllers/query.ts';
import { reportError } from '../../controllers/report.ts';
import type { ExportColumn, ExportFormat } from '../../export/index.ts';
import { ScopeController } from '../../controllers/scope.ts';
import { UrlStateController } from '../../controllers/url-state.ts';
import type { FilterSpec, FilterValues } from '../../lib/filter-codec.ts';
import type { ContractOption } from './contract-options.controller.ts';
import type { FilterOptions } from './filters.ts';

export type { ExportColumn, ExportFormat } from '../../export/index.ts';

/** The loaded invoices with their sums. */
export type InvoicePages = PagesValue<Invoice, InvoiceTotals>;

export interface InvoiceTableOptions {
  /** Filters the embedder has set: one contract, unpaid only, history. */
  fixed(): FilterValues;
  enabled(): boolean;
  pageSize(): number;
  urlPrefix(): string | undefined;
  chosenColumns(): readonly string[] | undefined;
  /** Told when a file was written. */
  exported(fileName: string, rows: number): void;
}

/** How a file and its sheet are called. */
export interface ExportNames {
  readonly fileName: string;
  readonly sheetName: string;
}

const FILTERS: FilterSpec = {
  q: { kind: 'text' },
  contractId: { kind: 'text' },
  currency: { kind: 'text' },
  type: { kind: 'choices', options: ['invoice', 'credit_note', 'debit_note', 'proforma'] },
  settlement: { kind: 'choices', options: ['open', 'partial', 'paid', 'credited', 'cancelled'] },
  timing: { kind: 'choices', options: ['not_due', 'due_today', 'overdue'] },
  open: { kind: 'flag' },
  issuedOn: { kind: 'date-range' },
  dueOn: { kind: 'date-range' },
  gross: { kind: 'amount-range' },
};
const SORTS = { number: 'number', issued: 'issuedOn', due: 'dueOn', amount: 'gross', open: 'open' };
const NO_ROWS = { rows: [] as readonly Invoice[], hasMore: false };

/** A contract as the first invoice of it names it. */
function optionOf(id: string, invoices: readonly Invoice[]): ContractOption | undefined {
  const invoice = invoices.find(({ contractIds }) => contractIds.includes(id));
  return invoice && { id, number: invoice.contractNumbers?.[invoice.contractIds.indexOf(id)] ?? id };
}

/**
 * Data of the invoice table: the list with its totals, one invoice in detail, the contracts to filter by, the PDF.
 * The list reloads with the filter; the detail loads when an invoice is opened.
 */
export class InvoiceTableController {
  readonly #host: LeaseHost;
  readonly #options: InvoiceTableOptions;
  readonly list: ListController<Invoice, InvoiceTotals>;
  readonly columns: ColumnsController;
  readonly exporting: ExportController;
  /** The opened invoice with its lines. */
  readonly detail: QueryController<Invoice>;
  readonly #contracts: QueryController<readonly ContractOption[]>;
  readonly #url: UrlStateController;
  /** Whether the customer was seen to have several contracts; and whether one of them is being chosen. */
  #several = false;
  #choosing = false;
  #openId?: string;
  #opened?: Invoice;
  #pdfFailed = false;

  constructor(host: LeaseHost, options: InvoiceTableOptions) {
    this.#host = host;
    this.#options = options;
    this.columns = new ColumnsController(host, { room: 'invoice-table', chosen: options.chosenColumns });
    this.exporting = new ExportController(host);
    this.list = new ListController<Invoice, InvoiceTotals>(host, {
      source: 'invoices.list',
      filters: FILTERS,
      sorts: SORTS,
      initialSort: { key: 'issued', direction: 'descending' },
      fixed: options.fixed,
      urlPrefix: options.urlPrefix,
      pageSize: options.pageSize,
      enabled: options.enabled,
      load: ({ client }, { filter, sort, ...page }, signal) => {
        const params: InvoiceListParams = { ...filter, ...page, sort: sort as SortBy<InvoiceSort> };
        // The sums are those of the whole filter, so the first page has them all.
        return client
          .resource(InvoicesResource)
          .list(page.cursor ? params : { ...params, include: ['totals'] }, { signal });
      },
    });
    this.detail = new QueryController<Invoice>(host, () => ({
      key: ['invoices.get', this.#openId],
      enabled: this.#openId !== undefined && options.enabled(),
      load: (signal, { client }) => client.resource(InvoicesResource).get(this.#openId ?? '', { signal }),
    }));
    this.#contracts = new QueryController<readonly ContractOption[]>(host, () => ({
      key: ['contracts.options'],
      // Only for whoever chooses one, or has chosen one that the rows do not name.
      enabled: this.#choosing && this.may('contracts.list'),
      load: async (signal, { client }) =>
        (await import('./contract-options.controller.ts')).contractOptions(client, signal),
    }));
    this.#url = new UrlStateController(host, {
      enabled: () => options.urlPrefix() !== undefined,
      prefix: () => options.urlPrefix() ?? '',
      spec: { invoice: { kind: 'text' } },
      read: ({ invoice }) => this.#setOpen(typeof invoice === 'string' ? invoice : undefined),
      write: () => ({ invoice: this.#openId }),
    });
    new ScopeController(host, () => {
      this.#several = this.#choosing = false;
      this.open(undefined);
    });
  }

  /** Contracts to filter by: the chosen one until somebody chooses another. Undefined while there seems to be one at most. */
  get contracts(): FilterOptions['contracts'] {
    const { filter, state } = this.list;
    const { contractId } = filter;
    const chosen = typeof contractId === 'string' ? contractId : undefined;
    const { rows, hasMore } = state.status === 'ready' ? state.value : NO_ROWS;
    const named = chosen && optionOf(chosen, rows);
    // Narrowed to one contract, a list does not forget that there are others.
    this.#several ||=
      hasMore || rows.some(({ contractIds }) => contractIds.join() !== rows[0]?.contractIds.join());
    this.#choosing ||= state.status === 'ready' && named === undefined && chosen !== undefined;
    if (!(chosen ?? this.#several) || !this.may('contracts.list')) return undefined;
    const all = this.#contracts.state;
    return {
      known: all.status === 'ready' ? all.value : named ? [named] : [],
      status: all.status === 'ready' || all.status === 'failed' ? all.status : 'coming',
      fetch: this.#fetchContracts,
    };
  }

  /** Id of the invoice whose detail is shown. */
  get openId(): string | undefined {
    return this.#openId;
  }

  /** Whether the last PDF could not be fetched. */
  get pdfFailed(): boolean {
    return this.#pdfFailed;
  }

  /** The opened invoice as the list knows it. */
  get opened(): Invoice | undefined {
    return this.#opened;
  }

  /** The currency that all loaded rows share; undefined when there are several. */
  get currency(): string | undefined {
    const { state } = this.list;
    if (state.status !== 'ready') return undefined;
    const { totals, rows } = state.value;
    const codes = new Set(totals?.map(({ currency }) => currency) ?? rows.map(({ currency }) => currency));
    return codes.size === 1 ? [...codes][0] : undefined;
  }

  /** Writes all invoices of the current filter to a file. */
  export(
    format: ExportFormat,
    names: ExportNames,
    columns: Promise<readonly ExportColumn<Invoice>[]>,
    locale: string,
  ): void {
    const { exported } = this.#options;
    const rows = (signal: AbortSignal, onProgress: (rows: number) => void) =>
      this.list.all(signal, onProgress);
    void this.exporting.run({ ...names, format, columns, locale, rows, exported });
  }

  /** What the lessor offers and the user may do. */
  may(right: Right): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  /** The host's page for a contract, if it has one. */
  contractHref(id: string): string | undefined {
    return leaseOf(this.#host)?.value?.href('contract', { id });
  }

  /** Shows one invoice in detail, or none. `invoice` is what is known of it until the detail arrives. */
  open(id: string | undefined, invoice?: Invoice): void {
    if (id === this.#openId) return;
    this.#setOpen(id, invoice);
    this.#url.changed(true);
  }

  /**
   * Fetches an invoice's PDF; what it answers shows it in a window or saves it. Undefined when it could not be fetched,
   * which is then told by `pdfFailed` and an event.
   */
  async pdf(invoice: Invoice): Promise<((tab: Window | null) => void) | undefined> {
    const client = leaseOf(this.#host)?.value?.client;
    this.#setPdfFailed(false);
    try {
      const { fetchPdf } = await import('./invoice-pdf.controller.ts');
      return client && (await fetchPdf(client, invoice));
    } catch (error) {
      this.#setPdfFailed(true);
      reportError(this.#host, error, 'invoices.pdf');
      return undefined;
    }
  }

  #fetchContracts = (): void => {
    if (this.#contracts.state.status === 'failed') void this.#contracts.refetch();
    this.#choosing = true;
    this.#host.requestUpdate();
  };

  #setPdfFailed(failed: boolean): void {
    if (failed === this.#pdfFailed) return;
    this.#pdfFailed = failed;
    this.#host.requestUpdate();
  }

  #setOpen(id: string | undefined, invoice?: Invoice): void {
    this.#openId = id;
    this.#opened = invoice;
    this.#pdfFailed = false;
    this.#host.requestUpdate();
  }
}
