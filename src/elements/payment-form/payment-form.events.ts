import type { Payment, PaymentDraft } from '../../../sdk/index.ts';

/** A payment is about to be started. Cancel it to pay in another way. */
export class PaymentSubmitEvent extends Event {
  static readonly eventName = 'lease-payment-submit';
  readonly draft: PaymentDraft;

  constructor(draft: PaymentDraft) {
    super(PaymentSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

/** A payment was started: its invoices are blocked against a second one until it is settled. A fact. */
export class PaymentStartedEvent extends Event {
  static readonly eventName = 'lease-payment-started';
  readonly payment: Payment;

  constructor(payment: Payment) {
    super(PaymentStartedEvent.eventName, { bubbles: true, composed: true });
    this.payment = payment;
  }
}

/** The lessor says what became of a payment: `payment.state` is `posted`, `failed`, `cancelled` or taken back. A fact. */
export class PaymentSettledEvent extends Event {
  static readonly eventName = 'lease-payment-settled';
  readonly payment: Payment;

  constructor(payment: Payment) {
    super(PaymentSettledEvent.eventName, { bubbles: true, composed: true });
    this.payment = payment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-payment-submit': PaymentSubmitEvent;
    'lease-payment-started': PaymentStartedEvent;
    'lease-payment-settled': PaymentSettledEvent;
  }
}
