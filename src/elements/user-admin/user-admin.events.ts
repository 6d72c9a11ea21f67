import type { ManagedUser } from '../../../sdk/index.ts';

/** A user is about to be opened. Cancel it to show the user yourself; otherwise the element opens its form. */
export class UserOpenEvent extends Event {
  static readonly eventName = 'lease-user-open';
  readonly user: ManagedUser;

  constructor(user: ManagedUser) {
    super(UserOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.user = user;
  }
}

/** A user was created or changed, shut out or let in again, or invited again. */
export class UserSavedEvent extends Event {
  static readonly eventName = 'lease-user-saved';
  readonly user: ManagedUser;
  readonly action: 'create' | 'update' | 'deactivate' | 'reactivate' | 'resendInvitation';

  constructor(action: UserSavedEvent['action'], user: ManagedUser) {
    super(UserSavedEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.user = user;
  }
}

/** An action that the host page added to the rows was chosen. */
export class UserActionEvent extends Event {
  static readonly eventName = 'lease-user-action';
  /** `key` of the action. */
  readonly action: string;
  readonly user: ManagedUser;

  constructor(action: string, user: ManagedUser) {
    super(UserActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.user = user;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-user-open': UserOpenEvent;
    'lease-user-saved': UserSavedEvent;
    'lease-user-action': UserActionEvent;
  }
}
