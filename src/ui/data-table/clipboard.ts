/** Rows as tab-separated text, the form spreadsheets take from the clipboard. Pure. */
import { cellText } from './columns.ts';
import type { Column } from './columns.ts';

/** A spreadsheet would run these as formulas; figures and texts that merely begin with a minus are left alone. */
const FORMULA = /^(?:[=+@]|[-−](?![\d.,\s]))/;

export function tabSeparated<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  withHeader: boolean,
): string {
  const lines = rows.map((row) => columns.map((column) => field(cellText(column, row))).join('\t'));
  if (withHeader) lines.unshift(columns.map(({ label }) => field(label)).join('\t'));
  return lines.join('\n');
}

function field(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return FORMULA.test(flat) ? `'${flat}` : flat;
}
