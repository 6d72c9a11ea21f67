/** The SDK's only door. Schemas have a door of their own, `sdk/schemas`, so that importing types costs nothing. */
export { createBareClient } from './bare-client.ts';
export type { BareClient, ResourceType } from './bare-client.ts';
export { createClient } from './client.ts';
export type { LeasekitClient } from './client.ts';
export type {
  Adapter,
  CallContext,
  OperationInput,
  OperationName,
  ParamValue,
  TokenSource,
} from './adapters/adapter.ts';
export { lessorApiAdapter } from './adapters/lessor-api.ts';
export type { LessorApiOptions } from './adapters/lessor-api.ts';
export { observed } from './adapters/observed.ts';
export type { CallHooks, EndedCall, StartedCall } from './adapters/observed.ts';
export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  endOfMonth,
  isLocalDate,
  startOfMonth,
} from './core/dates.ts';
export {
  ApiError,
  apiError,
  ConflictError,
  ForbiddenError,
  LeasekitError,
  NetworkError,
  NotFoundError,
  NotOfferedError,
  PreconditionError,
  RateLimitError,
  ResponseShapeError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  ValidationError,
} from './core/errors.ts';
export type { ApiErrorDetails, FieldError, Issue } from './core/errors.ts';
export {
  add as addMoney,
  compare as compareMoney,
  fromDecimalString,
  isZero,
  negate as negateMoney,
  subtract as subtractMoney,
  sum as sumMoney,
  toDecimalString,
} from './core/money.ts';
export type {
  AccessTokenProvider,
  AmountRange,
  ClientOptions,
  DateRange,
  ListParams,
  RequestOptions,
  SortBy,
} from './core/options.ts';
export { Page, PagePromise } from './core/page.ts';
export type { PageData, PageLoader, RejectedRow } from './core/page.ts';
export type { AssetListParams } from './resources/assets.ts';
export type { ContractListParams, ContractSort, Guarantees, Schedule } from './resources/contracts.ts';
export type { CustomerListParams } from './resources/customers.ts';
export type { InvoiceListParams, InvoiceSort } from './resources/invoices.ts';
export type { PaymentListParams, PaymentSort } from './resources/payments.ts';
export type { PolicyListParams } from './resources/policies.ts';
export type { ChangeOptions, Versioned } from './internal/writes.ts';
export type { ConfirmationListParams } from './resources/confirmations.ts';
export type { CreditLineParams } from './resources/credit-line.ts';
export type { MandateListParams } from './resources/mandates.ts';
export type { PayoffQuoteListParams } from './resources/payoff-quotes.ts';
export type { PromiseDraft, PromiseListParams } from './resources/promises.ts';
export type { AuditEventListParams } from './resources/audit-events.ts';
export type { SessionParams, SignedIn, SignInChallenged, SignInResult } from './resources/session.ts';
export type { UserListParams } from './resources/users.ts';
export type { SummaryParams } from './resources/summary.ts';
export { AssetsResource } from './resources/assets.ts';
export { CapabilitiesResource } from './resources/capabilities.ts';
export { ConfirmationsResource } from './resources/confirmations.ts';
export { ContractsResource } from './resources/contracts.ts';
export { CreditLineResource } from './resources/credit-line.ts';
export { CustomersResource } from './resources/customers.ts';
export { DocumentsResource } from './resources/documents.ts';
export type { DocumentListParams } from './resources/documents.ts';
export { RequestTypesResource } from './resources/request-types.ts';
export type { RequestTypeListParams } from './resources/request-types.ts';
export { RequestsResource } from './resources/requests.ts';
export type { RequestListParams } from './resources/requests.ts';
export { UploadsResource } from './resources/uploads.ts';
export type { SendOptions, UploadProgress } from './resources/uploads.ts';
export { DownloadsResource } from './resources/downloads.ts';
export { InvoicesResource } from './resources/invoices.ts';
export { LabelResource } from './resources/label.ts';
export { MandatesResource } from './resources/mandates.ts';
export { PaymentsResource } from './resources/payments.ts';
export { PayoffQuotesResource } from './resources/payoff-quotes.ts';
export { PoliciesResource } from './resources/policies.ts';
export { PromisesResource } from './resources/promises.ts';
export { CurrentSession } from './resources/current-session.ts';
export { SessionResource } from './resources/session.ts';
export { AuditEventsResource } from './resources/audit-events.ts';
export { EmailsResource } from './resources/emails.ts';
export { PasswordResource } from './resources/password.ts';
export { ProfileResource } from './resources/profile.ts';
export { RemindersResource } from './resources/reminders.ts';
export { RolesResource } from './resources/roles.ts';
export { SessionsResource } from './resources/sessions.ts';
export { UsersResource } from './resources/users.ts';
export { SummaryResource } from './resources/summary.ts';
export { ActivitiesResource } from './resources/activities.ts';
export type { ActivityListParams } from './resources/activities.ts';
export { ClaimsCentresResource } from './resources/claims-centres.ts';
export type { ClaimsCentreListParams } from './resources/claims-centres.ts';
export { MessagesResource } from './resources/messages.ts';
export type { MessageListParams } from './resources/messages.ts';
export { NotificationsResource } from './resources/notifications.ts';
export type { NotificationListParams } from './resources/notifications.ts';
export { ReportSchedulesResource } from './resources/report-schedules.ts';
export type { ReportScheduleListParams } from './resources/report-schedules.ts';
export { ReportFailedError, ReportsResource } from './resources/reports.ts';
export type { ReportListParams, WaitOptions } from './resources/reports.ts';
export { EventsResource } from './resources/events.ts';
export type { ListenOptions, LiveState, SubscribeOptions, Subscription } from './resources/events.ts';
export type * from './schemas/index.ts';
