/** What the lessor sends by text message and e-mail. Never part of an answer of the API: only who steers the mock sees it. */
import { ClockDesk } from './clock.ts';
import type { Store } from '../engine/store.ts';

/** Something sent to somebody. */
export interface Sending {
  readonly channel: string;
  /** Number or address. */
  readonly to: string;
  /** What it is: `code`, `invitation`, `passwordReset`, `emailCode`, or a word of another desk. */
  readonly kind: string;
  /** Who it is for. */
  readonly username?: string;
  /** A one-time code. */
  readonly code?: string;
  /** What a link carries. */
  readonly token?: string;
  /** A temporary password. */
  readonly password?: string;
  readonly language?: string;
  readonly text?: string;
}

/** A sending with its place in the book. */
export interface Sent extends Sending {
  readonly id: string;
  readonly at: string;
}

const LENGTH = 1000;

/** The book of everything sent, the latest last. */
export class OutboxDesk {
  readonly #clock: ClockDesk;
  readonly #sent: Sent[] = [];
  #count = 0;

  constructor(store: Store) {
    this.#clock = store.desk(ClockDesk);
  }

  /** The last thousand. */
  get sent(): readonly Sent[] {
    return this.#sent;
  }

  send(sending: Sending): void {
    this.#count += 1;
    this.#sent.push({ id: `out_${this.#count}`, at: this.#clock.instant(), ...sending });
    if (this.#sent.length > LENGTH) this.#sent.shift();
  }
}
