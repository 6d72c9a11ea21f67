/** Where each element is. The autoloader has a copy of its own of this list, so that it starts with one file. */
import type { Definition } from '../lib/element-source.ts';
import { OVERVIEW_LOADERS } from './overview-loaders.ts';

/** Name without prefix → where its definition is. An import each, so that a bundler makes a file of each. */
const LOADERS: Readonly<Record<string, () => Promise<Definition>>> = {
  'customer-switcher': async () => (await import('./customer-switcher/define.ts')).defineCustomerSwitcher,
  ...OVERVIEW_LOADERS,
  'account-settings': async () => (await import('./account-settings/define.ts')).defineAccountSettings,
  'asset-list': async () => (await import('./asset-list/define.ts')).defineAssetList,
  'contract-list': async () => (await import('./contract-list/define.ts')).defineContractList,
  'contract-detail': async () => (await import('./contract-detail/define.ts')).defineContractDetail,
  dashboard: async () => (await import('./dashboard/define.ts')).defineDashboard,
  'document-list': async () => (await import('./document-list/define.ts')).defineDocumentList,
  'insurance-list': async () => (await import('./insurance-list/define.ts')).defineInsuranceList,
  'installment-schedule': async () =>
    (await import('./installment-schedule/define.ts')).defineInstallmentSchedule,
  'invoice-table': async () => (await import('./invoice-table/define.ts')).defineInvoiceTable,
  'notification-bell': async () => (await import('./notification-bell/define.ts')).defineNotificationBell,
  login: async () => (await import('./login/define.ts')).defineLogin,
  'message-list': async () => (await import('./message-list/define.ts')).defineMessageList,
  'report-list': async () => (await import('./report-list/define.ts')).defineReportList,
  autopay: async () => (await import('./autopay/define.ts')).defineAutopay,
  'credit-summary': async () => (await import('./credit-summary/define.ts')).defineCreditSummary,
  'payoff-quote': async () => (await import('./payoff-quote/define.ts')).definePayoffQuote,
  'claims-centers': async () => (await import('./claims-centers/define.ts')).defineClaimsCenters,
  'payment-form': async () => (await import('./payment-form/define.ts')).definePaymentForm,
  'payment-confirmation-form': async () =>
    (await import('./payment-confirmation-form/define.ts')).definePaymentConfirmationForm,
  'payment-promise-form': async () =>
    (await import('./payment-promise-form/define.ts')).definePaymentPromiseForm,
  'payment-history': async () => (await import('./payment-history/define.ts')).definePaymentHistory,
  portal: async () => (await import('./portal/define.ts')).definePortal,
  'request-form': async () => (await import('./request-form/define.ts')).defineRequestForm,
  'request-list': async () => (await import('./request-list/define.ts')).defineRequestList,
  'user-admin': async () => (await import('./user-admin/define.ts')).defineUserAdmin,
  provider: async () => (await import('../context/define.ts')).defineProvider,
};

/** How an element is fetched by its name without prefix; undefined for a name that is no element's. */
export const loaderOf = (name: string): (() => Promise<Definition>) | undefined =>
  Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined;
