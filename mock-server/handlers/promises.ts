/** Promises to pay: the one thing a customer writes so far. */
import type { PaymentPromise } from '../../sdk/schemas/payment.ts';
import { parseJson } from '../http/body.ts';
import { delay } from '../http/delay.ts';
import { requireMatch } from '../http/etag.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { readPromise } from './promise-body.ts';

/** A write takes a moment even without latency, or two could never be under way together. */
const SHORTEST_WRITE_MS = 1;

function find({ view }: Exchange, id: string): PaymentPromise {
  const everything = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const found = view.promises(everything).items.find((promise) => promise.id === id);
  if (!found) throw new ProblemError('not-found');
  return found;
}

async function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'promises.create');
  const { state, request, url, caller, view } = exchange;
  const text = await request.text();
  const scope = `${caller.customerId} ${url.pathname}`;
  return state.idempotency.once(scope, request.headers.get('idempotency-key'), text, async () => {
    await delay(Math.max(state.latencyMs, SHORTEST_WRITE_MS), request.signal);
    return record(exchange, view.createPromise(readPromise(parseJson(text))), 201);
  });
}

async function cancel(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'promises.cancel');
  const { state, request, view } = exchange;
  await delay(state.latencyMs, request.signal);
  const promise = find(exchange, idOf(exchange));
  requireMatch(request, promise);
  if (promise.state !== 'active') throw new ProblemError('conflict');
  return record(exchange, view.cancelPromise(promise.id));
}

/** `/v1/promises[/{id}[/cancel]]` */
export function promiseHandlers(api: Api): Route[] {
  return [
    api.get('promises', '/v1/promises', (exchange) => {
      requirePermission(exchange, 'promises.list');
      return list(exchange, 'promises', (query) => exchange.view.promises(query));
    }),
    api.get('promises', '/v1/promises/:id', (exchange) => {
      requirePermission(exchange, 'promises.detail');
      return record(exchange, find(exchange, idOf(exchange)));
    }),
    api.post('promises', '/v1/promises', create),
    api.post('promises', '/v1/promises/:id/cancel', cancel),
  ];
}
