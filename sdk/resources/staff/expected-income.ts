/** What will come in. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import type { LocalDate } from '../../schemas/base.ts';
import type { ExpectedIncome } from '../../schemas/staff-report.ts';
import { expectedIncomeShape } from '../../shapes/staff-report.ts';

const rows = /* @__PURE__ */ fetched({ row: expectedIncomeShape }, async () => {
  const { expectedIncomeSchema: row } = await import('../../schemas/staff-report.ts');
  return { row };
});

/** Filter and order of expected income. */
export interface StaffExpectedIncomeListParams extends ListParams<'month'> {
  currency?: readonly string[];
  /** A day of the first month. Default: this one. */
  from?: LocalDate;
  /** A day of the last month. Default: eleven months ahead. */
  to?: LocalDate;
}

/** Installments due by month, and what of them has come in. */
export class StaffExpectedIncomeResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Months in their order, one row for each currency. */
  list(params?: StaffExpectedIncomeListParams, options?: RequestOptions): PagePromise<ExpectedIncome> {
    return list(this.#caller, { operation: 'staffExpectedIncome.list', schemas: rows }, params, options);
  }
}
