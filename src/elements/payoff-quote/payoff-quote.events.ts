import type { PayoffQuote } from '../../../sdk/index.ts';

/** An indicative figure was worked out. A fact: it binds nobody. */
export class PayoffQuotedEvent extends Event {
  static readonly eventName = 'lease-payoff-quoted';
  readonly quote: PayoffQuote;

  constructor(quote: PayoffQuote) {
    super(PayoffQuotedEvent.eventName, { bubbles: true, composed: true });
    this.quote = quote;
  }
}

/** A definitive quote was accepted: the contract ends on its day, and the payoff is invoiced. */
export class PayoffAcceptedEvent extends Event {
  static readonly eventName = 'lease-payoff-accepted';
  /** `invoiceId` is the invoice to pay, `outcome` what becomes of the asset. */
  readonly quote: PayoffQuote;

  constructor(quote: PayoffQuote) {
    super(PayoffAcceptedEvent.eventName, { bubbles: true, composed: true });
    this.quote = quote;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-payoff-quoted': PayoffQuotedEvent;
    'lease-payoff-accepted': PayoffAcceptedEvent;
  }
}
