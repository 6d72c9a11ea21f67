/** Where a key leads in the grid. Pure. Rows below zero are the header rows, -1 the one next to the data. */
export interface GridPosition {
  row: number;
  column: number;
}

export interface GridBounds {
  headerRows: number;
  rows: number;
  columns: number;
  /** Rows of one PageUp or PageDown. */
  page: number;
  rtl: boolean;
}

export interface GridKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The cell `pressed` leads to from `at`, or undefined when the key is not one of the grid's. */
export function nextPosition(
  pressed: GridKey,
  at: GridPosition,
  bounds: GridBounds,
): GridPosition | undefined {
  if (pressed.altKey || pressed.shiftKey) return undefined;
  const control = pressed.ctrlKey || pressed.metaKey;
  const move = control ? CONTROL_MOVES[pressed.key] : MOVES[pressed.key];
  if (!move) return undefined;
  const to = move(at, bounds);
  return {
    row: clamp(to.row, -bounds.headerRows, bounds.rows - 1),
    column: clamp(to.column, 0, bounds.columns - 1),
  };
}

type Move = (at: GridPosition, bounds: GridBounds) => GridPosition;

const sideways =
  (step: number): Move =>
  ({ row, column }, { rtl }) => ({ row, column: column + (rtl ? -step : step) });

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: sideways(-1),
  ArrowRight: sideways(1),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row < 0 ? row : Math.max(0, row - page), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
};

const CONTROL_MOVES: Readonly<Record<string, Move>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
