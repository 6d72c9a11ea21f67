/** One HTTP exchange with bounded retries and one renewal of the token. The only file that knows ky. */
import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import type { Options } from 'ky';
import type { CallContext } from '../adapters/adapter.ts';
import { apiError, LeasekitError, NetworkError, ResponseShapeError, TimeoutError } from '../core/errors.ts';
import type { ApiErrorDetails } from '../core/errors.ts';
import { abortError } from './abort.ts';
import { dropNulls } from './nulls.ts';
import { problemDetails, retryAfterSeconds } from './problem.ts';

/** Longest `Retry-After` in seconds that is waited for; beyond it the caller is told instead. */
const LONGEST_WAIT = 10;
const LONGEST_TIMER = 2_147_483_647;
const RETRIED = [429, 500, 502, 503, 504];

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

type Reader<T> = (response: Response) => Promise<T>;

async function send<T>(request: HttpRequest, context: CallContext, read: Reader<T>): Promise<T> {
  const { tokens, signal } = context;
  try {
    const token = request.authorize === false ? undefined : await tokens.current(signal);
    try {
      return await exchange(request, context, read, token);
    } catch (error) {
      if (token === undefined || !(error instanceof HTTPError) || error.response.status !== 401) throw error;
      const renewed = await tokens.renew(token, signal);
      if (renewed === undefined || renewed === token) throw error;
      return await exchange(request, context, read, renewed);
    }
  } catch (error) {
    throw translate(error, request, context);
  }
}

/** Text of refusals by their response: ky closes the body, and the error class needs it. */
const refusals = new WeakMap<Response, string>();
/** The token that went with it: no error may repeat it. */
const refused = new WeakMap<Response, string>();

async function exchange<T>(
  request: HttpRequest,
  context: CallContext,
  read: Reader<T>,
  token: string | undefined,
): Promise<T> {
  let body: { value: T } | undefined;
  const response = await ky(request.url, {
    method: request.method,
    headers: {
      ...request.headers,
      ...(token && { authorization: `${request.scheme ?? 'Bearer'} ${token}` }),
    },
    ...(request.bytes ? { body: request.bytes } : { json: request.body }),
    signal: context.signal,
    timeout: context.timeout <= LONGEST_TIMER ? context.timeout : false,
    retry: retryPolicy(request, context),
    // The body is read inside the attempt, so that time limit and retries cover an answer that stops halfway.
    fetch: async (input, init) => {
      const answer = await context.fetch(input, init);
      if (answer.ok) body = { value: await read(answer) };
      else {
        refusals.set(answer, await answer.text());
        if (token !== undefined) refused.set(answer, token);
      }
      return answer;
    },
  });
  const etag = response.headers.get('etag');
  if (etag) context.onVersion?.(etag);
  if (!body) throw new NetworkError(request.operation);
  return body.value;
}

function details({ response }: HTTPError, sent?: unknown): ApiErrorDetails {
  return problemDetails(
    response,
    refusals.get(response) ?? '',
    JSON.stringify([sent, refused.get(response)]),
  );
}

/** What the foreign system's own form of a refusal tells. */
function own({ response }: HTTPError, { refusal }: HttpRequest): Partial<ApiErrorDetails> {
  return refusal?.(refusals.get(response) ?? '', response.status) ?? {};
}

function retryPolicy(request: HttpRequest, context: CallContext): Options['retry'] {
  const repeatable = request.method === 'GET' || context.idempotencyKey !== undefined;
  return {
    limit: repeatable ? context.maxRetries : 0,
    methods: [request.method.toLowerCase()],
    statusCodes: RETRIED,
    afterStatusCodes: RETRIED,
    maxRetryAfter: LONGEST_WAIT * 1000,
    // Half fixed, half random: clients that failed together do not come back together.
    delay: (attempt) => 200 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2),
    backoffLimit: 5000,
    // A limit that passed once would most likely pass again, and somebody is waiting.
    shouldRetry: ({ error }) => {
      if (error instanceof KyTimeoutError || error.name === 'AbortError') return false;
      if (!(error instanceof HTTPError)) return undefined;
      // The first attempt arrived although its answer was lost, and is still being worked on.
      if (details(error).code === 'request-in-flight') return true;
      return (retryAfterSeconds(error.response) ?? 0) > LONGEST_WAIT ? false : undefined;
    },
  };
}

function translate(error: unknown, request: HttpRequest, context: CallContext): unknown {
  const { operation } = request;
  if (context.signal?.aborted) return abortError(context.signal, operation);
  if (error instanceof LeasekitError) return error;
  if (error instanceof HTTPError)
    return apiError(operation, { ...details(error, request.body), ...own(error, request) });
  if (error instanceof KyTimeoutError) return new TimeoutError(operation, context.timeout);
  if (error instanceof Error && error.name === 'AbortError') return error;
  return new NetworkError(operation, error);
}
