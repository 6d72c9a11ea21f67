/** Incoming money. */
import type { AmountRange, DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { readDownload } from '../internal/download.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { PaymentMethod } from '../schemas/invoice.ts';
import type { Payment, PaymentDraft, PaymentState, PaymentTotals } from '../schemas/payment.ts';
import type { Download } from '../schemas/download.ts';
import { paymentShape, paymentTotalsShape } from '../shapes/payment.ts';

const payments = /* @__PURE__ */ fetched({ row: paymentShape, totals: paymentTotalsShape }, async () => {
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

/** Payments of the customer, what they were allocated to, and paying online. */
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
  get(id: string, options?: RequestOptions): Promise<Versioned<Payment>> {
    return versioned(this.#caller, { operation: 'payments.get', schemas: payments, input: { id } }, options);
  }

  /**
   * Starts an online payment, once however often it is sent: the call carries an `Idempotency-Key`. Its `action` says
   * what the payer has to do; no balance changes before it is `posted`. Ask {@link PaymentsResource.get} how it went,
   * also when the payer has come back: an address proves nothing.
   * @throws {@link ValidationError} for an amount beyond what is open, another currency, a paid invoice.
   * @throws {@link ConflictError} `payment_in_progress` while an invoice has a payment under way, `disputed`.
   */
  create(draft: PaymentDraft, options?: RequestOptions): Promise<Versioned<Payment>> {
    const spec = { operation: 'payments.create', schemas: payments, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Gives up an online payment that waits for the payer, so that its invoices can be paid another way.
   * @throws {@link PreconditionError} when it changed since it was read.
   * @throws {@link ConflictError} `not_cancellable` once the money is on its way.
   */
  cancel(id: string, options?: ChangeOptions): Promise<Versioned<Payment>> {
    const spec = { operation: 'payments.cancel', schemas: payments, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** Where the receipt can be fetched; `client.downloads.blob` fetches it. */
  async receipt(id: string, options?: RequestOptions): Promise<Download> {
    return readDownload('payments.receipt', await this.#caller.call('payments.receipt', { id }, options));
  }
}
