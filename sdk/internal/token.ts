/** The access token of one signed-in user, in memory alone, shared by a client and all that `with()` makes of it. */
import { LeasekitError, NetworkError, TimeoutError, UnauthorizedError } from '../core/errors.ts';
import type { AccessTokenProvider } from '../core/options.ts';
import type { TokenSource } from '../adapters/adapter.ts';
import { LONGEST_TIMER, whileWaiting } from './abort.ts';

const OPERATION = 'getAccessToken';
/** Anything else would be refused as a header, with an error text that quotes the token. */
const HEADER_SAFE = /^[\x21-\x7e]+$/;

/** Holds the token and asks for a new one, once for everybody who waits. */
export class TokenCell implements TokenSource {
  readonly #provider: AccessTokenProvider | undefined;
  readonly #timeout: number;
  #token: string | undefined;
  /** Where the next token comes from after a sign-in that can be renewed. */
  #renewal: AccessTokenProvider | undefined;
  #pending: Promise<string | undefined> | undefined;
  /** Counts `set`: an answer that was asked for before a sign-in or sign-out must not undo it. */
  #epoch = 0;

  constructor(provider: AccessTokenProvider | undefined, timeout: number) {
    this.#provider = provider;
    this.#timeout = timeout;
  }

  current(signal?: AbortSignal): Promise<string | undefined> {
    if (this.#token !== undefined) return Promise.resolve(this.#token);
    return whileWaiting(this.#ask('initial'), signal);
  }

  renew(spent: string, signal?: AbortSignal): Promise<string | undefined> {
    // Somebody else has renewed it since this call went out.
    if (this.#token !== undefined && this.#token !== spent) return Promise.resolve(this.#token);
    return whileWaiting(this.#ask('expired'), signal);
  }

  set(token: string | undefined, renewal?: () => Promise<string>): void {
    this.#epoch += 1;
    this.#token = token;
    this.#renewal = renewal;
    this.#pending = undefined;
  }

  #ask(reason: 'initial' | 'expired'): Promise<string | undefined> {
    const provider = this.#renewal ?? this.#provider;
    if (!provider) return Promise.resolve(undefined);
    if (this.#pending) return this.#pending;
    const epoch = this.#epoch;
    const pending = this.#run(provider, reason).then((token) => {
      if (epoch === this.#epoch) this.#token = token;
      return epoch === this.#epoch ? token : this.#token;
    });
    const done = () => {
      if (this.#pending === pending) this.#pending = undefined;
    };
    pending.then(done, (error: unknown) => {
      // What was renewed with is spent or refused: asking again would only be refused again.
      if (error instanceof UnauthorizedError && epoch === this.#epoch) this.#renewal = undefined;
      done();
    });
    return (this.#pending = pending);
  }

  async #run(provider: AccessTokenProvider, reason: 'initial' | 'expired'): Promise<string | undefined> {
    const limit = new AbortController();
    const timeout = this.#timeout;
    const timer =
      timeout <= LONGEST_TIMER
        ? setTimeout(() => limit.abort(new TimeoutError(OPERATION, timeout)), timeout)
        : undefined;
    try {
      const asked = Promise.resolve(provider({ reason, signal: limit.signal }));
      const token = await whileWaiting(asked, limit.signal);
      if (token && !HEADER_SAFE.test(token)) {
        throw new UnauthorizedError(OPERATION, { status: 401, code: 'token-invalid' });
      }
      return token || undefined;
    } catch (error) {
      if (error instanceof LeasekitError) throw error;
      // A token service that cannot be reached is a matter of the network; all else means: not signed in.
      if (error instanceof TypeError) throw new NetworkError(OPERATION, error);
      throw new UnauthorizedError(OPERATION, { status: 401, code: 'token-unavailable' }, error);
    } finally {
      clearTimeout(timer);
    }
  }
}
