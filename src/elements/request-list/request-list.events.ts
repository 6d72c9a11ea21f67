import type { ServiceRequest } from '../../../sdk/index.ts';

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class RequestActionEvent extends Event {
  static readonly eventName = 'lease-request-action';
  /** `key` of the action. */
  readonly action: string;
  readonly request: ServiceRequest;

  constructor(action: string, request: ServiceRequest) {
    super(RequestActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.request = request;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-request-action': RequestActionEvent;
  }
}
