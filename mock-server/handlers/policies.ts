/** Insurance policies. */
import { policyRenewalSchema } from '../../sdk/schemas/asset.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { createOnce } from '../http/write.ts';
import { renewPolicy } from './policy-renewal.ts';

function renew(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'policies.renew');
  const policy = exchange.view.policy(idOf(exchange));
  if (!policy) throw new ProblemError('not-found');
  return createOnce(exchange, (body) => renewPolicy(exchange, policy, readAs(policyRenewalSchema, body)));
}

/** `/v1/policies[/{id}[/renew]]` */
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
    api.post('policies', '/v1/policies/:id/renew', renew),
  ];
}
