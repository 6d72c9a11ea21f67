/** What this lessor's API can do. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { parse } from '../internal/rows.ts';
import { capabilitiesSchema } from '../schemas/capabilities.ts';
import type { Capabilities } from '../schemas/capabilities.ts';

/** What this lessor's API can do. */
export class CapabilitiesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Resources, actions, currencies with their scale, and the rest that is declared. */
  async get(options?: RequestOptions): Promise<Capabilities> {
    return parse(
      'capabilities.get',
      capabilitiesSchema,
      await this.#caller.call('capabilities.get', {}, options),
    );
  }
}
