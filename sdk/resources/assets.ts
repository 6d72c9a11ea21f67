/** Leased assets. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import type { Asset, AssetKind } from '../schemas/asset.ts';

const assets = /* @__PURE__ */ fetched(async () => {
  const { assetSchema: row } = await import('../schemas/asset.ts');
  return { row };
});

/** Filter and order of assets; by make unless told. `q` finds makes, models, VINs, plates and serials. */
export interface AssetListParams extends ListParams<'make' | 'manufacturedYear'> {
  contractId?: string;
  kind?: readonly AssetKind[];
  /** Whether insurance is active today. */
  covered?: boolean;
}

/** Leased assets. */
export class AssetsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Assets of the customer. */
  list(params?: AssetListParams, options?: RequestOptions): PagePromise<Asset> {
    return list(this.#caller, { operation: 'assets.list', schemas: assets }, params, options);
  }

  /**
   * One asset.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  get(id: string, options?: RequestOptions): Promise<Asset> {
    return record(this.#caller, 'assets.get', assets, { id }, options);
  }
}
