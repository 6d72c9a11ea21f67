/** Leased assets. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import { createOnce } from '../internal/writes.ts';
import type { Asset, AssetKind, AssetLocation, OdometerReading, ReadingDraft } from '../schemas/asset.ts';
import { assetLocationShape, assetShape, odometerReadingShape } from '../shapes/asset.ts';

const assets = /* @__PURE__ */ fetched({ row: assetShape }, async () => {
  const { assetSchema: row } = await import('../schemas/asset.ts');
  return { row };
});

const readings = /* @__PURE__ */ fetched({ row: odometerReadingShape }, async () => {
  const { odometerReadingSchema: row } = await import('../schemas/asset.ts');
  return { row };
});
const locations = /* @__PURE__ */ fetched({ row: assetLocationShape }, async () => {
  const { assetLocationSchema: row } = await import('../schemas/asset.ts');
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

  /** What the asset's counter showed, oldest first; empty for one without a counter. */
  readings(id: string, options?: RequestOptions): PagePromise<OdometerReading> {
    return list(this.#caller, { operation: 'assets.readings', schemas: readings, id }, {}, options);
  }

  /**
   * Tells what the counter shows, once however often it is sent.
   * @throws {@link ValidationError} for a day in the future, or a value lower than before or higher than later.
   * @throws {@link ConflictError} when the asset has no counter or its contract has ended.
   */
  async addReading(id: string, draft: ReadingDraft, options?: RequestOptions): Promise<OdometerReading> {
    const spec = { operation: 'assets.addReading', schemas: readings, input: { id, body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Where the asset stands, stood, and is asked to stand. A request of type `location_change` moves it. */
  location(id: string, options?: RequestOptions): Promise<AssetLocation> {
    return record(this.#caller, 'assets.location', locations, { id }, options);
  }
}
