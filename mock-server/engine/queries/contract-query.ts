import type { Contract } from '../../../sdk/schemas/index.ts';
import type { ContractRecord, CustomerRecord } from '../model.ts';
import type { Store } from '../store.ts';
import { contractFacts } from '../views/contract-facts.ts';
import type { Language } from '../../words/index.ts';
import { contractView } from '../views/contract-view.ts';
import { titleOf } from '../views/titles.ts';
import { choices, flag, type ListQuery, type Slice, sortKeys } from './list-query.ts';
import { type Order, paged } from './order.ts';

export const CONTRACT_SORTS = [
  'number',
  'startsOn',
  'endsOn',
  'signedOn',
  'financed',
  'nextInstallment',
] as const;
export const CONTRACT_FILTERS = [
  'q',
  'status',
  'kind',
  'currency',
  'overdue',
  'assetKind',
  'closed',
] as const;

/** Statuses of contracts that have ended; lists show them on request. */
export const ENDED = new Set([
  ...['matured', 'bought_out', 'early_terminated', 'transferred', 'total_loss', 'repossessed', 'closed'],
]);

/** Contracts the portal shows: a customer has access from the day a contract starts. */
export function accessible(store: Store, customer: CustomerRecord): ContractRecord[] {
  return customer.contracts.filter((contract) => contract.starts <= store.today);
}

/** One page of contracts. A status that is asked for is shown even when it is a closed one. */
export function listContracts(
  store: Store,
  customer: CustomerRecord,
  query: ListQuery,
  language: Language,
): Slice<Contract> {
  const { filter } = query;
  const statuses = choices(filter, 'status');
  const kinds = choices(filter, 'kind');
  const currencies = choices(filter, 'currency');
  const assetKinds = choices(filter, 'assetKind');
  const overdue = flag(filter, 'overdue');
  const closed = flag(filter, 'closed') ?? false;
  const q = filter['q']?.trim().toLowerCase();
  const found = accessible(store, customer).filter((contract) => {
    const facts = contractFacts(store, contract);
    return (
      (statuses ? statuses.has(facts.status) : closed || overdue === true || !ENDED.has(facts.status)) &&
      (!kinds || kinds.has(contract.kind)) &&
      (!currencies || currencies.has(contract.currency)) &&
      (!assetKinds || contract.assets.some((asset) => assetKinds.has(asset.kind))) &&
      (overdue === undefined || facts.overdue > 0 === overdue) &&
      (!q || matches(contract, q, language))
    );
  });
  const keys = sortKeys(query.sort, CONTRACT_SORTS, '-startsOn');
  const order: Order<ContractRecord> = {
    keys: [...keys, { key: 'index', descending: false }],
    value: (contract, key) => sortValue(store, contract, key),
  };
  return paged(found, query, order, (contract) => contractView(store, contract, language));
}

/** Number, title, VIN and plate; spaces in plates do not matter. */
function matches(contract: ContractRecord, q: string, language: Language): boolean {
  const compact = q.replace(/\s+/g, '');
  if (`${contract.number} ${titleOf(contract, language)}`.toLowerCase().includes(q)) return true;
  return contract.assets.some(({ vehicle, equipment }) =>
    [vehicle?.vin, vehicle?.plate, vehicle?.chassisNo, equipment?.serial].some((text) =>
      text?.replace(/\s+/g, '').toLowerCase().includes(compact),
    ),
  );
}

function sortValue(store: Store, contract: ContractRecord, key: string): string | number | undefined {
  switch (key) {
    case 'index':
      return contract.index;
    case 'number':
      return contract.number;
    case 'endsOn':
      return contract.ends;
    case 'signedOn':
      return contract.signed;
    case 'financed':
      return contract.financed;
    case 'nextInstallment':
      return contractFacts(store, contract).next?.due;
    default:
      return contract.starts;
  }
}
