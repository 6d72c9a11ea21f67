/** What the lists of promises, confirmations, mandates and payoff quotes accept. */
import { CONFIRMATION_STATES } from '../../sdk/schemas/confirmation.ts';
import { MANDATE_STATES } from '../../sdk/schemas/mandate.ts';
import { PROMISE_STATES } from '../../sdk/schemas/payment.ts';
import { QUOTE_KINDS, QUOTE_STATES } from '../../sdk/schemas/payoff.ts';
import type { ListRules } from './rules.ts';

/** Filters and sorts by resource. */
export const MONEY_RULES = {
  promises: {
    filters: {
      state: PROMISE_STATES,
      invoiceId: 'id',
      'promisedOn.gte': 'date',
      'promisedOn.lte': 'date',
    },
    sorts: ['promisedOn'],
  },
  confirmations: {
    filters: { state: CONFIRMATION_STATES, invoiceId: 'id' },
    sorts: ['paidOn'],
  },
  mandates: {
    filters: { state: MANDATE_STATES, contractId: 'id' },
    sorts: [],
  },
  payoffQuotes: {
    filters: {
      contractId: 'id',
      binding: QUOTE_KINDS,
      state: QUOTE_STATES,
      'effectiveOn.gte': 'date',
      'effectiveOn.lte': 'date',
    },
    sorts: ['effectiveOn'],
  },
} as const satisfies Record<string, ListRules>;
