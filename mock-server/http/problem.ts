/** Problem details (RFC 9457) of the Lessor API: the closed list of types, and how one becomes an answer. */

const TYPE_BASE = 'https://lessor.example/problems/';

/** Code, which is the last segment of the problem's `type`, with its status and title. */
export const PROBLEMS = {
  'malformed-request': [400, 'The request cannot be read'],
  'idempotency-key-missing': [400, 'An Idempotency-Key header is required'],
  unauthorized: [401, 'Sign in first'],
  'token-expired': [401, 'The access token has expired'],
  'invalid-credentials': [401, 'User name or password is wrong'],
  'challenge-expired': [401, 'This step of signing in has ended; sign in again'],
  forbidden: [403, 'The user may not do this'],
  'access-not-started': [403, 'The portal opens when the contract starts'],
  'account-inactive': [403, 'The account is deactivated'],
  'password-expired': [403, 'The temporary password has expired'],
  'not-found': [404, 'There is no such record'],
  'not-offered': [404, 'This lessor does not offer this resource'],
  'method-not-allowed': [405, 'The method is not allowed here'],
  conflict: [409, 'The record is not in a state that allows this'],
  'request-in-flight': [409, 'A request with this Idempotency-Key is still being answered'],
  'precondition-failed': [412, 'The record has changed since it was read'],
  'payload-too-large': [413, 'The body is too large'],
  'invalid-request': [422, 'Some values are not acceptable'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used with another body'],
  'account-locked': [423, 'The account is locked'],
  'precondition-required': [428, 'An If-Match header is required'],
  'too-many-attempts': [429, 'Too many attempts; wait'],
  'rate-limited': [429, 'Too many requests'],
  'internal-error': [500, 'Something went wrong'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface FieldProblem {
  /** JSON pointer into the body, or `/query/<parameter>`. */
  pointer: string;
  code: string;
  params?: Record<string, unknown>;
}

export interface ProblemExtras {
  errors?: FieldProblem[];
  headers?: Record<string, string>;
}

/** Thrown inside a handler; the pipeline turns it into an answer with the request's trace id. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
  }
}

/** 422 for the given values. */
export function invalid(...errors: FieldProblem[]): ProblemError {
  return new ProblemError('invalid-request', { errors });
}

/** The answer that says what went wrong. */
export function problemResponse(code: ProblemCode, traceId: string, extras: ProblemExtras = {}): Response {
  const [status, title] = PROBLEMS[code];
  const body = { type: TYPE_BASE + code, title, status, traceId, errors: extras.errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...extras.headers },
  });
}
