/** Where each element is, for whoever fetches elements as they are needed: the autoloader and the portal. */

/** Registers an element, and the elements it is composed of, under a prefix. */
export type Definition = (prefix: string) => void;

/** Name without prefix → where its definition is. An import each, so that a bundler makes a file of each. */
const LOADERS: Readonly<Record<string, () => Promise<Definition>>> = {
  'account-settings': async () => (await import('./account-settings/define.ts')).defineAccountSettings,
  'contract-list': async () => (await import('./contract-list/define.ts')).defineContractList,
  'contract-detail': async () => (await import('./contract-detail/define.ts')).defineContractDetail,
  dashboard: async () => (await import('./dashboard/define.ts')).defineDashboard,
  'installment-schedule': async () =>
    (await import('./installment-schedule/define.ts')).defineInstallmentSchedule,
  'invoice-table': async () => (await import('./invoice-table/define.ts')).defineInvoiceTable,
  'notification-bell': async () => (await import('./notification-bell/define.ts')).defineNotificationBell,
  login: async () => (await import('./login/define.ts')).defineLogin,
  'message-list': async () => (await import('./message-list/define.ts')).defineMessageList,
  'payment-history': async () => (await import('./payment-history/define.ts')).definePaymentHistory,
  portal: async () => (await import('./portal/define.ts')).definePortal,
  provider: async () => (await import('../context/define.ts')).defineProvider,
};

/** How an element is fetched by its name without prefix; undefined for a name that is no element's. */
export const loaderOf = (name: string): (() => Promise<Definition>) | undefined =>
  Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined;
