/** The register of vehicles. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type { StaffVehicle, StaffVehicleChange, StaffVehicleDraft } from '../../schemas/staff-vehicle.ts';
import { staffVehicleShape } from '../../shapes/staff-vehicle.ts';

const rows = /* @__PURE__ */ fetched({ row: staffVehicleShape }, async () => {
  const { staffVehicleSchema: row } = await import('../../schemas/staff-vehicle.ts');
  return { row };
});

/** Filter and order of vehicles; `q` looks at make, model, VIN, chassis number, engine number and plate. */
export interface StaffVehiclesListParams extends ListParams<'make' | 'manufacturedYear'> {
  state?: readonly StaffVehicle['state'][];
  customerId?: string;
  contractId?: string;
}

/** Vehicles on lease and those that wait for a contract. */
export class StaffVehiclesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Vehicles by make. */
  list(params?: StaffVehiclesListParams, options?: RequestOptions): PagePromise<StaffVehicle> {
    return list(this.#caller, { operation: 'staffVehicles.list', schemas: rows }, params, options);
  }

  /** One vehicle. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffVehicle>> {
    return versioned(this.#caller, { operation: 'staffVehicles.get', schemas: rows, input: { id } }, options);
  }

  /**
   * Registers a vehicle; it is available until a contract takes it.
   * @throws {@link ConflictError} `/vin` `taken`, `/chassisNo` `taken`.
   * @throws {@link ValidationError} `/vin` `required` without VIN and chassis number.
   */
  create(body: StaffVehicleDraft, options?: RequestOptions): Promise<Versioned<StaffVehicle>> {
    const spec = { operation: 'staffVehicles.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what is given, for the customer’s list of assets too.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(id: string, body: StaffVehicleChange, options?: ChangeOptions): Promise<Versioned<StaffVehicle>> {
    const spec = { operation: 'staffVehicles.update', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
