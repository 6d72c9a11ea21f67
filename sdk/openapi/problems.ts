/** The closed list of problem types (RFC 9457): the last segment of `type`, the status it comes with, and its title. */
export const PROBLEM_TYPES = {
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

/** Last segment of a problem's `type`. */
export type ProblemCode = keyof typeof PROBLEM_TYPES;

/** Where the problem types live. */
export const PROBLEM_BASE = 'https://lessor.example/problems/';

/** Whether a word is on the list. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_TYPES, code);
}
