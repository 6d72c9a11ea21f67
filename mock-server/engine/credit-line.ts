import type { CreditLine } from '../../sdk/schemas/index.ts';
import { fromDay } from './finance/calendar.ts';
import { mulDiv } from './finance/decimal.ts';
import type { CustomerRecord } from './model.ts';
import { accessible } from './queries/contract-query.ts';
import type { Store } from './store.ts';
import { contractFacts } from './views/contract-facts.ts';

/** The customer's credit line in the label's currency: used is the principal owed, second-currency contracts converted. */
export function creditLine(store: Store, customer: CustomerRecord, total: number): CreditLine {
  const { profile } = store;
  const used = principalOwed(store, customer);
  const money = (amount: number) => ({ amount, currency: profile.currency });
  const asOf = fromDay(store.today);
  return {
    total: money(total),
    used: money(used),
    available: money(total - used),
    asOf,
    ...(profile.label.secondaryCurrency
      ? { secondary: { currency: profile.label.secondaryCurrency, rate: profile.secondaryRate, on: asOf } }
      : {}),
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
