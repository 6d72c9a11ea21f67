/** Promises to pay. */
import { addDays } from '../../core/dates.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import { PROMISE_STATES, paymentPromiseSchema, promiseDraftSchema } from '../../schemas/payment.ts';
import type { NounEntry } from '../entry.ts';

const DAYS_AHEAD = 5;

export const promises: NounEntry = {
  title: 'Promises to pay',
  about:
    'A promise pauses reminders until its day. It moves no due date and no balance. Its day is today or later, and no more ' +
    'than `limits.daysAhead` of the action `promise` ahead.',
  operations: {
    'promises.list': {
      summary: 'Promises of the customer',
      answer: { kind: 'list', row: paymentPromiseSchema },
      parameters: {
        state: PROMISE_STATES,
        invoiceId: 'id',
        'promisedOn.gte': 'date',
        'promisedOn.lte': 'date',
      },
      sorts: ['promisedOn'],
    },
    'promises.create': {
      summary: 'Promise to pay invoices by a day',
      answer: { kind: 'record', schema: paymentPromiseSchema, etag: true },
      body: promiseDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['promise']?.enabled === true,
      sample: async (lessor) => {
        const [invoice] = await lessor.rows<Invoice>('invoices.list', { open: 'true', type: 'invoice' });
        if (!invoice) return undefined;
        const promisedOn = addDays(await lessor.today(), DAYS_AHEAD);
        return { body: { invoiceIds: [invoice.id], amount: invoice.open, promisedOn } };
      },
    },
    'promises.get': {
      summary: 'One promise',
      answer: { kind: 'record', schema: paymentPromiseSchema, etag: true },
      offered: ({ resources }) => resources['promises'] !== undefined,
    },
    'promises.cancel': {
      summary: 'Take a promise back',
      answer: { kind: 'record', schema: paymentPromiseSchema, etag: true },
      change: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['promise']?.enabled === true,
    },
  },
};
