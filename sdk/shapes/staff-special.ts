/** What `schemas/staff-special.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';

export const specialTypeShape = {
  id: 'id',
  type: '=casco mtpl gps road_tax registration other',
  title: 'text',
  taxed: 'flag',
  builtIn: 'flag',
};
export const staffSpecialShape = {
  id: 'id',
  customerId: 'id',
  customerName: 'text',
  contractId: 'id',
  contractNumber: 'text',
  typeId: 'id',
  title: 'text',
  amount: moneyShape,
  lines: [
    {
      lineId: 'id',
      dueOn: 'day',
      gross: moneyShape,
      paid: moneyShape,
      state: '=planned invoiced partially_paid paid cancelled rescheduled',
      'invoiceId?': 'id',
    },
  ],
  'note?': 'text',
  'author?': 'text',
  createdAt: 'instant',
  allowedActions: ['text'],
};
