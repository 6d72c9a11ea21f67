/** The first column's way into the row: a link when the row has an address, else a button when rows open. */
import { make, safeHref } from './cell.ts';
import type { Column, TableModel } from './columns.ts';

/** A column without addresses never becomes a link, so its opener can be a native button. */
export function openerElement<Row>(column: Column<Row>, model: TableModel<Row>): HTMLElement {
  const attributes = { part: 'link', tabindex: '-1' };
  if (column.href) return make('a', 'open', attributes);
  return model.openable ? make('button', 'open', { ...attributes, type: 'button' }) : make('span', 'title');
}

/** Gives a link its address; without one it is a button when rows open, and plain text when not. */
export function paintOpener<Row>(
  opener: HTMLElement,
  column: Column<Row>,
  row: Row,
  openable: boolean,
): void {
  if (!column.href) return;
  const href = safeHref(addressOf(column, row));
  if (href !== undefined) opener.setAttribute('href', href);
  else opener.removeAttribute('href');
  if (href === undefined && openable) opener.setAttribute('role', 'button');
  else opener.removeAttribute('role');
}

function addressOf<Row>(column: Column<Row>, row: Row): string | undefined {
  try {
    return column.href?.(row);
  } catch {
    return undefined;
  }
}

/** The name a row is called by in labels of its checkbox and menu: the text of its first column. */
export const rowLabel = (target: HTMLElement, text: string): string =>
  text.slice(0, 80) || (target.textContent ?? '').trim().slice(0, 80);
