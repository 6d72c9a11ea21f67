/** Widths of Helvetica (Adobe's font metrics), to set numbers flush right. */

/** Thousandths of the font size, for the characters 0x20 to 0x7E. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHER_WIDTH = 556;

/** Width of WinAnsi bytes in points. Bold digits are as wide as regular ones. */
export function widthOf(bytes: readonly number[], size: number): number {
  return (bytes.reduce((sum, byte) => sum + (WIDTHS[byte - 0x20] ?? OTHER_WIDTH), 0) * size) / 1000;
}
