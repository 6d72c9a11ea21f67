/** What `schemas/payment.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';

export const paymentPromiseShape = {
  id: 'id',
  invoiceIds: ['id'],
  amount: moneyShape,
  promisedOn: 'day',
  state: '=active kept partially_kept broken cancelled',
  'received?': moneyShape,
  'remindersPausedUntil?': 'day',
  'createdAt?': 'instant',
  'allowedActions?': ['text'],
};
export const allocationShape = { invoiceId: 'id', 'invoiceNumber?': 'text', amount: moneyShape, on: 'day' };
export const paymentShareShape = { invoiceId: 'id', 'invoiceNumber?': 'text', amount: moneyShape };
export const paymentActionShape = {
  'redirect?': { url: 'text' },
  'embedded?': { provider: 'text', clientToken: 'text', 'frameUrl?': 'text' },
  'bankTransfer?': {
    iban: 'text',
    'bic?': 'text',
    holder: 'text',
    reference: 'text',
    amount: moneyShape,
    'epcPayload?': 'text',
  },
};
export const paymentShape = {
  id: 'id',
  'number?': 'text',
  amount: moneyShape,
  receivedOn: 'day',
  'valueOn?': 'day',
  method: '=direct_debit credit_transfer card bank_link cash offset',
  'reference?': 'text',
  state: '=initiated requires_action processing posted failed cancelled reversed refunded',
  allocations: [allocationShape],
  unallocated: moneyShape,
  'contractIds?': ['id'],
  'failureCode?': 'text',
  'documentId?': 'id',
  'mode?': '=redirect embedded bank_transfer',
  'shares?': [paymentShareShape],
  'action?': paymentActionShape,
  'createdAt?': 'instant',
  'expiresOn?': 'day',
  'allowedActions?': ['text'],
};
export const paymentTotalsShape = {
  currency: 'currency',
  count: 'whole',
  posted: moneyShape,
  inProgress: moneyShape,
  unallocated: moneyShape,
};
