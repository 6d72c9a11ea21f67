import type { PaymentPromise, PromiseDraft } from '../../../sdk/index.ts';

/** A promise is about to be made. Cancel it to make it in another way. */
export class PaymentPromiseEvent extends Event {
  static readonly eventName = 'lease-payment-promise';
  readonly draft: PromiseDraft;

  constructor(draft: PromiseDraft) {
    super(PaymentPromiseEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

/** A promise was made: reminders pause, no due date moves. A fact. */
export class PaymentPromisedEvent extends Event {
  static readonly eventName = 'lease-payment-promised';
  readonly promise: PaymentPromise;

  constructor(promise: PaymentPromise) {
    super(PaymentPromisedEvent.eventName, { bubbles: true, composed: true });
    this.promise = promise;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-payment-promise': PaymentPromiseEvent;
    'lease-payment-promised': PaymentPromisedEvent;
  }
}
