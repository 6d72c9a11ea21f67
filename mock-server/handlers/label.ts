/** The private label of the session. */
import type { HttpHandler } from 'msw';
import { record } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';

/** `/v1/label` */
export function labelHandlers(api: Api): HttpHandler[] {
  return [api.get('label', '/v1/label', (exchange) => record(exchange, exchange.lessor.label))];
}
