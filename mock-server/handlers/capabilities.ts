/** What this lessor offers. */
import { record } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** `/v1/capabilities` */
export function capabilitiesHandlers(api: Api): Route[] {
  return [
    api.anybody('capabilities', '/v1/capabilities', (exchange) => record(exchange, exchange.capabilities)),
  ];
}
