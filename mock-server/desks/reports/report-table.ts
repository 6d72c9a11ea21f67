/** What a report holds before it becomes a file: figures without words, so that every reader gets their own. */
import type { Money } from '../../../sdk/schemas/base.ts';

/** A value of a report. */
export type Cell = string | number | Money | undefined;

/** How values of a column are written: `word` is a code with words in the catalog. */
export type ColumnType = 'text' | 'word' | 'date' | 'integer' | 'money';

export interface ReportColumn {
  readonly key: string;
  readonly type: ColumnType;
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums of each currency, under their columns. */
  readonly totals: readonly { readonly currency: string; readonly cells: readonly Cell[] }[];
}

/** A table whose money columns of `summed` are added up for each currency. */
export function tableOf(
  columns: readonly ReportColumn[],
  rows: readonly (readonly Cell[])[],
  summed: readonly string[],
): ReportTable {
  const sums = new Map<string, Cell[]>();
  for (const row of rows) {
    columns.forEach(({ key }, at) => {
      const cell = row[at];
      if (!summed.includes(key) || typeof cell !== 'object') return;
      const total = sums.get(cell.currency) ?? columns.map(() => undefined);
      const before = total[at];
      const amount = (typeof before === 'object' ? before.amount : 0) + cell.amount;
      total[at] = { amount, currency: cell.currency };
      sums.set(cell.currency, total);
    });
  }
  const totals = [...sums].map(([currency, cells]) => ({ currency, cells }));
  return { columns, rows, totals };
}
