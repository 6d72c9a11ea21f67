/** Problem details (RFC 9457) as far as they can be trusted: codes, pointers and ids, never texts. */
import type { ApiErrorDetails, FieldError } from '../core/errors.ts';
import { discreetParams, isDiscreet } from './discreet.ts';
import type { Problem } from '../schemas/protocol.ts';
import { problemShape } from '../shapes/protocol.ts';
import { dropNulls } from './nulls.ts';
import { plainReader, UNSURE } from './plain.ts';

const CODE = /^[a-z0-9_-]{1,64}$/i;
const TRACE_ID = /^[\w.:-]{1,128}$/;

/**
 * What is known about a refusal. A body that is no problem details gives `http-<status>` as its code. What a careless
 * lessor repeats of `sent` is left out.
 */
export function problemDetails(response: Response, text: string, sent = ''): ApiErrorDetails {
  const problem = readProblem(text);
  const code = problem.type?.split(/[/:#]/).pop() ?? '';
  const traceId = problem.traceId ?? '';
  return {
    status: response.status,
    code: CODE.test(code) && isDiscreet(code) && code !== 'blank' ? code : `http-${response.status}`,
    ...(TRACE_ID.test(traceId) && isDiscreet(traceId) && { traceId }),
    ...(problem.errors && { fieldErrors: problem.errors.map((error) => fieldError(error, sent)) }),
    retryAfter: retryAfterSeconds(response),
  };
}

function fieldError(error: FieldError, sent: string): FieldError {
  const params = discreetParams(error.params, sent);
  return {
    pointer: isDiscreet(error.pointer) ? error.pointer : '',
    code: CODE.test(error.code) && isDiscreet(error.code) ? error.code : 'invalid',
    ...(params && { params }),
  };
}

/** What a body tells plainly, each part by itself: one that cannot be read does not take the others down. */
function readProblem(text: string): Problem {
  try {
    const told = Object(dropNulls(JSON.parse(text))) as Readonly<Record<string, unknown>>;
    const { type, traceId, errors } = told;
    return {
      ...(typeof type === 'string' && { type }),
      ...(typeof traceId === 'string' && { traceId }),
      ...(Array.isArray(errors) && {
        errors: errors.flatMap(errorIn),
      }),
    };
  } catch {
    return {};
  }
}

function errorIn(value: unknown): FieldError[] {
  const errors = plainReader(problemShape['errors?'])([value]);
  return errors === UNSURE ? [] : (errors as FieldError[]);
}

/** `Retry-After` in seconds, from a number or a date; undefined when absent or unreadable. */
export function retryAfterSeconds(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  // eslint-disable-next-line leasekit/no-date-from-text -- an HTTP date, which is an instant
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
