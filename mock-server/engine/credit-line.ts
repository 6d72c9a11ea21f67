import type { CreditLine } from '../../sdk/schemas/index.ts';
import { fromDay } from './finance/calendar.ts';
import { divRound, mulDiv, parseDecimal } from './finance/decimal.ts';
import type { CustomerRecord } from './model.ts';
import { accessible } from './queries/contract-query.ts';
import type { Store } from './store.ts';
import { contractFacts } from './views/contract-facts.ts';

/** The customer's credit line in the label's currency: used is the principal owed, second-currency contracts converted. */
export function creditLine(
  store: Store,
  customer: CustomerRecord,
  total: number,
  secondary?: string,
): CreditLine | undefined {
  const { profile } = store;
  const used = principalOwed(store, customer);
  const money = (amount: number) => ({ amount, currency: profile.currency });
  const line = {
    total: money(total),
    used: money(used),
    available: money(total - used),
    asOf: fromDay(store.today),
  };
  const currency = secondary ?? profile.label.secondaryCurrency ?? 'none';
  if (currency === 'none') return line;
  if (currency !== profile.label.secondaryCurrency && currency !== profile.second) return undefined;
  return { ...line, secondary: secondaryOf(store, currency, total, used) };
}

/** The figures in another currency, each converted once; what is available is still the difference. */
function secondaryOf(
  store: Store,
  currency: string,
  total: number,
  used: number,
): NonNullable<CreditLine['secondary']> {
  const { secondaryRate: rate } = store.profile;
  const { num, den } = parseDecimal(rate);
  const convert = (amount: number): number => Number(divRound(BigInt(amount) * num, den));
  const money = (amount: number) => ({ amount, currency });
  const [all, taken] = [convert(total), convert(used)];
  return {
    ...{ currency, rate, on: fromDay(store.today) },
    ...{ total: money(all), used: money(taken), available: money(all - taken) },
  };
}

/** Principal owed over all contracts, in the label's first currency. */
export function principalOwed(store: Store, customer: CustomerRecord): number {
  const { profile } = store;
  return accessible(store, customer).reduce((sum, contract) => {
    const owed = contractFacts(store, contract).outstanding;
    return sum + (contract.currency === profile.currency ? owed : mulDiv(owed, 100, profile.secondPer100));
  }, 0);
}
