/** The private label of the session. */
import { record } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** `/v1/label` */
export function labelHandlers(api: Api): Route[] {
  return [api.anybody('label', '/v1/label', (exchange) => record(exchange, exchange.lessor.label))];
}
