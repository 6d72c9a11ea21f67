/** Users of the portal and the roles they can have, for administrators. */
import type { ManagedUser } from '../../sdk/schemas/user.ts';
import { userChangeSchema, userDraftSchema } from '../../sdk/schemas/user.ts';
import { ROLES, type RoleId } from '../desks/account/roles.ts';
import { type Administrator, UsersDesk } from '../desks/account/users-desk.ts';
import { asGiven, paged } from '../engine/queries/order.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { change, createOnce } from '../http/write.ts';
import { roleWords } from '../words/roles.ts';

const deskOf = ({ lessor }: Exchange): UsersDesk => lessor.desk(UsersDesk);

/** Who asks. Staff who act for a customer see that customer's users alone. */
function administratorOf({ caller }: Exchange): Administrator {
  const staff = caller.role === 'staff' && caller.actingFor === undefined;
  return {
    id: caller.user.id,
    staff,
    staffAdministrator: staff && caller.account.roles.includes('staffAdministrator'),
    customerIds: caller.actingFor === undefined ? caller.user.customerIds : [caller.actingFor],
  };
}

function find(exchange: Exchange): ManagedUser | undefined {
  return deskOf(exchange).get(administratorOf(exchange), idOf(exchange));
}

function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'users.create');
  return createOnce(exchange, (body) =>
    deskOf(exchange).create(administratorOf(exchange), readAs(userDraftSchema, body)),
  );
}

function update(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'users.update');
  return change(exchange, find(exchange), (body) =>
    deskOf(exchange).update(administratorOf(exchange), idOf(exchange), readAs(userChangeSchema, body)),
  );
}

/** A change without a body. */
function act(action: 'deactivate' | 'reactivate' | 'resendInvitation') {
  return (exchange: Exchange): Promise<Response> => {
    requirePermission(exchange, `users.${action}`);
    return change(exchange, find(exchange), () =>
      deskOf(exchange)[action](administratorOf(exchange), idOf(exchange)),
    );
  };
}

function roles(exchange: Exchange): Response {
  requirePermission(exchange, 'roles.list');
  const administrator = administratorOf(exchange);
  const ids = (Object.keys(ROLES) as RoleId[]).filter((id) => administrator.staff || !ROLES[id].staff);
  const words = roleWords(exchange.language);
  return list(exchange, 'roles', (query) =>
    paged(ids, query, asGiven(Object.keys(ROLES)), (id) => ({
      id,
      ...words[id],
      permissions: [...ROLES[id].permissions],
      assignable: deskOf(exchange).assignable(administrator, id),
      administers: ROLES[id].administers,
    })),
  );
}

/** `/v1/users[/{id}[/deactivate|/reactivate|/resend-invitation]]`, `/v1/roles` */
export function userHandlers(api: Api): Route[] {
  return [
    api.get('users', '/v1/users', (exchange) => {
      requirePermission(exchange, 'users.list');
      return list(exchange, 'users', (query) => deskOf(exchange).list(administratorOf(exchange), query));
    }),
    api.get('users', '/v1/users/:id', (exchange) => {
      requirePermission(exchange, 'users.detail');
      return record(exchange, find(exchange));
    }),
    api.post('users', '/v1/users', create),
    api.patch('users', '/v1/users/:id', update),
    api.post('users', '/v1/users/:id/deactivate', act('deactivate')),
    api.post('users', '/v1/users/:id/reactivate', act('reactivate')),
    api.post('users', '/v1/users/:id/resend-invitation', act('resendInvitation')),
    api.get('roles', '/v1/roles', roles),
  ];
}
