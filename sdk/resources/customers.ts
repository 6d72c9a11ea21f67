/** Customers that the user may see: one's own, or for staff all. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { list, parse } from '../internal/rows.ts';
import { customerSchema } from '../schemas/party.ts';
import type { Customer } from '../schemas/party.ts';

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
    return list(this.#caller, { operation: 'customers.list', row: customerSchema }, params, options);
  }

  /**
   * One customer.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  async get(id: string, options?: RequestOptions): Promise<Customer> {
    return parse('customers.get', customerSchema, await this.#caller.call('customers.get', { id }, options));
  }
}
