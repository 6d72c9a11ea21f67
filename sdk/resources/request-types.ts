/** What the lessor may be asked for. */
import type { RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import type { RequestScope, RequestType } from '../schemas/request-type.ts';
import { requestTypeShape } from '../shapes/request-type.ts';

const requestTypes = /* @__PURE__ */ fetched({ row: requestTypeShape }, async () => {
  const { requestTypeSchema: row } = await import('../schemas/request-type.ts');
  return { row };
});

/** About what the types are asked for: `allowed` and `reason` of each speak of that contract or asset. */
export interface RequestTypeListParams {
  contractId?: string;
  assetId?: string;
  scope?: readonly Exclude<RequestScope, 'unknown'>[];
  /** Rows a page; the lessor may answer fewer. */
  limit?: number;
  cursor?: string;
}

/** Request types, with the fields of their forms in the client's language. */
export class RequestTypesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Types in the order in which they should be offered, those that are not allowed now among them. */
  list(params?: RequestTypeListParams, options?: RequestOptions): PagePromise<RequestType> {
    return list(this.#caller, { operation: 'requestTypes.list', schemas: requestTypes }, params, options);
  }
}
