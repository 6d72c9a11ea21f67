/** What a user is told about. */
import { NotificationsDesk } from '../desks/notifications/notifications-desk.ts';
import { choices, flag, type ListQuery, type Slice } from '../engine/queries/list-query.ts';
import { type Order, paged } from '../engine/queries/order.ts';
import type { LeaseNotification } from '../../sdk/schemas/notification.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, json, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { readerOf } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { concerns } from '../scenarios/names.ts';

const deskOf = ({ lessor }: Exchange): NotificationsDesk => lessor.desk(NotificationsDesk);

/** Latest first unless sorted. */
function page(exchange: Exchange, query: ListQuery): Slice<LeaseNotification> {
  const kinds = choices(query.filter, 'kind');
  const unread = flag(query.filter, 'unread');
  const rows = deskOf(exchange)
    .all(readerOf(exchange), exchange.view)
    .filter(
      ({ kind, readAt }) =>
        (!kinds || kinds.has(kind)) && (unread === undefined || (readAt === undefined) === unread),
    );
  const forwards = query.sort === 'at';
  const order: Order<LeaseNotification> = {
    keys: [
      { key: 'at', descending: !forwards },
      { key: 'name', descending: forwards },
    ],
    value: ({ id, at }, key) => (key === 'at' ? at : id),
  };
  return paged(rows, query, order, (row) => row);
}

function unreadCount(exchange: Exchange): Response {
  requirePermission(exchange, 'notifications.list');
  const { scenario } = exchange.state;
  const none = scenario.name === 'empty' && concerns(scenario, 'notifications');
  return json(exchange, {
    unread: none ? 0 : deskOf(exchange).unread(readerOf(exchange), exchange.view),
  });
}

function markRead(exchange: Exchange): Response {
  requirePermission(exchange, 'notifications.detail');
  return record(exchange, deskOf(exchange).markRead(readerOf(exchange), exchange.view, idOf(exchange)));
}

function markAllRead(exchange: Exchange): Response {
  requirePermission(exchange, 'notifications.detail');
  deskOf(exchange).markAllRead(readerOf(exchange), exchange.view);
  return json(exchange, { unread: 0 });
}

/** `/v1/notifications[/unread-count|/mark-all-read|/{id}/mark-read]` */
export function notificationHandlers(api: Api): Route[] {
  return [
    api.get('notifications', '/v1/notifications', (exchange) => {
      requirePermission(exchange, 'notifications.list');
      return list(exchange, 'notifications', (query) => page(exchange, query));
    }),
    api.get('notifications', '/v1/notifications/unread-count', unreadCount),
    api.post('notifications', '/v1/notifications/mark-all-read', markAllRead),
    api.post('notifications', '/v1/notifications/:id/mark-read', markRead),
  ];
}
