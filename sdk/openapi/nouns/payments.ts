/** Incoming money. */
import { downloadSchema } from '../../schemas/download.ts';
import { PAYMENT_METHODS } from '../../schemas/invoice.ts';
import { PAYMENT_STATES, paymentSchema, paymentTotalsSchema } from '../../schemas/payment.ts';
import type { NounEntry } from '../entry.ts';

export const payments: NounEntry = {
  title: 'Payments',
  about:
    'Incoming money. The sum of allocations and the unallocated rest is the amount; only posted payments count; a reversal ' +
    'adds negative allocations and deletes nothing.',
  operations: {
    'payments.list': {
      summary: 'Payments of the customer',
      answer: { kind: 'list', row: paymentSchema, totals: paymentTotalsSchema },
      parameters: {
        q: 'text',
        contractId: 'id',
        currency: 'currency',
        state: PAYMENT_STATES,
        method: PAYMENT_METHODS,
        'receivedOn.gte': 'date',
        'receivedOn.lte': 'date',
        'amount.gte': 'integer',
        'amount.lte': 'integer',
      },
      sorts: ['receivedOn', 'amount'],
    },
    'payments.get': {
      summary: 'One payment',
      answer: { kind: 'record', schema: paymentSchema, etag: true },
    },
    'payments.receipt': {
      summary: 'The receipt as PDF, or a link to it',
      answer: { kind: 'file', mime: 'application/pdf', link: downloadSchema },
      offered: ({ resources }) => resources['payments']?.['pdf'] === true,
      sample: async (lessor) => {
        const [payment] = await lessor.rows<{ id: string }>('payments.list', { state: 'posted' });
        return payment && { id: payment.id };
      },
    },
  },
};
