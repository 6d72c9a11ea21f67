/** Where damage is looked at and repaired. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import type { ClaimsCentre } from '../schemas/claims-centre.ts';
import { claimsCentreShape } from '../shapes/claims-centre.ts';

const centres = /* @__PURE__ */ fetched({ row: claimsCentreShape }, async () => {
  const { claimsCentreSchema: row } = await import('../schemas/claims-centre.ts');
  return { row };
});

/** Filter and order of claims centres; nearest first when `near` is given, by name otherwise. */
export interface ClaimsCentreListParams extends ListParams<'name' | 'distance'> {
  /** A make; centres that repair all makes are found as well. */
  brand?: string;
  /** Services that it must have, all of them. */
  service?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country?: readonly string[];
  /** A place in degrees (WGS 84); the rows then tell their `distance` in metres. */
  near?: { readonly lat: number; readonly lon: number };
  /** Largest distance from `near` in metres. */
  within?: number;
}

/** Decimal places of a degree: about ten metres, so that nobody's doorstep travels in an address line. */
const PLACES = 4;

/** Claims centres of the lessor. */
export class ClaimsCentresResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Claims centres. */
  list(params: ClaimsCentreListParams = {}, options?: RequestOptions): PagePromise<ClaimsCentre> {
    const { near, ...rest } = params;
    const point = near && `${near.lat.toFixed(PLACES)},${near.lon.toFixed(PLACES)}`;
    const spec = { operation: 'claimsCentres.list', schemas: centres } as const;
    return list(this.#caller, spec, { ...rest, near: point }, options);
  }

  /** One claims centre. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<ClaimsCentre> {
    return record(this.#caller, 'claimsCentres.get', centres, { id }, options);
  }
}
