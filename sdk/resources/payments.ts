/** Incoming money. */
import type { AmountRange, DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { parseDownload } from '../internal/download.ts';
import { list, parse } from '../internal/rows.ts';
import type { PaymentMethod } from '../schemas/invoice.ts';
import { paymentSchema, paymentTotalsSchema } from '../schemas/payment.ts';
import type { Payment, PaymentState, PaymentTotals } from '../schemas/payment.ts';
import type { Download } from '../schemas/download.ts';

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
    const spec = { operation: 'payments.list', row: paymentSchema, totals: paymentTotalsSchema } as const;
    return list(this.#caller, spec, params, options);
  }

  /**
   * One payment.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  async get(id: string, options?: RequestOptions): Promise<Payment> {
    return parse('payments.get', paymentSchema, await this.#caller.call('payments.get', { id }, options));
  }

  /** Where the receipt can be fetched; `client.downloads.blob` fetches it. */
  async receipt(id: string, options?: RequestOptions): Promise<Download> {
    return parseDownload('payments.receipt', await this.#caller.call('payments.receipt', { id }, options));
  }
}
