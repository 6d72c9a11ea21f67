/** Who is signed in, and how one gets there. */
import type { OperationInput, OperationName } from '../adapters/adapter.ts';
import { UnauthorizedError } from '../core/errors.ts';
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, record } from '../internal/rows.ts';
import type {
  Challenge,
  CodeSending,
  CodeVerification,
  FirstPassword,
  SignIn,
  TermsAcceptance,
} from '../schemas/sign-in.ts';
import { CurrentSession } from './current-session.ts';
import { challengeShape, signInAnswerShape } from '../shapes/sign-in.ts';

export type { SessionParams } from './current-session.ts';

const answers = /* @__PURE__ */ fetched({ row: signInAnswerShape }, async () => {
  const { signInAnswerSchema: row } = await import('../schemas/sign-in.ts');
  return { row };
});
const challenges = /* @__PURE__ */ fetched({ row: challengeShape }, async () => {
  const { challengeSchema: row } = await import('../schemas/sign-in.ts');
  return { row };
});

/** A token, and when it ends. */
export interface SignedIn {
  readonly token: string;
  readonly expiresAt?: string;
  readonly challenge?: undefined;
}

/** A step that comes before the token. */
export interface SignInChallenged {
  readonly challenge: Challenge;
  readonly token?: undefined;
  readonly expiresAt?: undefined;
}

/** What a step of signing in leads to: `if (result.challenge)` there is more to do, else one is signed in. */
export type SignInResult = SignedIn | SignInChallenged;

/** The session: sign in, sign out, and who one is. */
export class SessionResource extends CurrentSession {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    super(caller);
    this.#caller = caller;
  }

  /**
   * Signs in, or starts to. With a token this client, and all that share its token, use it from now on.
   * @throws {@link UnauthorizedError} `invalid-credentials`, whether or not the user exists; never repeated.
   * @throws {@link ForbiddenError} `access-not-started` before the contract starts, `account-inactive`,
   * `password-expired` for a temporary password that was not used in time.
   * @throws {@link RateLimitError} `too-many-attempts`; {@link ApiError} 423 `account-locked`.
   */
  create(body: SignIn, options?: RequestOptions): Promise<SignInResult> {
    return this.#signIn('session.create', { body }, options);
  }

  /**
   * Sends a one-time code; the last one sent no longer works.
   * @throws {@link UnauthorizedError} `challenge-expired`: sign in again.
   * @throws {@link RateLimitError} when it is too early for another code; see `retryAfter`.
   */
  sendCode(body: CodeSending, options?: RequestOptions): Promise<Challenge> {
    return record(this.#caller, 'session.sendCode', challenges, { body }, options);
  }

  /**
   * Gives the code back: once, in time, and not too often wrong.
   * @throws {@link ValidationError} `/code` with `wrong_code` (`params.attemptsLeft`), `expired_code`, `not_sent`.
   * @throws {@link UnauthorizedError} `challenge-expired`: sign in again.
   */
  verifyCode(body: CodeVerification, options?: RequestOptions): Promise<SignInResult> {
    return this.#signIn('session.verifyCode', { body }, options);
  }

  /**
   * Replaces a temporary password by one's own.
   * @throws {@link ValidationError} `/newPassword` with the codes of the policy.
   */
  setPassword(body: FirstPassword, options?: RequestOptions): Promise<SignInResult> {
    return this.#signIn('session.setPassword', { body }, options);
  }

  /** Accepts the terms in the version that was shown. */
  acceptTerms(body: TermsAcceptance, options?: RequestOptions): Promise<SignInResult> {
    return this.#signIn('session.acceptTerms', { body }, options);
  }

  /**
   * Gets a new token before the present one ends. Not needed for calls: they renew an expired token on their own.
   * @throws {@link UnauthorizedError} when nobody is signed in or nothing can be renewed.
   */
  async renew(options: RequestOptions = {}): Promise<void> {
    const { tokens } = this.#caller;
    const spent = await tokens.current(options.signal);
    const renewed = spent && (await tokens.renew(spent, options.signal));
    if (!renewed || renewed === spent) {
      throw new UnauthorizedError('session.renew', { status: 401, code: 'token-unavailable' });
    }
  }

  /** Signs out and forgets the token, also when the lessor cannot be reached; the error is thrown all the same. */
  delete(options?: RequestOptions): Promise<void> {
    return this.#signOut('session.delete', options);
  }

  /** Signs out here and everywhere else, as {@link SessionResource.delete}. */
  endAll(options?: RequestOptions): Promise<void> {
    return this.#signOut('session.endAll', options);
  }

  async #signIn(
    operation: OperationName,
    input: OperationInput,
    options?: RequestOptions,
  ): Promise<SignInResult> {
    // The schema first: a token that nobody can read would be a session that nobody can end.
    await answers();
    const answer = await record(this.#caller, operation, answers, input, options);
    if ('challenge' in answer) return { challenge: answer.challenge };
    const { token, expiresAt, refreshToken } = answer;
    this.#caller.tokens.set(token, refreshToken === undefined ? undefined : this.#renewal(refreshToken));
    return { token, ...(expiresAt !== undefined && { expiresAt }) };
  }

  /** Gets the next token again and again; what it is got with stays in here. */
  #renewal(first: string): () => Promise<string> {
    let refreshToken = first;
    return async () => {
      const answer = await record(this.#caller, 'session.renew', answers, { body: { refreshToken } });
      if ('challenge' in answer)
        throw new UnauthorizedError('session.renew', { status: 401, code: 'challenge' });
      refreshToken = answer.refreshToken ?? refreshToken;
      return answer.token;
    };
  }

  async #signOut(operation: OperationName, options?: RequestOptions): Promise<void> {
    try {
      await this.#caller.call(operation, {}, options);
    } finally {
      this.#caller.tokens.set(undefined);
    }
  }
}
