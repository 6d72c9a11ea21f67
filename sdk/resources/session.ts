/** Who is signed in. */
import * as z from 'zod/mini';
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { parse } from '../internal/rows.ts';
import { entity, instantSchema } from '../schemas/base.ts';
import { sessionSchema } from '../schemas/session.ts';
import type { Session } from '../schemas/session.ts';

const credentialSchema = /* @__PURE__ */ entity({
  token: z.string(),
  expiresAt: /* @__PURE__ */ z.optional(instantSchema),
});

/** What {@link SessionResource.get} takes. */
export interface SessionParams {
  /** What to answer along with the session, saving a round trip each. */
  include?: readonly ('capabilities' | 'label')[];
}

/** What a user signs in with. */
export interface SignIn {
  username: string;
  password: string;
  /** One-time code, when the lessor asks for a second factor. */
  otp?: string;
}

/** A token, and when it ends. */
export interface SignedIn {
  token: string;
  expiresAt?: string;
}

/** The session: sign in, sign out, and who one is. */
export class SessionResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The signed-in user with customer and rights.
   * @throws {@link UnauthorizedError} when nobody is signed in.
   */
  async get(params: SessionParams = {}, options?: RequestOptions): Promise<Session> {
    const answer = await this.#caller.call('session.get', { params: { ...params } }, options);
    return parse('session.get', sessionSchema, answer);
  }

  /**
   * Signs in. This client, and all that share its token, use the new token from now on.
   * @throws {@link UnauthorizedError} for wrong credentials; never repeated.
   */
  async create(body: SignIn, options?: RequestOptions): Promise<SignedIn> {
    const answer = await this.#caller.call('session.create', { body }, options);
    const signedIn = parse('session.create', credentialSchema, answer);
    this.#caller.tokens.set(signedIn.token);
    return signedIn;
  }

  /** Signs out and forgets the token, also when the lessor cannot be reached; the error is thrown all the same. */
  async delete(options?: RequestOptions): Promise<void> {
    try {
      await this.#caller.call('session.delete', {}, options);
    } finally {
      this.#caller.tokens.set(undefined);
    }
  }
}
