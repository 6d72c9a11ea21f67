/** What the lessor's departments want a customer to read in the portal; the correspondence is made of it. */
import type { Desk, Store } from '../engine/store.ts';
import type { TextParams } from '../words/notation.ts';

/** A letter to be written. */
export interface LetterOrder {
  /** Index of the customer. */
  readonly customer: number;
  /** Topic of the letter, such as `requests` or `documents`. */
  readonly kind: string;
  /** Which letter it is, such as `request_fulfilled`. */
  readonly subjectCode: string;
  /** What its words name. */
  readonly params: TextParams;
  /** Ids of documents that go with it. */
  readonly attachments: readonly string[];
  readonly requestId?: string;
  /** Instant at which it was sent. */
  readonly at: string;
}

/** Collects letters, in order. */
export class LetterboxDesk implements Desk {
  readonly orders: LetterOrder[] = [];
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Puts a letter in. */
  add(order: LetterOrder): void {
    this.orders.push(order);
    const id = orderedMessageId(this.orders.length - 1);
    this.#store.announce({ type: 'messages.created', customer: order.customer, id });
  }
}

/** Id of the message that an order becomes. */
export const orderedMessageId = (index: number): string => `msg_o${index + 1}`;
