import type { Asset, InsurancePolicy } from '../../../sdk/schemas/index.ts';
import type { CustomerRecord } from '../model.ts';
import { coversOn, knownOn, makePolicies, type PolicyRecord, policyView } from '../policies.ts';
import type { Store } from '../store.ts';
import { accessible, ENDED } from './contract-query.ts';
import { choices, flag, type ListQuery, type Slice, slice, sortBy, sortKeys } from './list-query.ts';
import { statusOn } from '../views/contract-facts.ts';

export const ASSET_SORTS = ['make', 'manufacturedYear'] as const;
export const ASSET_FILTERS = ['q', 'contractId', 'kind', 'covered'] as const;
export const POLICY_SORTS = ['to', 'from'] as const;
export const POLICY_FILTERS = ['q', 'contractId', 'assetId', 'type', 'status'] as const;

/** Assets and insurance of one customer. */
export class AssetQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  /** Day the policies are drawn for: the first day asked about, so that a later one does not redraw the past. */
  #policies: PolicyRecord[] | undefined;
  #covers: Map<string, PolicyRecord[]> | undefined;

  constructor(
    store: Store,
    customer: CustomerRecord,
    readonly drawnOn: number,
  ) {
    this.#store = store;
    this.#customer = customer;
  }

  /** One page of assets; without a contract asked for, only those of contracts that still run. */
  assets(query: ListQuery): Slice<Asset> {
    const { filter } = query;
    const kinds = choices(filter, 'kind');
    const contracts = choices(filter, 'contractId');
    const covered = flag(filter, 'covered');
    const q = filter['q']?.trim().toLowerCase();
    const found = accessible(this.#store, this.#customer)
      .filter((contract) =>
        contracts ? contracts.has(contract.id) : !ENDED.has(statusOn(contract, this.#store.today)),
      )
      .flatMap((contract) => contract.assets)
      .filter(
        (asset) =>
          (!kinds || kinds.has(asset.kind)) &&
          (covered === undefined || this.#cover(asset).length > 0 === covered) &&
          (!q || searchText(asset).includes(q)),
      );
    const keys = sortKeys(query.sort, ASSET_SORTS, 'make');
    const sorted = sortBy(found, keys, (asset, key) =>
      key === 'make' ? `${asset.make} ${asset.model}` : asset.manufacturedYear,
    );
    return slice(sorted, query, (asset) => this.#view(asset));
  }

  /** One asset with its cover today. */
  asset(id: string): Asset | undefined {
    for (const contract of accessible(this.#store, this.#customer)) {
      const asset = contract.assets.find((each) => each.id === id);
      if (asset) return this.#view(asset);
    }
    return undefined;
  }

  /** One page of policies. */
  policies(query: ListQuery): Slice<InsurancePolicy> {
    const { filter } = query;
    const contracts = choices(filter, 'contractId');
    const assets = choices(filter, 'assetId');
    const types = choices(filter, 'type');
    const statuses = choices(filter, 'status');
    const q = filter['q']?.trim().toLowerCase();
    const today = this.#store.today;
    const found = this.#all().filter(
      (record) =>
        knownOn(record, today) &&
        (!contracts || contracts.has(record.policy.contractId ?? '')) &&
        (!assets || record.policy.assetIds.some((id) => assets.has(id))) &&
        (!types || types.has(record.policy.type)) &&
        (!statuses || statuses.has(policyView(record, today).status)) &&
        (!q || `${record.policy.insurer} ${record.policy.policyNo}`.toLowerCase().includes(q)),
    );
    const keys = sortKeys(query.sort, POLICY_SORTS, '-to');
    const sorted = sortBy(found, keys, (record, key) => (key === 'from' ? record.from : record.to));
    return slice(sorted, query, (record) => policyView(record, today));
  }

  /** One policy. */
  policy(id: string): InsurancePolicy | undefined {
    const record = this.#all().find((each) => each.policy.id === id && knownOn(each, this.#store.today));
    return record && policyView(record, this.#store.today);
  }

  #all(): PolicyRecord[] {
    this.#policies ??= makePolicies(this.#customer, this.#store.seed, this.drawnOn);
    return this.#policies;
  }

  #cover(asset: Asset): InsurancePolicy['type'][] {
    this.#covers ??= group(this.#all());
    const active = (this.#covers.get(asset.id) ?? []).filter((record) => coversOn(record, this.#store.today));
    return Array.from(new Set(active.map((record) => record.policy.type)));
  }

  #view(asset: Asset): Asset {
    return { ...asset, coveredBy: this.#cover(asset) };
  }
}

function group(records: readonly PolicyRecord[]): Map<string, PolicyRecord[]> {
  const groups = new Map<string, PolicyRecord[]>();
  for (const record of records) {
    const id = record.policy.assetIds[0] ?? '';
    const list = groups.get(id);
    if (list) list.push(record);
    else groups.set(id, [record]);
  }
  return groups;
}

function searchText(asset: Asset): string {
  const { vehicle, equipment } = asset;
  const parts = [
    asset.make,
    asset.model,
    vehicle?.vin,
    vehicle?.plate,
    vehicle?.chassisNo,
    equipment?.serial,
  ];
  return [...parts, vehicle?.plate?.replace(/\s+/g, ''), asset.contractNumber].join(' ').toLowerCase();
}
