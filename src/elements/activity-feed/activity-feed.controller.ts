import { ActivitiesResource } from '../../../sdk/index.ts';
import type { Activity } from '../../../sdk/index.ts';
import type { RouteName } from '../../context/lease-context.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { PagesController } from '../../controllers/pages.ts';
import type { PagesValue } from '../../controllers/pages.ts';
import type { QueryState } from '../../controllers/query.ts';

/** What waits for the customer, and what has happened. */
export const ACTIVITY_PARTS = ['pending', 'done'] as const;
export type ActivityPart = (typeof ACTIVITY_PARTS)[number];
export type ActivityPages = PagesValue<Activity, never>;
export type ActivityState = QueryState<ActivityPages>;

/** Noun of a record → the host's page of one such record, and the page of all of them. */
const PAGES: Readonly<Record<string, readonly RouteName[]>> = {
  contract: ['contract', 'contracts'],
  invoice: ['invoice', 'invoices'],
  promise: ['invoices'],
  payment: ['payment', 'payments'],
  request: ['request', 'requests'],
  policy: ['policies'],
  asset: ['assets'],
  document: ['documents'],
  message: ['messages'],
  report: ['reports'],
  mandate: ['autopay'],
};

export interface ActivityFeedOptions {
  enabled(part: ActivityPart): boolean;
  pageSize(): number;
}

/** What waits and what happened, each a list of its own that comes page by page. */
export class ActivityFeedController {
  readonly #host: LeaseHost;
  readonly #lists: Readonly<Record<ActivityPart, PagesController<Activity>>>;

  constructor(host: LeaseHost, options: ActivityFeedOptions) {
    this.#host = host;
    const list = (part: ActivityPart) =>
      new PagesController<Activity>(host, () => ({
        key: ['activities.list', part, options.pageSize()],
        enabled: options.enabled(part),
        load: (cursor, signal, { client }) =>
          client
            .resource(ActivitiesResource)
            .list({ kind: [part], limit: options.pageSize(), cursor }, { signal }),
      }));
    this.#lists = { pending: list('pending'), done: list('done') };
  }

  state(part: ActivityPart): ActivityState {
    return this.#lists[part].state;
  }

  async loadMore(part: ActivityPart): Promise<void> {
    await this.#lists[part].loadMore();
  }

  async refetch(): Promise<void> {
    await Promise.all(ACTIVITY_PARTS.map((part) => this.#lists[part].refetch()));
  }

  /** The host's page of what an activity is about; where there is none, that of all such records. */
  href({ entity }: Activity): string | undefined {
    const lease = leaseOf(this.#host)?.value;
    if (!entity) return undefined;
    // Nouns are singular here and plural in the addresses of the Lessor API; some lessors send those.
    for (const route of PAGES[entity.type] ?? PAGES[entity.type.replace(/s$/, '')] ?? []) {
      const href = lease?.href(route, { id: entity.id });
      if (href) return href;
    }
    return undefined;
  }
}
