/** The figures of a dashboard. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { parse } from '../internal/rows.ts';
import { summarySchema } from '../schemas/summary.ts';
import type { Summary } from '../schemas/summary.ts';

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
  async get(params: SummaryParams = {}, options?: RequestOptions): Promise<Summary> {
    const answer = await this.#caller.call('summary.get', { params: { ...params } }, options);
    return parse('summary.get', summarySchema, answer);
  }
}
