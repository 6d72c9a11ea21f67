/** Checkbox and menu button of a row or a card. */
import { make } from './cell.ts';
import type { TableModel } from './columns.ts';

/** A checkbox with the space around it that also answers to a press. */
export function checkElement(): HTMLElement {
  const target = make('label', 'target');
  target.append(make('input', 'check', { type: 'checkbox', tabindex: '-1', part: 'checkbox' }));
  return target;
}

/** The box that selects all, as far as `head` has one. */
export function paintSelectAll<Row>(head: HTMLElement, { selection, texts }: TableModel<Row>): void {
  const box = head.querySelector('input');
  if (!box) return;
  box.checked = selection === 'all';
  box.indeterminate = selection === 'some';
  box.setAttribute('aria-label', texts.selectAll);
}

export function menuButtonElement(): HTMLElement {
  const button = make('button', 'more-actions', {
    type: 'button',
    tabindex: '-1',
    'aria-haspopup': 'menu',
    part: 'actions-button',
  });
  button.textContent = '⋯';
  return button;
}

export class RowControls<Row> {
  readonly #checkbox: HTMLInputElement | null;
  readonly #menuButton: HTMLButtonElement | null;

  /** `element` is the row or card that holds them, as far as it has any. */
  constructor(element: HTMLElement) {
    this.#checkbox = element.querySelector('.check');
    this.#menuButton = element.querySelector('.more-actions');
  }

  /** Returns whether the row is selected. */
  paint(row: Row, label: string, model: TableModel<Row>): boolean {
    const selected = this.#checkbox !== null && model.selected.has(model.rowKey(row));
    if (this.#checkbox) {
      this.#checkbox.checked = selected;
      this.#checkbox.setAttribute('aria-label', model.texts.selectRow(label));
    }
    if (this.#menuButton) {
      this.#menuButton.hidden = !model.rowActions?.(row).length;
      this.#menuButton.setAttribute('aria-label', model.texts.rowActions(label));
    }
    return selected;
  }
}
