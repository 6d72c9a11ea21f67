/** What Fineract's self-service API can serve; what is absent here is hidden. */
import type { Capabilities, ResourceCapability } from '../../schemas/capabilities.ts';
import { offerOf } from '../kit/memory-list.ts';
import type { MemoryRules } from '../kit/memory-list.ts';
import { CONTRACT_RULES, INVOICE_RULES, PAYMENT_RULES } from './lists.ts';
import type { Settings } from './settings.ts';

const EXPORTS: ResourceCapability['exports'] = ['xlsx', 'xls', 'csv'];

function list<T>(rules: MemoryRules<T>): ResourceCapability {
  return { list: true, detail: true, ...offerOf(rules), total: 'exact', maxLimit: 1000, exports: EXPORTS };
}

/** Fields of the Lessor API that Fineract does not know, or knows in part. */
const FIELDS: Capabilities['fields'] = {
  'contract.kind': 'partial',
  'contract.assetIds': 'absent',
  'contract.residual': 'absent',
  'contract.downPayment': 'absent',
  'contract.open': 'absent',
  'customer.taxIds': 'absent',
  'customer.addresses': 'absent',
  'guarantee.to': 'absent',
  // Fineract charges no VAT that it tells, and makes no invoices: a period's first day, a charge's due date stand in.
  'invoice.vat': 'absent',
  'invoice.vatBreakdown': 'absent',
  'invoice.issuedOn': 'partial',
  'invoice.allocations': 'absent',
  'payment.method': 'partial',
  'payment.allocations': 'absent',
  'scheduleLine.vat': 'absent',
};

/** The capabilities of a lessor with these settings. */
export function capabilitiesOf({ currencies, label, scheme }: Settings): Capabilities {
  return {
    resources: {
      session: { detail: true },
      label: { detail: true },
      summary: { detail: true },
      customers: { list: true, detail: true, filters: [], sorts: [], total: 'exact' },
      contracts: list(CONTRACT_RULES),
      schedule: { list: true, exports: EXPORTS },
      guarantees: { list: true },
      invoices: { ...list(INVOICE_RULES), totals: true },
      payments: { ...list(PAYMENT_RULES), totals: true },
    },
    actions: {},
    fields: FIELDS,
    currencies: [...currencies],
    timeZone: label.timeZone,
    realtime: { sse: false },
    uploads: { mode: 'none' },
    signIn: scheme === 'basic' ? { password: true, reset: false } : { password: false, external: ['oauth2'] },
  };
}
