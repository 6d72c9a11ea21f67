/** What `schemas/contract.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { fxShape, moneyShape } from './base.ts';

export const rateShape = {
  kind: '=fixed indexed',
  nominal: 'decimal',
  'index?': 'text',
  'margin?': 'decimal',
  'nextReset?': 'day',
};
export const nextInstallmentShape = { dueOn: 'day', amount: moneyShape };
export const contractShape = {
  id: 'id',
  number: 'text',
  kind: '=financial_lease operating_lease full_service_rental hire_purchase sale_and_leaseback',
  status:
    '=draft signed awaiting_delivery active suspended matured bought_out early_terminated transferred total_loss repossessed closed',
  'title?': 'text',
  'signedOn?': 'day',
  startsOn: 'day',
  endsOn: 'day',
  'closedOn?': 'day',
  currency: 'currency',
  'invoiceCurrency?': 'currency',
  'fx?': fxShape,
  'assetCost?': moneyShape,
  'downPayment?': moneyShape,
  financed: moneyShape,
  'residual?': { amount: moneyShape, role: '=purchase_option balloon guaranteed_rv' },
  term: { n: 'whole', 'every?': 'whole', unit: '=month year week' },
  'timing?': '=advance arrears',
  'rate?': rateShape,
  'apr?': 'decimal',
  'dayCount?': 'text',
  installmentsPaid: 'whole',
  installmentsTotal: 'whole',
  'nextInstallment?': nextInstallmentShape,
  'repaidToDate?': moneyShape,
  'outstandingPrincipal?': moneyShape,
  'open?': moneyShape,
  'overdue?': moneyShape,
  'daysPastDue?': 'whole',
  'invoiceDay?': 'whole',
  assetIds: ['id'],
  'assetKinds?': ['text'],
  'plates?': ['text'],
  'vins?': ['text'],
  'services?': ['text'],
};
