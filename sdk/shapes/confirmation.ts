/** What `schemas/confirmation.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';

export const paymentConfirmationShape = {
  id: 'id',
  'number?': 'text',
  invoiceIds: ['id'],
  paidOn: 'day',
  amount: moneyShape,
  'orderNo?': 'text',
  'bank?': 'text',
  'evidence?': ['id'],
  state: '=submitted matched rejected',
  'reason?': 'text',
  'createdAt?': 'instant',
  'resolvedOn?': 'day',
};
