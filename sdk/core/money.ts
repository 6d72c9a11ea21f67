/** Exact arithmetic on money: integers of minor units, one currency at a time. */
import type { Money } from '../schemas/base.ts';

function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError('The amount is not a safe integer.');
  // −0 is equal to 0 but prints as "-0".
  return { amount: amount === 0 ? 0 : amount, currency };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix.`);
}

/** `a + b`. Throws RangeError for two currencies or a sum beyond the safe integers. */
export function add(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(a.amount + b.amount, a.currency);
}

/** `a − b`. Throws RangeError as {@link add}. */
export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(a.amount - b.amount, a.currency);
}

/** Sum of all amounts; zero of `currency` for none. Throws RangeError as {@link add}, or for none without currency. */
export function sum(amounts: Iterable<Money>, currency?: string): Money {
  let total: Money | undefined = currency === undefined ? undefined : { amount: 0, currency };
  for (const amount of amounts) total = total ? add(total, amount) : amount;
  if (!total) throw new RangeError('The sum of nothing needs a currency.');
  return total;
}

/** −1, 0 or 1, for sorting. Throws RangeError for two currencies. */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b);
  return a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0;
}

/** Whether the amount is zero. */
export function isZero(value: Money): boolean {
  return value.amount === 0;
}

/** The same amount with the other sign. */
export function negate(value: Money): Money {
  return money(-value.amount, value.currency);
}

/** The amount as decimal text: 123456 at scale 2 is `1234.56`. `scale` is the currency's digits, 2 for EUR, 0 for JPY. */
export function toDecimalString(value: Money, scale: number): string {
  const digits = String(Math.abs(value.amount)).padStart(scale + 1, '0');
  const sign = value.amount < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/**
 * Money of a decimal text: `1234.5` at scale 2 is 123450. Zeros beyond the scale are dropped.
 * Throws RangeError for anything that is not exactly an amount at this scale; nothing is rounded.
 */
export function fromDecimalString(text: string, currency: string, scale: number): Money {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  const decimals = (match?.[3] ?? '').replace(/0+$/, '');
  if (!match || decimals.length > scale) throw new RangeError(`Not an amount with ${scale} decimals.`);
  const size = Number(`${match[2] ?? ''}${decimals.padEnd(scale, '0')}`);
  return money(match[1] === '-' ? -size : size, currency);
}
