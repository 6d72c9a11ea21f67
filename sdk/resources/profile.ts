/** The signed-in user's own page. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched } from '../internal/rows.ts';
import { change, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { Profile, ProfileChange } from '../schemas/profile.ts';
import { profileShape } from '../shapes/profile.ts';

const profiles = /* @__PURE__ */ fetched({ row: profileShape }, async () => {
  const { profileSchema: row } = await import('../schemas/profile.ts');
  return { row };
});

/** Name, phone number and languages of the signed-in user, with the customer's data to read. */
export class ProfileResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** The user's own page. */
  get(options?: RequestOptions): Promise<Versioned<Profile>> {
    return versioned(this.#caller, { operation: 'profile.get', schemas: profiles, input: {} }, options);
  }

  /**
   * Changes what is given.
   * @throws {@link ValidationError} for a value the lessor does not accept, `read_only` for the customer's data.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(body: ProfileChange, options?: ChangeOptions): Promise<Versioned<Profile>> {
    const spec = { operation: 'profile.update', schemas: profiles, input: { body } } as const;
    return change(this.#caller, spec, () => this.get(options), options);
  }
}
