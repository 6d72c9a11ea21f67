/** Which columns a table shows in the room that it has. */
import { tracksOf } from './columns.ts';
import type { Column } from './columns.ts';

const SCROLL_BAR = 16;

interface Room {
  /** Pixels for the rows. */
  readonly width: number;
  /** Pixels of an em and of a rem. */
  readonly em: number;
  readonly rem: number;
}

/** The room of a table within its frame; a hidden one has none. */
function roomOf(frame: HTMLElement): Room {
  const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
  return {
    width: frame.offsetWidth - SCROLL_BAR,
    em: sizeOf(frame),
    rem: sizeOf(document.documentElement),
  };
}

/** The columns that fit into the frame: those of priority 3 give way first, then those of 2, the last of them before the others. */
export function fitting<Row>(
  columns: readonly Column<Row>[],
  frame: HTMLElement,
  ...controls: [selectable: boolean, actions: boolean]
): readonly Column<Row>[] {
  if (!columns.some(({ priority = 1 }) => priority > 1)) return columns;
  const room = roomOf(frame);
  const units: Readonly<Record<string, number>> = { px: 1, em: room.em, rem: room.rem };
  const shown = [...columns];
  const least = () =>
    [...tracksOf(shown, ...controls).least.matchAll(/([\d.]+)([a-z]+)/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * (units[unit as string] ?? 0),
      0,
    );
  for (const rank of [3, 2])
    for (let at = shown.length - 1; at > 0 && room.width > 0 && least() > room.width; at--)
      if (shown[at]?.priority === rank) shown.splice(at, 1);
  return shown;
}

export const sameItems = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((item, at) => item === others[at]);
