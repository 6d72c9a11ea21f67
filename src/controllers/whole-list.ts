/** Lists that are small enough to be known whole: what a name stands for, what one can choose from. */
import { AssetsResource, ContractsResource } from '../../sdk/index.ts';
import type { Asset, AssetListParams, Contract, Page, RejectedRow } from '../../sdk/index.ts';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { grow, start } from './loaded.ts';

export interface WholeList<Row> {
  readonly rows: readonly Row[];
  readonly rejected: readonly RejectedRow[];
}

const PAGE = 200;
/** A lessor whose cursors go round would keep this going for ever. */
const MOST_PAGES = 100;

const limitOf = ({ capabilities }: LeaseContextValue, resource: string): number =>
  Math.min(PAGE, capabilities?.resources[resource]?.maxLimit ?? PAGE);

async function whole<Row>(
  load: (cursor?: string) => Promise<Page<Row>>,
  most: number,
): Promise<WholeList<Row>> {
  let loaded = start(await load());
  while (loaded.next !== undefined && loaded.pages < most) loaded = grow(loaded, await load(loaded.next));
  return { rows: loaded.rows, rejected: loaded.rejected };
}

/** All assets that match. */
export function allAssets(
  lease: LeaseContextValue,
  filter: Pick<AssetListParams, 'contractId' | 'covered' | 'kind'>,
  signal: AbortSignal,
): Promise<WholeList<Asset>> {
  const limit = limitOf(lease, 'assets');
  return whole(
    (cursor) => lease.client.resource(AssetsResource).list({ ...filter, limit, cursor }, { signal }),
    MOST_PAGES,
  );
}

/** The contracts of a customer, ended ones too, as far as the first thousands. */
export function allContracts(lease: LeaseContextValue, signal: AbortSignal): Promise<WholeList<Contract>> {
  const limit = limitOf(lease, 'contracts');
  const most = 10;
  return whole(
    (cursor) => lease.client.resource(ContractsResource).list({ closed: true, limit, cursor }, { signal }),
    most,
  );
}
