import type { ConfirmationDraft, PaymentConfirmation } from '../../../sdk/index.ts';

/** A payment is about to be confirmed. Cancel it to confirm it in another way. */
export class PaymentConfirmEvent extends Event {
  static readonly eventName = 'lease-payment-confirm';
  readonly draft: ConfirmationDraft;

  constructor(draft: ConfirmationDraft) {
    super(PaymentConfirmEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

/** The lessor was told that invoices were paid; no balance has changed. A fact. */
export class PaymentConfirmedEvent extends Event {
  static readonly eventName = 'lease-payment-confirmed';
  readonly confirmation: PaymentConfirmation;

  constructor(confirmation: PaymentConfirmation) {
    super(PaymentConfirmedEvent.eventName, { bubbles: true, composed: true });
    this.confirmation = confirmation;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-payment-confirm': PaymentConfirmEvent;
    'lease-payment-confirmed': PaymentConfirmedEvent;
  }
}
