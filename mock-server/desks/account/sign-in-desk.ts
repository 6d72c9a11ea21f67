/** Signing in: password, first access, one-time code, terms; each step once, in this order, as far as it is needed. */
import type { Challenge } from '../../../sdk/schemas/index.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { hash } from '../../engine/random.ts';
import type { Store } from '../../engine/store.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { AuditDesk } from '../audit.ts';
import { ClockDesk, instantOf } from '../clock.ts';
import { OutboxDesk } from '../outbox.ts';
import type { Account } from './account.ts';
import { Attempts } from './attempts.ts';
import { CodeSlot } from './codes.ts';
import { maskEmail, maskPhone } from './masks.ts';
import { opens, PASSWORD_POLICY, replacePassword } from './passwords.ts';
import { type Credential, SessionsDesk } from './sessions-desk.ts';

const CHALLENGE_SECONDS = 600;
const TERMS_VERSION = '2026-07';

type Step = 'otp' | 'firstAccess' | 'acceptTerms';
/** A token, or the next step. */
export type SignInAnswer = Credential | { readonly challenge: Challenge };

interface Pending {
  readonly id: string;
  readonly account: Account;
  readonly kind: Step;
  readonly expires: number;
  readonly slot: CodeSlot;
  readonly codePassed: boolean;
  channel: 'sms' | 'email' | undefined;
}

/** Where a sign-in comes from. */
export interface SignInContext {
  readonly ip: string;
}

