/** Claims of a customer to have paid. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import { createOnce } from '../internal/writes.ts';
import type { Versioned } from '../internal/writes.ts';
import type { ConfirmationDraft, ConfirmationState, PaymentConfirmation } from '../schemas/confirmation.ts';
import { paymentConfirmationShape } from '../shapes/confirmation.ts';

const confirmations = /* @__PURE__ */ fetched({ row: paymentConfirmationShape }, async () => {
  const { paymentConfirmationSchema: row } = await import('../schemas/confirmation.ts');
  return { row };
});

/** Filter and order of confirmations; latest first unless told. */
export interface ConfirmationListParams extends ListParams<'paidOn'> {
  state?: readonly ConfirmationState[];
  /** Those that name this invoice. */
  invoiceId?: string;
}

/** “I have paid”: the lessor looks for the money; until it is found no balance changes. */
export class ConfirmationsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Confirmations of the customer. */
  list(params?: ConfirmationListParams, options?: RequestOptions): PagePromise<PaymentConfirmation> {
    const spec = { operation: 'confirmations.list', schemas: confirmations } as const;
    return list(this.#caller, spec, params, options);
  }

  /** One confirmation. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<PaymentConfirmation> {
    return record(this.#caller, 'confirmations.get', confirmations, { id }, options);
  }

  /**
   * Says that invoices were paid, once however often it is sent: the call carries an `Idempotency-Key`.
   * @throws {@link ValidationError} for a day to come, or an invoice that is unknown or paid.
   * @throws {@link ConflictError} `confirmation_pending` while an earlier one of the invoice is looked into.
   */
  create(draft: ConfirmationDraft, options?: RequestOptions): Promise<Versioned<PaymentConfirmation>> {
    const input = { body: draft };
    const spec = { operation: 'confirmations.create', schemas: confirmations, input } as const;
    return createOnce(this.#caller, spec, options);
  }
}
