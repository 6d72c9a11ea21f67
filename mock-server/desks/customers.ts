/** Finds customers in the lessor's books. */
import type { ContractRecord, CustomerRecord } from '../engine/model.ts';
import type { Store } from '../engine/store.ts';

/** The customer with an id. @throws {RangeError} for an unknown one: callers have been let in for one that exists. */
export function customerOf(store: Store, id: string): CustomerRecord {
  const found = store.customers.find(({ profile }) => profile.id === id);
  if (!found) throw new RangeError('No such customer');
  return found;
}

/** A contract that the customer may see; undefined for a foreign one and for one that has not started. */
export function contractOf(store: Store, customer: CustomerRecord, id: string): ContractRecord | undefined {
  return customer.contracts.find((each) => each.id === id && each.starts <= store.today);
}
