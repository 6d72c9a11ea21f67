/** The assets of a contract: all of them, and how far they are driven. */
import type { Asset } from '../../../sdk/index.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
import { allAssets } from '../../controllers/whole-list.ts';
import type { WholeList } from '../../controllers/whole-list.ts';

export { assetMileage } from '../../controllers/asset-mileage.ts';
export type { Mileage } from '../../controllers/asset-mileage.ts';

export type ContractAssets = WholeList<Asset>;

/** All assets of a contract: which of them have no cover can only be said of the whole. */
export const loadAssets = (
  lease: LeaseContextValue,
  contractId: string,
  signal: AbortSignal,
): Promise<ContractAssets> => allAssets(lease, { contractId }, signal);
