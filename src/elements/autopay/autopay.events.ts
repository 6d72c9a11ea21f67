import type { AutopayMandate } from '../../../sdk/index.ts';

export type AutopayChange = 'created' | 'updated' | 'suspended' | 'resumed' | 'revoked';

/** A mandate was set up, changed, suspended, resumed or revoked. A fact; the IBAN in it is masked. */
export class AutopayChangedEvent extends Event {
  static readonly eventName = 'lease-autopay-changed';
  readonly change: AutopayChange;
  readonly mandate: AutopayMandate;

  constructor(change: AutopayChange, mandate: AutopayMandate) {
    super(AutopayChangedEvent.eventName, { bubbles: true, composed: true });
    this.change = change;
    this.mandate = mandate;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-autopay-changed': AutopayChangedEvent;
  }
}
