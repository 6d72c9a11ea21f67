import { ContractsResource } from '../../../sdk/index.ts';
import type { RejectedRow, ScheduleLine } from '../../../sdk/index.ts';
import type { CalendarJob } from '../../controllers/export-jobs.ts';
import { ExportController } from '../../controllers/exporting.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { ExportColumn, ExportFormat } from '../../export/index.ts';

export type { CalendarEntry } from '../../export/calendar.ts';
export type { ExportColumn, ExportFormat } from '../../export/index.ts';

export interface ScheduleData {
  readonly lines: readonly ScheduleLine[];
  readonly rejected: readonly RejectedRow[];
}

export interface ScheduleOptions {
  contractId(): string | undefined;
  enabled(): boolean;
  /** Told when a file was written. */
  exported(fileName: string, rows: number): void;
}

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly sheetName: string;
  readonly locale: string;
  readonly columns: readonly ExportColumn<ScheduleLine>[];
  readonly lines: readonly ScheduleLine[];
}

/** The schedule of one contract, whole; it reloads with the contract. Exports what is shown. */
export class InstallmentScheduleController {
  readonly #options: ScheduleOptions;
  readonly schedule: QueryController<ScheduleData>;
  readonly exporting: ExportController;

  constructor(host: LeaseHost, options: ScheduleOptions) {
    this.#options = options;
    this.exporting = new ExportController(host);
    this.schedule = new QueryController<ScheduleData>(host, () => {
      const id = options.contractId();
      return {
        key: ['contracts.schedule', id],
        enabled: id !== undefined && options.enabled(),
        load: (signal, { client }) => client.resource(ContractsResource).schedule(id ?? '', { signal }),
      };
    });
  }

  /** Writes due dates to a calendar. */
  exportCalendar(job: Omit<CalendarJob, 'exported'>): void {
    const { exported } = this.#options;
    void this.exporting.write('ics', async (signal) => {
      const { writeCalendar } = await import('../../controllers/export-jobs.ts');
      return writeCalendar({ ...job, exported }, signal);
    });
  }

  /** Writes lines to a file. */
  export({ lines, ...job }: ExportRequest): void {
    const { exported } = this.#options;
    void this.exporting.run({ ...job, exported, rows: () => Promise.resolve(lines) });
  }
}
