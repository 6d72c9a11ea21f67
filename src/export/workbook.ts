import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { minorToDecimal } from './cells.ts';
import type { ExportCell, SheetStart } from './types.ts';

// Excel counts days from 30 December 1899 (which makes its non-existing 29 February 1900 harmless for later dates).
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
// Format 14: the reader's own short date.
const SHORT_DATE = 'm/d/yy';
const SHEET_NAME_LIMIT = 31;
const TEXT_LIMIT = 32_767;

/** Serial day number of a local date, by calendar arithmetic in UTC so that no time zone can move it. */
export function serialDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** Number format of money: grouping, the currency's digits, the ISO code. */
export function moneyFormat(scale: number, currency: string): string {
  const digits = scale > 0 ? `#,##0.${'0'.repeat(scale)}` : '#,##0';
  return currency ? `${digits}\\ [$${currency}]` : digits;
}

function cellObject(cell: ExportCell, formats: Map<string, string>): CellObject | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return { t: 's', v: cell.slice(0, TEXT_LIMIT) };
  if ('n' in cell) return { t: 'n', v: cell.n };
  if ('d' in cell) return { t: 'n', v: serialDay(cell.d), z: SHORT_DATE };
  const key = `${cell.s}${cell.c}`;
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = moneyFormat(cell.s, cell.c)));
  return { t: 'n', v: Number(minorToDecimal(cell.m, cell.s)), z: format };
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Names that Excel refuses lose the characters it refuses. */
function sheetTitle(name: string): string {
  return (
    name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, SHEET_NAME_LIMIT) || 'Sheet1'
  );
}

/** Grows one sheet row by row in SheetJS's dense form, which needs the least memory. */
export function workbookBuilder({ headers, sheetName }: Pick<SheetStart, 'headers' | 'sheetName'>) {
  const data: (CellObject | undefined)[][] = [headers.map((label) => ({ t: 's', v: label }))];
  const formats = new Map<string, string>();
  const widths = headers.map((label) => label.length);
  return {
    add(rows: ExportCell[][]): void {
      for (const row of rows) {
        data.push(row.map((cell) => cellObject(cell, formats)));
        row.forEach((cell, index) => {
          const length = typeof cell === 'string' ? cell.length : cell === null ? 0 : 14;
          if (length > (widths[index] ?? 0)) widths[index] = Math.min(length, 50);
        });
      }
    },
    workbook(): { book: WorkBook; rows: number } {
      const corner = `${columnLetters(Math.max(headers.length - 1, 0))}${data.length}`;
      const sheet: WorkSheet = {
        '!ref': `A1:${corner}`,
        '!data': data as CellObject[][],
        '!cols': widths.map((wch) => ({ wch: wch + 2 })),
        '!autofilter': { ref: `A1:${corner}` },
      };
      const title = sheetTitle(sheetName);
      return { book: { SheetNames: [title], Sheets: { [title]: sheet } }, rows: data.length };
    },
  };
}
