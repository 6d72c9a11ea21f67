/** What waits for the customer, and what happened lately. */
import { requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** `/v1/activities` */
export function activityHandlers(api: Api): Route[] {
  return [
    api.get('activities', '/v1/activities', (exchange) => {
      requirePermission(exchange, 'activities.list');
      return list(exchange, 'activities', (query) => exchange.view.activities(query));
    }),
  ];
}
