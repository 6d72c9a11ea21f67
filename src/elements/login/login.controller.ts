import { ApiError, PasswordResource, SessionResource } from '../../../sdk/index.ts';
import type {
  BareClient,
  Challenge,
  CodeChannel,
  LeasekitError,
  PasswordPolicy,
  SignInResult,
} from '../../../sdk/index.ts';
import type { ReactiveController } from 'lit';
import { asLeasekitError } from '../../context/session.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { reportError } from '../../controllers/report.ts';
import { signOut } from '../../controllers/sign-out.ts';
import { Countdown } from './countdown.ts';

export type LoginStep =
  | { readonly name: 'credentials' }
  /** A challenge of the lessor: one-time code, own password, terms. */
  | { readonly name: 'challenge'; readonly challenge: Challenge; readonly until: string }
  | { readonly name: 'forgotten' }
  /** Seconds that the link works. */
  | { readonly name: 'sent'; readonly expiresIn: number }
  | { readonly name: 'reset'; readonly policy: PasswordPolicy | undefined };

/** What is told above the form, apart from errors. */
export type LoginNotice = 'session-ended' | 'start-again' | 'password-set';

export interface LoginOptions {
  /** Told when somebody has signed in or out, before the session is loaded. */
  signedIn(): void;
  signedOut(): void;
  /** What the link of a reset carries. */
  resetToken(): string | undefined;
}

/**
 * Signing in, step by step. Passwords pass through and are not kept; the token stays with the client of the provider,
 * whose session is asked for again at the end.
 */
export class LoginController implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: LoginOptions;
  /** Seconds until another code can be sent. */
  readonly wait: Countdown;
  step: LoginStep = { name: 'credentials' };
  notice?: LoginNotice;
  /** Why the last step failed, and when that was. */
  failure?: { readonly error: LeasekitError; readonly at: number };
  busy = false;
  /** The user name that was given, for password managers and for the names in a password. */
  username = '';
  #before?: string;
  #token?: string;

  constructor(host: LeaseHost, options: LoginOptions) {
    this.#host = host;
    this.#options = options;
    this.wait = new Countdown(host);
    host.addController(this);
  }

  hostConnected(): void {
    // The session is looked at before each update.
  }

  hostUpdate(): void {
    const status = leaseOf(this.#host)?.value?.session.status;
    if (status === 'signed-out' && this.#before === 'ready') this.notice = 'session-ended';
    if (status === 'ready') this.#restart();
    if (status) this.#before = status;
    const token = this.#options.resetToken();
    if (token !== this.#token && status === 'signed-out') {
      this.#token = token;
      if (token) void this.#openReset();
    }
  }

  /** Shows another step; what was wrong before is not told there. */
  go(name: 'credentials' | 'forgotten'): void {
    this.#show({ name });
  }

  async signIn(username: string, password: string): Promise<void> {
    this.username = username;
    await this.#run((client) => client.resource(SessionResource).create({ username, password }));
  }

  /** Sends a one-time code, if the lessor allows another one now. */
  async sendCode(channel: CodeChannel): Promise<void> {
    const challengeId = this.#challengeId;
    if (this.wait.seconds > 0) return;
    await this.#run(async (client) => ({
      challenge: await client.resource(SessionResource).sendCode({ challengeId, channel }),
    }));
  }

  async verify(code: string): Promise<void> {
    const challengeId = this.#challengeId;
    await this.#run((client) => client.resource(SessionResource).verifyCode({ challengeId, code }));
  }

  async setPassword(newPassword: string): Promise<void> {
    const challengeId = this.#challengeId;
    await this.#run((client) => client.resource(SessionResource).setPassword({ challengeId, newPassword }));
  }

  async acceptTerms(version: string): Promise<void> {
    const challengeId = this.#challengeId;
    await this.#run((client) => client.resource(SessionResource).acceptTerms({ challengeId, version }));
  }

  async requestReset(username: string): Promise<void> {
    this.username = username;
    await this.#run(async (client) => {
      const { expiresIn } = await client.resource(PasswordResource).requestReset({ username });
      this.#show({ name: 'sent', expiresIn });
    });
  }

  async completeReset(newPassword: string): Promise<void> {
    const token = this.#options.resetToken() ?? '';
    await this.#run(async (client) => {
      await client.resource(PasswordResource).completeReset({ token, newPassword });
      this.#show({ name: 'credentials' }, 'password-set');
    });
  }

  /** Signs out here, or everywhere. */
  async leave(everywhere: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#host.requestUpdate();
    await signOut(this.#host, { everywhere });
    this.busy = false;
    this.#options.signedOut();
    this.#host.requestUpdate();
  }

  get #challengeId(): string {
    return this.step.name === 'challenge' ? this.step.challenge.id : '';
  }

  async #openReset(): Promise<void> {
    this.#show({ name: 'reset', policy: undefined });
    const client = leaseOf(this.#host)?.value?.client;
    // Without the policy the lessor still says what is wrong with a password.
    const policy = await client
      ?.resource(PasswordResource)
      .policy()
      .catch(() => undefined);
    if (this.step.name === 'reset') this.step = { name: 'reset', policy };
    this.#host.requestUpdate();
  }

  async #run(work: (client: BareClient) => Promise<SignInResult | void>): Promise<void> {
    const lease = leaseOf(this.#host)?.value;
    if (!lease || this.busy) return;
    this.busy = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      this.#follow(await work(lease.client));
    } catch (thrown) {
      this.#fail(asLeasekitError(thrown, 'session.create'));
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  #follow(result: SignInResult | void): void {
    if (!result) return;
    const { challenge } = result;
    if (challenge) {
      this.wait.start(challenge.resendIn ?? 0);
      this.#show({ name: 'challenge', challenge, until: endOf(challenge) });
      return;
    }
    this.#options.signedIn();
    leaseOf(this.#host)?.value?.retrySession();
  }

  #fail(error: LeasekitError): void {
    if (error instanceof ApiError && error.code === 'challenge-expired') {
      this.#show({ name: 'credentials' }, 'start-again');
      return;
    }
    if (error instanceof ApiError && error.retryAfter !== undefined && this.step.name === 'challenge') {
      this.wait.start(error.retryAfter);
    }
    this.failure = { error, at: Date.now() };
    reportError(this.#host, error, 'session.create');
  }

  #show(step: LoginStep, notice?: LoginNotice): void {
    this.step = step;
    this.notice = notice;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  #restart(): void {
    this.step = { name: 'credentials' };
    this.notice = undefined;
    this.failure = undefined;
    this.wait.start(0);
  }
}

/** By this browser's clock: clocks differ, so what is left counts more than the lessor's hour. */
function endOf({ expiresAt, expiresIn }: Challenge): string {
  return expiresIn === undefined ? expiresAt : new Date(Date.now() + expiresIn * 1000).toISOString();
}
