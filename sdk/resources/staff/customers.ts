/** Customers, found, entered and kept by staff. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type { StaffCustomer, StaffCustomerChange, StaffCustomerDraft } from '../../schemas/staff-customer.ts';
import { staffCustomerShape } from '../../shapes/staff-customer.ts';

const rows = /* @__PURE__ */ fetched({ row: staffCustomerShape }, async () => {
  const { staffCustomerSchema: row } = await import('../../schemas/staff-customer.ts');
  return { row };
});

/** Filter and order of customers; `q` looks at name, number, people, places and numbers of telephones. */
export interface StaffCustomersListParams extends ListParams<'name' | 'number' | 'daysPastDue'> {
  kind?: readonly StaffCustomer['kind'][];
  /** With, or without, something overdue. */
  overdue?: boolean;
}

/** The register of customers. */
export class StaffCustomersResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Customers by name, with what each owes. */
  list(params?: StaffCustomersListParams, options?: RequestOptions): PagePromise<StaffCustomer> {
    return list(this.#caller, { operation: 'staffCustomers.list', schemas: rows }, params, options);
  }

  /** One customer. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffCustomer>> {
    return versioned(
      this.#caller,
      { operation: 'staffCustomers.get', schemas: rows, input: { id } },
      options,
    );
  }

  /**
   * Enters a customer, once however often it is sent.
   * @throws {@link ValidationError} `/taxIds/0/value` `invalid_national_id`.
   * @throws {@link ConflictError} `/taxIds/0/value` `taken` when the customer is known already.
   */
  create(body: StaffCustomerDraft, options?: RequestOptions): Promise<Versioned<StaffCustomer>> {
    const spec = { operation: 'staffCustomers.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what is given.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(id: string, body: StaffCustomerChange, options?: ChangeOptions): Promise<Versioned<StaffCustomer>> {
    const spec = { operation: 'staffCustomers.update', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
