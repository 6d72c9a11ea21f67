/** What `schemas/summary.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';
import { paymentShape } from './payment.ts';

export const creditLineShape = {
  total: moneyShape,
  used: moneyShape,
  available: moneyShape,
  asOf: 'day',
  'secondary?': {
    currency: 'currency',
    rate: 'decimal',
    on: 'day',
    'total?': moneyShape,
    'used?': moneyShape,
    'available?': moneyShape,
  },
};
export const currencySummaryShape = {
  currency: 'currency',
  overdue: { count: 'whole', amount: moneyShape },
  nextDue: { count: 'whole', amount: moneyShape },
  totalDue: { count: 'whole', amount: moneyShape },
  daysPastDue: 'whole',
  'nextPayment?': { dueOn: 'day', amount: moneyShape, count: 'whole' },
  invoiceStatus: {
    paid: { count: 'whole', amount: moneyShape },
    partial: { count: 'whole', amount: moneyShape },
    overdue: { count: 'whole', amount: moneyShape },
    notDue: { count: 'whole', amount: moneyShape },
  },
  paidThisYear: { count: 'whole', amount: moneyShape },
  unappliedCredit: moneyShape,
  advancesPaid: moneyShape,
  'latestPayment?': paymentShape,
  'paymentInProgress?': paymentShape,
  'paymentsInProgress?': { count: 'whole', amount: moneyShape },
  months: [{ month: 'text', paid: moneyShape, projected: moneyShape }],
};
export const summaryShape = {
  asOf: 'day',
  'customerId?': 'id',
  currencies: [currencySummaryShape],
  contracts: { active: 'whole', overdue: 'whole', closed: 'whole' },
  'credit?': creditLineShape,
};
