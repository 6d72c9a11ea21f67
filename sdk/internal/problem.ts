/** Problem details (RFC 9457) as far as they can be trusted: codes, pointers and ids, never texts. */
import type { ApiErrorDetails, FieldError } from '../core/errors.ts';
import { discreetParams, isDiscreet } from './discreet.ts';
import { dropNulls } from './nulls.ts';
import { plainReader, UNSURE } from './plain.ts';

const CODE = /^[a-z0-9_-]{1,64}$/i;
/** One of `errors`, as `problemSchema` has it. */
export const ERROR = { pointer: 'text', code: 'text', 'params?': { '*': 'any' } };
const TRACE_ID = /^[\w.:-]{1,128}$/;

/**
 * What is known about a refusal. A body that is no problem details gives `http-<status>` as its code. What a careless
 * lessor repeats of `sent` is left out.
 */
export function problemDetails(response: Response, text: string, sent = ''): ApiErrorDetails {
  const { type, traceId, errors } = readProblem(text);
  const code = (typeof type === 'string' && type.split(/[/:#]/).pop()) || '';
  return {
    status: response.status,
    code: CODE.test(code) && isDiscreet(code) && code !== 'blank' ? code : `http-${response.status}`,
    ...(typeof traceId === 'string' && TRACE_ID.test(traceId) && isDiscreet(traceId) && { traceId }),
    ...(Array.isArray(errors) && { fieldErrors: errors.flatMap((error) => fieldErrors(error, sent)) }),
    retryAfter: retryAfterSeconds(response),
  };
}

/** What a body tells plainly, each part by itself: one that cannot be read does not take the others down. */
function readProblem(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(dropNulls(JSON.parse(text))) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function fieldErrors(value: unknown, sent: string): FieldError[] {
  const error = plainReader(ERROR)(value);
  if (error === UNSURE) return [];
  const { pointer, code, params: given } = error as FieldError;
  const params = discreetParams(given, sent);
  return [
    {
      pointer: isDiscreet(pointer) ? pointer : '',
      code: CODE.test(code) && isDiscreet(code) ? code : 'invalid',
      ...(params && { params }),
    },
  ];
}

/** `Retry-After` in seconds, from a number or a date; undefined when absent or unreadable. */
export function retryAfterSeconds(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  // eslint-disable-next-line leasekit/no-date-from-text -- an HTTP date, which is an instant
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
