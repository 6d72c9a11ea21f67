import type { Activity } from '../../../sdk/index.ts';

/**
 * The record behind an activity is about to be opened. Cancel it to show the record yourself; otherwise the link to the
 * host's page is followed, if the provider's `routes` name one.
 */
export class ActivityOpenEvent extends Event {
  static readonly eventName = 'lease-activity-open';
  /** `entity` says what it is about, when it is about a record. */
  readonly activity: Activity;

  constructor(activity: Activity) {
    super(ActivityOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.activity = activity;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-activity-open': ActivityOpenEvent;
  }
}
