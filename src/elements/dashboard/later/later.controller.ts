import { RequestsResource } from '../../../../sdk/index.ts';
import type { ServiceRequest } from '../../../../sdk/index.ts';
import type { RouteName } from '../../../context/lease-context.ts';
import { leaseOf } from '../../../controllers/lease.ts';
import type { LeaseHost } from '../../../controllers/lease.ts';
import { QueryController } from '../../../controllers/query.ts';
import type { FilterValues } from '../../../lib/filter-codec.ts';
import { childTag, prefixOf } from '../../../lib/tags.ts';
import { OVERVIEW_LOADERS } from '../../overview-loaders.ts';

/** An element that the overview is composed of. */
export type OverviewPart = keyof typeof OVERVIEW_LOADERS;

/** Requests to which something is still to come, the ones that moved last first. */
export interface OpenRequests {
  readonly rows: readonly ServiceRequest[];
  readonly total: number;
}

/** What the list behind the figure is filtered by: it totals to the figure. */
export const OPEN_REQUESTS: FilterValues = { open: true };

const ROWS = 4;

export interface LaterOptions {
  /** Whether a card has been seen: nothing is asked for what nobody looks at. */
  seen(card: string): boolean;
}

/** Data of what stands below the figures, and the elements that it is composed of. */
export class LaterController {
  readonly #host: LeaseHost;
  readonly #fetched = new Set<OverviewPart>();
  readonly requests: QueryController<OpenRequests>;

  constructor(host: LeaseHost, options: LaterOptions) {
    this.#host = host;
    this.requests = new QueryController<OpenRequests>(host, () => ({
      key: ['requests.list', OPEN_REQUESTS, ROWS],
      enabled: options.seen('requests') && this.may('requests.list'),
      load: async (signal, { client }) => {
        const params = { open: true, limit: ROWS, sort: '-updatedAt' as const };
        const { items, total } = await client.resource(RequestsResource).list(params, { signal });
        return { rows: items, total: total?.value ?? items.length };
      },
    }));
  }

  may(right: `${string}.${string}`): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  href(route: RouteName, params?: Record<string, string>, filter?: FilterValues): string | undefined {
    return leaseOf(this.#host)?.value?.href(route, params, filter);
  }

  /** Tag of an element, as soon as it is here; fetches it when it is first asked for. */
  tag(name: OverviewPart): string | undefined {
    const tag = childTag(this.#host, name);
    if (customElements.get(tag)) return tag;
    if (!this.#fetched.has(name)) {
      this.#fetched.add(name);
      void this.#fetch(name);
    }
    return undefined;
  }

  /** What cannot be fetched is not there; the figures are. */
  async #fetch(name: OverviewPart): Promise<void> {
    try {
      const define = await OVERVIEW_LOADERS[name]();
      define(prefixOf(this.#host));
      this.#host.requestUpdate();
    } catch {
      this.#fetched.delete(name);
    }
  }
}
