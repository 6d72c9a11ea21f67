/** What `schemas/staff-report.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';

export const expectedIncomeShape = {
  id: 'id',
  month: 'ask',
  currency: 'currency',
  expected: moneyShape,
  received: moneyShape,
  outstanding: moneyShape,
  installments: 'whole',
};
export const overdueCustomerShape = {
  id: 'id',
  customerId: 'id',
  customerNumber: 'text',
  customerName: 'text',
  'phone?': 'text',
  currency: 'currency',
  overdue: moneyShape,
  invoices: 'whole',
  contracts: 'whole',
  oldestDueOn: 'day',
  daysPastDue: 'whole',
};
export const staffPlanShape = {
  id: 'id',
  month: 'ask',
  currency: 'currency',
  'salesPlanned?': moneyShape,
  salesActual: moneyShape,
  'contractsPlanned?': 'whole',
  contractsActual: 'whole',
  'collectionPlanned?': moneyShape,
  collectionDue: moneyShape,
  collectionActual: moneyShape,
  allowedActions: ['text'],
};
