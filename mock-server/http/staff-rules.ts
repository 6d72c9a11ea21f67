/** What the lists of the back office accept. */
import { PAYMENT_METHODS } from '../../sdk/schemas/invoice.ts';
import { CONTRACT_STATUSES } from '../../sdk/schemas/contract.ts';
import { CUSTOMER_KINDS } from '../../sdk/schemas/customer.ts';
import { PAYMENT_STATES } from '../../sdk/schemas/payment.ts';
import { SCHEDULE_LINE_KINDS, SPECIAL_TYPES } from '../../sdk/schemas/schedule.ts';
import { DELIVERY_STATES, MESSAGE_CHANNELS, NOTE_KINDS } from '../../sdk/schemas/staff-message.ts';
import { INSTALLMENT_STATES } from '../../sdk/schemas/staff-payment.ts';
import { VEHICLE_STATES } from '../../sdk/schemas/staff-vehicle.ts';
import type { ListRules } from './rules.ts';

const of = { customerId: 'id', contractId: 'id' } as const;

/** Filters and sorts by resource. */
export const STAFF_RULES = {
  staffCustomers: {
    filters: { q: 'text', kind: CUSTOMER_KINDS, overdue: 'boolean' },
    sorts: ['name', 'number', 'daysPastDue'],
  },
  staffCompanies: { filters: { q: 'text' }, sorts: ['name'] },
  staffVehicles: {
    filters: { q: 'text', state: VEHICLE_STATES, ...of },
    sorts: ['make', 'manufacturedYear'],
  },
  staffContracts: {
    filters: {
      q: 'text',
      customerId: 'id',
      companyId: 'id',
      branchId: 'id',
      status: CONTRACT_STATUSES,
      overdue: 'boolean',
      'signedOn.gte': 'date',
      'signedOn.lte': 'date',
    },
    sorts: ['number', 'signedOn', 'startsOn', 'financed'],
  },
  staffDocuments: { filters: { ...of, kind: 'id' }, sorts: ['createdAt'] },
  staffPayments: {
    filters: {
      ...of,
      state: PAYMENT_STATES,
      method: PAYMENT_METHODS,
      registered: 'boolean',
      'receivedOn.gte': 'date',
      'receivedOn.lte': 'date',
    },
    sorts: ['receivedOn', 'amount'],
    totals: true,
  },
  staffInstallments: {
    filters: {
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
    totals: true,
  },
  staffSpecialTypes: { filters: {}, sorts: [] },
  staffSpecials: { filters: { ...of, typeId: 'id' }, sorts: ['createdAt'] },
  staffNotes: { filters: { q: 'text', ...of, kind: NOTE_KINDS, automatic: 'boolean' }, sorts: ['at'] },
  staffMessages: {
    filters: {
      q: 'text',
      customerId: 'id',
      channel: MESSAGE_CHANNELS,
      state: DELIVERY_STATES,
      templateId: 'id',
      automatic: 'boolean',
      'createdAt.gte': 'date',
      'createdAt.lte': 'date',
    },
    sorts: ['createdAt'],
  },
  staffMessageTemplates: { filters: { channel: MESSAGE_CHANNELS, active: 'boolean' }, sorts: ['name'] },
  staffOverdueCustomers: {
    filters: { currency: 'currency' },
    sorts: ['daysPastDue', 'overdue', 'customerName'],
  },
  staffExpectedIncome: { filters: { currency: 'currency', from: 'date', to: 'date' }, sorts: ['month'] },
  staffPlans: { filters: { currency: 'currency', from: 'date', to: 'date' }, sorts: ['month'] },
} as const satisfies Record<string, ListRules>;
