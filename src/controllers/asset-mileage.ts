/** How far an asset is driven against what its contract agrees. */
import { daysBetween, isLocalDate } from '../../sdk/index.ts';
import type { Asset, Contract } from '../../sdk/index.ts';
import { mileageOf } from '../lib/mileage.ts';
import type { Mileage } from '../lib/mileage.ts';

export type { Mileage } from '../lib/mileage.ts';

/** Of a contract, how long it runs. */
export type ContractTerm = Pick<Contract, 'startsOn' | 'endsOn' | 'term'>;

const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** Undefined where nothing is agreed, or the contract's dates make no sense. */
export function assetMileage(asset: Asset, { startsOn, endsOn, term }: ContractTerm): Mileage | undefined {
  const { agreedMileage, vehicle } = asset;
  if (!agreedMileage || !isLocalDate(startsOn) || !isLocalDate(endsOn)) return undefined;
  const months = MONTHS[term.unit];
  return mileageOf(
    agreedMileage,
    {
      startDay: 0,
      endDay: daysBetween(startsOn, endsOn) + 1,
      months: months === undefined ? undefined : months * term.n * (term.every ?? 1),
    },
    (vehicle?.odometer ?? [])
      .filter(({ on }) => isLocalDate(on))
      .map(({ on, value }) => ({ day: daysBetween(startsOn, on), value })),
  );
}
