/** The user's own account: password, profile, e-mail addresses, reminders. */
import {
  emailAddressChangeSchema,
  emailAddressDraftSchema,
  emailAddressSchema,
  emailVerificationSchema,
} from '../../schemas/email-address.ts';
import {
  passwordChangeSchema,
  passwordPolicySchema,
  passwordResetAnswerSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
} from '../../schemas/password.ts';
import { profileChangeSchema, profileSchema } from '../../schemas/profile.ts';
import { reminderChangeSchema, reminderPreferenceSchema } from '../../schemas/reminder.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';

const none: OperationEntry['sample'] = () => Promise.resolve(undefined);
const PASSWORDS = { currentPassword: 'correct horse battery staple', newPassword: 'staple battery horse 7' };
const allowed =
  (action: string): OperationEntry['offered'] =>
  ({ actions }) =>
    actions[action]?.enabled === true;

export const password: NounEntry = {
  title: 'Password',
  about: 'Changing a password, and getting a new one when it is forgotten.',
  operations: {
    'password.policy': {
      summary: 'What a password must be like',
      answer: { kind: 'record', schema: passwordPolicySchema },
      open: true,
    },
    'password.change': {
      summary: 'Change the password',
      answer: { kind: 'nothing' },
      body: passwordChangeSchema,
      sample: none,
      shown: { body: PASSWORDS },
    },
    'password.requestReset': {
      summary: 'Ask for a message to choose a new password',
      description: 'The answer is the same for every user name, known or not.',
      answer: { kind: 'record', schema: passwordResetAnswerSchema },
      status: 202,
      open: true,
      body: passwordResetRequestSchema,
      sample: () => Promise.resolve({ body: { username: 'mara' } }),
    },
    'password.completeReset': {
      summary: 'Choose the new password',
      answer: { kind: 'nothing' },
      open: true,
      body: passwordResetSchema,
      sample: none,
      shown: { body: { token: 'rst-5521', newPassword: PASSWORDS.newPassword } },
    },
  },
};

export const profile: NounEntry = {
  title: 'Profile',
  about: 'The signed-in user’s own page. The customer’s data is read only: a change is a request.',
  operations: {
    'profile.get': {
      summary: 'The user’s profile',
      answer: { kind: 'record', schema: profileSchema, etag: true },
    },
    'profile.update': {
      summary: 'Change name, phone or languages',
      answer: { kind: 'record', schema: profileSchema, etag: true },
      body: profileChangeSchema,
      change: true,
      offered: allowed('updateProfile'),
      sample: () => Promise.resolve({ body: { language: 'it' } }),
    },
  },
};

const address = { kind: 'record', schema: emailAddressSchema, etag: true } as const;

export const emails: NounEntry = {
  title: 'E-mail addresses',
  about:
    'Where the lessor writes to. A certified address (PEC) is changed by a request, never by the customer alone.',
  operations: {
    'emails.list': { summary: 'E-mail addresses', answer: { kind: 'list', row: emailAddressSchema } },
    'emails.create': {
      summary: 'Add an address',
      answer: address,
      body: emailAddressDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: allowed('manageEmails'),
      sample: () => Promise.resolve({ body: { address: 'fleet@rossi.example' } }),
    },
    'emails.get': { summary: 'One address', answer: address },
    'emails.update': {
      summary: 'Change what an address is used for',
      answer: address,
      body: emailAddressChangeSchema,
      change: true,
      problems: ['conflict'],
      offered: allowed('manageEmails'),
      sample: none,
      shown: { body: { address: 'cars@rossi.example' }, answerOf: 'emails.get' },
    },
    'emails.sendCode': {
      summary: 'Send a code to an address once more',
      answer: address,
      problems: ['conflict', 'rate-limited'],
      offered: allowed('manageEmails'),
      sample: none,
      shown: { answerOf: 'emails.get' },
    },
    'emails.verify': {
      summary: 'Prove an address with its code',
      answer: address,
      body: emailVerificationSchema,
      offered: allowed('manageEmails'),
      sample: none,
      shown: { body: { code: '482913' }, answerOf: 'emails.get' },
    },
    'emails.delete': {
      summary: 'Take an address away',
      answer: { kind: 'nothing' },
      change: true,
      problems: ['conflict'],
      offered: allowed('manageEmails'),
    },
  },
};

const preference = { kind: 'record', schema: reminderPreferenceSchema, etag: true } as const;

export const reminders: NounEntry = {
  title: 'Reminders',
  about: 'When and how a user wants to be reminded: by channel and event.',
  operations: {
    'reminders.list': {
      summary: 'Reminder preferences',
      answer: { kind: 'list', row: reminderPreferenceSchema },
    },
    'reminders.get': { summary: 'One preference', answer: preference },
    'reminders.update': {
      summary: 'Change a preference',
      answer: preference,
      body: reminderChangeSchema,
      change: true,
      offered: allowed('manageReminders'),
      sample: async (lessor) => {
        const rows = await lessor.rows<{ id: string; leads: boolean }>('reminders.list');
        const found = rows.find(({ leads }) => leads);
        return found && { id: found.id, body: { leadDays: 5 } };
      },
    },
  },
};
