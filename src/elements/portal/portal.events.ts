/** Another page of the portal is about to be shown. Cancel it to stay, or to show something else yourself. */
export class RouteChangeEvent extends Event {
  static readonly eventName = 'lease-route-change';
  /** Name of the page, such as `contracts`; the path pattern of a page of the host's; empty when there is no such page. */
  readonly route: string;
  /** Path within the portal, such as `/contracts/42`, with its query. */
  readonly path: string;
  /** Path that is being left; undefined for the first page. */
  readonly from: string | undefined;

  constructor(route: string, path: string, from: string | undefined) {
    super(RouteChangeEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.route = route;
    this.path = path;
    this.from = from;
  }
}

/** Another page of the portal is shown. A fact: nothing to prevent. */
export class RouteChangedEvent extends Event {
  static readonly eventName = 'lease-route-changed';
  /** Name of the page, such as `contracts`; the path pattern of a page of the host's; empty when there is no such page. */
  readonly route: string;
  /** Path within the portal, such as `/contracts/42`, with its query. */
  readonly path: string;

  constructor(route: string, path: string) {
    super(RouteChangedEvent.eventName, { bubbles: true, composed: true });
    this.route = route;
    this.path = path;
  }
}

/** The user wants to sign out. Cancel it to end the session yourself, such as at your own sign-in service. */
export class SignOutEvent extends Event {
  static readonly eventName = 'lease-sign-out';

  constructor() {
    super(SignOutEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-route-change': RouteChangeEvent;
    'lease-route-changed': RouteChangedEvent;
    'lease-sign-out': SignOutEvent;
  }
}
