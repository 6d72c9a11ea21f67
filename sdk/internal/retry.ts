/** Bounded retries, by ky: fetched when a first attempt has failed in a way that may pass. The only file that knows ky. */
import ky, { HTTPError, TimeoutError } from 'ky';
import type { Attempt, Refusal } from './exchange.ts';

/** Longest `Retry-After` in seconds that is waited for; beyond it the caller is told instead. */
const LONGEST_WAIT = 10;
const RETRIED = [429, 500, 502, 503, 504];

/** How to try again. */
export interface Retrying<T> {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal | undefined;
  /** Of each attempt, in milliseconds; false for none. */
  readonly timeout: number | false;
  /** Attempts beside the first. */
  readonly limit: number;
  attempt(request: Request): Promise<Attempt<T>>;
  /** The refusal that a failure is, if it is one. */
  refusal(failure: unknown): Refusal | undefined;
  /** What to answer when an attempt took longer than it may. */
  timedOut(): unknown;
}

/** What ky may know of it: other headers than `Retry-After`, and one that cannot be read, would have it wait for them. */
function plainRefusal(refusal: Refusal): Response {
  const { status } = refusal.response;
  if (status < 400 || status > 599) return refusal.response;
  const { retryAfter } = refusal.details();
  return new Response(null, {
    status,
    ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
  });
}

/** Tries again after a first failure; answers what the last attempt came to. */
export async function retry<T>(first: unknown, again: Retrying<T>): Promise<Attempt<T>> {
  // ky is told of the first attempt as if it had made it.
  let latest: Attempt<T> | undefined;
  const refused = () => (latest && 'failure' in latest ? again.refusal(latest.failure) : undefined);
  try {
    await ky(again.url, {
      ...again.init,
      ...(again.signal && { signal: again.signal }),
      timeout: again.timeout,
      fetch: async (input) => {
        latest = latest ? await again.attempt(input as Request) : { failure: first };
        if (!('failure' in latest)) return new Response();
        const refusal = refused();
        if (!refusal) throw latest.failure;
        return plainRefusal(refusal);
      },
      retry: {
        limit: again.limit,
        methods: ['get', 'post', 'put', 'patch', 'delete'],
        statusCodes: RETRIED,
        afterStatusCodes: RETRIED,
        maxRetryAfter: LONGEST_WAIT * 1000,
        // Half fixed, half random: clients that failed together do not come back together.
        delay: (count) => 200 * 2 ** (count - 1) * (0.5 + Math.random() / 2),
        backoffLimit: 5000,
        // A limit that passed once would most likely pass again, and somebody is waiting.
        shouldRetry: ({ error }) => {
          if (error instanceof TimeoutError || error.name === 'AbortError') return false;
          const { code, retryAfter = 0 } = refused()?.details() ?? {};
          // The first attempt arrived although its answer was lost, and is still being worked on.
          if (code === 'request-in-flight') return true;
          return retryAfter > LONGEST_WAIT ? false : undefined;
        },
      },
    });
  } catch (error) {
    if (error instanceof TimeoutError) return { failure: again.timedOut() };
    if (!(error instanceof HTTPError)) return { failure: error };
  }
  return latest ?? { failure: first };
}
