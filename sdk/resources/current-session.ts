/** Who is signed in: all that a page asks which signs nobody in or out. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { read } from '../internal/rows.ts';
import type { Session } from '../schemas/session.ts';
import { sessionShape } from '../shapes/session.ts';

const PART = {
  operation: 'session.get',
  shape: sessionShape,
  schema: async () => (await import('../schemas/session.ts')).sessionSchema,
};

/** What {@link CurrentSession.get} takes. */
export interface SessionParams {
  /** What to answer along with the session, saving a round trip each. */
  include?: readonly ('capabilities' | 'label')[];
}

/** The session as it is. */
export class CurrentSession {
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
    return read(PART, answer);
  }
}
