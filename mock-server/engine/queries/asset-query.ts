import type { Asset } from '../../../sdk/schemas/index.ts';
import type { Language } from '../../words/index.ts';
import type { ContractRecord, CustomerRecord } from '../model.ts';
import type { Store } from '../store.ts';
import { statusOn } from '../views/contract-facts.ts';
import { productWords } from '../views/titles.ts';
import { ENDED } from './contract-query.ts';
import { choices, flag, type ListQuery, type Slice, sortKeys } from './list-query.ts';
import { OrderedList } from './ordered-list.ts';
import type { PolicyQuery } from './policy-query.ts';

export const ASSET_SORTS = ['make', 'manufacturedYear'] as const;
export const ASSET_FILTERS = ['q', 'contractId', 'kind', 'covered'] as const;

interface Entry {
  readonly asset: Asset;
  readonly contract: ContractRecord;
  readonly text: string;
}

/** The assets of one customer, gathered once and again when staff have entered some. */
export class AssetQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  readonly #policies: PolicyQuery;
  #gathered:
    | { readonly list: OrderedList<Entry>; readonly byId: ReadonlyMap<string, Entry>; readonly state: string }
    | undefined;

  constructor(store: Store, customer: CustomerRecord, policies: PolicyQuery) {
    this.#store = store;
    this.#customer = customer;
    this.#policies = policies;
  }

  /** One page; without a contract asked for, only those of contracts that still run. */
  list(query: ListQuery, language: Language): Slice<Asset> {
    const { filter } = query;
    const { today } = this.#store;
    const kinds = choices(filter, 'kind');
    const contracts = choices(filter, 'contractId');
    const covered = flag(filter, 'covered');
    const q = filter['q']?.trim().toLowerCase();
    const passes = ({ asset, contract, text }: Entry): boolean =>
      contract.starts <= today &&
      (contracts ? contracts.has(contract.id) : !ENDED.has(statusOn(contract, today))) &&
      (!kinds || kinds.has(asset.kind)) &&
      (!q || text.includes(q)) &&
      (covered === undefined || this.#policies.covers(asset.id) === covered);
    const keys = sortKeys(query.sort, ASSET_SORTS, 'make');
    return this.#all().list.page(keys, query, passes, ({ asset }) => this.#view(asset, language));
  }

  /** One asset with its cover today. */
  find(id: string, language: Language): Asset | undefined {
    const entry = this.#all().byId.get(id);
    return entry && entry.contract.starts <= this.#store.today
      ? this.#view(entry.asset, language)
      : undefined;
  }

  #all() {
    const state = `${this.#customer.contracts.length} ${this.#store.assetRevision}`;
    if (this.#gathered?.state === state) return this.#gathered;
    const entries = this.#customer.contracts.flatMap((contract) =>
      contract.assets.map((asset) => ({ asset, contract, text: searchText(asset) })),
    );
    const list = new OrderedList<Entry>(entries, ({ asset }, key) =>
      key === 'make' ? `${asset.make} ${asset.model}` : asset.manufacturedYear,
    );
    this.#gathered = { list, state, byId: new Map(entries.map((entry) => [entry.asset.id, entry])) };
    return this.#gathered;
  }

  #view(asset: Asset, language: Language): Asset {
    const coveredBy = this.#policies.coverOf(asset.id);
    return { ...asset, productType: productWords(asset.productType, language), coveredBy };
  }
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
