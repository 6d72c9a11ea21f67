import type { Asset, Guarantee } from '../../sdk/schemas/index.ts';
import {
  EQUIPMENT,
  IT_THINGS,
  PLATE_LETTERS,
  PREMISES,
  type ThingSeed,
  VEHICLES,
  type VehicleSeed,
} from './catalog/things.ts';
import { GUARANTORS } from './catalog/names.ts';
import { civil, fromDay } from './finance/calendar.ts';
import { withCheckDigit } from './finance/vin.ts';
import type { AssetKind, Country } from './model.ts';
import type { Random } from './random.ts';

/** What the asset's record needs from its contract. */
export interface AssetContext {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly country: Country;
  readonly starts: number;
  /** Day up to which odometers have been read. */
  readonly until: number;
  readonly rental: boolean;
  readonly currency: string;
  readonly city: string;
}

const DIGITS = '0123456789';
const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const PLATES: Readonly<Record<Country, (random: Random) => string>> = {
  IT: (random) =>
    `${random.text(PLATE_LETTERS, 2)} ${random.text(DIGITS, 3)} ${random.text(PLATE_LETTERS, 2)}`,
  RO: (random) =>
    `${random.pick(['B', 'CJ', 'GL', 'BV'])} ${random.text(DIGITS, 2)} ${random.text(PLATE_LETTERS, 3)}`,
  BG: (random) =>
    `${random.pick(['CB', 'PB', 'B'])} ${random.text(DIGITS, 4)} ${random.text('ABEKMHOPCTYX', 2)}`,
  DE: (random) => `N ${random.text(PLATE_LETTERS, 2)} ${random.text(DIGITS, 4)}`,
};

const THINGS = { vehicle: VEHICLES, equipment: EQUIPMENT, it: IT_THINGS, real_estate: PREMISES } as const;

/** The thing the `turn`-th contract of this kind leases: each in its turn, so that a small fleet is not all of one make. */
export function pickThing(kind: AssetKind, turn: number): VehicleSeed | ThingSeed {
  const things: readonly (VehicleSeed | ThingSeed)[] = THINGS[kind];
  return things[turn % things.length] ?? things[0]!;
}

/** The asset record of a thing under a contract. */
export function makeAsset(
  id: string,
  kind: AssetKind,
  thing: VehicleSeed | ThingSeed,
  context: AssetContext,
  random: Random,
): Asset {
  const used = random.yes(0.18);
  const asset: Asset = {
    id,
    kind,
    contractId: context.contractId,
    contractNumber: context.contractNumber,
    productType: thing.type,
    make: thing.make,
    model: thing.model,
    modification: thing.modification,
    manufacturedYear: civil(context.starts).year - (used ? random.int(1, 4) : 0),
    condition: used ? (random.yes(0.2) ? 'refurbished' : 'used') : 'new',
    location: { kind: 'location', lines: [], city: context.city, country: context.country },
  };
  if ('wmi' in thing) {
    addVehicle(asset, thing, context, random, used);
  } else if (kind !== 'real_estate') {
    asset.equipment = { serial: `${thing.make.slice(0, 3).toUpperCase()}${random.text(DIGITS, 8)}` };
    if (kind === 'equipment' && context.rental) {
      const excessRate = { amount: 1850, currency: context.currency };
      asset.agreedMileage = { per: 'year', distance: 1200, unit: 'h', excessRate };
    }
  }
  return asset;
}

function addVehicle(
  asset: Asset,
  thing: VehicleSeed,
  context: AssetContext,
  random: Random,
  used: boolean,
): void {
  const body = `ZZZ${random.text(VIN_LETTERS, 2)}0${random.text(VIN_LETTERS, 2)}${random.text(DIGITS, 6)}`;
  const vin = withCheckDigit(`${thing.wmi}${body}`);
  const yearly = random.int(12, 42) * 1000;
  asset.vehicle = {
    vin,
    // Older registrations carry a chassis number of their own beside the VIN.
    ...(used ? { chassisNo: `${thing.wmi}${random.text(DIGITS, 7)}` } : {}),
    ...(thing.fuel === 'none' ? {} : { engineNo: `${random.text(VIN_LETTERS, 3)}${random.text(DIGITS, 6)}` }),
    plate: PLATES[context.country](random),
    firstRegistration: fromDay(context.starts - (used ? random.int(300, 1400) : random.int(0, 20))),
    fuel: thing.fuel,
    ...(thing.fuel === 'none' ? {} : { odometer: readings(context, yearly, random, used) }),
  };
  if (context.rental && thing.fuel !== 'none') {
    const excessRate = { amount: 12, currency: context.currency };
    const distance = Math.round((yearly * (random.yes(0.3) ? 0.85 : 1.1)) / 5000) * 5000;
    asset.agreedMileage = { per: 'year', distance, unit: 'km', excessRate };
  }
}

/** A reading on delivery and at every half-yearly service since. */
function readings(
  context: AssetContext,
  yearly: number,
  random: Random,
  used: boolean,
): { on: string; value: number }[] {
  let value = used ? random.int(18, 90) * 1000 : random.int(5, 40);
  const list = [{ on: fromDay(context.starts), value }];
  for (let day = context.starts + 182; day <= context.until; day += 182) {
    value += Math.round((yearly / 2) * (0.8 + random.next() * 0.4));
    list.push({ on: fromDay(day), value });
  }
  return list;
}

/** What secures a contract: a personal guarantee, a bank guarantee or a pledge, by size. */
export function makeGuarantees(
  base: {
    readonly contractId: string;
    readonly currency: string;
    readonly financed: number;
    readonly starts: number;
    readonly ends: number;
  },
  random: Random,
): Guarantee[] {
  if (!random.yes(0.4)) return [];
  const type = random.pick(['bank_guarantee', 'surety', 'pledge', 'promissory_note'] as const);
  return [
    {
      id: `gua_${base.contractId.slice(4)}`,
      contractId: base.contractId,
      type,
      ...(type === 'pledge' ? {} : { guarantor: random.pick(GUARANTORS) }),
      amount: { amount: Math.round(base.financed / 10) * random.int(1, 4), currency: base.currency },
      from: fromDay(base.starts),
      to: fromDay(base.ends),
    },
  ];
}
