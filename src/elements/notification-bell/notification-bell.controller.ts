import { NotificationsResource } from '../../../sdk/index.ts';
import type { LeaseNotification } from '../../../sdk/index.ts';
import type { RouteName } from '../../context/lease-context.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { LiveController } from '../../controllers/live.ts';
import { PagesController } from '../../controllers/pages.ts';
import { QueryController } from '../../controllers/query.ts';
import { reportError } from '../../controllers/report.ts';

export type { PagesValue } from '../../controllers/pages.ts';

const PAGE = 20;

/** Noun of a record → the host's page of one such record, and the page of all of them. */
const PAGES: Readonly<Record<string, readonly RouteName[]>> = {
  invoices: ['invoice', 'invoices'],
  payments: ['payment', 'payments'],
  requests: ['request', 'requests'],
  messages: ['messages'],
  documents: ['documents'],
  policies: ['policies'],
  reports: ['reports'],
  contracts: ['contract', 'contracts'],
};

/** What a user is told: how much of it is unread, always; the rest while it is looked at. Follows what happens. */
export class NotificationBellController {
  readonly list: PagesController<LeaseNotification>;
  readonly #host: LeaseHost;
  readonly #count: QueryController<{ unread: number }>;

  constructor(host: LeaseHost, options: { enabled(): boolean; open(): boolean }) {
    this.#host = host;
    this.#count = new QueryController(host, () => ({
      key: ['notifications.unreadCount'],
      enabled: options.enabled(),
      load: (signal, { client }) => client.resource(NotificationsResource).unreadCount({ signal }),
    }));
    this.list = new PagesController<LeaseNotification>(host, () => ({
      key: ['notifications.list', PAGE],
      enabled: options.enabled() && options.open(),
      load: (cursor, signal, { client }) =>
        client.resource(NotificationsResource).list({ limit: PAGE, cursor }, { signal }),
    }));
    new LiveController(host, options.enabled);
  }

  /** How many are unread; undefined while that is not known. */
  get unread(): number | undefined {
    const { state } = this.#count;
    return state.status === 'ready' ? state.value.unread : undefined;
  }

  /** The host's page of what a notification is about; where there is none, that of all such records. */
  href({ entity }: LeaseNotification): string | undefined {
    const lease = leaseOf(this.#host)?.value;
    for (const route of PAGES[entity.type] ?? []) {
      const href = lease?.href(route, { id: entity.id });
      if (href) return href;
    }
    return undefined;
  }

  /** Marks one, or without an id all. Answers whether it is done. */
  async markRead(id?: string): Promise<boolean> {
    const lease = leaseOf(this.#host)?.value;
    if (!lease) return false;
    const notifications = lease.client.resource(NotificationsResource);
    try {
      await (id === undefined ? notifications.markAllRead() : notifications.markRead(id));
      return true;
    } catch (error) {
      reportError(this.#host, error, 'notifications.markRead');
      return false;
    } finally {
      lease.queries.invalidate(([, operation]) => String(operation).startsWith('notifications.'));
    }
  }
}
