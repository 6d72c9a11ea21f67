/** Insurance policies. */
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** `/v1/policies[/{id}]` */
export function policyHandlers(api: Api): Route[] {
  return [
    api.get('policies', '/v1/policies', (exchange) => {
      requirePermission(exchange, 'policies.list');
      return list(exchange, 'policies', (query) => exchange.view.policies(query));
    }),
    api.get('policies', '/v1/policies/:id', (exchange) => {
      requirePermission(exchange, 'policies.detail');
      return record(exchange, exchange.view.policy(idOf(exchange)));
    }),
  ];
}
