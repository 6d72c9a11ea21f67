/** Promises to pay: they pause reminders and move no due date and no balance. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { OperationInput, OperationName } from '../adapters/adapter.ts';
import type { Caller, WriteContext } from '../internal/caller.ts';
import { uuid } from '../internal/ids.ts';
import { fetched, list, record } from '../internal/rows.ts';
import type { LocalDate, Money } from '../schemas/base.ts';
import type { PaymentPromise } from '../schemas/payment.ts';

const promises = /* @__PURE__ */ fetched(async () => {
  const { paymentPromiseSchema: row } = await import('../schemas/payment.ts');
  return { row };
});

/** Filter and order of promises. */
export interface PromiseListParams extends ListParams<'promisedOn'> {
  state?: readonly PaymentPromise['state'][];
}

/** What a customer promises. */
export interface PromiseDraft {
  /** The invoices that will be paid. */
  invoiceIds: readonly string[];
  amount: Money;
  /** The day by which it will be paid. */
  promisedOn: LocalDate;
}

/** A record with the version it was read at, where the lessor tells one. */
export type Versioned<T> = T & { readonly etag?: string };

/** How to cancel. */
export interface CancelOptions extends RequestOptions {
  /** The version that was shown to the user. Default: the one the lessor has now, read first. */
  etag?: string;
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
    return this.#record('promises.get', { id }, options);
  }

  /**
   * Makes a promise, once however often it is sent: the call carries an `Idempotency-Key`.
   * @throws {@link ValidationError} for a date or an amount the lessor does not accept.
   * @throws {@link ConflictError} when an invoice is paid or promised already.
   */
  create(draft: PromiseDraft, options: RequestOptions = {}): Promise<Versioned<PaymentPromise>> {
    const idempotencyKey = options.idempotencyKey ?? uuid();
    return this.#record('promises.create', { body: draft }, options, { idempotencyKey });
  }

  /**
   * Takes a promise back.
   * @throws {@link PreconditionError} when it changed since it was read.
   * @throws {@link ConflictError} when it is kept, broken or cancelled already.
   */
  async cancel(id: string, options: CancelOptions = {}): Promise<Versioned<PaymentPromise>> {
    const idempotencyKey = options.idempotencyKey ?? uuid();
    const ifMatch = options.etag ?? (await this.get(id, options)).etag ?? '*';
    return this.#record('promises.cancel', { id }, options, { idempotencyKey, ifMatch });
  }

  async #record(
    operation: OperationName,
    input: OperationInput,
    options?: RequestOptions,
    write?: WriteContext,
  ): Promise<Versioned<PaymentPromise>> {
    let etag: string | undefined;
    const onVersion = (version: string) => (etag = version);
    const promise = await record(this.#caller, operation, promises, input, options, { ...write, onVersion });
    return { ...promise, ...(etag !== undefined && { etag }) };
  }
}
