/** Where leased assets stand, and what their counters show. */
import type { Asset, AssetLocation, OdometerReading, ReadingDraft } from '../../../sdk/schemas/asset.ts';
import type { Address } from '../../../sdk/schemas/party.ts';
import { daysBetween, fromDay } from '../../engine/finance/calendar.ts';
import type { ContractRecord } from '../../engine/model.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';

interface Found {
  readonly asset: Asset;
  readonly contract: ContractRecord;
}

/** More than this in a day is a slip of the pen. */
const MOST_PER_DAY = { km: 2000, mi: 1300, h: 24 } as const;

/** Keeps readings of machines, and earlier places. */
export class AssetsDesk implements Desk {
  readonly #store: Store;
  /** Readings of assets that are no vehicles, by asset. */
  readonly #hours = new Map<string, OdometerReading[]>();
  readonly #places = new Map<string, { since: string; history: AssetLocation['history'] }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** An asset of a customer with its contract; undefined for an unknown or foreign id. */
  find(customer: number, id: string): Found | undefined {
    for (const contract of this.#store.customers[customer]?.contracts ?? []) {
      const asset = contract.assets.find((each) => each.id === id);
      if (asset) return contract.starts <= this.#store.today ? { asset, contract } : undefined;
    }
    return undefined;
  }

  /** What the counter showed, oldest first. */
  readings({ asset, contract }: Found): OdometerReading[] {
    const unit = unitOf(asset);
    const list = asset.vehicle?.odometer ?? this.#hours.get(asset.id) ?? [];
    const delivered = fromDay(contract.starts);
    return list.map((reading) => ({
      unit,
      source: reading.on === delivered ? 'delivery' : 'service',
      ...reading,
    }));
  }

  /** Takes a reading down. Throws LessorRuleError for one that cannot be. */
  addReading(found: Found, { on, value }: ReadingDraft): OdometerReading {
    const { asset, contract } = found;
    const counts = asset.vehicle?.odometer !== undefined || asset.agreedMileage !== undefined;
    if (!counts) throw new LessorRuleError(409, 'no_counter', '/value');
    if (ENDED.has(statusOn(contract, this.#store.today))) {
      throw new LessorRuleError(409, 'contract_ended', '/on');
    }
    if (on > fromDay(this.#store.today)) throw new LessorRuleError(422, 'in_the_future', '/on');
    if (on < fromDay(contract.starts)) throw new LessorRuleError(422, 'before_delivery', '/on');
    const list = this.#list(asset);
    if (list.some((each) => each.on === on)) throw new LessorRuleError(422, 'already_read', '/on');
    const before = list.filter((each) => each.on < on).at(-1);
    const after = list.find((each) => each.on > on);
    if (before && value < before.value) throw new LessorRuleError(422, 'lower_than_before', '/value');
    if (after && value > after.value) throw new LessorRuleError(422, 'higher_than_later', '/value');
    const unit = unitOf(asset);
    if (before && value - before.value > MOST_PER_DAY[unit] * daysBetween(before.on, on)) {
      throw new LessorRuleError(422, 'implausible', '/value');
    }
    const reading: OdometerReading = { on, value, unit, source: 'customer' };
    list.splice(after ? list.indexOf(after) : list.length, 0, reading);
    this.#store.touch(contract);
    return reading;
  }

  /** Where an asset stands and stood. */
  location({ asset, contract }: Found): Omit<AssetLocation, 'pending'> {
    const place = this.#places.get(asset.id);
    return {
      assetId: asset.id,
      ...(asset.location && { current: asset.location }),
      since: place?.since ?? fromDay(contract.starts),
      history: place?.history ?? [],
    };
  }

  /** Moves an asset today. */
  move(customer: number, id: string, address: Address): void {
    const found = this.find(customer, id);
    if (!found) return;
    const { asset } = found;
    const until = fromDay(this.#store.today);
    const { history } = this.location(found);
    const earlier = asset.location ? [{ address: asset.location, until }] : [];
    this.#places.set(id, { since: until, history: [...earlier, ...history] });
    asset.location = { ...address, kind: 'location' };
    this.#store.announce({ type: 'assets.updated', customer, id });
  }

  #list(asset: Asset): OdometerReading[] {
    if (asset.vehicle?.odometer) return asset.vehicle.odometer;
    const list = this.#hours.get(asset.id) ?? [];
    this.#hours.set(asset.id, list);
    return list;
  }
}

function unitOf(asset: Asset): keyof typeof MOST_PER_DAY {
  const unit = asset.agreedMileage?.unit;
  if (unit === 'mi' || unit === 'h' || unit === 'km') return unit;
  return asset.kind === 'vehicle' ? 'km' : 'h';
}
