/** What waits for the customer, and what happened lately. */
import type { DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import type { Activity } from '../schemas/activity.ts';
import { activityShape } from '../shapes/activity.ts';

const activities = /* @__PURE__ */ fetched({ row: activityShape }, async () => {
  const { activitySchema: row } = await import('../schemas/activity.ts');
  return { row };
});

/** Filter and order of activities; unless sorted, what waits comes first (oldest first), then the past (newest first). */
export interface ActivityListParams extends ListParams<'at'> {
  /** `pending` waits for the customer, `done` has happened. */
  kind?: readonly ('pending' | 'done')[];
  at?: DateRange;
}

/** Pending actions and recent activity. */
export class ActivitiesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Activities of the customer. */
  list(params?: ActivityListParams, options?: RequestOptions): PagePromise<Activity> {
    return list(this.#caller, { operation: 'activities.list', schemas: activities }, params, options);
  }
}
