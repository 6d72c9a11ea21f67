/** The plan of sales and of collection, month by month. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { change, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type { LocalDate } from '../../schemas/base.ts';
import type { StaffPlan, StaffPlanChange } from '../../schemas/staff-report.ts';
import { staffPlanShape } from '../../shapes/staff-report.ts';

const rows = /* @__PURE__ */ fetched({ row: staffPlanShape }, async () => {
  const { staffPlanSchema: row } = await import('../../schemas/staff-report.ts');
  return { row };
});

/** Filter and order of plans. */
export interface StaffPlansListParams extends ListParams<'month'> {
  currency?: readonly string[];
  /** A day of the first month. Default: twelve months back. */
  from?: LocalDate;
  /** A day of the last month. Default: twelve months ahead. */
  to?: LocalDate;
}

/** What managers have planned, beside what has become of it. */
export class StaffPlansResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Months in their order, one row for each currency. */
  list(params?: StaffPlansListParams, options?: RequestOptions): PagePromise<StaffPlan> {
    return list(this.#caller, { operation: 'staffPlans.list', schemas: rows }, params, options);
  }

  /** One month of one currency. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffPlan>> {
    return versioned(this.#caller, { operation: 'staffPlans.get', schemas: rows, input: { id } }, options);
  }

  /**
   * Sets what is planned.
   * @throws {@link ValidationError} `/salesPlanned/currency` `currency_mismatch`.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(id: string, body: StaffPlanChange, options?: ChangeOptions): Promise<Versioned<StaffPlan>> {
    const spec = { operation: 'staffPlans.update', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
