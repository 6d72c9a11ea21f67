/** What an export does, fetched when the first one starts. */
import type { CalendarEntry } from '../export/calendar.ts';
import { saveBlob } from '../lib/files.ts';
import type { ExportJob, WrittenFile } from './exporting.ts';

export interface CalendarJob {
  /** Without extension. */
  fileName: string;
  /** Name of the calendar. */
  name: string;
  entries: readonly CalendarEntry[];
  /** Told once the file is handed to the browser. */
  exported?(fileName: string, entries: number): void;
}

/** Writes rows to a file and offers it for download. */
export async function writeRows<Row>(
  job: ExportJob<Row>,
  rows: readonly Row[],
  signal: AbortSignal,
): Promise<WrittenFile> {
  const { format, sheetName, locale } = job;
  const [{ exportRows }, columns] = await Promise.all([import('../export/index.ts'), job.columns]);
  const blob = await exportRows({ format, sheetName, locale, columns, rows, signal });
  signal.throwIfAborted();
  const fileName = `${job.fileName}.${format}`;
  saveBlob(blob, fileName);
  return { fileName, rows: rows.length, told: () => job.exported?.(fileName, rows.length) };
}

/** Writes a calendar and offers it for download. */
export async function writeCalendar(job: CalendarJob, signal: AbortSignal): Promise<WrittenFile> {
  const { calendarFile, CALENDAR_MEDIA_TYPE } = await import('../export/calendar.ts');
  signal.throwIfAborted();
  const { name, entries } = job;
  const fileName = `${job.fileName}.ics`;
  const text = calendarFile({ name, entries, writtenAt: new Date() });
  saveBlob(new Blob([text], { type: CALENDAR_MEDIA_TYPE }), fileName);
  return { fileName, rows: entries.length, told: () => job.exported?.(fileName, entries.length) };
}