/** Leads accounts through the steps. */
export class SignInDesk {
  /** Wrong attempts, of users who are not in the register too. */
  readonly attempts = new Attempts();
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #sessions: SessionsDesk;
  readonly #outbox: OutboxDesk;
  readonly #audit: AuditDesk;
  readonly #pending = new Map<string, Pending>();
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
    this.#sessions = store.desk(SessionsDesk);
    this.#outbox = store.desk(OutboxDesk);
    this.#audit = store.desk(AuditDesk);
  }

  /**
   * Checks a password. @throws {ProblemError} 401 for a wrong one, 429 after too many, 403 and 423 for an account that
   * may not come in, which only the right password tells. A `code` answers the one-time code that was sent last.
   */
  start(account: Account, password: string, context: SignInContext, code?: string): SignInAnswer {
    this.attempts.admit(account.username, this.#clock.now);
    if (!opens(account, password)) {
      this.attempts.miss(account.username, this.#clock.now);
      this.#note(account, 'create', context, 'refused');
      throw new ProblemError('invalid-credentials');
    }
    this.#admit(account, context);
    const waiting = [...this.#pending.values()].findLast(
      (step) => step.account === account && step.kind === 'otp',
    );
    if (waiting && code !== undefined) return this.verifyCode(waiting.id, code, context);
    return this.#proceed(account, context, false);
  }

  /** Sends a one-time code. @throws {ProblemError} 401 for a step that has ended, 429 when it is too early. */
  sendCode(challengeId: string, channel: string): Challenge {
    const step = this.#step(challengeId, 'otp');
    const { account } = step;
    const chosen = account.channels.find((each) => each === channel);
    if (!chosen) throw invalid({ pointer: '/channel', code: 'invalid_choice' });
    this.#count += 1;
    const code = step.slot.make(this.#store.seed, this.#count, this.#clock.now);
    step.channel = chosen;
    const to = chosen === 'sms' ? account.phone : account.email;
    const { username, notificationLanguage: language } = account;
    this.#outbox.send({ channel: chosen, to, kind: 'code', username, code, language });
    return this.#view(step);
  }

  /** Takes the code. @throws {ProblemError} 422 for a wrong one, 401 when the step has ended. */
  verifyCode(challengeId: string, code: string, context: SignInContext): SignInAnswer {
    const step = this.#step(challengeId, 'otp');
    try {
      step.slot.take(code, this.#clock.now);
    } catch (error) {
      this.#note(step.account, 'verifyCode', context, 'refused');
      if (step.slot.attemptsLeft > 0) throw error;
      this.#pending.delete(step.id);
      this.attempts.miss(step.account.username, this.#clock.now);
      throw new ProblemError('challenge-expired');
    }
    this.#pending.delete(step.id);
    return this.#proceed(step.account, context, true);
  }

  /** Replaces the temporary password. @throws {ProblemError} 422 at `/newPassword`; the step goes on then. */
  setPassword(challengeId: string, password: string, context: SignInContext): SignInAnswer {
    const step = this.#step(challengeId, 'firstAccess');
    const { account } = step;
    replacePassword(account, password);
    this.#pending.delete(step.id);
    account.temporaryUntil = undefined;
    account.state = 'active';
    account.passwordChangedAt = this.#clock.instant();
    this.#note(account, 'setPassword', context);
    return this.#proceed(account, context, step.codePassed);
  }

  /** Accepts the terms in the version that was shown. @throws {ProblemError} 422 for another version. */
  acceptTerms(challengeId: string, version: string, context: SignInContext): SignInAnswer {
    const step = this.#step(challengeId, 'acceptTerms');
    if (version !== TERMS_VERSION) throw invalid({ pointer: '/version', code: 'invalid_choice' });
    this.#pending.delete(step.id);
    step.account.termsAccepted = true;
    this.#note(step.account, 'acceptTerms', context);
    return this.#proceed(step.account, context, step.codePassed);
  }

  #admit(account: Account, context: SignInContext): void {
    const refuse = (code: ConstructorParameters<typeof ProblemError>[0], params?: Record<string, string>) => {
      this.#note(account, 'create', context, 'refused');
      const errors = params && [{ pointer: '/username', code: code.replaceAll('-', '_'), params }];
      return new ProblemError(code, errors && { errors });
    };
    if (account.state === 'locked') throw refuse('account-locked');
    if (account.state === 'deactivated') throw refuse('account-inactive');
    if (account.accessFrom > this.#store.today) {
      throw refuse('access-not-started', { startsOn: fromDay(account.accessFrom) });
    }
    if (account.temporaryUntil !== undefined && this.#clock.now > account.temporaryUntil) {
      throw refuse('password-expired');
    }
  }

  #proceed(account: Account, context: SignInContext, codePassed: boolean): SignInAnswer {
    const kind = nextStep(account, codePassed);
    if (kind) {
      this.#count += 1;
      const id = `chl_${this.#count}_${hash(this.#store.seed, this.#count, 0xc4a).toString(36)}`;
      const expires = this.#clock.now + CHALLENGE_SECONDS;
      const step: Pending = {
        ...{ id, account, kind, expires, codePassed },
        slot: new CodeSlot(),
        channel: undefined,
      };
      this.#pending.set(id, step);
      return { challenge: this.#view(step) };
    }
    this.attempts.forgive(account.username);
    account.lastSignInAt = this.#clock.instant();
    this.#note(account, 'create', context);
    return this.#sessions.open(account, context.ip);
  }

  #step(id: string, kind: Step): Pending {
    const step = this.#pending.get(id);
    if (!step || step.kind !== kind || this.#clock.now >= step.expires) {
      throw new ProblemError('challenge-expired');
    }
    // Whoever is shut out meanwhile does not get in with an old step.
    if (step.account.state === 'locked' || step.account.state === 'deactivated') {
      throw new ProblemError('challenge-expired');
    }
    return step;
  }

  #view({ id, account, kind, expires, slot, channel }: Pending): Challenge {
    const { now } = this.#clock;
    const base = { id, kind, expiresAt: instantOf(expires), expiresIn: Math.max(0, expires - now) };
    if (kind === 'firstAccess') return { ...base, policy: PASSWORD_POLICY };
    if (kind === 'acceptTerms') {
      const url = this.#store.profile.label.links?.find((link) => link.kind === 'terms')?.url;
      return { ...base, terms: { version: TERMS_VERSION, ...(url !== undefined && { url }) } };
    }
    const byPhone = (channel ?? account.channels[0]) === 'sms';
    const resendIn = slot.resendIn(now);
    return {
      ...base,
      channels: [...account.channels],
      maskedDestination: byPhone ? maskPhone(account.phone) : maskEmail(account.email),
      attemptsLeft: slot.attemptsLeft,
      ...(resendIn !== undefined && { resendIn }),
    };
  }

  #note(account: Account, action: string, { ip }: SignInContext, result: 'ok' | 'refused' = 'ok'): void {
    this.#audit.record({ actor: account.id, type: 'session', action, ip, result });
  }
}

function nextStep(account: Account, codePassed: boolean): Step | undefined {
  if (account.temporaryUntil !== undefined) return 'firstAccess';
  if (account.channels.length > 0 && !codePassed) return 'otp';
  return account.termsAccepted ? undefined : 'acceptTerms';
}
