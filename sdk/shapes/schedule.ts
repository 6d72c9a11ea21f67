/** What `schemas/schedule.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';

export const scheduleLineShape = {
  id: 'id',
  seq: 'whole',
  kind: '=down_payment installment residual special fee interim_interest',
  'specialType?': '=casco mtpl gps road_tax registration other',
  dueOn: 'day',
  principal: moneyShape,
  interest: moneyShape,
  fees: moneyShape,
  vat: moneyShape,
  gross: moneyShape,
  balanceAfter: moneyShape,
  state: '=planned invoiced partially_paid paid cancelled rescheduled',
  'paid?': moneyShape,
  'invoiceId?': 'id',
};
