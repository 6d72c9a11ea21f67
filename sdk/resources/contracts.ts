/** Leasing contracts with their schedule and guarantees. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise, RejectedRow } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, listAll, record } from '../internal/rows.ts';
import type { AssetKind, Guarantee } from '../schemas/asset.ts';
import type { Contract, ContractKind, ContractStatus } from '../schemas/contract.ts';
import type { ScheduleLine } from '../schemas/schedule.ts';
import { guaranteeShape } from '../shapes/asset.ts';
import { contractShape } from '../shapes/contract.ts';
import { scheduleLineShape } from '../shapes/schedule.ts';

const contracts = /* @__PURE__ */ fetched({ row: contractShape }, async () => {
  const { contractSchema: row } = await import('../schemas/contract.ts');
  return { row };
});
const scheduleLines = /* @__PURE__ */ fetched({ row: scheduleLineShape }, async () => {
  const { scheduleLineSchema: row } = await import('../schemas/schedule.ts');
  return { row };
});
const guarantees = /* @__PURE__ */ fetched({ row: guaranteeShape }, async () => {
  const { guaranteeSchema: row } = await import('../schemas/asset.ts');
  return { row };
});

/** What contracts can be sorted by. */
export type ContractSort = 'number' | 'startsOn' | 'endsOn' | 'signedOn' | 'financed' | 'nextInstallment';

/** Filter and order of contracts; newest start first unless told. `q` finds numbers, VINs and plates. */
export interface ContractListParams extends ListParams<ContractSort> {
  status?: readonly ContractStatus[];
  kind?: readonly ContractKind[];
  currency?: string;
  /** Only contracts with something overdue. */
  overdue?: boolean;
  assetKind?: readonly AssetKind[];
  /** Whether contracts with a closed status are listed too. Default false. */
  closed?: boolean;
}

/** The lines of a contract's schedule, and those that were left out. */
export interface Schedule {
  readonly lines: ScheduleLine[];
  readonly rejected: RejectedRow[];
}

/** What secures a contract, and rows that were left out. */
export interface Guarantees {
  readonly items: Guarantee[];
  readonly rejected: RejectedRow[];
}

/** Leasing contracts. */
export class ContractsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Contracts of the customer. */
  list(params?: ContractListParams, options?: RequestOptions): PagePromise<Contract> {
    return list(this.#caller, { operation: 'contracts.list', schemas: contracts }, params, options);
  }

  /**
   * One contract.
   * @throws {@link NotFoundError} for an unknown or foreign id.
   */
  get(id: string, options?: RequestOptions): Promise<Contract> {
    return record(this.#caller, 'contracts.get', contracts, { id }, options);
  }

  /** The whole installment schedule in order of due date. */
  async schedule(id: string, options?: RequestOptions): Promise<Schedule> {
    const spec = { operation: 'contracts.schedule', schemas: scheduleLines, id } as const;
    const { items, rejected } = await listAll(this.#caller, spec, options);
    return { lines: items, rejected };
  }

  /** What secures the contract. */
  async guarantees(id: string, options?: RequestOptions): Promise<Guarantees> {
    return listAll(this.#caller, { operation: 'contracts.guarantees', schemas: guarantees, id }, options);
  }
}
