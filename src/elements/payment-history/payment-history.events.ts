import type { Payment } from '../../../sdk/index.ts';

/** A payment is about to be opened. Cancel it to show the payment yourself; otherwise the element opens its detail. */
export class PaymentOpenEvent extends Event {
  static readonly eventName = 'lease-payment-open';
  readonly payment: Payment;

  constructor(payment: Payment) {
    super(PaymentOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.payment = payment;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class PaymentActionEvent extends Event {
  static readonly eventName = 'lease-payment-action';
  /** `key` of the action. */
  readonly action: string;
  readonly payment: Payment;

  constructor(action: string, payment: Payment) {
    super(PaymentActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.payment = payment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-payment-open': PaymentOpenEvent;
    'lease-payment-action': PaymentActionEvent;
  }
}
