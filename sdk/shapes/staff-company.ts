/** What `schemas/staff-company.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { taxIdShape } from './customer.ts';
import { addressShape } from './party.ts';

export const companyBankShape = { name: 'text', iban: 'text', 'bic?': 'text' };
export const branchShape = { id: 'id', name: 'text', 'address?': addressShape, 'phone?': 'text' };
export const staffCompanyShape = {
  id: 'id',
  name: 'text',
  address: addressShape,
  taxIds: [taxIdShape],
  'representative?': 'text',
  'manager?': { name: 'text', 'nationalId?': 'text' },
  'bank?': companyBankShape,
  branches: [branchShape],
  allowedActions: ['text'],
};
