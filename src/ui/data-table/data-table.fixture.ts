/** Rows, columns and presses for the tests of the table. */
import { fixture, html } from '@open-wc/testing';
import type { Column, TableTexts } from './columns.ts';
import type { DataTableElement } from './data-table.ts';
import './define.ts';
import * as cards from './cards.ts';
import { cardsPart, rowMenuPart } from './lazy-parts.ts';
import './order-at-once.ts';
import * as rowMenu from './row-menu.ts';

// How parts arrive has tests of its own.
cardsPart.provide(cards);
rowMenuPart.provide(rowMenu);

export interface Invoice {
  id: string;
  number: string;
  customer: string;
  dueOn?: string;
  gross: number;
}

export const texts: TableTexts = {
  none: 'none',
  selectAll: 'Select all',
  selectRow: (label) => `Select ${label}`,
  rowActions: (label) => `Actions for ${label}`,
  sortAscending: 'Sort ascending',
  sortDescending: 'Sort descending',
  loadingMore: 'Loading more',
  loadMore: 'Load more',
  rowsOf: (shown, total) => `${shown} of ${total}`,
  details: 'Details',
};

export const columns: Column<Invoice>[] = [
  { key: 'number', label: 'Number', value: (row) => row.number },
  { key: 'customer', label: 'Customer', value: (row) => row.customer },
  { key: 'dueOn', label: 'Due', kind: 'date', value: (row) => row.dueOn },
  {
    key: 'gross',
    label: 'Amount',
    kind: 'money',
    value: (row) => row.gross,
    text: (row) => `€ ${row.gross / 100}`,
  },
];

export const invoices = (count: number): Invoice[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `id-${i}`,
    number: `INV-${String(i + 1).padStart(6, '0')}`,
    customer: `Customer ${i % 7}`,
    dueOn: i % 5 === 4 ? undefined : `2026-${String((i % 12) + 1).padStart(2, '0')}-01`,
    gross: Math.imul(i + 1, 7919) % 100_000,
  }));

export type Table = DataTableElement<Invoice>;

/** A table in a frame of the given width; properties are set before the first render. */
export async function mountTable(properties: Partial<Table> = {}, width = 1000, dir = 'ltr'): Promise<Table> {
  const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  frame.style.setProperty('width', `${width}px`);
  frame.style.setProperty('--lease-table-max-block-size', '400px');
  frame.dir = dir;
  const table = document.createElement('lease-ui-data-table') as Table;
  Object.assign(table, { columns, rows: invoices(30), texts, label: 'Invoices', ...properties });
  frame.append(table);
  await table.updateComplete;
  return table;
}

export const all = <E extends HTMLElement = HTMLElement>(table: Table, selector: string): E[] => [
  ...(table.shadowRoot as ShadowRoot).querySelectorAll<E>(selector),
];

export const one = <E extends HTMLElement = HTMLElement>(table: Table, selector: string): E =>
  all<E>(table, selector)[0] as E;

/** Painted rows or cards in the order seen. */
export const painted = (table: Table): HTMLElement[] =>
  all(table, '.body > :not([hidden])').sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );

export const cellsOf = (row: HTMLElement): string[] =>
  [...row.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent.trim());

/** First column of the painted rows. */
export const numbers = (table: Table): string[] =>
  painted(table).map((row) => row.querySelector('.cell:not(.control), .value')?.textContent.trim() ?? '');

export const focused = (table: Table): HTMLElement => table.shadowRoot?.activeElement as HTMLElement;

/** Presses a key where the focus is. */
export function press(table: Table, key: string, more: KeyboardEventInit = {}): boolean {
  return focused(table).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

export const tabStops = (table: Table): HTMLElement[] => all(table, '.grid [tabindex="0"]');

/** Moves the scroller; the table paints within the scroll event. */
export async function scrollTo(table: Table, top: number): Promise<void> {
  const scroller = one(table, '.scroller');
  const scrolled = new Promise((resolve) => scroller.addEventListener('scroll', resolve, { once: true }));
  scroller.scrollTop = top;
  await scrolled;
}

/** What holds a table. */
export const frame = (table: Table): HTMLElement => table.parentElement as HTMLElement;
