/** The back office: payments, installments, and what managers look at. */
import { PAYMENT_METHODS } from '../../schemas/invoice.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import { PAYMENT_STATES, paymentTotalsSchema } from '../../schemas/payment.ts';
import { SCHEDULE_LINE_KINDS, SPECIAL_TYPES } from '../../schemas/schedule.ts';
import {
  INSTALLMENT_STATES,
  staffInstallmentSchema,
  staffInstallmentTotalsSchema,
  staffPaymentDraftSchema,
  staffPaymentSchema,
} from '../../schemas/staff-payment.ts';
import {
  expectedIncomeSchema,
  overdueCustomerSchema,
  staffPlanChangeSchema,
  staffPlanSchema,
} from '../../schemas/staff-report.ts';
import type { StaffPlan } from '../../schemas/staff-report.ts';
import type { NounEntry } from '../entry.ts';
import { offers, one } from './staff.ts';

const of = { customerId: 'id', contractId: 'id' } as const;

export const staffPayments: NounEntry = {
  title: 'Back office: payments',
  about: 'The register of payments. What staff register is allocated to invoices, in full or in part.',
  operations: {
    'staffPayments.list': {
      summary: 'Payments of all customers',
      answer: { kind: 'list', row: staffPaymentSchema, totals: paymentTotalsSchema },
      parameters: {
        ...of,
        state: PAYMENT_STATES,
        method: PAYMENT_METHODS,
        registered: 'boolean',
        'receivedOn.gte': 'date',
        'receivedOn.lte': 'date',
      },
      sorts: ['receivedOn', 'amount'],
      offered: offers('staffPayments'),
    },
    'staffPayments.create': {
      summary: 'Register money that came in',
      description:
        'Less than is open is a part payment; more stays on the payment as an advance. Without invoices and contract it ' +
        'settles the oldest that are open.',
      answer: one(staffPaymentSchema),
      body: staffPaymentDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: offers('staffPayments', 'registerPayment'),
      sample: async (lessor) => {
        const asked = { open: 'true', type: 'invoice', disputed: 'false' };
        const invoices = await lessor.rows<Invoice>('invoices.list', asked);
        const { json } = await lessor.call('session.get');
        const customerId = (json as { customer?: { id?: string } } | undefined)?.customer?.id;
        const invoice = invoices.find(({ paymentInProgress }) => paymentInProgress !== true);
        if (!invoice || customerId === undefined) return undefined;
        const amount = { ...invoice.open, amount: Math.ceil(invoice.open.amount / 2) };
        return { body: { customerId, amount, method: 'cash', invoiceIds: [invoice.id] } };
      },
    },
    'staffPayments.get': {
      summary: 'One payment',
      answer: one(staffPaymentSchema),
      offered: offers('staffPayments'),
    },
    'staffPayments.reverse': {
      summary: 'Take a payment back',
      answer: one(staffPaymentSchema),
      change: true,
      problems: ['conflict'],
      offered: offers('staffPayments', 'registerPayment'),
    },
  },
};

export const staffInstallments: NounEntry = {
  title: 'Back office: installments',
  about: 'Every line of every contract: overdue, paid or upcoming.',
  operations: {
    'staffInstallments.list': {
      summary: 'Installments of all contracts',
      answer: { kind: 'list', row: staffInstallmentSchema, totals: staffInstallmentTotalsSchema },
      parameters: {
        ...of,
        currency: 'currency',
        state: INSTALLMENT_STATES,
        kind: SCHEDULE_LINE_KINDS,
        specialType: SPECIAL_TYPES,
        partial: 'boolean',
        'dueOn.gte': 'date',
        'dueOn.lte': 'date',
      },
      sorts: ['dueOn', 'gross', 'open'],
      offered: offers('staffInstallments'),
    },
  },
};

export const staffOverdueCustomers: NounEntry = {
  title: 'Back office: overdue customers',
  about: 'Who is overdue, with how much and since when.',
  operations: {
    'staffOverdueCustomers.list': {
      summary: 'Customers with something overdue',
      answer: { kind: 'list', row: overdueCustomerSchema },
      parameters: { currency: 'currency' },
      sorts: ['daysPastDue', 'overdue', 'customerName'],
      offered: offers('staffOverdueCustomers'),
    },
  },
};

export const staffExpectedIncome: NounEntry = {
  title: 'Back office: expected income',
  about: 'What falls due, month by month, and what of it has come in.',
  operations: {
    'staffExpectedIncome.list': {
      summary: 'Expected income by month',
      answer: { kind: 'list', row: expectedIncomeSchema },
      parameters: { currency: 'currency', from: 'date', to: 'date' },
      sorts: ['month'],
      offered: offers('staffExpectedIncome'),
    },
  },
};

export const staffPlans: NounEntry = {
  title: 'Back office: plans',
  about: 'What managers have planned to sell and to collect, beside what has become of it.',
  operations: {
    'staffPlans.list': {
      summary: 'Plans by month',
      answer: { kind: 'list', row: staffPlanSchema },
      parameters: { currency: 'currency', from: 'date', to: 'date' },
      sorts: ['month'],
      offered: offers('staffPlans'),
    },
    'staffPlans.get': {
      summary: 'The plan of a month',
      answer: one(staffPlanSchema),
      offered: offers('staffPlans'),
    },
    'staffPlans.update': {
      summary: 'Set what is planned',
      answer: one(staffPlanSchema),
      body: staffPlanChangeSchema,
      change: true,
      offered: offers('staffPlans', 'planSales'),
      sample: async (lessor) => {
        const [plan] = await lessor.rows<StaffPlan>('staffPlans.list');
        const salesPlanned = plan && { amount: 25_000_000, currency: plan.currency };
        return plan && { id: plan.id, body: { salesPlanned, contractsPlanned: 12 } };
      },
    },
  },
};
