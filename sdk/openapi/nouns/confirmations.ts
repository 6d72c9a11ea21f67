/** What customers say they have paid. */
import {
  CONFIRMATION_STATES,
  confirmationDraftSchema,
  paymentConfirmationSchema,
} from '../../schemas/confirmation.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import type { NounEntry } from '../entry.ts';

export const confirmations: NounEntry = {
  title: 'Confirmations',
  about:
    'A customer says that invoices were paid, with evidence. It is a claim: no balance changes. It is matched when the money ' +
    'is found, and rejected when it is not.',
  operations: {
    'confirmations.list': {
      summary: 'Confirmations of the customer',
      answer: { kind: 'list', row: paymentConfirmationSchema },
      parameters: { state: CONFIRMATION_STATES, invoiceId: 'id' },
      sorts: ['paidOn'],
    },
    'confirmations.create': {
      summary: 'Say that invoices were paid',
      answer: { kind: 'record', schema: paymentConfirmationSchema, etag: true },
      body: confirmationDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['confirm']?.enabled === true,
      sample: async (lessor) => {
        const [invoice] = await lessor.rows<Invoice>('invoices.list', { open: 'true', type: 'invoice' });
        if (!invoice) return undefined;
        const paidOn = await lessor.today();
        return { body: { invoiceIds: [invoice.id], paidOn, amount: invoice.open, orderNo: 'OP 1' } };
      },
    },
    'confirmations.get': {
      summary: 'One confirmation',
      answer: { kind: 'record', schema: paymentConfirmationSchema, etag: true },
      offered: ({ resources }) => resources['confirmations'] !== undefined,
    },
  },
};
