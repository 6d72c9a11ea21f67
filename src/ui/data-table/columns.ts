/** What a table column is, and the words the table itself needs. */
import type { SelectionState } from './selection.ts';

export type ColumnKind = 'text' | 'number' | 'money' | 'date' | 'status' | 'custom';
export type SortDirection = 'ascending' | 'descending';

export interface Column<Row> {
  /** Stable id; the cell's part name is `cell-<key>`. */
  key: string;
  /** Header text, already in the reader's language. */
  label: string;
  /** Alignment and default width; default `text`. Numbers and money are end-aligned with tabular figures. */
  kind?: ColumnKind;
  /** Raw value for sort and search: money in minor units, dates as `YYYY-MM-DD`. */
  value(row: Row): string | number | undefined;
  /** Display text, called for painted rows only; default `String(value)`. Empty text shows an en dash. */
  text?(row: Row): string;
  /**
   * Text that comes later than its row: asked for once, when the row is first seen; an ellipsis stands in for it, an en
   * dash for nothing and for what failed. Instead of `text` and `paint`; such a column is not sorted.
   */
  later?(row: Row): Promise<string | undefined>;
  /** Paints the cell itself, with DOM APIs only; must be idempotent since rows are recycled. */
  paint?(cell: HTMLElement, row: Row): void;
  /** Link of the first column; without one, and with `openable`, the first column is a button. */
  href?(row: Row): string | undefined;
  /** Grid track that does not depend on content, such as `minmax(8rem, 1fr)`; default by kind. */
  width?: string;
  /** Default true. */
  sortable?: boolean;
  /** Whether a search looks at its texts; default by kind: texts and states, not figures and dates. */
  searched?: boolean;
  /** Default by kind. */
  align?: 'start' | 'end';
  hidden?: boolean;
  /**
   * In narrow cards 1 is shown up front, the others behind a disclosure; default the first four columns. Where a table is
   * wider than its container, columns of 3 give way first and then those of 2; the others, and those without one, stay.
   * Those of 4 give way even before: they are shown where the others need not be cut for them.
   */
  priority?: 1 | 2 | 3 | 4;
  /**
   * Lines that its text may take as a title or fact of a narrow card; default 1. Cards are equally high, so every card has
   * room for as many.
   */
  lines?: 2 | 3;
}

export interface TableSort {
  key: string;
  direction: SortDirection;
}

export interface RowAction {
  key: string;
  label: string;
  /** Why it cannot be done now; the action stays visible and says so. */
  disabledReason?: string;
}

export interface TableTexts {
  /** Spoken in place of the en dash of an empty cell. */
  none: string;
  selectAll: string;
  selectRow(label: string): string;
  /** Of a row; of the column where there is no label. */
  rowActions(label: string): string;
  sortAscending: string;
  sortDescending: string;
  loadingMore: string;
  loadMore: string;
  /** Announced after a search; figures come as plain digits. */
  rowsOf(shown: string, total: string): string;
  details: string;
}

/** Stands in until the owner has set its own; says nothing rather than the wrong language. */
export const NO_TEXTS: TableTexts = {
  none: '',
  selectAll: '',
  selectRow: (label) => label,
  rowActions: (label) => label,
  sortAscending: '',
  sortDescending: '',
  loadingMore: '',
  loadMore: '',
  rowsOf: (shown, total) => `${shown} / ${total}`,
  details: '',
};

/** What the painters read; the element keeps one and changes it in place. */
export interface TableModel<Row> {
  columns: readonly Column<Row>[];
  texts: TableTexts;
  sort?: TableSort;
  totals?: Partial<Record<string, string>>;
  selectable: boolean;
  selected: ReadonlySet<string>;
  /** State of the box that selects all. */
  selection: SelectionState;
  openable: boolean;
  /** Header rows above the first data row, for `aria-rowindex`. */
  headerRows: number;
  rowKey: (row: Row) => string;
  rowActions?: (row: Row) => RowAction[];
  rowAt(index: number): Row;
  count(): number;
}

export const isEndAligned = (column: Pick<Column<never>, 'align' | 'kind'>): boolean =>
  column.align ? column.align === 'end' : column.kind === 'number' || column.kind === 'money';

/** How the text of a cell is told. */
export type CellText = typeof cellText;

/** Display text of a cell. A row that makes its column throw shows as empty instead of taking the list down. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  try {
    if (column.text) return column.text(row) ?? '';
    const value = column.value(row);
    return value === undefined || value === null ? '' : String(value);
  } catch {
    return '';
  }
}

const CONTROL_TRACK = '2.75rem';

/** Digits that are as wide as an em in a font of usual width; in a wide font they are wider, and so are its words. */
const DIGITS = 1.8;

/** Room for words of so many ems and the space of a cell, more in a wide font, and a share of what is left. */
export const track = (ems: number, share: number): string =>
  `minmax(calc(${(ems * DIGITS).toFixed(1)}ch + 24px), ${share}fr)`;

const TRACKS: Record<ColumnKind, string> = {
  text: track(7.2, 1.4),
  custom: track(7.2, 1.4),
  status: track(6.8, 1),
  number: track(5, 0.8),
  money: track(6.8, 1),
  date: track(7.6, 0.9),
};

export interface Tracks {
  /** `grid-template-columns` of every row. */
  template: string;
  /** Sum of the least widths: below it the table scrolls sideways. */
  least: string;
}

/** Every row is its own contained grid, so tracks must resolve alike in each: lengths and fractions only. */
export function tracksOf<Row>(
  columns: readonly Column<Row>[],
  selectable: boolean,
  actions: boolean,
): Tracks {
  const tracks = columns.map((column) => column.width ?? TRACKS[column.kind ?? 'text']);
  if (selectable) tracks.unshift(CONTROL_TRACK);
  if (actions) tracks.push(CONTROL_TRACK);
  const least = tracks.map(
    (track) =>
      /^minmax\(\s*([^,]+?)\s*,/.exec(track)?.[1] ??
      (/^[\d.]+[a-z]+$/.test(track) && !track.endsWith('fr') ? track : '6rem'),
  );
  return { template: tracks.join(' '), least: `calc(${least.join(' + ') || '0px'})` };
}
