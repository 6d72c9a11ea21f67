/** What `schemas/customer.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { addressShape } from './party.ts';

export const taxIdShape = { scheme: 'text', value: 'text' };
export const emailShape = {
  address: 'text',
  role: '=primary secondary',
  pec: 'flag',
  verified: 'flag',
  selfEditable: 'flag',
};
export const contactShape = { name: 'text', 'role?': 'text', 'email?': 'text', 'phone?': 'text' };
export const bankAccountShape = { iban: 'text', 'holder?': 'text', 'bank?': 'text' };
export const customerShape = {
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
};
