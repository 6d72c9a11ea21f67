/** The lessor's clock: nine in the morning of the business date, until somebody moves it. */
import { fromDay } from '../engine/finance/calendar.ts';
import type { Store } from '../engine/store.ts';

const DAY = 86_400;
const OPENING = 9 * 3600;

/** Tells the time in seconds since 1970, UTC. It stands still so that the same requests always get the same answers. */
export class ClockDesk {
  readonly #store: Store;
  #moved = 0;
  #running: (() => number) | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Seconds since 1970. */
  get now(): number {
    return this.#store.today * DAY + OPENING + this.#moved + Math.floor(this.#running?.() ?? 0);
  }

  /** Now and so many seconds later, as the Lessor API writes it. */
  instant(later = 0): string {
    return instantOf(this.now + later);
  }

  /** Moves on without a day passing. */
  forward(seconds: number): void {
    this.#moved += seconds;
  }

  /** Lets it run with the seconds that `elapsed` tells. */
  run(elapsed: () => number): void {
    this.#running = elapsed;
  }

  /** What was moved ahead the new day has caught up with; the clock never goes back. */
  passDay(): void {
    this.#moved = Math.max(0, this.#moved - DAY);
  }
}

/** RFC 3339 of seconds since 1970. */
export function instantOf(seconds: number): string {
  const rest = ((seconds % DAY) + DAY) % DAY;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${fromDay(Math.floor(seconds / DAY))}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}Z`;
}
