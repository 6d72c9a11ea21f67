/** Autopay: SEPA direct debit mandates. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { AutopayMandate, MandateChange, MandateDraft, MandateState } from '../schemas/mandate.ts';
import { autopayMandateShape } from '../shapes/mandate.ts';

const mandates = /* @__PURE__ */ fetched({ row: autopayMandateShape }, async () => {
  const { autopayMandateSchema: row } = await import('../schemas/mandate.ts');
  return { row };
});

/** Filter of mandates; latest first. */
export interface MandateListParams extends ListParams<never> {
  state?: readonly MandateState[];
  /** Those whose scope holds this contract. */
  contractId?: string;
}

/** Mandates of the customer. IBANs go in and never come out: answers are masked. */
export class MandatesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Mandates of the customer, ended ones included. */
  list(params?: MandateListParams, options?: RequestOptions): PagePromise<AutopayMandate> {
    return list(this.#caller, { operation: 'mandates.list', schemas: mandates }, params, options);
  }

  /** One mandate. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<AutopayMandate>> {
    return versioned(this.#caller, { operation: 'mandates.get', schemas: mandates, input: { id } }, options);
  }

  /**
   * Signs a mandate, once however often it is sent. It is `pending` until the next day.
   * @throws {@link ValidationError} `invalid_iban`, `scheme_not_allowed`, `unknown_contract`, `currency_mismatch`.
   * @throws {@link ConflictError} `mandate_exists` when another mandate has this scope.
   */
  create(draft: MandateDraft, options?: RequestOptions): Promise<Versioned<AutopayMandate>> {
    const spec = { operation: 'mandates.create', schemas: mandates, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes account, holder or scope; what is left out stays. With another account it is `pending` for a day.
   * @throws {@link PreconditionError} when it changed since it was read.
   * @throws {@link ConflictError} once it has ended.
   */
  update(id: string, body: MandateChange, options?: ChangeOptions): Promise<Versioned<AutopayMandate>> {
    return this.#change('mandates.update', { id, body }, options);
  }

  /** Stops collecting for a while. Throws as {@link MandatesResource.update}. */
  suspend(id: string, options?: ChangeOptions): Promise<Versioned<AutopayMandate>> {
    return this.#change('mandates.suspend', { id }, options);
  }

  /** Goes on collecting. Throws as {@link MandatesResource.update}. */
  resume(id: string, options?: ChangeOptions): Promise<Versioned<AutopayMandate>> {
    return this.#change('mandates.resume', { id }, options);
  }

  /** Ends a mandate for good. Throws as {@link MandatesResource.update}. */
  revoke(id: string, options?: ChangeOptions): Promise<Versioned<AutopayMandate>> {
    return this.#change('mandates.revoke', { id }, options);
  }

  #change(
    operation: `mandates.${'update' | 'suspend' | 'resume' | 'revoke'}`,
    input: { id: string; body?: MandateChange },
    options?: ChangeOptions,
  ): Promise<Versioned<AutopayMandate>> {
    const spec = { operation, schemas: mandates, input };
    return change(this.#caller, spec, () => this.get(input.id, options), options);
  }
}
