/** What `schemas/staff-customer.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';
import { bankAccountShape, contactShape, emailShape, taxIdShape } from './customer.ts';
import { addressShape } from './party.ts';

export const identityCardShape = { number: 'text', 'issuedOn?': 'day', 'issuedBy?': 'text' };
export const staffCustomerShape = {
  id: 'id',
  number: 'text',
  kind: '=company sole_trader consumer',
  name: 'text',
  taxIds: [taxIdShape],
  addresses: [addressShape],
  phones: ['text'],
  emails: [emailShape],
  'contacts?': [contactShape],
  'bankAccounts?': [bankAccountShape],
  'identityCard?': identityCardShape,
  contracts: 'whole',
  open: [moneyShape],
  overdue: [moneyShape],
  daysPastDue: 'whole',
  notes: 'whole',
  allowedActions: ['text'],
};
