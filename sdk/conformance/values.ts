/** Values of rows, read without trust. */
import type { Row } from './server.ts';

/** Minor units of money; undefined for anything else. */
export function amountOf(value: unknown): number | undefined {
  const { amount } = (value ?? {}) as { amount?: unknown };
  return typeof amount === 'number' ? amount : undefined;
}

/** Minor units of a field, 0 when it is absent. */
export function amount(row: Row | undefined, field: string): number {
  return amountOf(row?.[field]) ?? 0;
}

/** A field as text; empty when it is none. */
export function text(row: Row | undefined, field: string): string {
  const value = row?.[field];
  return typeof value === 'string' ? value : '';
}

/** A field as a list of rows. */
export function rowsOf(row: Row | undefined, field: string): Row[] {
  const value = row?.[field];
  return Array.isArray(value) ? (value as Row[]) : [];
}

/** A field as a row of its own. */
export function inner(row: Row | undefined, field: string): Row | undefined {
  const value = row?.[field];
  return typeof value === 'object' && value !== null ? (value as Row) : undefined;
}

/** Ids of rows. */
export function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => text(row, 'id'));
}

/** Σ of a figure over rows. */
export function sumOf(rows: readonly Row[], figure: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}

/** Whether an invoice is owed: neither a credit note nor proforma nor cancelled. */
export function isOwed(invoice: Row): boolean {
  return /^(invoice|debit_note)$/.test(text(invoice, 'type')) && text(invoice, 'settlement') !== 'cancelled';
}

/** Rows by currency. */
export function byCurrency(rows: readonly Row[], currencyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const currency = currencyOf(row);
    groups.set(currency, [...(groups.get(currency) ?? []), row]);
  }
  return groups;
}
