/** The customer's e-mail addresses. */
import type { EmailAddress } from '../../sdk/schemas/email-address.ts';
import {
  emailAddressChangeSchema,
  emailAddressDraftSchema,
  emailVerificationSchema,
} from '../../sdk/schemas/email-address.ts';
import { EmailsDesk } from '../desks/account/emails-desk.ts';
import { BY_ID, type Order, paged } from '../engine/queries/order.ts';
import { readJson } from '../http/body.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { change, createOnce } from '../http/write.ts';

const deskOf = ({ lessor }: Exchange): EmailsDesk => lessor.desk(EmailsDesk);

function find(exchange: Exchange): EmailAddress {
  const found = deskOf(exchange).get(exchange.caller.customerId, idOf(exchange));
  if (!found) throw new ProblemError('not-found');
  return found;
}

function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'emails.create');
  return createOnce(exchange, (body) =>
    deskOf(exchange).create(exchange.caller.customerId, readAs(emailAddressDraftSchema, body)),
  );
}

function update(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'emails.update');
  const { customerId } = exchange.caller;
  return change(exchange, find(exchange), (body) =>
    deskOf(exchange).update(customerId, idOf(exchange), readAs(emailAddressChangeSchema, body)),
  );
}

function remove(exchange: Exchange): Response {
  requirePermission(exchange, 'emails.delete');
  const { id } = find(exchange);
  deskOf(exchange).delete(exchange.caller.customerId, id);
  return new Response(null, { status: 204 });
}

function sendCode(exchange: Exchange): Response {
  requirePermission(exchange, 'emails.update');
  const { id } = find(exchange);
  return record(exchange, deskOf(exchange).sendCode(exchange.caller.customerId, id));
}

async function verify(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'emails.update');
  const { id } = find(exchange);
  const { code } = readAs(emailVerificationSchema, await readJson(exchange.request));
  return record(exchange, deskOf(exchange).verify(exchange.caller.customerId, id, code));
}

const PRIMARY_FIRST: Order<EmailAddress> = {
  keys: [{ key: 'role', descending: false }, BY_ID],
  value: ({ role, id }, key) => (key === 'role' ? Number(role !== 'primary') : id),
};

/** `/v1/emails[/{id}[/send-code|/verify]]` */
export function emailHandlers(api: Api): Route[] {
  return [
    api.get('emails', '/v1/emails', (exchange) => {
      requirePermission(exchange, 'emails.list');
      const rows = deskOf(exchange).list(exchange.caller.customerId);
      return list(exchange, 'emails', (query) => paged(rows, query, PRIMARY_FIRST, (row) => row));
    }),
    api.get('emails', '/v1/emails/:id', (exchange) => {
      requirePermission(exchange, 'emails.detail');
      return record(exchange, find(exchange));
    }),
    api.post('emails', '/v1/emails', create),
    api.patch('emails', '/v1/emails/:id', update),
    api.delete('emails', '/v1/emails/:id', remove),
    api.post('emails', '/v1/emails/:id/send-code', sendCode),
    api.post('emails', '/v1/emails/:id/verify', verify),
  ];
}
