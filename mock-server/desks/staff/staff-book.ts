/** What the desks of the back office share: customers and contracts by id, names, and money by currency. */
import type { Money } from '../../../sdk/schemas/base.ts';
import type { ContractRecord, CustomerRecord } from '../../engine/model.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';

/** Who does something, as far as it is written down. */
export interface Clerk {
  readonly id: string;
  readonly name: string;
}

/** The customer with an id. @throws LessorRuleError 422 at the pointer for one nobody knows. */
export function customerAt(store: Store, id: string, pointer = '/customerId'): CustomerRecord {
  const found = store.customers.find(({ profile }) => profile.id === id);
  if (!found) throw new LessorRuleError(422, 'unknown_customer', pointer);
  return found;
}

/** The contract with an id, of whichever customer. @throws LessorRuleError 422 at the pointer for one nobody knows. */
export function contractAt(store: Store, id: string, pointer = '/contractId'): ContractRecord {
  const found = store.contracts.find((each) => each.id === id);
  if (!found) throw new LessorRuleError(422, 'unknown_contract', pointer);
  return found;
}

/** Id and name of the customer at an index, as rows of registers carry them. */
export function customerOf(store: Store, index: number): { customerId: string; customerName: string } {
  const profile = store.customers[index]?.profile;
  return { customerId: profile?.id ?? '', customerName: profile?.name ?? '' };
}

/** Adds an amount to sums by currency. */
export function addTo(sums: Map<string, number>, currency: string, amount: number): void {
  sums.set(currency, (sums.get(currency) ?? 0) + amount);
}

/** Sums by currency as money, without those that are nothing. */
export function moneyOf(sums: ReadonlyMap<string, number>): Money[] {
  return [...sums].filter(([, amount]) => amount !== 0).map(([currency, amount]) => ({ amount, currency }));
}
