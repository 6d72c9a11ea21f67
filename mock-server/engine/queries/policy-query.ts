import type { InsurancePolicy } from '../../../sdk/schemas/index.ts';
import type { CustomerRecord } from '../model.ts';
import { coversOn, knownOn, makePolicies, type PolicyRecord, policyView, statusOf } from '../policies.ts';
import type { Store } from '../store.ts';
import { choices, type ListQuery, type Slice, sortKeys } from './list-query.ts';
import { OrderedList } from './ordered-list.ts';

export const POLICY_SORTS = ['to', 'from'] as const;
export const POLICY_FILTERS = ['q', 'contractId', 'assetId', 'type', 'status'] as const;

interface Gathered {
  readonly list: OrderedList<PolicyRecord>;
  readonly byId: ReadonlyMap<string, PolicyRecord>;
  /** How many policies had been sent in to the lessor. */
  readonly sent: number;
}

/** The insurance of one customer, drawn at the first question; only the day changes what it says. */
export class PolicyQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  /** Day the policies are drawn for, so that a later one does not redraw the past. */
  readonly #drawnOn: number;
  #drawn: PolicyRecord[] | undefined;
  #gathered: Gathered | undefined;
  /** Types by asset, until a day passes or a policy is accepted. */
  #cover:
    { readonly day: string; readonly types: ReadonlyMap<string, InsurancePolicy['type'][]> } | undefined;

  constructor(store: Store, customer: CustomerRecord) {
    this.#store = store;
    this.#customer = customer;
    this.#drawnOn = store.today;
  }

  /** One page. */
  list(query: ListQuery): Slice<InsurancePolicy> {
    const { filter } = query;
    const { today } = this.#store;
    const contracts = choices(filter, 'contractId');
    const assets = choices(filter, 'assetId');
    const types = choices(filter, 'type');
    const statuses = choices(filter, 'status');
    const q = filter['q']?.trim().toLowerCase();
    const passes = (record: PolicyRecord): boolean =>
      knownOn(record, today) &&
      (!contracts || contracts.has(record.policy.contractId ?? '')) &&
      (!assets || record.policy.assetIds.some((id) => assets.has(id))) &&
      (!types || types.has(record.policy.type)) &&
      (!statuses || statuses.has(statusOf(record, today))) &&
      (!q || `${record.policy.insurer} ${record.policy.policyNo}`.toLowerCase().includes(q));
    const keys = sortKeys(query.sort, POLICY_SORTS, '-to');
    return this.#all().list.page(keys, query, passes, (record) => policyView(record, today));
  }

  /** One policy. */
  find(id: string): InsurancePolicy | undefined {
    const record = this.#all().byId.get(id);
    return record && knownOn(record, this.#store.today) ? policyView(record, this.#store.today) : undefined;
  }

  /** What covers an asset today. */
  coverOf(assetId: string): InsurancePolicy['type'][] {
    const types = this.#coverToday().get(assetId);
    return types ? [...types] : [];
  }

  /** Whether anything covers an asset today. */
  covers(assetId: string): boolean {
    return this.#coverToday().has(assetId);
  }

  #coverToday(): ReadonlyMap<string, InsurancePolicy['type'][]> {
    const { today } = this.#store;
    const day = `${today} ${this.#sentState()}`;
    if (this.#cover?.day === day) return this.#cover.types;
    const types = new Map<string, InsurancePolicy['type'][]>();
    for (const record of this.#all().list.items) {
      if (!coversOn(record, today)) continue;
      const id = record.policy.assetIds[0] ?? '';
      const known = types.get(id);
      if (!known) types.set(id, [record.policy.type]);
      else if (!known.includes(record.policy.type)) known.push(record.policy.type);
    }
    this.#cover = { day, types };
    return types;
  }

  /** What is thought of the policies that were sent in. */
  #sentState(): string {
    return this.#store.sentPolicies.map(({ review }) => review).join();
  }

  #all(): Gathered {
    const sent = this.#store.sentPolicies;
    if (this.#gathered?.sent !== sent.length) {
      const own = sent.filter((record) => record.customer === this.#customer.index);
      this.#drawn ??= makePolicies(this.#customer, this.#store.seed, this.#drawnOn);
      this.#gathered = gather([...this.#drawn, ...own], sent.length);
    }
    return this.#gathered;
  }
}

function gather(records: readonly PolicyRecord[], sent: number): Gathered {
  return {
    sent,
    list: new OrderedList(records, (record, key) => (key === 'from' ? record.from : record.to)),
    byId: new Map(records.map((record) => [record.policy.id, record])),
  };
}
