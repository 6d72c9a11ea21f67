import { type DateText, daysBetween } from './calendar.ts';
import { mulDiv } from './decimal.ts';
import type { CashFlow } from './apr.ts';

/** What it costs to end a contract on a day. */
export interface Payoff {
  readonly principal: number;
  readonly interest: number;
  readonly total: number;
}

/**
 * Balance plus accrued interest: the running period's interest × elapsed days / days in the period.
 * Elapsed days are clamped to the period, so a date outside it accrues nothing or all.
 */
export function payoffByBalance(period: {
  readonly balance: number;
  readonly interest: number;
  readonly from: DateText;
  readonly to: DateText;
  readonly on: DateText;
}): Payoff {
  const length = daysBetween(period.from, period.to);
  const elapsed = Math.min(length, Math.max(0, daysBetween(period.from, period.on)));
  const interest = length === 0 ? 0 : mulDiv(period.interest, elapsed, length);
  return { principal: period.balance, interest, total: period.balance + interest };
}

/**
 * Present value of the payments still to come, discounted yearly at `rate` (a fraction), rounded to minor units.
 * Flows before the day (negative years) count in full.
 */
export function payoffByPresentValue(rate: number, flows: readonly CashFlow[]): number {
  const value = flows.reduce(
    (sum, flow) => sum + flow.amount * Math.pow(1 + rate, -Math.max(0, flow.years)),
    0,
  );
  return Math.sign(value) * Math.round(Math.abs(value));
}
