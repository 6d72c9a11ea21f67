/** Every element that Leasekit has: an import and a line for each. */
import { defineProvider } from './context/define.ts';
import { defineActivityFeed } from './elements/activity-feed/define.ts';
import { defineAccountSettings } from './elements/account-settings/define.ts';
import { defineAssetList } from './elements/asset-list/define.ts';
import { defineContractList } from './elements/contract-list/define.ts';
import { defineContractDetail } from './elements/contract-detail/define.ts';
import { defineCustomerSwitcher } from './elements/customer-switcher/define.ts';
import { defineDashboard } from './elements/dashboard/define.ts';
import { defineDocumentList } from './elements/document-list/define.ts';
import { defineInstallmentSchedule } from './elements/installment-schedule/define.ts';
import { defineInsuranceList } from './elements/insurance-list/define.ts';
import { defineInvoiceTable } from './elements/invoice-table/define.ts';
import { defineNotificationBell } from './elements/notification-bell/define.ts';
import { defineLogin } from './elements/login/define.ts';
import { defineMessageList } from './elements/message-list/define.ts';
import { definePaymentForm } from './elements/payment-form/define.ts';
import { defineReportList } from './elements/report-list/define.ts';
import { defineAutopay } from './elements/autopay/define.ts';
import { defineCreditSummary } from './elements/credit-summary/define.ts';
import { definePayoffQuote } from './elements/payoff-quote/define.ts';
import { defineClaimsCenters } from './elements/claims-centers/define.ts';
import { definePaymentConfirmationForm } from './elements/payment-confirmation-form/define.ts';
import { definePaymentPromiseForm } from './elements/payment-promise-form/define.ts';
import { definePaymentHistory } from './elements/payment-history/define.ts';
import { defineQuickActions } from './elements/quick-actions/define.ts';
import { defineRequestForm } from './elements/request-form/define.ts';
import { defineRequestList } from './elements/request-list/define.ts';
import { definePortal } from './elements/portal/define.ts';
import { defineUserAdmin } from './elements/user-admin/define.ts';
import { DEFAULT_PREFIX, isTagPrefix } from './lib/tags.ts';

const DEFINITIONS: readonly ((prefix?: string) => void)[] = [
  defineProvider,
  defineAssetList,
  defineDocumentList,
  defineInsuranceList,
  defineAccountSettings,
  defineContractList,
  defineContractDetail,
  defineDashboard,
  defineInstallmentSchedule,
  defineInvoiceTable,
  defineNotificationBell,
  defineLogin,
  defineMessageList,
  definePaymentForm,
  defineReportList,
  defineAutopay,
  defineCreditSummary,
  definePayoffQuote,
  defineClaimsCenters,
  definePaymentConfirmationForm,
  definePaymentPromiseForm,
  definePaymentHistory,
  defineUserAdmin,
  defineActivityFeed,
  defineCustomerSwitcher,
  defineQuickActions,
  defineRequestForm,
  defineRequestList,
  definePortal,
];

export interface DefineOptions {
  /** First part of every tag. Default `lease`. */
  prefix?: string;
}

/**
 * Defines all elements. Tags that the page already has are left alone, so calling it twice is harmless.
 * @throws TypeError when the prefix does not make a valid tag name.
 */
export function define({ prefix = DEFAULT_PREFIX }: DefineOptions = {}): void {
  if (!isTagPrefix(prefix)) throw new TypeError(`Not a tag prefix: ${prefix}`);
  for (const defineElement of DEFINITIONS) defineElement(prefix);
}
