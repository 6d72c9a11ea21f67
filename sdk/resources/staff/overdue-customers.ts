/** Who is overdue. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import type { OverdueCustomer } from '../../schemas/staff-report.ts';
import { overdueCustomerShape } from '../../shapes/staff-report.ts';

const rows = /* @__PURE__ */ fetched({ row: overdueCustomerShape }, async () => {
  const { overdueCustomerSchema: row } = await import('../../schemas/staff-report.ts');
  return { row };
});

/** Filter and order of overdue customers. */
export interface StaffOverdueCustomersListParams extends ListParams<
  'daysPastDue' | 'overdue' | 'customerName'
> {
  currency?: readonly string[];
}

/** Customers with something overdue, a row for each currency. */
export class StaffOverdueCustomersResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Customers, the longest overdue first. */
  list(params?: StaffOverdueCustomersListParams, options?: RequestOptions): PagePromise<OverdueCustomer> {
    return list(this.#caller, { operation: 'staffOverdueCustomers.list', schemas: rows }, params, options);
  }
}
