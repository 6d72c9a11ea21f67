/** A report as an Office Open XML workbook with typed cells. A module of its own: SheetJS is only shaken when not imported dynamically itself. */
import { type CellObject, type WorkSheet, writeXLSX } from 'xlsx';
import { toDay } from '../engine/finance/calendar.ts';
import type { WrittenReport } from './written-report.ts';

/** Excel counts days from 30 December 1899. */
const EPOCH = toDay('1899-12-30');
const SHEET_NAME_LIMIT = 31;

/** Bytes of the workbook: titles of the columns, a row each, sums below. */
export function reportXlsx(report: WrittenReport): Uint8Array<ArrayBuffer> {
  const { table, headings, title, total } = report;
  const sheetRows: (CellObject | undefined)[][] = [
    headings.map((heading) => ({ t: 's', v: heading })),
    ...table.rows.map((row) => row.map((cell, at) => cellOf(report, cell, at))),
    ...table.totals.map(({ currency, cells }) =>
      cells.map((cell, at): CellObject | undefined =>
        at === 0 ? { t: 's', v: `${total} ${currency}` } : cellOf(report, cell, at),
      ),
    ),
  ];
  const last = `${letters(Math.max(headings.length - 1, 0))}${sheetRows.length}`;
  const sheet: WorkSheet = {
    '!ref': `A1:${last}`,
    '!data': sheetRows as CellObject[][],
    '!cols': headings.map((heading) => ({ wch: Math.max(heading.length, 14) })),
  };
  const name = title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, SHEET_NAME_LIMIT);
  const book = { SheetNames: [name], Sheets: { [name]: sheet } };
  return new Uint8Array(writeXLSX(book, { type: 'array', compression: true }) as ArrayBuffer);
}

function cellOf(
  report: WrittenReport,
  cell: WrittenReport['table']['rows'][number][number],
  at: number,
): CellObject | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'object') {
    const scale = report.scaleOf(cell.currency);
    const format = scale > 0 ? `#,##0.${'0'.repeat(scale)}` : '#,##0';
    return { t: 'n', v: cell.amount / 10 ** scale, z: `${format}\\ [$${cell.currency}]` };
  }
  const { type } = report.table.columns[at] ?? {};
  if (type === 'date') return { t: 'n', v: toDay(cell) - EPOCH, z: 'm/d/yy' };
  return { t: 's', v: report.textOf(cell, at) };
}

function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
