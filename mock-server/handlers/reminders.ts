/** How the signed-in user wants to be reminded. */
import { reminderChangeSchema } from '../../sdk/schemas/reminder.ts';
import { RemindersDesk } from '../desks/account/reminders-desk.ts';
import { asGiven, paged } from '../engine/queries/order.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { change } from '../http/write.ts';

function update(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reminders.update');
  const { caller, lessor } = exchange;
  const desk = lessor.desk(RemindersDesk);
  const id = idOf(exchange);
  return change(exchange, desk.get(caller.account, id), (body) =>
    desk.update(caller.account, id, readAs(reminderChangeSchema, body)),
  );
}

/** `/v1/reminders[/{id}]` */
export function reminderHandlers(api: Api): Route[] {
  return [
    api.get('reminders', '/v1/reminders', (exchange) => {
      requirePermission(exchange, 'reminders.list');
      const rows = exchange.lessor.desk(RemindersDesk).list(exchange.caller.account);
      return list(exchange, 'reminders', (query) => paged(rows, query, asGiven(rows), (row) => row));
    }),
    api.get('reminders', '/v1/reminders/:id', (exchange) => {
      requirePermission(exchange, 'reminders.detail');
      const desk = exchange.lessor.desk(RemindersDesk);
      return record(exchange, desk.get(exchange.caller.account, idOf(exchange)));
    }),
    api.patch('reminders', '/v1/reminders/:id', update),
  ];
}
