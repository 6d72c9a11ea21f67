import type { LeaseNotification } from '../../../sdk/index.ts';

/**
 * The record behind a notification is about to be opened. Cancel it to show the record yourself; otherwise the link to
 * the host's page is followed, if the provider's `routes` name one.
 */
export class NotificationOpenEvent extends Event {
  static readonly eventName = 'lease-notification-open';
  /** `entity` says what it is about. */
  readonly notification: LeaseNotification;

  constructor(notification: LeaseNotification) {
    super(NotificationOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.notification = notification;
  }
}

/** The number of unread notifications became known or changed. A fact, for a page that shows it elsewhere too. */
export class NotificationCountEvent extends Event {
  static readonly eventName = 'lease-notification-count';
  readonly unread: number;

  constructor(unread: number) {
    super(NotificationCountEvent.eventName, { bubbles: true, composed: true });
    this.unread = unread;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-notification-open': NotificationOpenEvent;
    'lease-notification-count': NotificationCountEvent;
  }
}
