/**
 * Exact decimal arithmetic for money and rates: integers and fractions of integers, never a binary float.
 * Rounding is half away from zero everywhere, as the Lessor API demands.
 */

/** An exact rate: `num / den`, both non-negative safe integers in practice (den a power of ten times a period). */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Reads a decimal string such as `"0.065000"` exactly. Throws RangeError on anything else. */
export function parseDecimal(text: string): Fraction {
  const match = DECIMAL.exec(text.trim());
  if (!match) throw new RangeError(`Not a decimal: ${text}`);
  const decimals = match[3] ?? '';
  const num = BigInt(`${match[2] ?? '0'}${decimals}`);
  return { num: match[1] === '-' ? -num : num, den: 10n ** BigInt(decimals.length) };
}

/** `num / den` rounded half away from zero; `den` must not be zero. */
export function divRound(num: bigint, den: bigint): bigint {
  const n = den < 0n ? -num : num;
  const d = den < 0n ? -den : den;
  return n < 0n ? -((-n * 2n + d) / (d * 2n)) : (n * 2n + d) / (d * 2n);
}

/**
 * `amount · num / den` rounded half away from zero, exact for any safe integers.
 * Stays in plain numbers while the product is a safe integer, because a lessor posts millions of these.
 */
export function mulDiv(amount: number, num: number, den: number): number {
  const product = amount * num;
  if (Number.isSafeInteger(product) && Number.isSafeInteger(den * 2)) {
    const size = Math.abs(product);
    const rest = size % den;
    const quotient = (size - rest) / den + (rest * 2 >= den ? 1 : 0);
    return product < 0 ? -quotient : quotient;
  }
  return Number(divRound(BigInt(amount) * BigInt(num), BigInt(den)));
}

/** A decimal string as minor units at `scale` (default 2): `"211.89"` → 21189. Extra digits round half away. */
export function toMinor(text: string, scale = 2): number {
  const { num, den } = parseDecimal(text);
  return Number(divRound(num * 10n ** BigInt(scale), den));
}

/** Minor units as a decimal string at `scale` (default 2): -5 → `"-0.05"`. */
export function fromMinor(amount: number, scale = 2): string {
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Rounds a decimal string half away from zero to `places` digits: `("3.055", 2)` → `"3.06"`. */
export function roundDecimal(text: string, places: number): string {
  return fromMinor(toMinor(text, places), places);
}

/** Splits `total` over `weights` so that the parts add up exactly (largest remainder, earlier parts win ties). */
export function splitByWeights(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const size = Math.abs(total);
  const shares = weights.map((weight, index) => ({ index, ...share(size, weight, sum) }));
  const parts = shares.map((each) => each.part);
  shares.sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = size - parts.reduce((all, part) => all + part, 0);
  for (const { index } of shares) {
    if (missing-- <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return total < 0 ? parts.map((part) => -part) : parts;
}

/** Whole part and remainder of `size · weight / sum`, in plain numbers while they are exact. */
function share(size: number, weight: number, sum: number): { part: number; rest: number } {
  const product = size * weight;
  if (Number.isSafeInteger(product)) {
    const rest = product % sum;
    return { part: (product - rest) / sum, rest };
  }
  const exact = BigInt(size) * BigInt(weight);
  return { part: Number(exact / BigInt(sum)), rest: Number(exact % BigInt(sum)) };
}
