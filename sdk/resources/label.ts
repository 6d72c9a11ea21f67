/** The private label: brand, words, dates and rules of the session. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { parse } from '../internal/rows.ts';
import { privateLabelSchema } from '../schemas/label.ts';
import type { PrivateLabel } from '../schemas/label.ts';

/** The private label: brand, words, dates and rules of the session. */
export class LabelResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** The label of the session, or the one named by the client's `label` before a sign-in. */
  async get(options?: RequestOptions): Promise<PrivateLabel> {
    return parse('label.get', privateLabelSchema, await this.#caller.call('label.get', {}, options));
  }
}
