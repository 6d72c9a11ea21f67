/** Agreed distance against odometer readings, in whole numbers alone. */

/** A reading; `day` counts from any fixed day, the same for all readings and the term. */
export interface Reading {
  readonly day: number;
  readonly value: number;
}

/** How long the agreement runs. Months are given where the term is one of months, so that a year is exactly a year. */
export interface MileageTerm {
  readonly startDay: number;
  /** First day after the end. */
  readonly endDay: number;
  readonly months?: number | undefined;
}

export interface MileageAgreement {
  readonly per: string;
  readonly distance: number;
  /** Price of one unit beyond the agreement, in minor units of a currency. */
  readonly excessRate?: { readonly amount: number } | undefined;
}

export interface Mileage {
  /** What may be driven over the whole term. */
  readonly agreed: number;
  /** Driven so far under the agreement; absent without two readings that go forward. */
  readonly driven?: number;
  /** Driven by the end of the term at the pace so far; absent while there is too little to tell. */
  readonly projected?: number;
  /** How far the projection is above the agreement; 0 when it stays within. */
  readonly excess?: number;
  /** Minor units; absent without a price, or when the amount is beyond what can be written exactly. */
  readonly excessCost?: number;
}

/** A pace of a few weeks says nothing about years. */
const LEAST_DAYS = 60;
const DAYS_A_YEAR = 365;

/** `a × b ÷ c` of whole numbers, half rounded up; undefined beyond the safe integers. */
function scaled(a: number, b: number, c: number): number | undefined {
  const [dividend, divisor] = [BigInt(a) * BigInt(b), BigInt(c)];
  const result = Number((dividend * 2n + divisor) / (divisor * 2n));
  return Number.isSafeInteger(result) ? result : undefined;
}

/** The reading at the start, and the latest one. A used vehicle comes with distance of its own. */
function ends(readings: readonly Reading[], startDay: number): [Reading, Reading] | undefined {
  const sorted = [...readings].sort((a, b) => a.day - b.day);
  const first = sorted.findLast(({ day }) => day <= startDay) ?? sorted[0];
  const last = sorted.at(-1);
  return first && last && last.day > first.day && last.value >= first.value ? [first, last] : undefined;
}

/**
 * Compares an agreement with readings: what was driven is carried on at the same pace to the end of the term.
 * Undefined when the agreement itself makes no sense, such as a term that ends before it starts.
 */
export function mileageOf(
  { per, distance, excessRate }: MileageAgreement,
  { startDay, endDay, months }: MileageTerm,
  readings: readonly Reading[],
): Mileage | undefined {
  const days = endDay - startDay;
  if (days <= 0 || distance < 0) return undefined;
  const yearly = months === undefined ? scaled(distance, days, DAYS_A_YEAR) : scaled(distance, months, 12);
  const agreed = per === 'year' ? yearly : distance;
  if (agreed === undefined) return undefined;
  const pair = ends(readings, startDay);
  if (!pair) return { agreed };
  const [first, last] = pair;
  const driven = last.value - first.value;
  const elapsed = last.day - first.day;
  const projected = elapsed >= Math.min(LEAST_DAYS, days) ? scaled(driven, days, elapsed) : undefined;
  if (projected === undefined) return { agreed, driven };
  const excess = Math.max(projected - agreed, 0);
  const excessCost = excessRate ? scaled(excess, excessRate.amount, 1) : undefined;
  return { agreed, driven, projected, excess, ...(excessCost !== undefined && { excessCost }) };
}
