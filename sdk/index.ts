/** The SDK's only door. Schemas have a door of their own, `sdk/schemas`, so that importing types costs nothing. */
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
export type { AssetListParams, AssetsResource } from './resources/assets.ts';
export type { CapabilitiesResource } from './resources/capabilities.ts';
export type {
  ContractListParams,
  ContractSort,
  ContractsResource,
  Guarantees,
  Schedule,
} from './resources/contracts.ts';
export type { CustomerListParams, CustomersResource } from './resources/customers.ts';
export type { DownloadsResource } from './resources/downloads.ts';
export type { InvoiceListParams, InvoiceSort, InvoicesResource } from './resources/invoices.ts';
export type { LabelResource } from './resources/label.ts';
export type { PaymentListParams, PaymentSort, PaymentsResource } from './resources/payments.ts';
export type { PoliciesResource, PolicyListParams } from './resources/policies.ts';
export type {
  CancelOptions,
  PromiseDraft,
  PromiseListParams,
  PromisesResource,
  Versioned,
} from './resources/promises.ts';
export type { SessionParams, SessionResource, SignedIn, SignIn } from './resources/session.ts';
export type { SummaryParams, SummaryResource } from './resources/summary.ts';
export type * from './schemas/index.ts';
