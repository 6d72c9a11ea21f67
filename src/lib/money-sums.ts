/** Sums of amounts, each currency apart; whole minor units only. */

/** Money, as the SDK has it. */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** What amounts come to, one entry a currency, in the order in which currencies first appear. */
export function sumsOf(amounts: Iterable<Amount>): Amount[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
