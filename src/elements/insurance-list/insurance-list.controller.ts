import { AssetsResource, daysBetween, isLocalDate, PoliciesResource } from '../../../sdk/index.ts';
import type { Asset, InsurancePolicy, PolicyListParams, SortBy } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { allAssets } from '../../controllers/whole-list.ts';
import type { WholeList } from '../../controllers/whole-list.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { QueryState } from '../../controllers/query.ts';

export const POLICY_TYPES = ['mtpl', 'casco', 'gap', 'property', 'other'] as const;
export const POLICY_STATES = ['active', 'upcoming', 'expired', 'cancelled'] as const;
/** What is not active: over, or still to come. */
export const INACTIVE = ['upcoming', 'expired', 'cancelled'] as const;

/** The insurance policies of a customer; those that last longest come first. */
export const POLICY_LIST: RecordListSpec<InsurancePolicy> = {
  room: 'insurance-list',
  source: 'policies.list',
  filters: {
    q: { kind: 'text' },
    contractId: { kind: 'text' },
    assetId: { kind: 'text' },
    type: { kind: 'choices', options: POLICY_TYPES },
    status: { kind: 'choices', options: POLICY_STATES },
  },
  sorts: { period: 'to', from: 'from' },
  initialSort: { key: 'period', direction: 'descending' },
  load: ({ client }, { filter, sort, ...page }, signal) => {
    const params = { ...filter, ...page, sort: sort as SortBy<'to' | 'from'> } as PolicyListParams;
    return client.resource(PoliciesResource).list(params, { signal });
  },
};

/** Assets nothing covers: some of them, and how many there are. */
export interface Uncovered {
  readonly assets: readonly Asset[];
  readonly count: number;
}

/** Names shown of what is not covered; the rest is a way to the list. */
const NAMED = 6;

/** What policies cover, and what none covers. */
export class CoverContext {
  readonly #host: LeaseHost;
  readonly #assets: QueryController<WholeList<Asset>>;
  readonly #bare: QueryController<Uncovered>;
  #for?: WholeList<Asset>;
  #byId: ReadonlyMap<string, Asset> = new Map();

  constructor(host: LeaseHost, contractId: () => string | undefined) {
    this.#host = host;
    const filterOf = () => {
      const id = contractId();
      return id === undefined ? {} : { contractId: id };
    };
    this.#assets = new QueryController<WholeList<Asset>>(host, ({ rights }) => ({
      key: ['assets.list', 'whole', filterOf()],
      enabled: rights('policies.list') === 'allowed' && rights('assets.list') === 'allowed',
      load: (signal, lease) => allAssets(lease, filterOf(), signal),
    }));
    this.#bare = new QueryController<Uncovered>(host, ({ rights, capabilities }) => {
      const filters = capabilities?.resources['assets']?.filters;
      const asked = !filters || filters.includes('covered');
      return {
        key: ['assets.list', 'uncovered', filterOf()],
        enabled: asked && rights('policies.list') === 'allowed' && rights('assets.list') === 'allowed',
        load: async (signal, { client }) => {
          const params = { ...filterOf(), covered: false, limit: NAMED };
          const page = await client.resource(AssetsResource).list(params, { signal });
          return { assets: page.items, count: page.total?.value ?? page.items.length };
        },
      };
    });
  }

  /** Assets by id, as far as they are known; the same map while they stay the same. */
  get assets(): ReadonlyMap<string, Asset> {
    const { state } = this.#assets;
    const list = state.status === 'ready' ? state.value : undefined;
    if (list !== this.#for) {
      this.#for = list;
      this.#byId = new Map(list?.rows.map((asset) => [asset.id, asset]));
    }
    return this.#byId;
  }

  /** Where the question for the assets stands. */
  get assetsState(): QueryState<WholeList<Asset>>['status'] {
    return this.#assets.state.status;
  }

  get uncovered(): QueryState<Uncovered> {
    return this.#bare.state;
  }

  retryUncovered(): void {
    void this.#bare.refetch();
  }

  /** The lessor's today. */
  get today(): string {
    return leaseOf(this.#host)?.value?.businessDate ?? '';
  }

  /** What files the lessor takes. */
  get uploads() {
    return leaseOf(this.#host)?.value?.capabilities?.uploads;
  }

  /** Days until a policy ends; undefined when it has ended, or a day is not known. */
  daysLeft({ to }: InsurancePolicy): number | undefined {
    const { today } = this;
    if (!isLocalDate(today) || !isLocalDate(to) || to < today) return undefined;
    return daysBetween(today, to);
  }
}
