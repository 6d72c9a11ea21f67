/** Special installments beside a contract’s plan. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list, listAll } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type {
  SpecialType,
  SpecialTypeDraft,
  StaffSpecial,
  StaffSpecialDraft,
} from '../../schemas/staff-special.ts';
import { specialTypeShape, staffSpecialShape } from '../../shapes/staff-special.ts';

const rows = /* @__PURE__ */ fetched({ row: staffSpecialShape }, async () => {
  const { staffSpecialSchema: row } = await import('../../schemas/staff-special.ts');
  return { row };
});

const types = /* @__PURE__ */ fetched({ row: specialTypeShape }, async () => {
  const { specialTypeSchema: row } = await import('../../schemas/staff-special.ts');
  return { row };
});

/** Filter and order of special installments that staff have added. */
export interface StaffSpecialsListParams extends ListParams<'createdAt'> {
  customerId?: string;
  contractId?: string;
  typeId?: string;
}

/** Charges such as Casco, third-party liability and GPS. */
export class StaffSpecialsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** What was added, the latest first. */
  list(params?: StaffSpecialsListParams, options?: RequestOptions): PagePromise<StaffSpecial> {
    return list(this.#caller, { operation: 'staffSpecials.list', schemas: rows }, params, options);
  }

  /** One of them with its lines. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffSpecial>> {
    return versioned(this.#caller, { operation: 'staffSpecials.get', schemas: rows, input: { id } }, options);
  }

  /**
   * Charges a customer beside the plan, once or again and again. It moves no balance of the contract.
   * @throws {@link ValidationError} `/contractId` `unknown_contract`, `/typeId` `unknown_type`, `/dueOn` `in_the_past`, `/amount/currency` `currency_mismatch`.
   * @throws {@link ConflictError} `/contractId` `ended`.
   */
  create(body: StaffSpecialDraft, options?: RequestOptions): Promise<Versioned<StaffSpecial>> {
    const spec = { operation: 'staffSpecials.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Calls off what is not invoiced yet.
   * @throws {@link ConflictError} `invoiced` when nothing is left to call off.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  cancel(id: string, options?: ChangeOptions): Promise<Versioned<StaffSpecial>> {
    const spec = { operation: 'staffSpecials.cancel', schemas: rows, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** The kinds there are, those of the product first. */
  async types(options?: RequestOptions): Promise<SpecialType[]> {
    const spec = { operation: 'staffSpecialTypes.list', schemas: types } as const;
    return (await listAll(this.#caller, spec, options)).items;
  }

  /** Adds a kind. Throws {@link ConflictError} `/title` `taken`. */
  addType(body: SpecialTypeDraft, options?: RequestOptions): Promise<Versioned<SpecialType>> {
    const spec = { operation: 'staffSpecialTypes.create', schemas: types, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }
}
