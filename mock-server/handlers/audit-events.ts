/** The audit trail: staff read all of it, administrators what concerns their own users. */
import type { AuditEvent } from '../../sdk/schemas/audit.ts';
import { AccountsDesk } from '../desks/account/accounts-desk.ts';
import { isStaff } from '../desks/account/roles.ts';
import { AuditDesk } from '../desks/audit.ts';
import { choices, type ListQuery, type Slice } from '../engine/queries/list-query.ts';
import { BY_ID, byId, LATEST_FIRST, paged } from '../engine/queries/order.ts';
import type { Exchange } from '../http/exchange.ts';
import { requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

const WORDS = ['actor', 'type', 'action', 'result', 'ip', 'entity', 'onBehalfOf'] as const;

function visible({ caller, lessor }: Exchange): readonly AuditEvent[] {
  const { events } = lessor.desk(AuditDesk);
  if (caller.role === 'staff' && caller.actingFor === undefined) return events;
  const own = caller.actingFor === undefined ? caller.user.customerIds : [caller.actingFor];
  const users = lessor
    .desk(AccountsDesk)
    .all.filter(({ roles, customerIds }) => !isStaff(roles) && customerIds.some((id) => own.includes(id)))
    .map(({ id }) => id);
  // What the lessor's people did on behalf of a customer is the customer's to see.
  return events.filter(
    ({ actor, onBehalfOf }) =>
      users.includes(actor) || (onBehalfOf !== undefined && own.includes(onBehalfOf)),
  );
}

function find(events: readonly AuditEvent[], query: ListQuery): Slice<AuditEvent> {
  const { filter, sort } = query;
  const wanted = WORDS.map((key) => [key, choices(filter, key)] as const);
  const text = (filter['q'] ?? '').trim().toLowerCase();
  const found = events.filter((event) => {
    const day = event.at.slice(0, 10);
    return (
      wanted.every(([key, set]) => !set || set.has(event[key] ?? '')) &&
      day >= (filter['at.gte'] ?? '') &&
      day <= (filter['at.lte'] ?? '9999') &&
      (text === '' || WORDS.some((key) => event[key]?.toLowerCase().includes(text)))
    );
  });
  return paged(found, query, byId(sort === 'at' ? BY_ID : LATEST_FIRST), (event) => event);
}

/** `/v1/audit-events` */
export function auditEventHandlers(api: Api): Route[] {
  return [
    api.get('auditEvents', '/v1/audit-events', (exchange) => {
      requirePermission(exchange, 'auditEvents.list');
      return list(exchange, 'auditEvents', (query) => find(visible(exchange), query));
    }),
  ];
}
