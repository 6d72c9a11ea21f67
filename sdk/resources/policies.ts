/** Insurance policies on leased assets. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import { createOnce } from '../internal/writes.ts';
import type { Versioned } from '../internal/writes.ts';
import type { InsurancePolicy, InsuranceType, POLICY_STATUSES, PolicyRenewal } from '../schemas/asset.ts';
import { insurancePolicyShape } from '../shapes/asset.ts';

const policies = /* @__PURE__ */ fetched({ row: insurancePolicyShape }, async () => {
  const { insurancePolicySchema: row } = await import('../schemas/asset.ts');
  return { row };
});

/** Filter and order of policies; by end of cover unless told. */
export interface PolicyListParams extends ListParams<'to' | 'from'> {
  contractId?: string;
  assetId?: string;
  type?: readonly InsuranceType[];
  status?: readonly (typeof POLICY_STATUSES)[number][];
}

/** Insurance policies on leased assets. */
export class PoliciesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Policies of the customer. */
  list(params?: PolicyListParams, options?: RequestOptions): PagePromise<InsurancePolicy> {
    return list(this.#caller, { operation: 'policies.list', schemas: policies }, params, options);
  }

  /**
   * One policy.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  get(id: string, options?: RequestOptions): Promise<InsurancePolicy> {
    return record(this.#caller, 'policies.get', policies, { id }, options);
  }

  /**
   * Sends in the policy that takes the place of this one, once however often it is sent. The answer is the new policy,
   * in review until the request named by its `requestId` is fulfilled.
   * @throws {@link ValidationError} for dates that do not fit, or an attachment that is no finished upload.
   * @throws {@link ConflictError} when a renewal of this policy is in review already.
   */
  renew(id: string, renewal: PolicyRenewal, options?: RequestOptions): Promise<Versioned<InsurancePolicy>> {
    const spec = { operation: 'policies.renew', schemas: policies, input: { id, body: renewal } } as const;
    return createOnce(this.#caller, spec, options);
  }
}
