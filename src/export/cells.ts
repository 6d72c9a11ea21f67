import type { ExportCell, ExportColumn } from './types.ts';

/** Turns one row into cells. Values that do not fit their column's kind stay readable as text. */
export function toCells<Row>(columns: readonly ExportColumn<Row>[], row: Row): ExportCell[] {
  return columns.map((column) => {
    const value = column.value(row);
    if (value === undefined || value === '') return null;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return null;
      return column.kind === 'money'
        ? { m: value, s: column.scale?.(row) ?? 2, c: column.currency?.(row) ?? '' }
        : { n: value };
    }
    if (column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { d: value };
    return value;
  });
}

/** Minor units as a decimal text, exact: `(-12345, 2)` → `-123.45`. */
export function minorToDecimal(amount: number, scale: number): string {
  if (scale <= 0) return String(amount);
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
