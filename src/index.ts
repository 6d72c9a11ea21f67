/** Leasekit's elements as classes, and what a page needs to work with them. Importing it registers nothing. */
export { createClient } from '../sdk/index.ts';
export type { ClientOptions, LeasekitClient } from '../sdk/index.ts';
export { LeaseErrorEvent, LeaseSessionChangeEvent } from './context/events.ts';
export { leaseContext, ROUTE_NAMES } from './context/lease-context.ts';
export type {
  ColorScheme,
  LeaseContextValue,
  Right,
  RightState,
  RouteName,
  Routes,
  SessionState,
  SessionStatus,
} from './context/lease-context.ts';
export { LeaseProviderElement } from './context/lease-provider.ts';
export type { DemoControl, DemoOptions } from './context/demo.ts';
export { ACTIVITY_PARTS } from './elements/activity-feed/activity-feed.controller.ts';
export type { ActivityPart } from './elements/activity-feed/activity-feed.controller.ts';
export { ActivityOpenEvent } from './elements/activity-feed/activity-feed.events.ts';
export { ActivityFeedElement } from './elements/activity-feed/activity-feed.ts';
export {
  CustomerChangedEvent,
  CustomerChangeEvent,
} from './elements/customer-switcher/customer-switcher.events.ts';
export { CustomerSwitcherElement } from './elements/customer-switcher/customer-switcher.ts';
export { QUICK_ACTIONS } from './elements/quick-actions/quick-actions.controller.ts';
export type { QuickAction } from './elements/quick-actions/quick-actions.controller.ts';
export { QuickActionsElement } from './elements/quick-actions/quick-actions.ts';
export { define } from './definitions.ts';
export type { DefineOptions } from './definitions.ts';
export type { AssetView } from './elements/asset-list/asset-list.controller.ts';
export {
  AssetActionEvent,
  AssetOpenEvent,
  ReadingAddedEvent,
} from './elements/asset-list/asset-list.events.ts';
export { AssetListElement } from './elements/asset-list/asset-list.ts';
export type { ContractView } from './elements/contract-list/contract-list.controller.ts';
export { ContractActionEvent } from './elements/contract-list/contract-list.events.ts';
export { ContractListElement } from './elements/contract-list/contract-list.ts';
export {
  PasswordChangedEvent,
  ProfileSavedEvent,
} from './elements/account-settings/account-settings.events.ts';
export { ACCOUNT_SECTIONS, AccountSettingsElement } from './elements/account-settings/account-settings.ts';
export type { AccountSection } from './elements/account-settings/account-settings.ts';
export { CONTRACT_SECTIONS } from './elements/contract-detail/contract-detail.controller.ts';
export type { ContractSection } from './elements/contract-detail/contract-detail.controller.ts';
export { SectionChangeEvent } from './elements/contract-detail/contract-detail.events.ts';
export { ContractDetailElement } from './elements/contract-detail/contract-detail.ts';
export { DASHBOARD_CARDS } from './elements/dashboard/dashboard.controller.ts';
export type { DashboardCard } from './elements/dashboard/dashboard.controller.ts';
export { DashboardElement } from './elements/dashboard/dashboard.ts';
export { ContractOpenEvent, ExportFinishedEvent, ListOpenEvent } from './elements/events.ts';
export {
  ConfirmStartEvent,
  PayStartEvent,
  PromiseStartEvent,
  RequestStartEvent,
  RouteOpenEvent,
  SignedOutEvent,
} from './elements/start-events.ts';
export { InvoiceActionEvent, InvoiceOpenEvent } from './elements/invoice-table/invoice-table.events.ts';
export {
  DocumentActionEvent,
  DocumentFiledEvent,
  DocumentOpenEvent,
} from './elements/document-list/document-list.events.ts';
export { DocumentListElement } from './elements/document-list/document-list.ts';
export {
  PolicyActionEvent,
  PolicyOpenEvent,
  PolicyRenewedEvent,
} from './elements/insurance-list/insurance-list.events.ts';
export { InsuranceListElement } from './elements/insurance-list/insurance-list.ts';
export { InstallmentScheduleElement } from './elements/installment-schedule/installment-schedule.ts';
export type { ScheduleView } from './elements/installment-schedule/years.ts';
export { InvoiceTableElement } from './elements/invoice-table/invoice-table.ts';
export type { InvoiceMode } from './elements/invoice-table/invoice-table.ts';
export {
  NotificationCountEvent,
  NotificationOpenEvent,
} from './elements/notification-bell/notification-bell.events.ts';
export { NotificationBellElement } from './elements/notification-bell/notification-bell.ts';
export { ExternalSignInEvent, SignedInEvent } from './elements/login/login.events.ts';
export { LoginElement } from './elements/login/login.ts';
export {
  MessageActionEvent,
  MessageOpenEvent,
  MessageSentEvent,
} from './elements/message-list/message-list.events.ts';
export { MessageListElement } from './elements/message-list/message-list.ts';
export {
  ReportActionEvent,
  ReportFinishedEvent,
  ReportRequestedEvent,
  ReportScheduledEvent,
} from './elements/report-list/report-list.events.ts';
export { ReportListElement } from './elements/report-list/report-list.ts';
export { DirectionsOpenEvent } from './elements/claims-centers/claims-centers.events.ts';
export { ClaimsCentersElement } from './elements/claims-centers/claims-centers.ts';
export {
  PaymentSettledEvent,
  PaymentStartedEvent,
  PaymentSubmitEvent,
} from './elements/payment-form/payment-form.events.ts';
export { PaymentFormElement } from './elements/payment-form/payment-form.ts';
export type { EmbeddedAction, PaymentProvider, PayMode } from './elements/payment-form/payment-provider.ts';
export {
  PaymentConfirmedEvent,
  PaymentConfirmEvent,
} from './elements/payment-confirmation-form/payment-confirmation-form.events.ts';
export { PaymentConfirmationFormElement } from './elements/payment-confirmation-form/payment-confirmation-form.ts';
export {
  PaymentPromisedEvent,
  PaymentPromiseEvent,
} from './elements/payment-promise-form/payment-promise-form.events.ts';
export { PaymentPromiseFormElement } from './elements/payment-promise-form/payment-promise-form.ts';
export { PaymentActionEvent, PaymentOpenEvent } from './elements/payment-history/payment-history.events.ts';
export { PaymentHistoryElement } from './elements/payment-history/payment-history.ts';
export type { PortalPage, PortalPageContext } from './elements/portal/pages.ts';
export { RouteChangedEvent, RouteChangeEvent, SignOutEvent } from './elements/portal/portal.events.ts';
export { PortalElement } from './elements/portal/portal.ts';
export { RequestFormElement } from './elements/request-form/request-form.ts';
export { RequestActionEvent } from './elements/request-list/request-list.events.ts';
export { RequestListElement } from './elements/request-list/request-list.ts';
export { UserActionEvent, UserOpenEvent, UserSavedEvent } from './elements/user-admin/user-admin.events.ts';
export { UserAdminElement } from './elements/user-admin/user-admin.ts';
export { AutopayChangedEvent } from './elements/autopay/autopay.events.ts';
export type { AutopayChange } from './elements/autopay/autopay.events.ts';
export { AutopayElement } from './elements/autopay/autopay.ts';
export { CreditSummaryElement } from './elements/credit-summary/credit-summary.ts';
export { PayoffAcceptedEvent, PayoffQuotedEvent } from './elements/payoff-quote/payoff-quote.events.ts';
export { PayoffQuoteElement } from './elements/payoff-quote/payoff-quote.ts';
export { RecordListElement } from './elements/record-list.ts';
export { LeaseElement } from './elements/lease-element.ts';
export type { FilterRange, FilterValue, FilterValues } from './lib/filter-codec.ts';
