/** Which columns a table shows in the room that it has. */
import { tracksOf } from './columns.ts';
import type { Column } from './columns.ts';

const SCROLL_BAR = 16;
/** Columns of priority 4 are for where all together have this many times the least they need. */
const EASE = 1.15;

interface Room {
  /** Pixels for the rows. */
  readonly width: number;
  /** Pixels of the units in which columns are measured. */
  readonly units: Readonly<Record<string, number>>;
}

/** The room of a table within its frame; a hidden one has none. */
function roomOf(frame: HTMLElement): Room {
  const { fontSize, scrollMarginInlineStart } = getComputedStyle(frame);
  const [em, ch, rem] = [
    fontSize,
    scrollMarginInlineStart,
    getComputedStyle(document.documentElement).fontSize,
  ].map(parseFloat) as [number, number, number];
  return { width: frame.offsetWidth - SCROLL_BAR, units: { px: 1, em, ch, rem } };
}

export interface Fit<Row> {
  readonly columns: readonly Column<Row>[];
  /** Pixels that there would have to be for them; 0 when there is room. */
  readonly missing: number;
}

/** The columns that fit into the frame: those of priority 4 give way first, before there is no room, then those of 3, then those of 2, the last of them before the others. With `all` none gives way. */
export function fitting<Row>(
  columns: readonly Column<Row>[],
  all: boolean,
  frame: HTMLElement,
  ...controls: [selectable: boolean, actions: boolean]
): Fit<Row> {
  if (all || !columns.some(({ priority = 1 }) => priority > 1)) return { columns, missing: 0 };
  const room = roomOf(frame);
  const shown = [...columns];
  const least = () =>
    [...tracksOf(shown, ...controls).least.matchAll(/([\d.]+)([a-z]+)/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * (room.units[unit as string] ?? 0),
      0,
    );
  const missing = (ease = 1) => (room.width <= 0 ? 0 : Math.max(0, Math.ceil(least() * ease - room.width)));
  for (const rank of [4, 3, 2])
    for (let at = shown.length - 1; at > 0 && missing(rank > 3 ? EASE : 1); at--)
      if (shown[at]?.priority === rank) shown.splice(at, 1);
  return { columns: shown, missing: missing() };
}

export const sameItems = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((item, at) => item === others[at]);
