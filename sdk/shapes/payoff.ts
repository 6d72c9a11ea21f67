/** What `schemas/payoff.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';

export const payoffQuoteShape = {
  id: 'id',
  'number?': 'text',
  contractId: 'id',
  'contractNumber?': 'text',
  effectiveOn: 'day',
  'validUntil?': 'day',
  binding: '=indicative definitive notice',
  'state?': '=open accepted settled expired',
  components: [{ code: 'text', amount: moneyShape }],
  'perDiem?': moneyShape,
  total: moneyShape,
  'createdAt?': 'instant',
  'requestId?': 'id',
  'outcome?': '=buy_out return',
  'invoiceId?': 'id',
  'documentId?': 'id',
  'allowedActions?': ['text'],
};
