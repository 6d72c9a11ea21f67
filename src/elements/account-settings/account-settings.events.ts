import type { Profile } from '../../../sdk/index.ts';

/** The user's own data was saved. A host that offers languages sets the provider's `locale` to `profile.language`. */
export class ProfileSavedEvent extends Event {
  static readonly eventName = 'lease-profile-saved';
  readonly profile: Profile;

  constructor(profile: Profile) {
    super(ProfileSavedEvent.eventName, { bubbles: true, composed: true });
    this.profile = profile;
  }
}

/** The user's password was changed; all other sessions of the user have ended. */
export class PasswordChangedEvent extends Event {
  static readonly eventName = 'lease-password-changed';

  constructor() {
    super(PasswordChangedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-profile-saved': ProfileSavedEvent;
    'lease-password-changed': PasswordChangedEvent;
  }
}
