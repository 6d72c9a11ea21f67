/** Payments of all customers, and those that staff register. */
import type { DateRange, ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type { PaymentTotals } from '../../schemas/payment.ts';
import type { StaffPayment, StaffPaymentDraft } from '../../schemas/staff-payment.ts';
import { paymentTotalsShape } from '../../shapes/payment.ts';
import { staffPaymentShape } from '../../shapes/staff-payment.ts';

const rows = /* @__PURE__ */ fetched({ row: staffPaymentShape, totals: paymentTotalsShape }, async () => {
  const [{ staffPaymentSchema: row }, { paymentTotalsSchema: totals }] = await Promise.all([
    import('../../schemas/staff-payment.ts'),
    import('../../schemas/payment.ts'),
  ]);
  return { row, totals };
});

/** Filter and order of payments. */
export interface StaffPaymentsListParams extends ListParams<'receivedOn' | 'amount'> {
  customerId?: string;
  contractId?: string;
  state?: readonly StaffPayment['state'][];
  method?: readonly StaffPayment['method'][];
  /** Those that staff have registered, or those that came in by themselves. */
  registered?: boolean;
  receivedOn?: DateRange;
  include?: readonly 'totals'[];
}

/** The register of payments. */
export class StaffPaymentsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Payments, the latest first. */
  list(params?: StaffPaymentsListParams, options?: RequestOptions): PagePromise<StaffPayment, PaymentTotals> {
    return list(this.#caller, { operation: 'staffPayments.list', schemas: rows }, params, options);
  }

  /** One payment. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffPayment>> {
    return versioned(this.#caller, { operation: 'staffPayments.get', schemas: rows, input: { id } }, options);
  }

  /**
   * Registers money that came in, once however often it is sent. It settles invoices in full or in part, oldest first.
   * @throws {@link ValidationError} `/amount/amount` `out_of_range`, `/receivedOn` `in_the_future`, `/invoiceIds/0` `nothing_open`.
   * @throws {@link ConflictError} `/invoiceIds/0` `payment_in_progress`, `disputed`.
   */
  create(body: StaffPaymentDraft, options?: RequestOptions): Promise<Versioned<StaffPayment>> {
    const spec = { operation: 'staffPayments.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Takes a posted payment back: what it settled is open again.
   * @throws {@link ConflictError} `not_posted`.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  reverse(id: string, options?: ChangeOptions): Promise<Versioned<StaffPayment>> {
    const spec = { operation: 'staffPayments.reverse', schemas: rows, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
