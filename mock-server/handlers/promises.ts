/** Promises to pay: the one thing a customer writes so far. */
import { compareDates } from '../../sdk/core/dates.ts';
import type { PaymentPromise } from '../../sdk/schemas/payment.ts';
import type { ListQuery, Slice } from '../engine/index.ts';
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

/** All of them; a customer has a handful. */
function all({ view }: Exchange): PaymentPromise[] {
  return view.promises({ filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER }).items;
}

function find(exchange: Exchange, id: string): PaymentPromise {
  const found = all(exchange).find((promise) => promise.id === id);
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** Latest made first unless sorted. */
function page(exchange: Exchange, { filter, sort, offset, limit }: ListQuery): Slice<PaymentPromise> {
  const states = filter.state?.split(',');
  const rows = all(exchange).filter(({ state }) => !states || states.includes(state));
  if (sort) {
    const direction = sort.startsWith('-') ? -1 : 1;
    rows.sort((a, b) => direction * compareDates(a.promisedOn, b.promisedOn));
  }
  return { items: rows.slice(offset, offset + limit), total: rows.length };
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
      return list(exchange, 'promises', (query) => page(exchange, query));
    }),
    api.get('promises', '/v1/promises/:id', (exchange) => {
      requirePermission(exchange, 'promises.detail');
      return record(exchange, find(exchange, idOf(exchange)));
    }),
    api.post('promises', '/v1/promises', create),
    api.post('promises', '/v1/promises/:id/cancel', cancel),
  ];
}
