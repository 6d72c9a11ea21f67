/** The assets of a contract: all of them, and how far they are driven. */
import { AssetsResource } from '../../../sdk/index.ts';
import { daysBetween, isLocalDate } from '../../../sdk/index.ts';
import type { Asset, Contract, RejectedRow } from '../../../sdk/index.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
import { grow, start } from '../../controllers/loaded.ts';
import { mileageOf } from '../../lib/mileage.ts';
import type { Mileage } from '../../lib/mileage.ts';

export type { Mileage } from '../../lib/mileage.ts';

export interface ContractAssets {
  readonly rows: readonly Asset[];
  readonly rejected: readonly RejectedRow[];
}

const PAGE = 200;
/** A lessor whose cursors go round would keep this going for ever. */
const MOST_PAGES = 100;
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** All assets of a contract: which of them have no cover can only be said of the whole. */
export async function loadAssets(
  { client, capabilities }: LeaseContextValue,
  contractId: string,
  signal: AbortSignal,
): Promise<ContractAssets> {
  const limit = Math.min(PAGE, capabilities?.resources['assets']?.maxLimit ?? PAGE);
  const load = (cursor?: string) =>
    client.resource(AssetsResource).list({ contractId, limit, cursor }, { signal });
  let loaded = start(await load());
  while (loaded.next !== undefined && loaded.pages < MOST_PAGES)
    loaded = grow(loaded, await load(loaded.next));
  return { rows: loaded.rows, rejected: loaded.rejected };
}

/** How far an asset is driven against what its contract agrees; undefined where nothing is agreed. */
export function assetMileage(asset: Asset, contract: Contract): Mileage | undefined {
  const { agreedMileage, vehicle } = asset;
  const { startsOn, endsOn, term } = contract;
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
