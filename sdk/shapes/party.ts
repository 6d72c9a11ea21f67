/** What `schemas/party.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const addressShape = {
  'kind?': 'text',
  lines: ['text'],
  'postalCode?': 'text',
  'city?': 'text',
  'region?': 'text',
  'country?': 'text',
};
export const userShape = {
  id: 'id',
  name: 'text',
  'email?': 'text',
  roles: ['text'],
  customerIds: ['id'],
  'mfa?': 'flag',
  state: '=invited active deactivated locked',
  'lastSignInAt?': 'instant',
};
export const customerRefShape = { id: 'id', number: 'text', name: 'text' };
