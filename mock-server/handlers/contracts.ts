/** Contracts with their schedules and guarantees. */
import type { Exchange } from '../http/exchange.ts';
import { idOf, json, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { reshapeSlice } from '../scenarios/slices.ts';

/** A list that always comes whole. */
function whole(exchange: Exchange, rows: object[] | undefined): Response {
  if (rows === undefined) throw new ProblemError('not-found');
  const { scenario } = exchange.state;
  const slice = { items: rows, start: 0, total: rows.length };
  const { items, total } = reshapeSlice(scenario, exchange.resource, slice);
  return json(exchange, { items, page: { total: { value: total, exact: true } } });
}

/** `/v1/contracts[/{id}[/schedule|/guarantees]]` */
export function contractHandlers(api: Api): Route[] {
  return [
    api.get('contracts', '/v1/contracts', (exchange) => {
      requirePermission(exchange, 'contracts.list');
      return list(exchange, 'contracts', (query) => exchange.view.contracts(query));
    }),
    api.get('contracts', '/v1/contracts/:id', (exchange) => {
      requirePermission(exchange, 'contracts.detail');
      return record(exchange, exchange.view.contract(idOf(exchange)));
    }),
    api.get('schedule', '/v1/contracts/:id/schedule', (exchange) => {
      requirePermission(exchange, 'contracts.schedule');
      return whole(exchange, exchange.view.schedule(idOf(exchange)));
    }),
    api.get('guarantees', '/v1/contracts/:id/guarantees', (exchange) => {
      requirePermission(exchange, 'contracts.guarantees');
      return whole(exchange, exchange.view.guarantees(idOf(exchange)));
    }),
  ];
}
