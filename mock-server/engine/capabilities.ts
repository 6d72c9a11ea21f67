import type { Capabilities } from '../../sdk/schemas/index.ts';
import { ACCOUNT_ACTIONS, ACCOUNT_RESOURCES, SIGN_IN } from './capabilities-account.ts';
import { informCapabilities } from './capabilities-inform.ts';
import { moneyCapabilities } from './capabilities-money.ts';
import { requestCapabilities } from './capabilities-requests.ts';
import { staffCapabilities } from './capabilities-staff.ts';
import type { LabelProfile } from './label-profiles.ts';
import { ASSET_FILTERS, ASSET_SORTS } from './queries/asset-query.ts';
import { CONTRACT_FILTERS, CONTRACT_SORTS } from './queries/contract-query.ts';
import { INVOICE_FILTERS } from './queries/invoice-filter.ts';
import { INVOICE_SORTS } from './queries/invoice-query.ts';
import { PAYMENT_FILTERS, PAYMENT_SORTS } from './queries/payment-query.ts';
import { POLICY_FILTERS, POLICY_SORTS } from './queries/policy-query.ts';

/** What this lessor's API can do; exactly what the engine implements. */
export function capabilitiesOf(profile: LabelProfile): Capabilities {
  const list = (filters: readonly string[], sorts: readonly string[]) => ({
    list: true,
    detail: true,
    filters: [...filters],
    sorts: [...sorts],
    total: 'exact' as const,
    maxLimit: 1000,
  });
  const money = { totals: true, exports: ['xlsx', 'xls', 'csv'] as ('xlsx' | 'xls' | 'csv')[] };
  const inform = informCapabilities();
  const payable = moneyCapabilities();
  const asked = requestCapabilities();
  const staff = staffCapabilities();
  return {
    resources: {
      ...inform.resources,
      ...payable.resources,
      ...asked.resources,
      ...ACCOUNT_RESOURCES,
      ...staff.resources,
      session: { detail: true },
      label: { detail: true },
      summary: { detail: true },
      customers: { list: true, detail: true, filters: ['q'], sorts: ['name', 'number'], total: 'exact' },
      contracts: { ...list(CONTRACT_FILTERS, CONTRACT_SORTS), exports: money.exports },
      schedule: { list: true, exports: money.exports },
      guarantees: { list: true },
      invoices: { ...list(INVOICE_FILTERS, INVOICE_SORTS), ...money, pdf: true },
      payments: { ...list(PAYMENT_FILTERS, PAYMENT_SORTS), ...money, pdf: true },
      assets: { ...list(ASSET_FILTERS, ASSET_SORTS), exports: money.exports },
      policies: { ...list(POLICY_FILTERS, POLICY_SORTS), exports: money.exports },
      promises: { list: true, total: 'exact' },
    },
    actions: {
      ...ACCOUNT_ACTIONS,
      ...inform.actions,
      ...payable.actions,
      ...asked.actions,
      ...staff.actions,
    },
    currencies: Array.from(new Set([profile.currency, profile.second]), (code) => ({ code, scale: 2 })),
    timeZone: profile.label.timeZone,
    realtime: inform.realtime,
    uploads: asked.uploads,
    signIn: SIGN_IN,
  };
}
