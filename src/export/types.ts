/** What the export room takes and what travels to its worker. */

/** Spreadsheet and text formats: XLSX (Office 2007 and later), XLS (Excel 97–2003) and CSV (RFC 4180). */
export type ExportFormat = 'xlsx' | 'xls' | 'csv';

/** How a column's values are written: dates as dates, money and numbers as numbers. */
export type ExportKind = 'text' | 'number' | 'money' | 'date';

export interface ExportColumn<Row> {
  key: string;
  /** Header text, already in the reader's language. */
  label: string;
  kind: ExportKind;
  /** Money in integer minor units, dates as `YYYY-MM-DD`; `undefined` leaves the cell empty. */
  value(row: Row): string | number | undefined;
  /** ISO 4217 code of a money cell; it becomes part of the cell's number format. */
  currency?(row: Row): string | undefined;
  /** Decimal digits of the currency's minor unit. @defaultValue 2 */
  scale?(row: Row): number;
}

/** A cell on its way to the writer: a text, or a number with what gives it its meaning. */
export type ExportCell =
  | string
  | null
  | { n: number }
  /** Minor units, scale, currency code. */
  | { m: number; s: number; c: string }
  /** `YYYY-MM-DD`. */
  | { d: string };

export interface SheetStart {
  format: ExportFormat;
  sheetName: string;
  headers: string[];
  locale: string;
}

/** Collects rows and ends in the bytes of one file. */
export interface SheetWriter {
  add(rows: ExportCell[][]): void;
  finish(): Promise<Uint8Array<ArrayBuffer>>;
}

export type WorkerRequest =
  { type: 'start'; sheet: SheetStart } | { type: 'rows'; rows: ExportCell[][] } | { type: 'finish' };

export type WorkerAnswer =
  | { type: 'ready' }
  | { type: 'taken'; rows: number }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'failed'; message: string };

/** Media types of the formats. */
export const MEDIA_TYPES: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  csv: 'text/csv;charset=utf-8',
};
