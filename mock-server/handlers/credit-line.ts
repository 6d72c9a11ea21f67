/** The credit line, beside in another currency when asked. */
import type { Exchange } from '../http/exchange.ts';
import { record, requirePermission } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import { invalid } from '../http/problem.ts';
import type { Route } from '../http/route.ts';

function read(exchange: Exchange): Response {
  requirePermission(exchange, 'creditLine.detail');
  const { url, view } = exchange;
  for (const name of url.searchParams.keys()) {
    if (name !== 'secondary') throw invalid({ pointer: `/query/${name}`, code: 'unknown_parameter' });
  }
  const line = view.credit(url.searchParams.get('secondary') ?? undefined);
  if (!line) throw invalid({ pointer: '/query/secondary', code: 'invalid_choice' });
  return record(exchange, line);
}

/** `/v1/credit-line` */
export function creditLineHandlers(api: Api): Route[] {
  return [api.get('creditLine', '/v1/credit-line', read)];
}
