/** Columns whose values come later than their rows, such as from the host's own server. */
import type { Column } from './columns.ts';

const WAITS = '…';
const NOTHING = '–';
const known = new WeakMap<object, unknown>();

/** The same column for the same `later` column, one that asks once for a row, when the row is first seen. */
export function withLater<Row>(column: Column<Row>): Column<Row> {
  if (!column.later) return column;
  const made = (known.get(column) as Column<Row> | undefined) ?? asking(column, column.later);
  known.set(column, made);
  return made;
}

function asking<Row>(column: Column<Row>, later: (row: Row) => Promise<string | undefined>): Column<Row> {
  /** Gone with their rows: a refresh asks anew. */
  const answers = new WeakMap<object, string | Promise<string>>();
  /** Cells are recycled: an answer belongs to the row that a cell shows by then. */
  const shows = new WeakMap<HTMLElement, Row>();
  const ask = async (row: Row): Promise<string> => {
    // What cannot be had is nothing; the host knows why.
    const text = (await later(row).catch(() => undefined)) ?? '';
    answers.set(row as object, text);
    return text;
  };
  return {
    ...column,
    sortable: false,
    value: (row) => {
      const answer = answers.get(row as object);
      return typeof answer === 'string' ? answer : undefined;
    },
    paint: (cell, row) => {
      shows.set(cell, row);
      let answer = answers.get(row as object);
      if (typeof answer === 'string') {
        cell.textContent = answer || NOTHING;
        return;
      }
      cell.textContent = WAITS;
      if (!answer) answers.set(row as object, (answer = ask(row)));
      void answer.then((text) => {
        if (shows.get(cell) === row) cell.textContent = text || NOTHING;
      });
    },
  };
}
