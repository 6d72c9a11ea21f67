/** One HTTP exchange with bounded retries and one renewal of the token. */
import type { CallContext } from '../adapters/adapter.ts';
import { apiError, LeasekitError, NetworkError, ResponseShapeError } from '../core/errors.ts';
import type { ApiErrorDetails } from '../core/errors.ts';
import { abortError } from './abort.ts';
import { first, mayPass, Refusal, retrying } from './exchange.ts';
import type { Reader } from './exchange.ts';
import { dropNulls } from './nulls.ts';

/** What to send. */
export interface HttpRequest {
  /** Names the call in error messages; URLs stay out of them. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as they are, instead of a body. */
  readonly bytes?: Blob;
  /** False sends no token and renews none: sign-in, foreign links. */
  readonly authorize?: boolean;
  /** Scheme of the `Authorization` header. Default `Bearer`. */
  readonly scheme?: string;
  /** Reads a JSON answer; throws for what is none. Default `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
  /** What a refusal says whose body is no problem details. */
  readonly refusal?: (text: string, status: number) => Partial<ApiErrorDetails>;
}

/**
 * Sends a request and answers its JSON without nulls; undefined for an empty body.
 * @throws {@link LeasekitError} of the matching class; an abort stays an `AbortError`.
 */
export async function sendForJson(request: HttpRequest, context: CallContext): Promise<unknown> {
  const text = await send(request, context, (response) => response.text());
  if (text === '') return undefined;
  try {
    const answer: unknown = (request.parse ?? JSON.parse)(text);
    // Most answers have none, and looking for them costs half as much as parsing.
    return text.includes('null') ? dropNulls(answer) : answer;
  } catch {
    throw new ResponseShapeError(request.operation, [{ path: '', message: 'not JSON' }]);
  }
}

/** Sends a request and answers its bytes. Throws as {@link sendForJson}. */
export function sendForBlob(request: HttpRequest, context: CallContext): Promise<Blob> {
  return send(request, context, (response) => response.blob());
}

/** Sends a request and answers the response with its body unread. Throws as {@link sendForJson}. */
export function sendForStream(request: HttpRequest, context: CallContext): Promise<Response> {
  return send(request, context, (response) => Promise.resolve(response));
}

async function send<T>(request: HttpRequest, context: CallContext, read: Reader<T>): Promise<T> {
  const { tokens, signal } = context;
  try {
    const token = request.authorize === false ? undefined : await tokens.current(signal);
    try {
      return await exchange(request, context, read, token);
    } catch (error) {
      if (token === undefined || !(error instanceof Refusal) || error.response.status !== 401) throw error;
      const renewed = await tokens.renew(token, signal);
      if (renewed === undefined || renewed === token) throw error;
      return await exchange(request, context, read, renewed);
    }
  } catch (error) {
    throw translate(error, request, context);
  }
}

async function exchange<T>(
  request: HttpRequest,
  context: CallContext,
  read: Reader<T>,
  token: string | undefined,
): Promise<T> {
  let made = await first(request, context, read, token);
  if ('failure' in made && mayPass(made.failure, request, context)) {
    const { failure } = made;
    // Without the code for another attempt, such as offline, the first one stands.
    const again = await import('./retry.ts').catch(() => undefined);
    if (again) made = await again.retry(failure, retrying(request, context, read, token));
  }
  if ('failure' in made) throw made.failure;
  if (made.etag) context.onVersion?.(made.etag);
  return made.value;
}

function translate(error: unknown, request: HttpRequest, context: CallContext): unknown {
  const { operation, body, refusal } = request;
  if (context.signal?.aborted) return abortError(context.signal, operation);
  if (error instanceof LeasekitError) return error;
  if (error instanceof Refusal) {
    const { response, text } = error;
    return apiError(operation, { ...error.details(body), ...refusal?.(text, response.status) });
  }
  if (error instanceof Error && error.name === 'AbortError') return error;
  return new NetworkError(operation, error);
}
