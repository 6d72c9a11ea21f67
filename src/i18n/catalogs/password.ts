/** Words about passwords, wherever one is chosen. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  show: 'Show password',
  hide: 'Hide password',
  rules: 'Your password needs',
  met: 'done',
  'rule.min': { one: 'at least {count} character', other: 'at least {count} characters' },
  'rule.max': { one: 'no more than {count} character', other: 'no more than {count} characters' },
  'rule.needs_letter': 'a letter',
  'rule.needs_digit': 'a digit',
  'rule.contains_name': 'none of your names in it',
  'rule.history': { one: 'not your present one', other: 'not one of your last {count}' },
  'wrong.too_short': 'This password is too short.',
  'wrong.too_long': 'This password is too long.',
  'wrong.needs_letter': 'Use at least one letter.',
  'wrong.needs_digit': 'Use at least one digit.',
  'wrong.contains_name': 'Leave your name and user name out of the password.',
  'wrong.reused': 'You have used this password before. Choose another one.',
  'wrong.wrong_password': 'This is not your present password.',
  'wrong.other': 'This password cannot be accepted. Choose another one.',
} as const satisfies Record<string, Message>;

export const passwordCatalog = defineCatalog('password', en, { it: () => import('./it/password.ts') });

export type PasswordKey = keyof (typeof passwordCatalog)['en'];
