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
export type { PromiseDraft, PromiseListParams } from './resources/promises.ts';
export type { SessionParams, SignedIn, SignIn } from './resources/session.ts';
export type { SummaryParams } from './resources/summary.ts';
export { AssetsResource } from './resources/assets.ts';
export { CapabilitiesResource } from './resources/capabilities.ts';
export { ContractsResource } from './resources/contracts.ts';
export { CustomersResource } from './resources/customers.ts';
export { DownloadsResource } from './resources/downloads.ts';
export { InvoicesResource } from './resources/invoices.ts';
export { LabelResource } from './resources/label.ts';
export { PaymentsResource } from './resources/payments.ts';
export { PoliciesResource } from './resources/policies.ts';
export { PromisesResource } from './resources/promises.ts';
export { SessionResource } from './resources/session.ts';
export { SummaryResource } from './resources/summary.ts';
export type * from './schemas/index.ts';
