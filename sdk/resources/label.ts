/** The private label: brand, words, dates and rules of the session. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { read } from '../internal/rows.ts';
import type { PrivateLabel } from '../schemas/label.ts';
import { privateLabelShape } from '../shapes/label.ts';

const PART = {
  operation: 'label.get',
  shape: privateLabelShape,
  schema: async () => (await import('../schemas/label.ts')).privateLabelSchema,
};

/** The private label: brand, words, dates and rules of the session. */
export class LabelResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** The label of the session, or the one named by the client's `label` before a sign-in. */
  async get(options?: RequestOptions): Promise<PrivateLabel> {
    return read(PART, await this.#caller.call('label.get', {}, options));
  }
}
