/** Reports that are made by themselves and mailed. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, remove, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { ReportSchedule, ReportScheduleChange, ReportScheduleDraft } from '../schemas/report.ts';
import { reportScheduleShape } from '../shapes/report.ts';

const schedules = /* @__PURE__ */ fetched({ row: reportScheduleShape }, async () => {
  const { reportScheduleSchema: row } = await import('../schemas/report.ts');
  return { row };
});

/** Filter and order of schedules; in the order they were made unless told. */
export interface ReportScheduleListParams extends ListParams<'nextRunAt' | 'type'> {
  type?: string;
  frequency?: readonly ('daily' | 'weekly' | 'monthly')[];
  paused?: boolean;
}

/** Schedules of reports. Times are local to the label's zone, also when its clocks are put forward or back. */
export class ReportSchedulesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Schedules of the customer. */
  list(params?: ReportScheduleListParams, options?: RequestOptions): PagePromise<ReportSchedule> {
    return list(this.#caller, { operation: 'reportSchedules.list', schemas: schedules }, params, options);
  }

  /** One schedule. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<ReportSchedule>> {
    const spec = { operation: 'reportSchedules.get', schemas: schedules, input: { id } } as const;
    return versioned(this.#caller, spec, options);
  }

  /**
   * Makes a schedule, once however often it is sent. Weekly ones run on Mondays and monthly ones on the first unless told.
   * @throws {@link ValidationError} for a time, an address or parameters that are not acceptable.
   */
  create(draft: ReportScheduleDraft, options?: RequestOptions): Promise<Versioned<ReportSchedule>> {
    const spec = { operation: 'reportSchedules.create', schemas: schedules, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Changes what is named. Throws as {@link create}, and {@link PreconditionError} when it has changed since it was read. */
  update(
    id: string,
    changes: ReportScheduleChange,
    options?: ChangeOptions,
  ): Promise<Versioned<ReportSchedule>> {
    return this.#change('reportSchedules.update', { id, body: changes }, options);
  }

  /** Stops it for a while. Throws {@link ConflictError} when it is paused already. */
  pause(id: string, options?: ChangeOptions): Promise<Versioned<ReportSchedule>> {
    return this.#change('reportSchedules.pause', { id }, options);
  }

  /** Lets it go on; what it has missed is not made up for. Throws {@link ConflictError} when it is not paused. */
  resume(id: string, options?: ChangeOptions): Promise<Versioned<ReportSchedule>> {
    return this.#change('reportSchedules.resume', { id }, options);
  }

  /** Removes it; what it has made stays. Throws {@link PreconditionError} when it has changed since it was read. */
  delete(id: string, options?: ChangeOptions): Promise<void> {
    const spec = { operation: 'reportSchedules.delete', input: { id } } as const;
    return remove(this.#caller, spec, () => this.get(id, options), options);
  }

  #change(
    operation: 'reportSchedules.update' | 'reportSchedules.pause' | 'reportSchedules.resume',
    input: { id: string; body?: ReportScheduleChange },
    options?: ChangeOptions,
  ): Promise<Versioned<ReportSchedule>> {
    const spec = { operation, schemas: schedules, input };
    return change(this.#caller, spec, () => this.get(input.id, options), options);
  }
}
