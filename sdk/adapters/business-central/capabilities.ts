/** What Business Central can serve; what is absent here is hidden. */
import type { Capabilities, ResourceCapability } from '../../schemas/capabilities.ts';
import { offerOf } from '../kit/memory-list.ts';
import { INVOICE_FILTERS, INVOICE_SORTS } from './invoice-query.ts';
import { PAYMENT_RULES } from './read-holdings.ts';
import type { Settings } from './settings.ts';

const EXPORTS: ResourceCapability['exports'] = ['xlsx', 'xls', 'csv'];

/** Fields of the Lessor API that Business Central does not know, or knows in part. */
const FIELDS: Capabilities['fields'] = {
  'customer.contacts': 'absent',
  'customer.bankAccounts': 'absent',
  'invoice.contractIds': 'absent',
  // What remains is known, what reduced it is not: credit memos and write-offs count as paid.
  'invoice.paid': 'partial',
  'invoice.credited': 'partial',
  'invoice.writtenOff': 'absent',
  'invoice.allocations': 'absent',
  'invoice.paymentMethod': 'absent',
  'payment.state': 'partial',
  'payment.allocations': 'absent',
  'asset.contractId': 'absent',
  'asset.make': 'absent',
};

/** The capabilities of a lessor with these settings; the currencies come from the company. */
export function capabilitiesOf({ label, assets, journalPayments, customerId }: Settings): Capabilities {
  return {
    resources: {
      session: { detail: true },
      label: { detail: true },
      customers: {
        list: true,
        detail: true,
        filters: customerId === undefined ? ['q'] : [],
        sorts: customerId === undefined ? ['name', 'number'] : [],
        total: 'exact',
      },
      invoices: {
        list: true,
        detail: true,
        pdf: true,
        filters: INVOICE_FILTERS,
        sorts: INVOICE_SORTS,
        total: 'exact',
        totals: true,
        maxLimit: 200,
        exports: EXPORTS,
      },
      creditLine: { detail: true },
      documents: { list: true, detail: true, filters: [], sorts: [], total: 'exact' },
      ...(assets && {
        assets: { list: true, detail: true, filters: ['q'], sorts: [], total: 'exact' as const },
      }),
      ...(journalPayments && {
        payments: {
          list: true,
          detail: true,
          ...offerOf(PAYMENT_RULES),
          total: 'exact' as const,
          totals: true,
        },
      }),
    },
    actions: {},
    fields: FIELDS,
    currencies: [],
    timeZone: label.timeZone,
    realtime: { sse: false },
    uploads: { mode: 'none' },
    signIn: { password: false, external: ['microsoft-entra'] },
  };
}
