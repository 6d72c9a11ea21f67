/** What this lessor's API can do. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { read } from '../internal/rows.ts';
import type { Capabilities } from '../schemas/capabilities.ts';
import { capabilitiesShape } from '../shapes/capabilities.ts';

const PART = {
  operation: 'capabilities.get',
  shape: capabilitiesShape,
  schema: async () => (await import('../schemas/capabilities.ts')).capabilitiesSchema,
};

/** What this lessor's API can do. */
export class CapabilitiesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Resources, actions, currencies with their scale, and the rest that is declared. */
  async get(options?: RequestOptions): Promise<Capabilities> {
    return read(PART, await this.#caller.call('capabilities.get', {}, options));
  }
}
