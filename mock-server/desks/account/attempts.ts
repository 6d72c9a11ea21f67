/** Wrong sign-ins, counted alike for users there are and users there are not. */
import { tooManyAttempts } from './codes.ts';

const MOST_WRONG = 5;
const LOCKED_SECONDS = 900;

/** Counts wrong attempts by user name. */
export class Attempts {
  readonly #wrong = new Map<string, { count: number; until: number }>();

  /** @throws {ProblemError} 429 while the user name is locked out. */
  admit(login: string, now: number): void {
    const known = this.#wrong.get(keyOf(login));
    if (known && known.until > now) throw tooManyAttempts(known.until - now);
    if (known && known.count >= MOST_WRONG) this.#wrong.delete(keyOf(login));
  }

  /** Notes a wrong one; the last allowed one locks out. */
  miss(login: string, now: number): void {
    const known = this.#wrong.get(keyOf(login)) ?? { count: 0, until: 0 };
    known.count += 1;
    if (known.count >= MOST_WRONG) known.until = now + LOCKED_SECONDS;
    this.#wrong.set(keyOf(login), known);
  }

  forgive(login: string): void {
    this.#wrong.delete(keyOf(login));
  }
}

function keyOf(login: string): string {
  return login.trim().toLowerCase();
}
