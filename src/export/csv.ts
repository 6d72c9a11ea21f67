import { minorToDecimal } from './cells.ts';
import type { ExportCell, SheetStart, SheetWriter } from './types.ts';

// A spreadsheet runs a text cell that begins like this as a formula (OWASP, "CSV injection").
const FORMULA = /^[=+\-@\t\r\n]/;
const BYTE_ORDER_MARK = '\uFEFF';

/** Decimal separator of a locale; spreadsheets of comma countries read `;` between fields. */
function decimalSeparator(locale: string): string {
  try {
    return (
      new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'
    );
  } catch {
    return '.';
  }
}

function quoted(text: string, separator: string): string {
  return text.includes('"') || text.includes('\n') || text.includes('\r') || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/**
 * CSV as RFC 4180 with CRLF and a byte order mark. Money and numbers use the locale's decimal separator and no grouping;
 * dates are `YYYY-MM-DD`. A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function csvWriter({ headers, locale }: Pick<SheetStart, 'headers' | 'locale'>): SheetWriter {
  const decimal = decimalSeparator(locale);
  const separator = decimal === ',' ? ';' : ',';
  const parts: string[] = [BYTE_ORDER_MARK];
  const text = (value: string) => quoted(FORMULA.test(value) ? `'${value}` : value, separator);
  const number = (value: string) => quoted(decimal === '.' ? value : value.replace('.', decimal), separator);
  const write = (cell: ExportCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return text(cell);
    if ('m' in cell) return number(minorToDecimal(cell.m, cell.s));
    return 'n' in cell ? number(String(cell.n)) : cell.d;
  };
  const line = (cells: readonly ExportCell[]) => `${cells.map(write).join(separator)}\r\n`;
  parts.push(line(headers));
  return {
    add: (rows) => void parts.push(rows.map(line).join('')),
    finish: () => Promise.resolve(new TextEncoder().encode(parts.join(''))),
  };
}
