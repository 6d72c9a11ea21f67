/** The figures of the dashboard. */
import type { Summary } from '../../sdk/schemas/summary.ts';
import type { Exchange } from '../http/exchange.ts';
import { record, requirePermission } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import { concerns } from '../scenarios/names.ts';

function read(exchange: Exchange): Response {
  requirePermission(exchange, 'summary.get');
  const { url, view, lessor, state } = exchange;
  for (const name of url.searchParams.keys()) {
    if (name !== 'contractId') throw invalid({ pointer: `/query/${name}`, code: 'unknown_parameter' });
  }
  const contractId = url.searchParams.get('contractId') ?? undefined;
  if (contractId !== undefined && !view.contract(contractId)) throw new ProblemError('not-found');
  if (state.scenario.name === 'empty' && concerns(state.scenario, 'summary')) {
    const nothing: Summary = {
      asOf: lessor.businessDate,
      customerId: view.customer.id,
      currencies: [],
      contracts: { active: 0, overdue: 0, closed: 0 },
    };
    return record(exchange, nothing);
  }
  return record(exchange, view.summary(contractId === undefined ? undefined : { contractId }));
}

/** `/v1/summary` */
export function summaryHandlers(api: Api): Route[] {
  return [api.get('summary', '/v1/summary', read)];
}
