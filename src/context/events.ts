/** Events of the frame: what happened to the session, and what failed. */
import type { LeasekitError } from '../../sdk/index.ts';
import type { SessionStatus } from './lease-context.ts';

/** The session was found, lost, or could not be loaded. A fact: nothing to prevent. */
export class LeaseSessionChangeEvent extends Event {
  static readonly eventName = 'lease-session-change';
  /** What the session is now. */
  readonly status: SessionStatus;

  constructor(status: SessionStatus) {
    super(LeaseSessionChangeEvent.eventName, { bubbles: true, composed: true });
    this.status = status;
  }
}

/** Something failed and the element shows it; one event per failure. A fact: nothing to prevent. */
export class LeaseErrorEvent extends Event {
  static readonly eventName = 'lease-error';
  /** The typed error, such as `NetworkError` or `ServerError`. */
  readonly error: LeasekitError;
  /** What the user can copy and read out to support: the lessor's trace id, or a short id of our own. */
  readonly reference: string;
  /** What was being done, such as `session` or `invoices.list`. */
  readonly source: string;

  constructor(error: LeasekitError, source: string) {
    super(LeaseErrorEvent.eventName, { bubbles: true, composed: true });
    this.error = error;
    this.reference = error.reference;
    this.source = source;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-session-change': LeaseSessionChangeEvent;
    'lease-error': LeaseErrorEvent;
  }
}
