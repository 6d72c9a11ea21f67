/** The figures of a dashboard. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, record } from '../internal/rows.ts';
import type { Summary } from '../schemas/summary.ts';
import { summaryShape } from '../shapes/summary.ts';

const figures = /* @__PURE__ */ fetched({ row: summaryShape }, async () => {
  const { summarySchema: row } = await import('../schemas/summary.ts');
  return { row };
});

/** What {@link SummaryResource.get} takes. */
export interface SummaryParams {
  /** Only the figures of one contract. */
  contractId?: string;
}

/** The figures of a dashboard, each equal to the total of the list that explains it. */
export class SummaryResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** All figures by currency, measured against the label's business date. */
  get(params: SummaryParams = {}, options?: RequestOptions): Promise<Summary> {
    return record(this.#caller, 'summary.get', figures, { params: { ...params } }, options);
  }
}
