/** One account of the portal, as the lessor keeps it. */
import type { ManagedUser, User } from '../../../sdk/schemas/index.ts';
import type { PasswordBook } from './passwords.ts';

export interface Account extends PasswordBook {
  readonly id: string;
  readonly username: string;
  name: string;
  email: string;
  phone: string;
  /** Of the portal. */
  language: string;
  /** Of letters and messages. */
  notificationLanguage: string;
  roles: readonly string[];
  /** Empty: all of them. */
  customerIds: readonly string[];
  /** How one-time codes can be sent; empty: signing in takes none. */
  channels: readonly ('sms' | 'email')[];
  state: ManagedUser['state'];
  /** Before this day nobody gets in. */
  accessFrom: number;
  /** A temporary password ends then, in seconds since 1970; undefined when the password is the user's own. */
  temporaryUntil: number | undefined;
  invited: boolean;
  termsAccepted: boolean;
  lastSignInAt: string | undefined;
  passwordChangedAt: string | undefined;
}

/** A user as a session shows it. `all` are the lessor's customers. */
export function userOf(account: Account, all: readonly string[]): User {
  const { id, name, email, roles, customerIds, channels, state, lastSignInAt } = account;
  return {
    ...{ id, name, email, state },
    roles: [...roles],
    customerIds: [...(customerIds.length > 0 ? customerIds : all)],
    mfa: channels.length > 0,
    ...(lastSignInAt !== undefined && { lastSignInAt }),
  };
}
