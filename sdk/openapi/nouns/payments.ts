/** Incoming money. */
import { downloadSchema } from '../../schemas/download.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import { PAYMENT_METHODS } from '../../schemas/invoice.ts';
import {
  PAYMENT_STATES,
  paymentDraftSchema,
  paymentSchema,
  paymentTotalsSchema,
} from '../../schemas/payment.ts';
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
    'payments.create': {
      summary: 'Start an online payment',
      description:
        'The answer’s `action` says what the payer has to do. No balance changes before the payment is posted. A second ' +
        'payment of an invoice is refused with `payment_in_progress` while one is under way.',
      answer: { kind: 'record', schema: paymentSchema, etag: true },
      body: paymentDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['pay']?.enabled === true,
      sample: async (lessor) => {
        const filter = { open: 'true', type: 'invoice', disputed: 'false' };
        const rows = await lessor.rows<Invoice>('invoices.list', filter);
        const invoice = rows.find(({ paymentInProgress }) => !paymentInProgress);
        if (!invoice) return undefined;
        const invoices = [{ invoiceId: invoice.id, amount: invoice.open }];
        return { body: { mode: 'redirect', returnUrl: 'https://portal.example/paid', invoices } };
      },
    },
    'payments.cancel': {
      summary: 'Give up an online payment that waits for its payer',
      answer: { kind: 'record', schema: paymentSchema, etag: true },
      change: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['pay']?.enabled === true,
      sample: async (lessor) => {
        const [payment] = await lessor.rows<{ id: string }>('payments.list', { state: 'requires_action' });
        return payment && { id: payment.id };
      },
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
