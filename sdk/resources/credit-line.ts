/** The customer's credit line. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, record } from '../internal/rows.ts';
import type { CreditLine } from '../schemas/summary.ts';
import { creditLineShape } from '../shapes/summary.ts';

const credit = /* @__PURE__ */ fetched({ row: creditLineShape }, async () => {
  const { creditLineSchema: row } = await import('../schemas/summary.ts');
  return { row };
});

/** What {@link CreditLineResource.get} takes. */
export interface CreditLineParams {
  /** Currency in which the figures are shown beside; `none` for no other. Default: the label's second one. */
  secondary?: string;
}

/** Credit granted, used and available. */
export class CreditLineResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The line as it stands on the business date.
   * @throws {@link ValidationError} for a secondary currency the lessor has no rate for.
   */
  get(params: CreditLineParams = {}, options?: RequestOptions): Promise<CreditLine> {
    return record(this.#caller, 'creditLine.get', credit, { params: { ...params } }, options);
  }
}
