/** What every write has in common: done once for a key, or only to the version that was seen. */
import { parseJson } from './body.ts';
import { delay } from './delay.ts';
import { requireMatch } from './etag.ts';
import type { Exchange } from './exchange.ts';
import { record } from './exchange.ts';
import { ProblemError } from './problem.ts';

/** A write takes a moment even without latency, or two could never be under way together. */
const SHORTEST_WRITE_MS = 8;

/**
 * Answers a POST that must not happen twice: `work` gets the parsed body and runs once for the `Idempotency-Key`. What
 * it returns is the created record. An empty body counts as `{}`. Work that goes on afterwards is answered with `status` 202.
 */
export async function createOnce(
  exchange: Exchange,
  work: (body: Record<string, unknown>) => object,
  status = 201,
): Promise<Response> {
  const { state, request, url, caller } = exchange;
  const text = await request.text();
  const scope = `${caller.user.id} ${caller.customerId} ${url.pathname}`;
  return state.idempotency.once(scope, request.headers.get('idempotency-key'), text, async () => {
    await delay(Math.max(state.latencyMs, SHORTEST_WRITE_MS), request.signal);
    return record(exchange, work(text === '' ? {} : parseJson(text)), status);
  });
}

/**
 * Answers a change of a record: 404 without one, 428 without `If-Match`, 412 when it has changed since. `work` gets the
 * parsed body and returns the record as it is now. With an `Idempotency-Key` the same change again replays the answer:
 * who never got it would otherwise be told that somebody else has changed the record.
 */
export async function change(
  exchange: Exchange,
  current: object | undefined,
  work: (body: Record<string, unknown>) => object,
): Promise<Response> {
  const { state, request, url, caller } = exchange;
  const text = await request.text();
  const answer = async (): Promise<Response> => {
    await delay(state.latencyMs, request.signal);
    if (current === undefined) throw new ProblemError('not-found');
    requireMatch(request, current);
    return record(exchange, work(text === '' ? {} : parseJson(text)));
  };
  const key = request.headers.get('idempotency-key');
  if (key === null) return answer();
  const scope = `${caller.user.id} ${caller.customerId} ${request.method} ${url.pathname}`;
  return state.idempotency.once(scope, key, text, answer);
}

/** Answers the removal of a record with 204; refuses as {@link change} does. */
export async function remove(
  exchange: Exchange,
  current: object | undefined,
  work: () => void,
): Promise<Response> {
  const { state, request } = exchange;
  await delay(state.latencyMs, request.signal);
  if (current === undefined) throw new ProblemError('not-found');
  requireMatch(request, current);
  work();
  return new Response(null, { status: 204 });
}
