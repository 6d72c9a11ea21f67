/** Changing a password, and getting a new one when it is forgotten. */
import { hash } from '../../engine/random.ts';
import type { Store } from '../../engine/store.ts';
import { invalid } from '../../http/problem.ts';
import { AuditDesk } from '../audit.ts';
import { ClockDesk } from '../clock.ts';
import { OutboxDesk } from '../outbox.ts';
import type { Account } from './account.ts';
import { AccountsDesk } from './accounts-desk.ts';
import { opens, replacePassword } from './passwords.ts';
import { type SessionRecord, SessionsDesk } from './sessions-desk.ts';
import { SignInDesk } from './sign-in-desk.ts';

/** Seconds that the link of a reset works. */
export const RESET_SECONDS = 1800;
/** Links that one account gets within that time; more are asked for in vain, and nobody is told. */
const MOST_LINKS = 3;

interface Reset {
  readonly account: Account;
  readonly expires: number;
}

/** Looks after passwords. */
export class PasswordDesk {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #resets = new Map<string, Reset>();
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
  }

  /** Sends a link, if there is such a user who may have one. The caller learns nothing. */
  requestReset(login: string, ip: string): void {
    const account = this.#store.desk(AccountsDesk).byLogin(login);
    if (account?.state !== 'active') return;
    const { now } = this.#clock;
    const alive = [...this.#resets.values()].filter((each) => each.account === account && each.expires > now);
    if (alive.length >= MOST_LINKS) return;
    this.#count += 1;
    const part = (index: number): string => hash(this.#store.seed, 0x5e7, this.#count, index).toString(36);
    const token = `reset-${this.#count}-${part(1)}${part(2)}`;
    this.#resets.set(token, { account, expires: now + RESET_SECONDS });
    const { email, username, notificationLanguage: language } = account;
    this.#store
      .desk(OutboxDesk)
      .send({ channel: 'email', to: email, kind: 'passwordReset', username, token, language });
    this.#note(account, 'requestReset', ip);
  }

  /** Sets a new password. @throws {ProblemError} 422 at `/token` or `/newPassword`. */
  completeReset(token: string, password: string, ip: string): void {
    const reset = this.#resets.get(token);
    if (!reset || reset.expires <= this.#clock.now || reset.account.state !== 'active') {
      throw invalid({ pointer: '/token', code: 'token_invalid' });
    }
    const { account } = reset;
    replacePassword(account, password);
    for (const [key, other] of this.#resets) if (other.account === account) this.#resets.delete(key);
    this.#changed(account);
    this.#note(account, 'completeReset', ip);
  }

  /**
   * Changes it for a user who knows the present one; all sessions but this one end.
   * @throws {ProblemError} 422 at `/currentPassword` or `/newPassword`, 429 after too many wrong ones.
   */
  change(
    account: Account,
    passwords: { readonly currentPassword: string; readonly newPassword: string },
    session: SessionRecord | undefined,
  ): void {
    const { attempts } = this.#store.desk(SignInDesk);
    attempts.admit(account.username, this.#clock.now);
    if (!opens(account, passwords.currentPassword)) {
      attempts.miss(account.username, this.#clock.now);
      throw invalid({ pointer: '/currentPassword', code: 'wrong_password' });
    }
    replacePassword(account, passwords.newPassword);
    this.#changed(account, session);
  }

  #changed(account: Account, session?: SessionRecord): void {
    account.passwordChangedAt = this.#clock.instant();
    this.#store.desk(SignInDesk).attempts.forgive(account.username);
    this.#store.desk(SessionsDesk).endAll(account, session);
  }

  #note(account: Account, action: string, ip: string): void {
    this.#store.desk(AuditDesk).record({ actor: account.id, type: 'password', action, ip });
  }
}
