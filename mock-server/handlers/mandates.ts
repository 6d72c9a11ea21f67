/** Autopay mandates. */
import { mandateChangeSchema, mandateDraftSchema } from '../../sdk/schemas/mandate.ts';
import { MandatesDesk } from '../desks/mandates/mandates.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { change, createOnce } from '../http/write.ts';

const deskOf = ({ lessor }: Exchange): MandatesDesk => lessor.desk(MandatesDesk);
const found = (exchange: Exchange) => deskOf(exchange).find(exchange.caller.customerId, idOf(exchange));

function update(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'mandates.update');
  return change(exchange, found(exchange), (body) =>
    deskOf(exchange).update(exchange.caller.customerId, idOf(exchange), readAs(mandateChangeSchema, body)),
  );
}

function act(action: 'suspend' | 'resume' | 'revoke') {
  return (exchange: Exchange): Promise<Response> => {
    requirePermission(exchange, `mandates.${action}`);
    return change(exchange, found(exchange), () =>
      deskOf(exchange).act(exchange.caller.customerId, idOf(exchange), action),
    );
  };
}

/** `/v1/mandates[/{id}[/suspend|/resume|/revoke]]` */
export function mandateHandlers(api: Api): Route[] {
  return [
    api.get('mandates', '/v1/mandates', (exchange) => {
      requirePermission(exchange, 'mandates.list');
      return list(exchange, 'mandates', (query) => deskOf(exchange).list(exchange.caller.customerId, query));
    }),
    api.get('mandates', '/v1/mandates/:id', (exchange) => {
      requirePermission(exchange, 'mandates.detail');
      return record(exchange, found(exchange));
    }),
    api.post('mandates', '/v1/mandates', (exchange) => {
      requirePermission(exchange, 'mandates.create');
      return createOnce(exchange, (body) =>
        deskOf(exchange).create(exchange.caller.customerId, readAs(mandateDraftSchema, body)),
      );
    }),
    api.patch('mandates', '/v1/mandates/:id', update),
    api.post('mandates', '/v1/mandates/:id/suspend', act('suspend')),
    api.post('mandates', '/v1/mandates/:id/resume', act('resume')),
    api.post('mandates', '/v1/mandates/:id/revoke', act('revoke')),
  ];
}
