/** “I have paid”: claims of customers. */
import { confirmationDraftSchema } from '../../sdk/schemas/confirmation.ts';
import { ConfirmationsDesk } from '../desks/confirmations/confirmations.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { createOnce } from '../http/write.ts';

/** `/v1/confirmations[/{id}]` */
export function confirmationHandlers(api: Api): Route[] {
  return [
    api.get('confirmations', '/v1/confirmations', (exchange) => {
      requirePermission(exchange, 'confirmations.list');
      const desk = exchange.lessor.desk(ConfirmationsDesk);
      return list(exchange, 'confirmations', (query) => desk.list(exchange.caller.customerId, query));
    }),
    api.get('confirmations', '/v1/confirmations/:id', (exchange) => {
      requirePermission(exchange, 'confirmations.detail');
      const desk = exchange.lessor.desk(ConfirmationsDesk);
      return record(exchange, desk.find(exchange.caller.customerId, idOf(exchange)));
    }),
    api.post('confirmations', '/v1/confirmations', (exchange) => {
      requirePermission(exchange, 'confirmations.create');
      const desk = exchange.lessor.desk(ConfirmationsDesk);
      return createOnce(exchange, (body) =>
        desk.create(exchange.caller.customerId, readAs(confirmationDraftSchema, body)),
      );
    }),
  ];
}
