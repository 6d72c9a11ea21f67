/** Customers that the user may see: one's own, or for staff all. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import type { Customer } from '../schemas/customer.ts';
import { customerShape } from '../shapes/customer.ts';

const customers = /* @__PURE__ */ fetched({ row: customerShape }, async () => {
  const { customerSchema: row } = await import('../schemas/customer.ts');
  return { row };
});

/** Filter and order of customers. */
export type CustomerListParams = ListParams<'name' | 'number'>;

/** Customers that the user may see. */
export class CustomersResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Customers by name. */
  list(params?: CustomerListParams, options?: RequestOptions): PagePromise<Customer> {
    return list(this.#caller, { operation: 'customers.list', schemas: customers }, params, options);
  }

  /**
   * One customer.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  get(id: string, options?: RequestOptions): Promise<Customer> {
    return record(this.#caller, 'customers.get', customers, { id }, options);
  }
}
