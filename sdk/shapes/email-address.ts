/** What `schemas/email-address.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const emailAddressShape = {
  id: 'id',
  address: 'text',
  'pendingAddress?': 'text',
  role: '=primary secondary',
  pec: 'flag',
  verified: 'flag',
  selfEditable: 'flag',
  uses: ['=contract invoices requests reminders reports'],
  'attemptsLeft?': 'whole',
  allowedActions: ['text'],
};
