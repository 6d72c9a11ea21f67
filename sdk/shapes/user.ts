/** What `schemas/user.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const managedUserShape = {
  id: 'id',
  name: 'text',
  'email?': 'text',
  roles: ['text'],
  customerIds: ['id'],
  'mfa?': 'flag',
  state: '=invited active deactivated locked',
  'lastSignInAt?': 'instant',
  username: 'text',
  'phone?': 'text',
  'language?': 'text',
  'accessFrom?': 'day',
  allowedActions: ['text'],
};
export const roleShape = {
  id: 'id',
  name: 'text',
  'description?': 'text',
  permissions: ['text'],
  assignable: 'flag',
  administers: 'flag',
};
