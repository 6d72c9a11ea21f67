/** What the lessor offers around the account: signing in, one's own page, users. */
import type { Capabilities, ResourceCapability } from '../../sdk/schemas/index.ts';

const short: ResourceCapability = { list: true, detail: true, filters: [], sorts: [], total: 'exact' };

export const ACCOUNT_RESOURCES: Capabilities['resources'] = {
  sessions: short,
  password: { detail: true },
  profile: { detail: true },
  emails: short,
  reminders: short,
  users: {
    ...short,
    filters: ['q', 'state', 'role', 'customerId'],
    sorts: ['name', 'email', 'lastSignInAt'],
    maxLimit: 1000,
  },
  roles: short,
  auditEvents: {
    ...short,
    detail: false,
    filters: [
      ...['q', 'actor', 'type', 'action', 'ip', 'result', 'onBehalfOf', 'entity'],
      ...['at.gte', 'at.lte'],
    ],
    sorts: ['at'],
    maxLimit: 1000,
  },
};

export const ACCOUNT_ACTIONS: Capabilities['actions'] = {
  changePassword: { enabled: true },
  updateProfile: { enabled: true },
  manageEmails: { enabled: true, limits: { count: 10 } },
  manageReminders: { enabled: true, modes: ['sms', 'viber', 'email'], limits: { leadDays: 60 } },
  manageUsers: { enabled: true },
  actForCustomer: { enabled: true },
};

export const SIGN_IN: NonNullable<Capabilities['signIn']> = {
  password: true,
  otp: ['sms', 'email'],
  reset: true,
  firstAccess: true,
  terms: true,
  external: [],
};
