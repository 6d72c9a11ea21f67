/** The register of installments of all contracts. */
import type { DateRange, ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { addDays } from '../../core/dates.ts';
import type { LocalDate } from '../../schemas/base.ts';
import type { StaffInstallment, StaffInstallmentTotals } from '../../schemas/staff-payment.ts';
import { staffInstallmentShape, staffInstallmentTotalsShape } from '../../shapes/staff-payment.ts';

const rows = /* @__PURE__ */ fetched(
  { row: staffInstallmentShape, totals: staffInstallmentTotalsShape },
  async () => {
    const { staffInstallmentSchema: row, staffInstallmentTotalsSchema: totals } =
      await import('../../schemas/staff-payment.ts');
    return { row, totals };
  },
);

/** Filter and order of installments. */
export interface StaffInstallmentsListParams extends ListParams<'dueOn' | 'gross' | 'open'> {
  customerId?: string;
  contractId?: string;
  currency?: readonly string[];
  state?: readonly StaffInstallment['state'][];
  /** `special` alone is the register of special installments and what was paid on them. */
  kind?: readonly StaffInstallment['kind'][];
  specialType?: readonly NonNullable<StaffInstallment['specialType']>[];
  /** Those that are paid in part. */
  partial?: boolean;
  dueOn?: DateRange;
  include?: readonly 'totals'[];
}

/** Installments in their three states: overdue, paid, upcoming. */
export class StaffInstallmentsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Installments by due day; with `include: ['totals']` their sums by currency. */
  list(
    params?: StaffInstallmentsListParams,
    options?: RequestOptions,
  ): PagePromise<StaffInstallment, StaffInstallmentTotals> {
    return list(this.#caller, { operation: 'staffInstallments.list', schemas: rows }, params, options);
  }

  /**
   * What falls due in the seven days from `today`, the label's business date, and from whom it is expected.
   * @example
   * const { businessDate } = await client.label.get();
   * const week = await staff.installments.dueThisWeek(businessDate);
   */
  dueThisWeek(
    today: LocalDate,
    params?: StaffInstallmentsListParams,
    options?: RequestOptions,
  ): PagePromise<StaffInstallment, StaffInstallmentTotals> {
    const week = { gte: today, lte: addDays(today, 6) };
    return this.list({ ...params, state: ['upcoming'], dueOn: week }, options);
  }
}
