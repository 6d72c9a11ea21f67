/** Invoices, credit and debit notes. */
import type { AmountRange, DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { readDownload } from '../internal/download.ts';
import { fetched, list, record } from '../internal/rows.ts';
import type {
  Invoice,
  InvoiceTotals,
  InvoiceType,
  PaymentMethod,
  Settlement,
  Timing,
} from '../schemas/invoice.ts';
import type { Download } from '../schemas/download.ts';
import { invoiceShape, invoiceTotalsShape } from '../shapes/invoice.ts';

const invoices = /* @__PURE__ */ fetched({ row: invoiceShape, totals: invoiceTotalsShape }, async () => {
  const { invoiceSchema: row, invoiceTotalsSchema: totals } = await import('../schemas/invoice.ts');
  return { row, totals };
});

/** What invoices can be sorted by. */
export type InvoiceSort = 'number' | 'issuedOn' | 'dueOn' | 'gross' | 'open';

/** Filter and order of invoices; newest issue first unless told. */
export interface InvoiceListParams extends ListParams<InvoiceSort> {
  contractId?: string;
  currency?: string;
  type?: readonly InvoiceType[];
  settlement?: readonly Settlement[];
  timing?: readonly Timing[];
  /** True: only with something left to pay; false: only with nothing left. */
  open?: boolean;
  /** Whether the customer disputes it. */
  disputed?: boolean;
  issuedOn?: DateRange;
  dueOn?: DateRange;
  /** In minor units. */
  gross?: AmountRange;
  paymentMethod?: readonly PaymentMethod[];
  /** `totals` answers sums over the whole filter, by currency. */
  include?: readonly 'totals'[];
}

/** Invoices, credit and debit notes. */
export class InvoicesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Invoices of the customer. */
  list(params?: InvoiceListParams, options?: RequestOptions): PagePromise<Invoice, InvoiceTotals> {
    return list(this.#caller, { operation: 'invoices.list', schemas: invoices }, params, options);
  }

  /**
   * One invoice with lines, VAT groups and what reduced its balance.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  get(id: string, options?: RequestOptions): Promise<Invoice> {
    return record(this.#caller, 'invoices.get', invoices, { id }, options);
  }

  /** Where the printed invoice can be fetched; `client.downloads.blob` fetches it. */
  async pdf(id: string, options?: RequestOptions): Promise<Download> {
    return readDownload('invoices.pdf', await this.#caller.call('invoices.pdf', { id }, options));
  }
}
