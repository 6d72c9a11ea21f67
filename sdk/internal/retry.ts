/** Bounded retries, by ky: fetched when a first attempt has failed in a way that may pass. The only file that knows ky. */
import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import type { Options } from 'ky';
import type { CallContext } from '../adapters/adapter.ts';
import { TimeoutError } from '../core/errors.ts';
import { attempt, initOf, LONGEST_TIMER, Refusal } from './exchange.ts';
import type { Attempt } from './exchange.ts';
import type { HttpRequest } from './http.ts';
import { retryAfterSeconds } from './problem.ts';

/** Longest `Retry-After` in seconds that is waited for; beyond it the caller is told instead. */
const LONGEST_WAIT = 10;
const RETRIED = [429, 500, 502, 503, 504];

/** Tries again after a first failure, as often as the context says. Throws what the last attempt came to. */
export async function retry<T>(
  request: HttpRequest,
  context: CallContext,
  read: (response: Response) => Promise<T>,
  token: string | undefined,
  failure: unknown,
): Promise<Attempt<T>> {
  // ky is told of the first attempt as if it had made it.
  let latest: Attempt<T> = { failure };
  let isFirst = true;
  const tell = (): Response => {
    if (!('failure' in latest)) return new Response();
    if (latest.failure instanceof Refusal) return latest.failure.response;
    throw latest.failure;
  };
  try {
    await ky(request.url, {
      ...initOf(request, token),
      signal: context.signal,
      timeout: context.timeout <= LONGEST_TIMER ? context.timeout : false,
      retry: policy(context, () => latest),
      fetch: async (input, init) => {
        if (!isFirst) latest = await attempt(() => context.fetch(input, init), read, token);
        isFirst = false;
        return tell();
      },
    });
  } catch (error) {
    if (error instanceof KyTimeoutError) throw new TimeoutError(request.operation, context.timeout);
    if (!(error instanceof HTTPError)) throw error;
  }
  return latest;
}

function policy<T>(context: CallContext, latest: () => Attempt<T>): Options['retry'] {
  return {
    limit: context.maxRetries,
    methods: ['get', 'post', 'put', 'patch', 'delete'],
    statusCodes: RETRIED,
    afterStatusCodes: RETRIED,
    maxRetryAfter: LONGEST_WAIT * 1000,
    // Half fixed, half random: clients that failed together do not come back together.
    delay: (count) => 200 * 2 ** (count - 1) * (0.5 + Math.random() / 2),
    backoffLimit: 5000,
    // A limit that passed once would most likely pass again, and somebody is waiting.
    shouldRetry: ({ error }) => {
      if (error instanceof KyTimeoutError || error.name === 'AbortError') return false;
      if (!(error instanceof HTTPError)) return undefined;
      const now = latest();
      // The first attempt arrived although its answer was lost, and is still being worked on.
      if (
        'failure' in now &&
        now.failure instanceof Refusal &&
        now.failure.details().code === 'request-in-flight'
      )
        return true;
      return (retryAfterSeconds(error.response) ?? 0) > LONGEST_WAIT ? false : undefined;
    },
  };
}
