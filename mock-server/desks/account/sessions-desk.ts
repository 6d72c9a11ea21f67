/** Who is signed in where: tokens, what renews them, and their end. */
import { hash } from '../../engine/random.ts';
import type { Store } from '../../engine/store.ts';
import { ClockDesk, instantOf } from '../clock.ts';
import type { Account } from './account.ts';

const TOKEN_SECONDS = 3600;
const REFRESH_SECONDS = 30 * 86_400;
/** Tokens of accounts begin so; one that is not known here is refused. */
const PREFIX = 'acct-';

/** A place where somebody is signed in. */
export interface SessionRecord {
  readonly id: string;
  readonly account: Account;
  readonly ip: string;
  readonly createdAt: number;
  lastUsedAt: number;
  token: string;
  expires: number;
  refreshToken: string;
  refreshExpires: number;
}

/** The wire form of a new token. */
export interface Credential {
  readonly token: string;
  readonly expiresAt: string;
  readonly refreshToken: string;
}

/** Holds the sessions of accounts. */
export class SessionsDesk {
  readonly #seed: number;
  readonly #clock: ClockDesk;
  readonly #sessions = new Set<SessionRecord>();
  readonly #byToken = new Map<string, SessionRecord>();
  /** Refresh tokens, the spent ones too: whoever brings one of those has stolen it, or was stolen from. */
  readonly #byRefresh = new Map<string, SessionRecord>();
  #count = 0;

  constructor(store: Store) {
    this.#seed = store.seed;
    this.#clock = store.desk(ClockDesk);
  }

  /** Whether a token is one of an account, known or not. */
  owns(token: string): boolean {
    return token.startsWith(PREFIX);
  }

  /** Signs somebody in. */
  open(account: Account, ip: string): Credential {
    const { now } = this.#clock;
    this.#count += 1;
    const session: SessionRecord = {
      id: `ses_${this.#count}`,
      ...{ account, ip },
      ...{ createdAt: now, lastUsedAt: now, token: '', expires: 0, refreshToken: '', refreshExpires: 0 },
    };
    this.#sessions.add(session);
    return this.#issue(session);
  }

  /** The session of a token: `expired` when its time is over, undefined when it is ended or unknown. */
  find(token: string): SessionRecord | 'expired' | undefined {
    const session = this.#byToken.get(token);
    if (!session) return undefined;
    if (this.#clock.now >= session.expires) return 'expired';
    session.lastUsedAt = this.#clock.now;
    return session;
  }

  /** The next token; undefined when this cannot be renewed. A refresh token works once: its second use ends the session. */
  renew(refreshToken: string): Credential | undefined {
    const session = this.#byRefresh.get(refreshToken);
    if (!session || !this.#sessions.has(session)) return undefined;
    if (session.refreshToken !== refreshToken || this.#clock.now >= session.refreshExpires) {
      this.end(session);
      return undefined;
    }
    this.#byToken.delete(session.token);
    return this.#issue(session);
  }

  /** Sessions of an account that can still be used or renewed, the latest used first. */
  of(account: Account): SessionRecord[] {
    return [...this.#sessions]
      .filter((session) => session.account === account && this.#clock.now < session.refreshExpires)
      .sort((a, b) => b.lastUsedAt - a.lastUsedAt);
  }

  end(session: SessionRecord): void {
    this.#sessions.delete(session);
    this.#byToken.delete(session.token);
  }

  /** Ends every session of an account but one. */
  endAll(account: Account, except?: SessionRecord): void {
    for (const session of this.#sessions) {
      if (session.account === account && session !== except) this.end(session);
    }
  }

  #issue(session: SessionRecord): Credential {
    this.#count += 1;
    const secret = (part: number): string => hash(this.#seed, this.#count, part).toString(36);
    session.token = `${PREFIX}${this.#count}-${secret(1)}${secret(2)}`;
    session.refreshToken = `renew-${this.#count}-${secret(3)}${secret(4)}`;
    session.expires = this.#clock.now + TOKEN_SECONDS;
    session.refreshExpires = this.#clock.now + REFRESH_SECONDS;
    this.#byToken.set(session.token, session);
    this.#byRefresh.set(session.refreshToken, session);
    const { token, refreshToken } = session;
    return { token, expiresAt: instantOf(session.expires), refreshToken };
  }
}
