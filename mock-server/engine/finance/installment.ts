import { divRound, type Fraction, mulDiv, parseDecimal } from './decimal.ts';

/** When an installment falls due within its period. */
export type Timing = 'advance' | 'arrears';

/** What a level installment is computed from. Amounts in minor units. */
export interface InstallmentTerms {
  /** Amount financed (present value), ≥ 0. */
  readonly financed: number;
  /** Amount left after the last installment (default 0). */
  readonly residual?: number;
  /** Number of installments, ≥ 1. */
  readonly count: number;
  /** Nominal yearly rate as a decimal string, e.g. `"0.065000"`. Zero is allowed. */
  readonly nominal: string;
  /** Months from one installment to the next (default 1). */
  readonly periodMonths?: number;
  readonly timing: Timing;
}

/** Forty decimal digits: far below half a minor unit for any amount and term that fits a contract. */
const ONE = 10n ** 40n;

/** A rate for one period, as integers small enough for `mulDiv`. */
export interface PeriodRate {
  readonly num: number;
  readonly den: number;
}

/** The rate of one period: nominal · months / 12, exact. */
export function periodRate(nominal: string, periodMonths = 1): PeriodRate {
  const { num, den } = parseDecimal(nominal);
  return { num: Number(num) * periodMonths, den: Number(den) * 12 };
}

/** Interest of one period on a balance, rounded. */
export function periodInterest(balance: number, rate: PeriodRate): number {
  return mulDiv(balance, rate.num, rate.den);
}

/** `(1 + num/den)^n` in fixed point (scale {@link ONE}), by squaring. */
function growth({ num, den }: Fraction, n: number): bigint {
  let result = ONE;
  let base = ONE + (ONE * num) / den;
  for (let power = n; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) / ONE;
    base = (base * base) / ONE;
  }
  return result;
}

/**
 * The level installment in minor units: `(PV·g − residual)·r / ((1 + r·t)(g − 1))`, `g = (1+r)^n`, `t = 1` in advance.
 * Rounded half away from zero; at rate 0 it is `(PV − residual) / n`.
 */
export function installment(terms: InstallmentTerms): number {
  const { financed, residual = 0, count, nominal, periodMonths = 1, timing } = terms;
  if (!Number.isInteger(count) || count < 1) throw new RangeError('count must be a positive integer');
  const rate = parseDecimal(nominal);
  const r: Fraction = { num: rate.num * BigInt(periodMonths), den: rate.den * 12n };
  if (r.num === 0n) return Number(divRound(BigInt(financed - residual), BigInt(count)));
  const g = growth(r, count);
  const top = (BigInt(financed) * g - BigInt(residual) * ONE) * r.num;
  const bottom = (timing === 'advance' ? r.den + r.num : r.den) * (g - ONE);
  return Number(divRound(top, bottom));
}
