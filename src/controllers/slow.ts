/** Tells quick from slow: what takes less than a blink shows no skeleton. */

/** After how long a wait counts as slow, in milliseconds. */
export const SLOW_AFTER = 150;

/** One wait at a time. */
export class SlowClock {
  #timer?: ReturnType<typeof setTimeout>;
  #slow = false;
  readonly #onSlow: () => void;

  /** Calls back when a wait becomes slow. */
  constructor(onSlow: () => void) {
    this.#onSlow = onSlow;
  }

  /** Whether the current wait, or the last one, is slow. */
  get slow(): boolean {
    return this.#slow;
  }

  /** Starts a new wait; `slow` when one that was already slow goes on in it. */
  start(slow = false): void {
    this.stop();
    this.#slow = slow;
    if (slow) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#slow = true;
      this.#onSlow();
    }, SLOW_AFTER);
  }

  /** Ends the wait; how it ended stays readable. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
