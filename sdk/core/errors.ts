/**
 * What can go wrong, as classes. Messages are for developers and name the operation alone: never a token, an account
 * number or a text of the server. What a person reads comes from the class and the `code`, in their language.
 */
import { shortReference } from '../internal/ids.ts';

/** One thing that a schema or a lessor found wrong: where, and what. */
export interface Issue {
  /** Dotted path inside the answer, such as `gross.amount`; empty for the whole. */
  readonly path: string;
  /** Kind of fault in English; never carries the value. */
  readonly message: string;
}

/** A field of the sent body that the lessor refused. */
export interface FieldError {
  /** JSON pointer into the body, such as `/amount`. */
  readonly pointer: string;
  /** Code that the texts are looked up by. */
  readonly code: string;
  /** Parameters of the text, such as a limit. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Base of every error this SDK throws, except the `AbortError` of a caller's own signal. */
export class LeasekitError extends Error {
  override name = 'LeasekitError';
  /** What a person can read out to support: the lessor's trace id, or a short id of our own. */
  readonly reference: string;

  constructor(message: string, options: { reference?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.reference = options.reference ?? shortReference();
  }
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  readonly status: number;
  readonly code: string;
  readonly traceId?: string;
  readonly fieldErrors?: readonly FieldError[];
  readonly retryAfter?: number;
}

/** The lessor answered, and the answer was a refusal or a failure. One subclass for each kind. */
export class ApiError extends LeasekitError {
  override name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** Last segment of the problem's `type`, such as `not-found`; `http-<status>` when the lessor names none. */
  readonly code: string;
  /** The lessor's id of this failure. */
  readonly traceId?: string;
  /** What is wrong with which field of the sent body; empty when the lessor names none. */
  readonly fieldErrors: readonly FieldError[];
  /** Seconds to wait before another attempt, when the lessor says so. */
  readonly retryAfter?: number;

  constructor(operation: string, details: ApiErrorDetails, cause?: unknown) {
    super(`${operation}: ${details.status} ${details.code}`, { reference: details.traceId, cause });
    this.status = details.status;
    this.code = details.code;
    this.traceId = details.traceId;
    this.fieldErrors = details.fieldErrors ?? [];
    this.retryAfter = details.retryAfter;
  }
}

/** 401, after one refresh of the token was tried: nobody is signed in. */
export class UnauthorizedError extends ApiError {
  override name = 'UnauthorizedError';
}

/** 403: signed in, but not permitted. */
export class ForbiddenError extends ApiError {
  override name = 'ForbiddenError';
}

/** 404: no such record, or one that belongs to somebody else. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}

/** 409: the record is in a state that does not allow it, or the same request is still in flight. */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}

/** 412 or 428: the record changed since it was read. */
export class PreconditionError extends ApiError {
  override name = 'PreconditionError';
}

/** 400 or 422: the lessor refused what was sent; see `fieldErrors`. */
export class ValidationError extends ApiError {
  override name = 'ValidationError';
}

/** 429: too many requests; see `retryAfter`. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}

/** 5xx: the lessor's system failed. */
export class ServerError extends ApiError {
  override name = 'ServerError';
}

/** No answer arrived: offline, refused, or cut off. */
export class NetworkError extends LeasekitError {
  override name = 'NetworkError';

  constructor(operation: string, cause?: unknown) {
    super(`${operation}: no answer`, { cause });
  }
}

/** No complete answer within the time limit of one attempt. */
export class TimeoutError extends LeasekitError {
  override name = 'TimeoutError';
  /** The limit that passed, in milliseconds; absent when it was that of the caller's own `AbortSignal.timeout()`. */
  readonly timeout?: number;

  constructor(operation: string, timeout?: number) {
    super(`${operation}: no answer within ${timeout === undefined ? 'the time limit' : `${timeout} ms`}`);
    this.timeout = timeout;
  }
}

/** An answer arrived that is not what the Lessor API promises: not JSON, cut off, or of another shape. */
export class ResponseShapeError extends LeasekitError {
  override name = 'ResponseShapeError';
  /** What is wrong where. */
  readonly issues: readonly Issue[];

  constructor(operation: string, issues: readonly Issue[]) {
    super(`${operation}: unexpected answer (${issues.map((issue) => issue.path || 'body').join(', ')})`);
    this.issues = issues;
  }
}

/** The lessor's system has no such operation: what its capabilities leave out was called all the same. */
export class NotOfferedError extends LeasekitError {
  override name = 'NotOfferedError';
  /** The operation that was called, such as `contracts.schedule`. */
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation}: not offered`);
    this.operation = operation;
  }
}

const BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionError,
  422: ValidationError,
  428: PreconditionError,
  429: RateLimitError,
};

/** The error class of a status, made. For adapters; 5xx becomes {@link ServerError}, the rest {@link ApiError}. */
export function apiError(operation: string, details: ApiErrorDetails): ApiError {
  const Kind = BY_STATUS[details.status] ?? (details.status >= 500 ? ServerError : ApiError);
  return new Kind(operation, details);
}
