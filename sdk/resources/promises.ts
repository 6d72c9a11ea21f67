/** Promises to pay: they pause reminders and move no due date and no balance. */
import type { DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { LocalDate, Money } from '../schemas/base.ts';
import type { PaymentPromise } from '../schemas/payment.ts';
import { paymentPromiseShape } from '../shapes/payment.ts';

const promises = /* @__PURE__ */ fetched({ row: paymentPromiseShape }, async () => {
  const { paymentPromiseSchema: row } = await import('../schemas/payment.ts');
  return { row };
});

/** Filter and order of promises. */
export interface PromiseListParams extends ListParams<'promisedOn'> {
  state?: readonly PaymentPromise['state'][];
  /** Those that name this invoice. */
  invoiceId?: string;
  promisedOn?: DateRange;
}

/** What a customer promises. */
export interface PromiseDraft {
  /** The invoices that will be paid. */
  invoiceIds: readonly string[];
  amount: Money;
  /** The day by which it will be paid. */
  promisedOn: LocalDate;
}

/** Promises to pay. */
export class PromisesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Promises of the customer. */
  list(params?: PromiseListParams, options?: RequestOptions): PagePromise<PaymentPromise> {
    return list(this.#caller, { operation: 'promises.list', schemas: promises }, params, options);
  }

  /** One promise. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<PaymentPromise>> {
    return versioned(this.#caller, { operation: 'promises.get', schemas: promises, input: { id } }, options);
  }

  /**
   * Makes a promise, once however often it is sent: the call carries an `Idempotency-Key`.
   * @throws {@link ValidationError} for a date or an amount the lessor does not accept: `in_the_past`, or `out_of_range`
   * for a day further ahead than `limits.daysAhead` of the action `promise`.
   * @throws {@link ConflictError} `promised_already` while an invoice is promised.
   */
  create(draft: PromiseDraft, options?: RequestOptions): Promise<Versioned<PaymentPromise>> {
    const spec = { operation: 'promises.create', schemas: promises, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Takes a promise back.
   * @throws {@link PreconditionError} when it changed since it was read.
   * @throws {@link ConflictError} when it is kept, broken or cancelled already.
   */
  cancel(id: string, options?: ChangeOptions): Promise<Versioned<PaymentPromise>> {
    const spec = { operation: 'promises.cancel', schemas: promises, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
