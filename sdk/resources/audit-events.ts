/** The trail of who did what. */
import type { DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import type { AuditEvent } from '../schemas/audit.ts';
import { auditEventShape } from '../shapes/audit.ts';

const events = /* @__PURE__ */ fetched({ row: auditEventShape }, async () => {
  const { auditEventSchema: row } = await import('../schemas/audit.ts');
  return { row };
});

/** Filter and order of the trail. */
export interface AuditEventListParams extends ListParams<'at'> {
  /** Id of a user. */
  actor?: string;
  type?: readonly string[];
  action?: readonly string[];
  ip?: string;
  result?: readonly AuditEvent['result'][];
  /** Id of a customer that was acted for. */
  onBehalfOf?: string;
  /** Id of the record. */
  entity?: string;
  /** Days from and to, UTC. */
  at?: DateRange;
}

/** Who did what, when and from where: for staff all of it, for administrators that of their own users. */
export class AuditEventsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Events, the latest first. */
  list(params?: AuditEventListParams, options?: RequestOptions): PagePromise<AuditEvent> {
    return list(this.#caller, { operation: 'auditEvents.list', schemas: events }, params, options);
  }
}
