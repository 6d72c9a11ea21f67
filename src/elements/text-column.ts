/** The commonest column of a file. */
import type { ExportColumn } from '../export/index.ts';

/** A column of words. `textColumn<Report>` is the same for one kind of row. */
export const textColumn = <Row>(
  key: string,
  label: string,
  value: (row: Row) => string | undefined,
): ExportColumn<Row> => ({ key, label, kind: 'text', value });
