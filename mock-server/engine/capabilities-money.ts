/** What this lessor lets its customers do with money: pay, confirm, promise, autopay, end a contract early. */
import type { Capabilities } from '../../sdk/schemas/index.ts';
import { PAYMENT_MODES } from '../../sdk/schemas/payment.ts';
import { MANDATE_SCHEMES } from '../../sdk/schemas/mandate.ts';
import { EXPIRES_AFTER_DAYS, MAX_INVOICES } from '../desks/payments/online-payments.ts';
import { MAX_DAYS_AHEAD } from '../desks/payoff/payoff-quotes.ts';
import { PROMISE_DAYS_AHEAD } from './promises.ts';
import { MONEY_RULES } from '../http/money-rules.ts';

const offered = (noun: keyof typeof MONEY_RULES) => ({
  list: true,
  detail: true,
  filters: Object.keys(MONEY_RULES[noun].filters),
  sorts: [...MONEY_RULES[noun].sorts],
  total: 'exact' as const,
});

/** Resources and actions of this side of the office. */
export function moneyCapabilities(): Pick<Capabilities, 'resources' | 'actions'> {
  return {
    resources: {
      promises: offered('promises'),
      confirmations: offered('confirmations'),
      mandates: offered('mandates'),
      payoffQuotes: { ...offered('payoffQuotes'), pdf: true },
      creditLine: { detail: true, filters: ['secondary'] },
    },
    actions: {
      pay: {
        enabled: true,
        modes: [...PAYMENT_MODES],
        limits: {
          invoices: MAX_INVOICES,
          expiresAfterDays: EXPIRES_AFTER_DAYS.redirect,
          transferExpiresAfterDays: EXPIRES_AFTER_DAYS.bank_transfer,
        },
      },
      promise: { enabled: true, limits: { invoices: 100, daysAhead: PROMISE_DAYS_AHEAD } },
      confirm: { enabled: true, limits: { invoices: 100, evidence: 10 } },
      autopay: { enabled: true, modes: [...MANDATE_SCHEMES] },
      payoff: { enabled: true, modes: ['indicative'], limits: { daysAhead: MAX_DAYS_AHEAD } },
    },
  };
}
