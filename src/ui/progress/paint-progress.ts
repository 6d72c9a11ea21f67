/** Progress in recycled table cells, built with DOM APIs. */

export interface CellProgress {
  /** Done so far; kept between 0 and `max`. */
  value: number;
  max: number;
  /** The state in words, such as "22 of 36"; the bar only repeats it. */
  text: string;
}

/** Shows a bar and its words in a cell; changes what is there in place. Needs {@link cellProgressStyles}. */
export function paintProgress(cell: HTMLElement, { value, max, text }: CellProgress): void {
  let bar = cell.firstElementChild as HTMLElement | null;
  if (!bar?.classList.contains('cell-progress')) {
    bar = document.createElement('span');
    bar.className = 'cell-progress';
    bar.ariaHidden = 'true';
    const words = document.createElement('span');
    words.className = 'cell-progress-text';
    cell.replaceChildren(bar, words);
  }
  const part = Math.min(Math.max(value, 0), max) / Math.max(max, 1);
  bar.style.setProperty('--_part', `${(part * 100).toFixed(1)}%`);
  const words = bar.nextElementSibling as HTMLElement;
  if (words.textContent !== text) words.textContent = text;
}
