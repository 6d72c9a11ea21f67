/** Contracts with their schedules and guarantees. */
import { ASSET_KINDS, guaranteeSchema } from '../../schemas/asset.ts';
import { CONTRACT_KINDS, CONTRACT_STATUSES, contractSchema } from '../../schemas/contract.ts';
import { scheduleLineSchema } from '../../schemas/schedule.ts';
import type { NounEntry } from '../entry.ts';

export const contracts: NounEntry = {
  title: 'Contracts',
  about: 'Leasing contracts from the day they start. *In arrears* is derived, never a status.',
  operations: {
    'contracts.list': {
      summary: 'Contracts of the customer',
      description:
        'Closed contracts are left out unless `closed=true` or a closed `status` asks for them. `q` looks at numbers, VINs and plates.',
      answer: { kind: 'list', row: contractSchema },
      parameters: {
        q: 'text',
        status: CONTRACT_STATUSES,
        kind: CONTRACT_KINDS,
        currency: 'currency',
        overdue: 'boolean',
        assetKind: ASSET_KINDS,
        closed: 'boolean',
      },
      sorts: ['number', 'startsOn', 'endsOn', 'signedOn', 'financed', 'nextInstallment'],
    },
    'contracts.get': {
      summary: 'One contract',
      answer: { kind: 'record', schema: contractSchema, etag: true },
    },
    'contracts.schedule': {
      summary: 'The installment schedule of a contract, whole',
      description:
        'Gross is the sum of its parts; the balance before the residual line is the residual, after it nothing; special ' +
        'lines never move the balance.',
      answer: { kind: 'list', row: scheduleLineSchema, whole: true },
      offered: ({ resources }) => resources['schedule']?.['list'] === true,
    },
    'contracts.guarantees': {
      summary: 'What secures a contract, whole',
      answer: { kind: 'list', row: guaranteeSchema, whole: true },
      offered: ({ resources }) => resources['guarantees']?.['list'] === true,
    },
  },
};
