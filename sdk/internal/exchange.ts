/** One attempt of an HTTP exchange, by hand: what most calls need. Whatever goes wrong in passing is ky's (`retry.ts`). */
import type { CallContext } from '../adapters/adapter.ts';
import { TimeoutError } from '../core/errors.ts';
import type { ApiErrorDetails } from '../core/errors.ts';
import { LONGEST_TIMER } from './abort.ts';
import { problemDetails } from './problem.ts';
import type { HttpRequest } from './http.ts';
import type { Retrying } from './retry.ts';

/** An answer that is no success. Its body is read already, and the token that was sent is known: no error may repeat it. */
export class Refusal extends Error {
  readonly response: Response;
  readonly text: string;
  readonly #token: string | undefined;

  constructor(response: Response, text: string, token: string | undefined) {
    super(`HTTP ${response.status}`);
    this.response = response;
    this.text = text;
    this.#token = token;
  }

  /** What is known of it, without what a careless lessor repeats of `sent`. */
  details(sent?: unknown): ApiErrorDetails {
    return problemDetails(this.response, this.text, JSON.stringify([sent, this.#token]));
  }
}

/** What a request is made of, for each attempt anew. */
function initOf(request: HttpRequest, token: string | undefined): RequestInit {
  const { method, bytes, body } = request;
  return {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...request.headers,
      ...(token && { authorization: `${request.scheme ?? 'Bearer'} ${token}` }),
    },
    ...(bytes ? { body: bytes } : body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** What an attempt came to: the body of a success, or why there is none. */
export type Attempt<T> = { readonly value: T; readonly etag: string | null } | { readonly failure: unknown };

/** Asks once, and reads the answer within the attempt, so that time limit and retries cover one that stops halfway. */
async function attempt<T>(
  ask: () => Promise<Response>,
  read: Reader<T>,
  token: string | undefined,
): Promise<Attempt<T>> {
  try {
    const answer = await ask();
    if (!answer.ok) return { failure: new Refusal(answer, await answer.text(), token) };
    return { value: await read(answer), etag: answer.headers.get('etag') };
  } catch (failure) {
    return { failure };
  }
}

/** Reads the body of a success. */
export type Reader<T> = (response: Response) => Promise<T>;

/** The first attempt. Throws {@link TimeoutError} when it takes longer than it may. */
export function first<T>(
  request: HttpRequest,
  context: CallContext,
  read: Reader<T>,
  token: string | undefined,
): Promise<Attempt<T>> {
  const { operation, url } = request;
  const { timeout } = context;
  const limit = new AbortController();
  const signal = context.signal ? AbortSignal.any([context.signal, limit.signal]) : limit.signal;
  const ask = () => context.fetch(new Request(url, { ...initOf(request, token), signal }));
  return new Promise((resolve, reject) => {
    const timer =
      timeout <= LONGEST_TIMER
        ? setTimeout(() => {
            // Told first: the abort that follows would be a failure of its own.
            reject(new TimeoutError(operation, timeout));
            limit.abort();
          }, timeout)
        : undefined;
    void attempt(ask, read, token)
      .then(resolve)
      .finally(() => clearTimeout(timer));
  });
}

/** Whether a failure may pass by itself. */
export function mayPass(failure: unknown, { method }: HttpRequest, context: CallContext): boolean {
  const repeatable = method === 'GET' || context.idempotencyKey !== undefined;
  if (!repeatable || context.maxRetries < 1 || context.signal?.aborted) return false;
  if (!(failure instanceof Refusal)) return true;
  const { status } = failure.response;
  return status >= 500 || status === 429 || status === 409;
}

/** How the next attempts are made. */
export function retrying<T>(
  request: HttpRequest,
  context: CallContext,
  read: Reader<T>,
  token: string | undefined,
): Retrying<T> {
  const { signal, timeout, maxRetries } = context;
  return {
    url: request.url,
    init: initOf(request, token),
    signal,
    timeout: timeout <= LONGEST_TIMER ? timeout : false,
    limit: maxRetries,
    attempt: (input) => attempt(() => context.fetch(input), read, token),
    refusal: (failure) => (failure instanceof Refusal ? failure : undefined),
    timedOut: () => new TimeoutError(request.operation, timeout),
  };
}
