import type { Column } from './columns.ts';

/** Cards: the first column is the title, then at most three facts up front; the rest goes behind a disclosure. */
export function splitByPriority<Row>(columns: readonly Column<Row>[]): {
  title: Column<Row> | undefined;
  facts: Column<Row>[];
  rest: Column<Row>[];
} {
  const [title, ...others] = columns;
  const ranked = others.some((column) => column.priority !== undefined);
  const facts = others.filter((column) => !ranked || column.priority === 1).slice(0, 3);
  return { title, facts, rest: others.filter((column) => !facts.includes(column)) };
}
