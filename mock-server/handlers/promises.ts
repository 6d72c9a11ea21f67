/** Promises to pay. */
import type { PaymentPromise } from '../../sdk/schemas/payment.ts';
import { isAmong, isAmongAny, isWithin, sliceByDay } from '../desks/lists.ts';
import type { ListQuery, Slice } from '../engine/index.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { change, createOnce } from '../http/write.ts';
import { readPromise } from './promise-body.ts';

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
function page(exchange: Exchange, query: ListQuery): Slice<PaymentPromise> {
  const { filter } = query;
  const rows = all(exchange).filter(
    ({ state, invoiceIds, promisedOn }) =>
      isAmong(filter, 'state', state) &&
      isAmongAny(filter, 'invoiceId', invoiceIds) &&
      isWithin(filter, 'promisedOn', promisedOn),
  );
  return sliceByDay(rows, query, ({ promisedOn }) => promisedOn);
}

function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'promises.create');
  return createOnce(exchange, (body) => exchange.view.createPromise(readPromise(body)));
}

function cancel(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'promises.cancel');
  const promise = find(exchange, idOf(exchange));
  return change(exchange, promise, () => exchange.view.cancelPromise(promise.id) ?? promise);
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
