/** The register of vehicles: those of every contract, and those that wait for one. */
import type { Asset } from '../../../sdk/schemas/asset.ts';
import type {
  StaffVehicle,
  StaffVehicleChange,
  StaffVehicleDraft,
} from '../../../sdk/schemas/staff-vehicle.ts';
import type { ContractRecord } from '../../engine/model.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';
import { productWords } from '../../engine/views/titles.ts';
import type { Language } from '../../words/index.ts';
import { customerOf } from './staff-book.ts';

interface Entry {
  readonly asset: Asset;
  readonly contract: ContractRecord | undefined;
}

export class VehiclesRegister {
  readonly #store: Store;
  /** Registered by staff; a contract that takes one keeps its id. */
  readonly #waiting: Asset[] = [];
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  all(language: Language): StaffVehicle[] {
    return this.#entries().map((entry) => this.#view(entry, language));
  }

  find(id: string, language: Language): StaffVehicle | undefined {
    const entry = this.#entry(id);
    return entry && this.#view(entry, language);
  }

  /** The id of the new vehicle. */
  create(draft: StaffVehicleDraft): string {
    if (draft.vin === undefined && draft.chassisNo === undefined)
      throw new LessorRuleError(422, 'required', '/vin');
    this.#free(draft);
    this.#count += 1;
    const id = `ast_s${this.#count}`;
    this.#waiting.push(merged({ id, kind: 'vehicle', productType: 'passenger_car', vehicle: {} }, draft));
    return id;
  }

  update(id: string, change: StaffVehicleChange): void {
    const entry = this.#entry(id);
    if (!entry) return;
    this.#free(change, id);
    const list = entry.contract?.assets ?? this.#waiting;
    list[list.indexOf(entry.asset)] = merged(entry.asset, change);
    this.#store.assetRevision += 1;
    this.#store.touch(entry.contract);
  }

  /** A vehicle for a contract; the register shows it there from now on. @throws LessorRuleError 422 or 409. */
  available(id: string): Asset {
    const entry = this.#entry(id);
    if (!entry) throw new LessorRuleError(422, 'unknown_vehicle', '/vehicleId');
    if (entry.contract) throw new LessorRuleError(409, 'leased', '/vehicleId');
    return entry.asset;
  }

  /** Hands an available vehicle over to a contract. */
  take(asset: Asset, contract: { readonly id: string; readonly number: string }): Asset {
    this.#waiting.splice(this.#waiting.indexOf(asset), 1);
    this.#store.assetRevision += 1;
    return { ...asset, contractId: contract.id, contractNumber: contract.number };
  }

  #entries(): Entry[] {
    const leased = this.#store.contracts.flatMap((contract) =>
      contract.assets.filter(({ kind }) => kind === 'vehicle').map((asset) => ({ asset, contract })),
    );
    return [...this.#waiting.map((asset) => ({ asset, contract: undefined })), ...leased];
  }

  #entry(id: string): Entry | undefined {
    return this.#entries().find(({ asset }) => asset.id === id);
  }

  /** A VIN and a chassis number name one vehicle. */
  #free({ vin, chassisNo }: StaffVehicleChange, except?: string): void {
    for (const { asset } of this.#entries()) {
      if (asset.id === except) continue;
      if (vin !== undefined && asset.vehicle?.vin?.toUpperCase() === vin.toUpperCase()) {
        throw new LessorRuleError(409, 'taken', '/vin');
      }
      if (chassisNo !== undefined && asset.vehicle?.chassisNo === chassisNo) {
        throw new LessorRuleError(409, 'taken', '/chassisNo');
      }
    }
  }

  #view({ asset, contract }: Entry, language: Language): StaffVehicle {
    const ended = contract && ENDED.has(statusOn(contract, this.#store.today));
    return {
      ...structuredClone(asset),
      productType: productWords(asset.productType, language),
      state: !contract ? 'available' : ended ? 'returned' : 'leased',
      ...(contract && customerOf(this.#store, contract.customer)),
      allowedActions: ['update'],
    };
  }
}

/** The record with what is given in its place. */
function merged(asset: Asset, change: StaffVehicleChange): Asset {
  const { make, model, modification, manufacturedYear, condition, ...numbers } = change;
  const given = <T extends object>(values: T): Partial<T> =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
  const vin = numbers.vin?.toUpperCase();
  return {
    ...asset,
    ...given({ make, model, modification, manufacturedYear, condition }),
    vehicle: { ...asset.vehicle, ...given({ ...numbers, vin }) },
  };
}
