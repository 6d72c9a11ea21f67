import { AssetsResource, PoliciesResource } from '../../../sdk/index.ts';
import type {
  Asset,
  AssetListParams,
  Contract,
  InsurancePolicy,
  OdometerReading,
  SortBy,
} from '../../../sdk/index.ts';
import { assetMileage } from '../../controllers/asset-mileage.ts';
import type { Mileage } from '../../controllers/asset-mileage.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { CARDS_BELOW, NarrowController } from '../../controllers/narrow.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { allContracts } from '../../controllers/whole-list.ts';
import type { WholeList } from '../../controllers/whole-list.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { Mileage } from '../../controllers/asset-mileage.ts';
export type { PagesValue } from '../../controllers/pages.ts';
export type { QueryState } from '../../controllers/query.ts';

export const ASSET_KINDS = ['vehicle', 'equipment', 'it', 'real_estate'] as const;
export const ASSET_VIEWS = ['list', 'cards'] as const;
export type AssetView = (typeof ASSET_VIEWS)[number];

/** As many policies of one asset as anybody reads. */
const MOST_POLICIES = 50;
/** Terms of contracts hardly ever change; in milliseconds. */
const KEEP = 300_000;

/** The assets of a customer, by make. */
export const ASSET_LIST: RecordListSpec<Asset> = {
  room: 'asset-list',
  source: 'assets.list',
  filters: {
    q: { kind: 'text' },
    contractId: { kind: 'text' },
    kind: { kind: 'choices', options: ASSET_KINDS },
    covered: { kind: 'choice', options: ['true', 'false'] },
  },
  sorts: { asset: 'make', year: 'manufacturedYear' },
  initialSort: { key: 'asset', direction: 'ascending' },
  views: ASSET_VIEWS,
  load: ({ client }, { filter, sort, ...page }, signal) => {
    const { covered, ...rest } = filter;
    const params = { ...rest, ...page, sort: sort as SortBy<'make' | 'manufacturedYear'> } as AssetListParams;
    if (covered !== undefined) params.covered = covered === 'true' || covered === true;
    return client.resource(AssetsResource).list(params, { signal });
  },
};

/** What is known of one asset beside its row. */
export interface AssetDetail {
  readonly policies: readonly InsurancePolicy[];
  readonly readings: readonly OdometerReading[];
}

/** The contracts that assets belong to, and what is known of the one that is open. */
export class AssetContext {
  readonly width: NarrowController;
  readonly #host: LeaseHost;
  readonly #contracts: QueryController<WholeList<Contract>>;
  readonly #detail: QueryController<AssetDetail>;
  #for?: WholeList<Contract>;
  #byId: ReadonlyMap<string, Contract> = new Map();

  constructor(host: LeaseHost, opened: () => Asset | undefined) {
    this.#host = host;
    this.width = new NarrowController(host, CARDS_BELOW);
    this.#contracts = new QueryController<WholeList<Contract>>(host, ({ rights }) => ({
      key: ['contracts.list', 'whole'],
      enabled: rights('assets.list') === 'allowed' && rights('contracts.list') === 'allowed',
      staleTime: KEEP,
      load: (signal, lease) => allContracts(lease, signal),
    }));
    this.#detail = new QueryController<AssetDetail>(host, ({ rights }) => {
      const id = opened()?.id;
      return {
        key: ['assets.readings', id],
        source: 'policies.list',
        enabled: id !== undefined,
        load: async (signal, { client }) => {
          const insured = rights('policies.list') === 'allowed';
          const read = rights('assets.detail') === 'allowed';
          const [policies, readings] = await Promise.all([
            insured
              ? client.resource(PoliciesResource).list({ assetId: id!, limit: MOST_POLICIES }, { signal })
              : undefined,
            read ? client.resource(AssetsResource).readings(id!, { signal }) : undefined,
          ]);
          return { policies: policies?.items ?? [], readings: readings?.items ?? [] };
        },
      };
    });
  }

  /** Contracts by id, as far as they are known; the same map while they stay the same. */
  get contracts(): ReadonlyMap<string, Contract> {
    const { state } = this.#contracts;
    const list = state.status === 'ready' ? state.value : undefined;
    if (list !== this.#for) {
      this.#for = list;
      this.#byId = new Map(list?.rows.map((contract) => [contract.id, contract]));
    }
    return this.#byId;
  }

  /** Policies and readings of the asset that is open. */
  get detail(): QueryState<AssetDetail> {
    return this.#detail.state;
  }

  retryDetail(): void {
    void this.#detail.refetch();
  }

  /** How far an asset is driven against its agreement; undefined where that cannot be told. */
  mileage(asset: Asset): Mileage | undefined {
    const contract = asset.contractId === undefined ? undefined : this.contracts.get(asset.contractId);
    return contract && assetMileage(asset, contract);
  }

  /** The lessor's today. */
  get today(): string {
    return leaseOf(this.#host)?.value?.businessDate ?? '';
  }
}
