/** Instants of things that happen on a business day: never the machine's clock, so that a replay gives the same. */
import { momentOf } from '../engine/moments.ts';
import type { Store } from '../engine/store.ts';

/** Gives each thing of a day an instant of its own, a second after the one before. */
export class Stamps {
  readonly #store: Store;
  #day = Number.NaN;
  #nth = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The next instant of today. */
  next(): string {
    const { today } = this.#store;
    this.#nth = today === this.#day ? this.#nth + 1 : 0;
    this.#day = today;
    return momentOf(today, this.#nth);
  }
}
