/** The lessor's vocabulary for contracts, schedules, payments, assets and the rest. */
import { extendCatalog } from '../catalog.ts';
import { commonCatalog } from './common.ts';
import { enums } from './common-enums.ts';

/** The common catalog with the words of all records. */
export const recordCatalog = extendCatalog(commonCatalog, enums);

export type RecordKey = keyof (typeof recordCatalog)['en'];
