/** Leased assets. */
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** `/v1/assets[/{id}]` */
export function assetHandlers(api: Api): Route[] {
  return [
    api.get('assets', '/v1/assets', (exchange) => {
      requirePermission(exchange, 'assets.list');
      return list(exchange, 'assets', (query) => exchange.view.assets(query));
    }),
    api.get('assets', '/v1/assets/:id', (exchange) => {
      requirePermission(exchange, 'assets.detail');
      return record(exchange, exchange.view.asset(idOf(exchange)));
    }),
  ];
}
