import { addMonthsToDay, type DateText, hasLeapDay, toDay } from './calendar.ts';
import { roundDecimal } from './decimal.ts';

/** A cash flow `years` after the first; money to the customer positive, from the customer negative. */
export interface CashFlow {
  readonly years: number;
  readonly amount: number;
}

/** Unit in which whole periods are counted before the days that remain. */
export type AprUnit = 'year' | 'month';

/**
 * Time between two dates by the EU rule (Directive 2008/48/EC annex I, SWD(2012) 128): whole months or years counted
 * backwards from the later date, then days over 365, or 366 when 29 February lies in the year before those days end.
 */
export function aprYears(from: DateText, to: DateText, unit: AprUnit = 'month'): number {
  const start = toDay(from);
  const end = toDay(to);
  const size = unit === 'year' ? 12 : 1;
  let whole = 0;
  while (addMonthsToDay(end, -(whole + 1) * size) >= start) whole += 1;
  const reached = addMonthsToDay(end, -whole * size);
  const yearLength = hasLeapDay(addMonthsToDay(reached, -12), reached) ? 366 : 365;
  return (whole * size) / 12 + (reached - start) / yearLength;
}

/**
 * The annual percentage rate as a fraction (0.0731 = 7.31 %): the x with `Σ amount·(1+x)^−years = 0`, by bisection.
 * NaN when the flows have no sign change, so no rate exists.
 */
export function apr(flows: readonly CashFlow[]): number {
  const value = (x: number): number =>
    flows.reduce((sum, flow) => sum + flow.amount * Math.pow(1 + x, -flow.years), 0);
  let low = -0.99;
  let high = 1;
  while (value(low) * value(high) > 0 && high < 1e6) high *= 10;
  const atLow = value(low);
  if (atLow * value(high) > 0) return Number.NaN;
  for (let step = 0; step < 200 && high - low > 1e-14; step += 1) {
    const middle = (low + high) / 2;
    if (value(middle) * atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A rate fraction as a percentage with `places` digits, rounded half up as the directive's annex I (d) asks. */
export function aprPercent(rate: number, places: number): string {
  // Nine digits first: the noise of the root finding must not decide a half.
  return roundDecimal((rate * 100).toFixed(9), places);
}
