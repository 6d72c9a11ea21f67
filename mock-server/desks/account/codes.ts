/** One-time codes: six digits that work once, for a short time, and are given up after a few wrong ones. */
import { hash, Random } from '../../engine/random.ts';
import { ProblemError, invalid } from '../../http/problem.ts';

const LIFETIME = 300;
const RESEND_AFTER = 30;
const MOST_SENDS = 5;
const ATTEMPTS = 3;

/** A code that somebody waits for. */
export class CodeSlot {
  attemptsLeft = ATTEMPTS;
  #code: string | undefined;
  #sentAt = 0;
  #sends = 0;

  /** Seconds until another one can be sent; undefined before the first. */
  resendIn(now: number): number | undefined {
    return this.#sends === 0 ? undefined : Math.max(0, this.#sentAt + RESEND_AFTER - now);
  }

  /** Makes a code; the last one no longer works. @throws {ProblemError} 429 when it is too early or too often. */
  make(seed: number, count: number, now: number): string {
    const wait = this.#sends >= MOST_SENDS ? LIFETIME : (this.resendIn(now) ?? 0);
    if (wait > 0) throw tooManyAttempts(wait);
    if (this.attemptsLeft <= 0) this.attemptsLeft = ATTEMPTS;
    this.#sends += 1;
    this.#sentAt = now;
    this.#code = new Random(seed, hash(0xc0de, count)).text('0123456789', 6);
    return this.#code;
  }

  /** Takes a code, once. @throws {ProblemError} 422 at `/code`; `attemptsLeft` has gone down when it was a wrong one. */
  take(given: string, now: number): void {
    if (this.#code === undefined) throw invalid({ pointer: '/code', code: 'not_sent' });
    if (now > this.#sentAt + LIFETIME) throw invalid({ pointer: '/code', code: 'expired_code' });
    if (given.replaceAll(/\s/g, '') === this.#code) {
      this.#code = undefined;
      return;
    }
    this.attemptsLeft -= 1;
    if (this.attemptsLeft <= 0) this.#code = undefined;
    throw invalid({ pointer: '/code', code: 'wrong_code', params: { attemptsLeft: this.attemptsLeft } });
  }
}

/** 429 with the time to wait. */
export function tooManyAttempts(seconds: number): ProblemError {
  return new ProblemError('too-many-attempts', { headers: { 'retry-after': String(seconds) } });
}
