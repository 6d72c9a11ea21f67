/** What this lessor's back office offers to its staff. */
import type { Capabilities } from '../../sdk/schemas/index.ts';
import { STAFF_RULES } from '../http/staff-rules.ts';

type Noun = keyof typeof STAFF_RULES;

/** Lists without records of their own. */
const ROWS_ALONE = new Set<Noun>([
  'staffDocuments',
  'staffInstallments',
  'staffSpecialTypes',
  'staffOverdueCustomers',
  'staffExpectedIncome',
]);

/** Resources and actions of the back office. `staff` stands for all of it. */
export function staffCapabilities(): Pick<Capabilities, 'resources' | 'actions'> {
  const lists = (Object.keys(STAFF_RULES) as Noun[]).map((noun) => [
    noun,
    {
      list: true,
      detail: !ROWS_ALONE.has(noun),
      filters: Object.keys(STAFF_RULES[noun].filters),
      sorts: [...STAFF_RULES[noun].sorts],
      total: 'exact' as const,
      ...('totals' in STAFF_RULES[noun] && { totals: true }),
      ...(noun === 'staffDocuments' && { pdf: true }),
      maxLimit: 1000,
    },
  ]);
  return {
    resources: {
      staff: { detail: true },
      ...(Object.fromEntries(lists) as Capabilities['resources']),
      staffContractPreviews: { detail: true },
    },
    actions: {
      manageCustomers: { enabled: true },
      manageCompanies: { enabled: true },
      manageVehicles: { enabled: true },
      enterContract: { enabled: true, limits: { installments: 240 } },
      registerPayment: { enabled: true, modes: ['cash', 'credit_transfer', 'card', 'bank_link'] },
      addSpecial: { enabled: true, limits: { count: 60 } },
      writeNote: { enabled: true, limits: { text: 5000 } },
      sendMessage: { enabled: true, modes: ['sms', 'viber', 'email'], limits: { text: 1000 } },
      planSales: { enabled: true },
    },
  };
}
