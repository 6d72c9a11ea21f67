/** What `schemas/profile.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { customerShape } from './customer.ts';

export const profileShape = {
  id: 'id',
  username: 'text',
  name: 'text',
  'email?': 'text',
  'phone?': 'text',
  language: 'text',
  notificationLanguage: 'text',
  mfa: 'flag',
  roles: ['text'],
  'lastSignInAt?': 'instant',
  'passwordChangedAt?': 'instant',
  'customer?': customerShape,
};
