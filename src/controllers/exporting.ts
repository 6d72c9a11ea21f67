import type { ReactiveController } from 'lit';
import type { LeasekitError } from '../../sdk/index.ts';
import type { ExportColumn, ExportFormat } from '../export/index.ts';
import { asLeasekitError } from '../context/session.ts';
import type { LeaseHost } from './lease.ts';
import { reportError } from './report.ts';

export interface ExportJob<Row> {
  format: ExportFormat;
  /** Without extension. */
  fileName: string;
  sheetName: string;
  locale: string;
  /** A promise where the columns are a module of their own. */
  columns: readonly ExportColumn<Row>[] | Promise<readonly ExportColumn<Row>[]>;
  /** All rows of the current filter, wherever they are; told how many are there so far. */
  rows(signal: AbortSignal, onProgress: (rows: number) => void): Promise<readonly Row[]>;
  /** Told once the file is handed to the browser. */
  exported?(fileName: string, rows: number): void;
}

export type ExportState =
  | { status: 'idle' }
  | { status: 'running'; format: ExportFormat | 'ics'; rows: number }
  | { status: 'done'; fileName: string; rows: number }
  | { status: 'cancelled' }
  | { status: 'failed'; reason: 'xls-row-limit' | 'error'; error?: LeasekitError };

/** A file that was handed to the browser. */
export interface WrittenFile {
  fileName: string;
  rows: number;
  /** Tells whoever started the export. */
  told(): void;
}

/** Writes one file. */
export type Write = (signal: AbortSignal, progress: (rows: number) => void) => Promise<WrittenFile>;

/** Runs one export at a time: collects all rows, writes the file beside the page's work, offers it for download. */
export class ExportController implements ReactiveController {
  readonly #host: LeaseHost;
  #state: ExportState = { status: 'idle' };
  #abort?: AbortController;

  constructor(host: LeaseHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ExportState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Starts an export; one that runs already is cancelled. Never rejects: what became of it is in `state`. */
  run<Row>(job: ExportJob<Row>): Promise<void> {
    return this.write(job.format, async (signal, progress) => {
      // Rows and the writer come at the same time.
      const [{ writeRows }, rows] = await Promise.all([
        import('./export-jobs.ts'),
        job.rows(signal, progress),
      ]);
      return writeRows(job, rows, signal);
    });
  }

  /** Lets anything write a file; as with {@link run}, what became of it is in `state`. */
  async write(format: ExportFormat | 'ics', write: Write): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    const progress = (rows: number) => {
      if (!signal.aborted) this.#set({ status: 'running', format, rows });
    };
    progress(0);
    try {
      const { told, ...file } = await write(signal, progress);
      this.#set({ status: 'done', ...file });
      told();
    } catch (error) {
      if (!signal.aborted) this.#fail(error, `export.${format}`);
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  /** Ends a running export; nothing is saved. */
  cancel(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#set({ status: 'cancelled' });
  }

  #fail(error: unknown, source: string): void {
    if (error instanceof RangeError && error.message === 'xls-row-limit') {
      this.#set({ status: 'failed', reason: 'xls-row-limit' });
      return;
    }
    const failure = asLeasekitError(error, source);
    this.#set({ status: 'failed', reason: 'error', error: failure });
    reportError(this.#host, failure, source);
  }

  #set(state: ExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
