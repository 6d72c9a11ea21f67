/** What `schemas/invoice.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { fxShape, moneyShape } from './base.ts';

export const invoiceLineShape = {
  description: 'text',
  'quantity?': 'decimal',
  net: moneyShape,
  'vatRate?': 'decimal',
  'contractId?': 'id',
  'component?': 'text',
};
export const vatGroupShape = { rate: 'decimal', 'category?': 'text', base: moneyShape, vat: moneyShape };
export const invoiceAllocationShape = {
  paymentId: 'id',
  'paymentNumber?': 'text',
  amount: moneyShape,
  on: 'day',
};
export const invoiceShape = {
  id: 'id',
  number: 'text',
  type: '=invoice credit_note debit_note proforma',
  contractIds: ['id'],
  'contractNumbers?': ['text'],
  issuedOn: 'day',
  'dueOn?': 'day',
  currency: 'currency',
  net: moneyShape,
  vat: moneyShape,
  gross: moneyShape,
  paid: moneyShape,
  credited: moneyShape,
  writtenOff: moneyShape,
  open: moneyShape,
  settlement: '=open partial paid credited cancelled',
  'timing?': '=not_due due_today overdue',
  'daysPastDue?': 'whole',
  'paymentMethod?': '=direct_debit credit_transfer card bank_link cash offset',
  'paymentReference?': 'text',
  'paymentInProgress?': 'flag',
  'disputed?': 'flag',
  'remindersPausedUntil?': 'day',
  'fx?': fxShape,
  'correctsInvoiceId?': 'id',
  'documentId?': 'id',
  'lines?': [invoiceLineShape],
  'vatBreakdown?': [vatGroupShape],
  'allocations?': [invoiceAllocationShape],
};
export const invoiceTotalsShape = {
  currency: 'currency',
  count: 'whole',
  invoiced: moneyShape,
  paid: moneyShape,
  open: moneyShape,
  overdue: moneyShape,
  nextDue: moneyShape,
  credited: moneyShape,
  'creditNotes?': moneyShape,
};
