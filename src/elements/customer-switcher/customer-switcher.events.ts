import type { CustomerRef } from '../../../sdk/index.ts';

/**
 * Another customer is about to be shown. Cancel it to keep the one that is, such as while something is not saved; the
 * provider is then left as it is.
 */
export class CustomerChangeEvent extends Event {
  static readonly eventName = 'lease-customer-change';
  /** Id of the customer to act for; undefined goes back to the session's own. */
  readonly customerId: string | undefined;
  /** Name and number, as far as they are known. */
  readonly customer: CustomerRef | undefined;

  constructor(customerId: string | undefined, customer: CustomerRef | undefined) {
    super(CustomerChangeEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.customerId = customerId;
    this.customer = customer;
  }
}

/** Another customer is shown, everywhere under this provider. A fact: nothing to prevent. */
export class CustomerChangedEvent extends Event {
  static readonly eventName = 'lease-customer-changed';
  /** Id of the customer that is acted for; undefined for the session's own. */
  readonly customerId: string | undefined;
  readonly customer: CustomerRef;

  constructor(customerId: string | undefined, customer: CustomerRef) {
    super(CustomerChangedEvent.eventName, { bubbles: true, composed: true });
    this.customerId = customerId;
    this.customer = customer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-customer-change': CustomerChangeEvent;
    'lease-customer-changed': CustomerChangedEvent;
  }
}
