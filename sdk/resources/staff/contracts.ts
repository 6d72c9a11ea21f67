/** Contracts as staff enter and keep them. */
import type { DateRange, ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list, listAll, record } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type { Schedule } from '../contracts.ts';
import type {
  SignedContract,
  StaffContract,
  StaffContractChange,
  StaffContractDraft,
  StaffContractPreview,
  StaffContractTerms,
} from '../../schemas/staff-contract.ts';
import { scheduleLineShape } from '../../shapes/schedule.ts';
import { staffContractPreviewShape, staffContractShape } from '../../shapes/staff-contract.ts';

const rows = /* @__PURE__ */ fetched({ row: staffContractShape }, async () => {
  const { staffContractSchema: row } = await import('../../schemas/staff-contract.ts');
  return { row };
});

const previews = /* @__PURE__ */ fetched({ row: staffContractPreviewShape }, async () => {
  const { staffContractPreviewSchema: row } = await import('../../schemas/staff-contract.ts');
  return { row };
});
const lines = /* @__PURE__ */ fetched({ row: scheduleLineShape }, async () => {
  const { scheduleLineSchema: row } = await import('../../schemas/schedule.ts');
  return { row };
});

/** Filter and order of contracts; `q` looks at number, customer, VIN and plate. */
export interface StaffContractsListParams extends ListParams<
  'number' | 'signedOn' | 'startsOn' | 'financed'
> {
  customerId?: string;
  companyId?: string;
  branchId?: string;
  status?: readonly StaffContract['status'][];
  overdue?: boolean;
  signedOn?: DateRange;
}

/** The register of contracts, before their start too. */
export class StaffContractsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Contracts, the latest signed first. */
  list(params?: StaffContractsListParams, options?: RequestOptions): PagePromise<StaffContract> {
    return list(this.#caller, { operation: 'staffContracts.list', schemas: rows }, params, options);
  }

  /** One contract. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffContract>> {
    return versioned(
      this.#caller,
      { operation: 'staffContracts.get', schemas: rows, input: { id } },
      options,
    );
  }

  /**
   * Enters a contract, once however often it is sent: its schedule is reckoned, its papers are written, and it bills from its start.
   * @throws {@link ConflictError} `/vehicleId` `leased` when another contract has the vehicle.
   * @throws {@link ValidationError} for what does not exist and for terms that make no contract.
   */
  create(body: StaffContractDraft, options?: RequestOptions): Promise<Versioned<StaffContract>> {
    const spec = { operation: 'staffContracts.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what is given; every change is kept in `changes`.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(id: string, body: StaffContractChange, options?: ChangeOptions): Promise<Versioned<StaffContract>> {
    const spec = { operation: 'staffContracts.update', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /**
   * The schedule and price that terms lead to, before anything is entered. Nothing is kept.
   * @throws {@link ValidationError} for terms that make no contract.
   */
  preview(terms: StaffContractTerms, options?: RequestOptions): Promise<StaffContractPreview> {
    return record(this.#caller, 'staffContractPreviews.create', previews, { body: terms }, options);
  }

  /** The schedule of a contract, before its start too. Throws {@link NotFoundError} for an unknown id. */
  async schedule(id: string, options?: RequestOptions): Promise<Schedule> {
    const spec = { operation: 'staffContracts.schedule', schemas: lines, id } as const;
    const { items, rejected } = await listAll(this.#caller, spec, options);
    return { lines: items, rejected };
  }

  /**
   * Puts the signed contract into the customer's file: an upload that was sent for this customer, with
   * `client.with({ customerId })`. The note goes to the customer's notes.
   * @throws {@link ValidationError} `/uploadId/0` `unknown_upload`, `incomplete_upload`, `already_used`.
   * @throws {@link PreconditionError} when the contract changed since it was read.
   */
  attachSigned(id: string, body: SignedContract, options?: ChangeOptions): Promise<Versioned<StaffContract>> {
    const spec = { operation: 'staffContracts.attachSigned', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
