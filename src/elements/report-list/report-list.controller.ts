import {
  DownloadsResource,
  ReportFailedError,
  ReportSchedulesResource,
  ReportsResource,
} from '../../../sdk/index.ts';
import type { Report, ReportSchedule, ReportType, SortBy } from '../../../sdk/index.ts';
import type { ReactiveController } from 'lit';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { PagesController } from '../../controllers/pages.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { reportError } from '../../controllers/report.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { RecordListSpec } from '../../controllers/record-list.ts';

export const FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export const STATES = ['queued', 'running', 'ready', 'failed', 'expired'] as const;

/** The reports of a customer, latest first. */
export const REPORT_LIST: RecordListSpec<Report> = {
  room: 'report-list',
  source: 'reports.list',
  filters: {
    type: { kind: 'text' },
    state: { kind: 'choices', options: STATES },
    format: { kind: 'choices', options: FORMATS },
  },
  sorts: { created: 'createdAt', name: 'type' },
  initialSort: { key: 'created', direction: 'descending' },
  load: ({ client }, { filter, sort, ...page }, signal) =>
    client.resource(ReportsResource).list(
      { ...filter, ...page, sort: sort as SortBy<'createdAt' | 'type'> },
      {
        signal,
      },
    ),
};

/** What becomes of a thing that is changed at once, without a form. */
export type Change = 'pause' | 'resume' | 'delete';

/** What a lessor can report on does not change with a report; asked for again, it would build every row anew. */
const concernsReports = ([, operation]: readonly unknown[]): boolean =>
  /^report(s|Schedules)\./.test(String(operation));

/** What can be asked for, what is scheduled, and how the reports of the list come along. */
export class ReportsController implements ReactiveController {
  readonly schedules: PagesController<ReportSchedule>;
  readonly #types: QueryController<ReportType[]>;
  readonly #host: LeaseHost;
  readonly #finished: (report: Report) => void;
  readonly #followed = new Map<string, { abort: AbortController; report: Report }>();
  #version = 0;

  constructor(host: LeaseHost, options: { enabled(): boolean; finished(report: Report): void }) {
    this.#host = host;
    this.#finished = options.finished;
    this.#types = new QueryController(host, () => ({
      key: ['reportTypes.list'],
      enabled: options.enabled(),
      load: (signal, { client }) => client.resource(ReportsResource).types({ signal }),
    }));
    this.schedules = new PagesController<ReportSchedule>(host, () => ({
      key: ['reportSchedules.list'],
      enabled: options.enabled() && this.may('reportSchedules.list'),
      load: (cursor, signal, { client }) =>
        client.resource(ReportSchedulesResource).list({ limit: 50, cursor }, { signal }),
    }));
    host.addController(this);
  }

  /** What can be asked for, as far as that is known. */
  get types(): readonly ReportType[] {
    const { state } = this.#types;
    return state.status === 'ready' ? state.value : [];
  }

  /** How it stands with them: without them there is nothing to choose from. */
  get choices(): QueryState<ReportType[]> {
    return this.#types.state;
  }

  async retryChoices(): Promise<void> {
    await this.#types.refetch();
  }

  /** Another number whenever a report that is followed has come further. */
  get version(): number {
    return this.#version;
  }

  /** A report as it is known now, which may be newer than the list. */
  latest(report: Report): Report {
    return this.#followed.get(report.id)?.report ?? report;
  }

  may(right: `${string}.${string}`): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  hostDisconnected(): void {
    for (const { abort } of this.#followed.values()) abort.abort();
    this.#followed.clear();
  }

  /** Follows those that are still being made until they are ready. */
  follow(rows: readonly Report[]): void {
    for (const report of rows) {
      const pending = report.state === 'queued' || report.state === 'running';
      if (pending && !this.#followed.has(report.id)) void this.#follow(report);
    }
  }

  /** The file of a report; undefined when it cannot be fetched. */
  async fetch(id: string): Promise<Blob | undefined> {
    const client = leaseOf(this.#host)?.value?.client;
    try {
      const link = await client?.resource(ReportsResource).download(id);
      return link && (await client?.resource(DownloadsResource).blob(link));
    } catch (error) {
      reportError(this.#host, error, 'reports.download');
      return undefined;
    }
  }

  /** Deletes a report. Answers whether it is done. */
  deleteReport(id: string): Promise<boolean> {
    return this.#write('reports.delete', (lease) => lease.client.resource(ReportsResource).delete(id));
  }

  /** Changes or deletes a schedule. Answers whether it is done. */
  changeSchedule(id: string, change: Change): Promise<boolean> {
    return this.#write(`reportSchedules.${change}`, async ({ client }) => {
      await client.resource(ReportSchedulesResource)[change](id);
    });
  }

  async #write(
    source: string,
    write: (lease: NonNullable<ReturnType<typeof leaseOf>>['value'] & object) => Promise<void>,
  ): Promise<boolean> {
    const lease = leaseOf(this.#host)?.value;
    if (!lease) return false;
    try {
      await write(lease);
      return true;
    } catch (error) {
      reportError(this.#host, error, source);
      return false;
    } finally {
      lease.queries.invalidate(concernsReports);
    }
  }

  async #follow(report: Report): Promise<void> {
    const lease = leaseOf(this.#host)?.value;
    if (!lease) return;
    const abort = new AbortController();
    const entry = { abort, report };
    this.#followed.set(report.id, entry);
    const onProgress = (now: Report) => {
      entry.report = now;
      this.#version += 1;
      this.#host.requestUpdate();
    };
    try {
      const reports = lease.client.resource(ReportsResource);
      await reports.wait(report.id, { signal: abort.signal, onProgress });
    } catch (error) {
      if (abort.signal.aborted) return;
      // Asked again with the next answer of the list.
      this.#followed.delete(report.id);
      if (!(error instanceof ReportFailedError)) return reportError(this.#host, error, 'reports.get');
    }
    this.#finished(entry.report);
    lease.queries.invalidate(concernsReports);
  }
}
