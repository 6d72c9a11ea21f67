/** What each list accepts: its filters with their types, and its sort keys. */
import { ASSET_KINDS, INSURANCE_TYPES, POLICY_STATUSES } from '../../sdk/schemas/asset.ts';
import { CONTRACT_KINDS, CONTRACT_STATUSES } from '../../sdk/schemas/contract.ts';
import { INVOICE_TYPES, PAYMENT_METHODS, SETTLEMENTS, TIMING_STATES } from '../../sdk/schemas/invoice.ts';
import { ACCOUNT_RULES } from './account-rules.ts';
import { INFORM_RULES } from './inform-rules.ts';
import { MONEY_RULES } from './money-rules.ts';
import { REQUEST_RULES } from './request-rules.ts';
import { STAFF_RULES } from './staff-rules.ts';
import { PAYMENT_STATES } from '../../sdk/schemas/payment.ts';

/** A list of words means: one or more of them, separated by commas. */
export type ParameterType =
  'text' | 'id' | 'date' | 'integer' | 'boolean' | 'currency' | 'point' | readonly string[];

export interface ListRules {
  readonly filters: Readonly<Record<string, ParameterType>>;
  readonly sorts: readonly string[];
  /** Whether `include=totals` has a meaning. */
  readonly totals?: true;
}

const range = (name: string, type: ParameterType): Record<string, ParameterType> => ({
  [`${name}.gte`]: type,
  [`${name}.lte`]: type,
});

/** Filters and sorts by resource. What the capabilities leave out is refused although it stands here. */
export const LIST_RULES = {
  customers: { filters: { q: 'text' }, sorts: ['number', 'name'] },
  contracts: {
    filters: {
      q: 'text',
      status: CONTRACT_STATUSES,
      kind: CONTRACT_KINDS,
      currency: 'currency',
      overdue: 'boolean',
      assetKind: ASSET_KINDS,
      closed: 'boolean',
    },
    sorts: ['number', 'startsOn', 'endsOn', 'signedOn', 'financed', 'nextInstallment'],
  },
  invoices: {
    filters: {
      q: 'text',
      contractId: 'id',
      currency: 'currency',
      type: INVOICE_TYPES,
      settlement: SETTLEMENTS,
      timing: TIMING_STATES,
      open: 'boolean',
      disputed: 'boolean',
      paymentMethod: PAYMENT_METHODS,
      ...range('issuedOn', 'date'),
      ...range('dueOn', 'date'),
      ...range('gross', 'integer'),
    },
    sorts: ['number', 'issuedOn', 'dueOn', 'gross', 'open'],
    totals: true,
  },
  payments: {
    filters: {
      q: 'text',
      contractId: 'id',
      currency: 'currency',
      state: PAYMENT_STATES,
      method: PAYMENT_METHODS,
      ...range('receivedOn', 'date'),
      ...range('amount', 'integer'),
    },
    sorts: ['receivedOn', 'amount'],
    totals: true,
  },
  assets: {
    filters: { q: 'text', contractId: 'id', kind: ASSET_KINDS, covered: 'boolean' },
    sorts: ['make', 'manufacturedYear'],
  },
  policies: {
    filters: { q: 'text', contractId: 'id', assetId: 'id', type: INSURANCE_TYPES, status: POLICY_STATUSES },
    sorts: ['to', 'from'],
  },
  ...MONEY_RULES,
  ...INFORM_RULES,
  ...ACCOUNT_RULES,
  ...REQUEST_RULES,
  ...STAFF_RULES,
} as const satisfies Record<string, ListRules>;

export type ListResource = keyof typeof LIST_RULES;
