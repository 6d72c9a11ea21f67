/** What this lessor offers. */
import type { HttpHandler } from 'msw';
import { record } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';

/** `/v1/capabilities` */
export function capabilitiesHandlers(api: Api): HttpHandler[] {
  return [api.get('capabilities', '/v1/capabilities', (exchange) => record(exchange, exchange.capabilities))];
}
