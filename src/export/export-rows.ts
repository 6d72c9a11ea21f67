import { toCells } from './cells.ts';
import { localWriter, workerWriter, type RemoteWriter } from './worker-writer.ts';
import { createWriter } from './writer.ts';
import { MEDIA_TYPES, type ExportColumn, type ExportFormat, type SheetStart } from './types.ts';

export interface ExportOptions<Row> {
  format: ExportFormat;
  /** Title of the sheet; characters that Excel refuses are dropped. */
  sheetName: string;
  columns: readonly ExportColumn<Row>[];
  /** All rows, or pages of rows as they arrive. */
  rows: readonly Row[] | AsyncIterable<readonly Row[]>;
  /** BCP 47 tag: decides separators of CSV. */
  locale: string;
  /** Ends the export with an `AbortError`; a worker is stopped at once. */
  signal?: AbortSignal;
  /** Rows handed to the writer so far. */
  onProgress?(rows: number): void;
}

const SLICE = 2_000;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function* slices<Row>(rows: ExportOptions<Row>['rows']): AsyncGenerator<readonly Row[]> {
  if (Symbol.asyncIterator in rows) {
    for await (const page of rows)
      for (let at = 0; at < page.length; at += SLICE) yield page.slice(at, at + SLICE);
  } else {
    for (let at = 0; at < rows.length; at += SLICE) yield rows.slice(at, at + SLICE);
  }
}

async function writeAll<Row>(writer: RemoteWriter, options: ExportOptions<Row>): Promise<Blob> {
  const { columns, format, signal } = options;
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  // Nobody may be waiting when the signal fires between two steps.
  aborted.catch(() => undefined);
  let done = 0;
  try {
    for await (const slice of slices(options.rows)) {
      signal?.throwIfAborted();
      await Promise.race([writer.add(slice.map((row) => toCells(columns, row))), aborted]);
      options.onProgress?.((done += slice.length));
      await nextTask();
    }
    signal?.throwIfAborted();
    const bytes = await Promise.race([writer.finish(), aborted]);
    return new Blob([bytes], { type: MEDIA_TYPES[format] });
  } finally {
    writer.close();
  }
}

/**
 * Writes rows to a file, in a worker where the page allows one, else in slices on the main thread.
 *
 * @returns the file, with its media type.
 * @throws DOMException `AbortError` after `signal`; RangeError `xls-row-limit` above 65,535 rows in XLS.
 */
export async function exportRows<Row>(options: ExportOptions<Row>): Promise<Blob> {
  options.signal?.throwIfAborted();
  const sheet: SheetStart = {
    format: options.format,
    sheetName: options.sheetName,
    headers: options.columns.map((column) => column.label),
    locale: options.locale,
  };
  return writeAll((await workerWriter(sheet)) ?? localWriter(await createWriter(sheet)), options);
}
