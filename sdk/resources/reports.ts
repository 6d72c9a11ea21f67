/** Reports: asked for, made in the background, fetched. */
import { LeasekitError } from '../core/errors.ts';
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { readDownload } from '../internal/download.ts';
import { pause } from '../internal/pause.ts';
import { fetched, list, listAll } from '../internal/rows.ts';
import { createOnce, remove, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { Download } from '../schemas/download.ts';
import type { Report, ReportDraft, ReportFormat, ReportState, ReportType } from '../schemas/report.ts';
import { reportShape, reportTypeShape } from '../shapes/report.ts';

const reports = /* @__PURE__ */ fetched({ row: reportShape }, async () => {
  const { reportSchema: row } = await import('../schemas/report.ts');
  return { row };
});
const types = /* @__PURE__ */ fetched({ row: reportTypeShape }, async () => {
  const { reportTypeSchema: row } = await import('../schemas/report.ts');
  return { row };
});

/** Filter and order of reports; latest first unless told. */
export interface ReportListParams extends ListParams<'createdAt' | 'type'> {
  type?: string;
  state?: readonly ReportState[];
  format?: readonly ReportFormat[];
  /** Those that a schedule has made. */
  scheduleId?: string;
}

/** How to wait for a report. */
export interface WaitOptions extends RequestOptions {
  /** Called with every answer. */
  onProgress?: (report: Report) => void;
  /** Milliseconds before the second question; each wait is half as long again as the one before, up to ten times. Default 500. */
  interval?: number;
}

/** A report that will not be ready any more: it failed, or it has expired. */
export class ReportFailedError extends LeasekitError {
  override name = 'ReportFailedError';
  /** The report as it is; `failureCode` says why. */
  readonly report: Report;

  constructor(report: Report) {
    super(`reports.get: ${report.state}`);
    this.report = report;
  }
}

/** Reports of the customer. */
export class ReportsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** The kinds of reports that can be asked for, with their parameters. */
  async types(options?: RequestOptions): Promise<ReportType[]> {
    const spec = { operation: 'reportTypes.list', schemas: types } as const;
    return (await listAll(this.#caller, spec, options)).items;
  }

  /** Reports that were made or are being made. */
  list(params?: ReportListParams, options?: RequestOptions): PagePromise<Report> {
    return list(this.#caller, { operation: 'reports.list', schemas: reports }, params, options);
  }

  /** One report as it is now. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<Report>> {
    return versioned(this.#caller, { operation: 'reports.get', schemas: reports, input: { id } }, options);
  }

  /**
   * Asks for a report, once however often it is sent; it is queued.
   * @throws {@link ValidationError} for an unknown type and for parameters it does not take.
   */
  create(draft: ReportDraft, options?: RequestOptions): Promise<Versioned<Report>> {
    const spec = { operation: 'reports.create', schemas: reports, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Asks again and again until the report is ready.
   * @throws {@link ReportFailedError} when it has failed or expired.
   * @example
   * const { id } = await client.reports.create({ type: 'overdue_invoices', format: 'xlsx' });
   * await client.reports.wait(id, { onProgress: ({ progress }) => show(progress) });
   * const file = await client.downloads.blob(await client.reports.download(id));
   */
  async wait(id: string, options: WaitOptions = {}): Promise<Versioned<Report>> {
    const { onProgress, interval = 500, ...rest } = options;
    for (let time = interval; ; time = Math.min(time * 1.5, interval * 10)) {
      const report = await this.get(id, rest);
      onProgress?.(report);
      if (report.state === 'ready') return report;
      if (report.state === 'failed' || report.state === 'expired') throw new ReportFailedError(report);
      await pause(time, rest.signal);
    }
  }

  /** Where the file can be fetched; `client.downloads.blob` fetches it. Throws {@link NotFoundError} unless it is ready. */
  async download(id: string, options?: RequestOptions): Promise<Download> {
    return readDownload('reports.download', await this.#caller.call('reports.download', { id }, options));
  }

  /** Removes a report. Throws {@link PreconditionError} when it has changed since it was read. */
  delete(id: string, options?: ChangeOptions): Promise<void> {
    const spec = { operation: 'reports.delete', input: { id } } as const;
    return remove(this.#caller, spec, () => this.get(id, options), options);
  }
}
