import { type DateText, daysBetween } from './calendar.ts';

import { divRound, parseDecimal } from './decimal.ts';

/** How days become a fraction of a year. `30/360` counts every month as thirty days. */
export type DayCount = 'actual/360' | 'actual/365' | '30/360';

/** Days from `from` to `to` under a day-count convention (30/360: European, the 31st counts as the 30th). */
export function countedDays(from: DateText, to: DateText, dayCount: DayCount): number {
  if (dayCount !== '30/360') return daysBetween(from, to);
  const part = (text: DateText, start: number, end: number): number => Number(text.slice(start, end));
  const months = (text: DateText): number => part(text, 0, 4) * 12 + part(text, 5, 7);
  const day = (text: DateText): number => Math.min(30, part(text, 8, 10));
  return (months(to) - months(from)) * 30 + day(to) - day(from);
}

/** Simple interest on `amount` (minor units) for the days between two dates, rounded half away from zero. */
export function simpleInterest(
  amount: number,
  nominal: string,
  period: { readonly from: DateText; readonly to: DateText; readonly dayCount: DayCount },
): number {
  const { num, den } = parseDecimal(nominal);
  const days = countedDays(period.from, period.to, period.dayCount);
  const year = period.dayCount === 'actual/365' ? 365n : 360n;
  return Number(divRound(BigInt(amount) * num * BigInt(days), den * year));
}
