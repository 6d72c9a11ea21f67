/** Claims centres. */
import { ClaimsCentresDesk } from '../desks/claims-centres.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** `/v1/claims-centres[/{id}]` */
export function claimsCentreHandlers(api: Api): Route[] {
  return [
    api.get('claimsCentres', '/v1/claims-centres', (exchange) => {
      requirePermission(exchange, 'claimsCentres.list');
      return list(exchange, 'claimsCentres', (query) => exchange.lessor.desk(ClaimsCentresDesk).list(query));
    }),
    api.get('claimsCentres', '/v1/claims-centres/:id', (exchange) => {
      requirePermission(exchange, 'claimsCentres.detail');
      return record(exchange, exchange.lessor.desk(ClaimsCentresDesk).find(idOf(exchange)));
    }),
  ];
}
