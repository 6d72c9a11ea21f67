import type { ClaimsCentre } from '../../../sdk/index.ts';

/**
 * Directions to a claims centre are about to be opened in another window. Cancel it to show the way yourself, such as in the
 * maps of a phone.
 */
export class DirectionsOpenEvent extends Event {
  static readonly eventName = 'lease-directions-open';
  readonly center: ClaimsCentre;

  constructor(center: ClaimsCentre) {
    super(DirectionsOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.center = center;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-directions-open': DirectionsOpenEvent;
  }
}
