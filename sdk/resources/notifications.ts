/** What a user is told about. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list, record } from '../internal/rows.ts';
import { createOnce } from '../internal/writes.ts';
import type { Versioned } from '../internal/writes.ts';
import type { LeaseNotification, NotificationKind, UnreadCount } from '../schemas/notification.ts';
import { notificationShape, unreadCountShape } from '../shapes/notification.ts';

const notifications = /* @__PURE__ */ fetched({ row: notificationShape }, async () => {
  const { notificationSchema: row } = await import('../schemas/notification.ts');
  return { row };
});
const counts = /* @__PURE__ */ fetched({ row: unreadCountShape }, async () => {
  const { unreadCountSchema: row } = await import('../schemas/notification.ts');
  return { row };
});

/** Filter and order of notifications; latest first unless told. */
export interface NotificationListParams extends ListParams<'at'> {
  kind?: readonly NotificationKind[];
  unread?: boolean;
}

/** Notifications of this user. They are thin: words come from the kind, figures from the record they name. */
export class NotificationsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Notifications, read and unread. What has settled itself, such as an invoice that is paid, is no longer among them. */
  list(params?: NotificationListParams, options?: RequestOptions): PagePromise<LeaseNotification> {
    return list(this.#caller, { operation: 'notifications.list', schemas: notifications }, params, options);
  }

  /** How many are unread. */
  unreadCount(options?: RequestOptions): Promise<UnreadCount> {
    return record(this.#caller, 'notifications.unreadCount', counts, {}, options);
  }

  /** Marks one as read. Throws {@link NotFoundError} for one that there is not or no longer. */
  markRead(id: string, options?: RequestOptions): Promise<Versioned<LeaseNotification>> {
    const spec = { operation: 'notifications.markRead', schemas: notifications, input: { id } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Marks all as read; answers what is unread then. */
  markAllRead(options?: RequestOptions): Promise<UnreadCount> {
    const spec = { operation: 'notifications.markAllRead', schemas: counts, input: {} } as const;
    return createOnce(this.#caller, spec, options);
  }
}
