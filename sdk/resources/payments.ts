/** Incoming money. */
import type { AmountRange, DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { parseDownload } from '../internal/download.ts';
import { fetched, list, record } from '../internal/rows.ts';
import type { PaymentMethod } from '../schemas/invoice.ts';
import type { Payment, PaymentState, PaymentTotals } from '../schemas/payment.ts';
import type { Download } from '../schemas/download.ts';

const payments = /* @__PURE__ */ fetched(async () => {
  const { paymentSchema: row, paymentTotalsSchema: totals } = await import('../schemas/payment.ts');
  return { row, totals };
});

/** What payments can be sorted by. */
export type PaymentSort = 'receivedOn' | 'amount';

/** Filter and order of payments; latest receipt first unless told. */
export interface PaymentListParams extends ListParams<PaymentSort> {
  contractId?: string;
  currency?: string;
  state?: readonly PaymentState[];
  method?: readonly PaymentMethod[];
  receivedOn?: DateRange;
  /** In minor units. */
  amount?: AmountRange;
  /** `totals` answers sums over the whole filter, by currency. */
  include?: readonly 'totals'[];
}

/** Payments of the customer and what they were allocated to. */
export class PaymentsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Payments of the customer. */
  list(params?: PaymentListParams, options?: RequestOptions): PagePromise<Payment, PaymentTotals> {
    return list(this.#caller, { operation: 'payments.list', schemas: payments }, params, options);
  }

  /**
   * One payment.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  get(id: string, options?: RequestOptions): Promise<Payment> {
    return record(this.#caller, 'payments.get', payments, { id }, options);
  }

  /** Where the receipt can be fetched; `client.downloads.blob` fetches it. */
  async receipt(id: string, options?: RequestOptions): Promise<Download> {
    return parseDownload('payments.receipt', await this.#caller.call('payments.receipt', { id }, options));
  }
}
