import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';

/**
 * The same function, which does nothing once the data of another customer or user is shown: for what was begun for one and
 * goes on after an answer.
 */
export function whileSameScope<Args extends unknown[]>(
  host: LeaseHost,
  then: (...args: Args) => void,
): (...args: Args) => void {
  const scope = leaseOf(host)?.value?.scope;
  return (...args) => {
    if (leaseOf(host)?.value?.scope === scope) then(...args);
  };
}
