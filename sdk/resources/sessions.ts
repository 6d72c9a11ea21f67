/** Where the user is signed in. */
import type { RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import type { SignedInSession } from '../schemas/sign-in.ts';
import { signedInSessionShape } from '../shapes/sign-in.ts';

const sessions = /* @__PURE__ */ fetched({ row: signedInSessionShape }, async () => {
  const { signedInSessionSchema: row } = await import('../schemas/sign-in.ts');
  return { row };
});

/** The user's own sessions. */
export class SessionsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** The sessions that have not ended, this one first. */
  list(
    params: { limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): PagePromise<SignedInSession> {
    return list(this.#caller, { operation: 'sessions.list', schemas: sessions }, params, options);
  }

  /** Ends one of them. Throws {@link NotFoundError} for one that has ended or is somebody else's. */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    await this.#caller.call('sessions.delete', { id }, options);
  }
}
