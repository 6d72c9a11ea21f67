/** Files from rows: XLSX, XLS and CSV. Loaded when the first export is asked for. */

export { exportRows, type ExportOptions } from './export-rows.ts';
export type { ExportColumn, ExportFormat, ExportKind } from './types.ts';
