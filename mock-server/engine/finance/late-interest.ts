import { type DateText, daysBetween } from './calendar.ts';
import { divRound, parseDecimal } from './decimal.ts';

/** A rate that holds for some days. */
export interface RateSegment {
  readonly rate: string;
  readonly days: number;
}

/** A yearly late-payment rate and the day it starts to hold (1 January and 1 July by Directive 2011/7/EU). */
export interface RateReset {
  readonly from: DateText;
  readonly rate: string;
}

/** Late interest over segments: exact to the end and rounded once, so that a split period does not lose a cent. */
export function lateInterest(
  amount: number,
  segments: readonly RateSegment[],
  basis: 365 | 360 = 365,
): number {
  let num = 0n;
  let den = 1n;
  for (const segment of segments) {
    const rate = parseDecimal(segment.rate);
    num = num * rate.den + rate.num * BigInt(segment.days) * den;
    den *= rate.den;
  }
  return Number(divRound(BigInt(amount) * num, den * BigInt(basis)));
}

/**
 * Splits the days after `dueOn` up to and including `until` where the rate is reset.
 * `resets` in ascending order; days before the first reset carry the first rate.
 */
export function lateSegments(dueOn: DateText, until: DateText, resets: readonly RateReset[]): RateSegment[] {
  const segments: RateSegment[] = [];
  let from = dueOn;
  resets.forEach((reset, index) => {
    const next = resets[index + 1]?.from;
    const to = next === undefined || next > until ? until : next;
    const days = daysBetween(from, to);
    if (days <= 0) return;
    segments.push({ rate: reset.rate, days });
    from = to;
  });
  return segments;
}
