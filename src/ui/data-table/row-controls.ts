/** Checkbox and menu button of a row or a card. */
import { make } from './cell.ts';
import type { TableModel } from './columns.ts';

export class RowControls<Row> {
  readonly checkbox?: HTMLInputElement;
  /** The checkbox with the space around it that also answers to a press. */
  readonly check?: HTMLElement;
  readonly menuButton?: HTMLButtonElement;

  constructor(model: TableModel<Row>) {
    if (model.selectable) {
      this.checkbox = make('input', 'check', { type: 'checkbox', tabindex: '-1', part: 'checkbox' });
      this.check = make('label', 'target');
      this.check.append(this.checkbox);
    }
    if (model.rowActions) {
      this.menuButton = make('button', 'more-actions', {
        type: 'button',
        tabindex: '-1',
        'aria-haspopup': 'menu',
        part: 'actions-button',
      });
      this.menuButton.textContent = '⋯';
    }
  }

  paint(row: Row, label: string, model: TableModel<Row>): boolean {
    const selected = this.checkbox !== undefined && model.selected.has(model.rowKey(row));
    if (this.checkbox) {
      this.checkbox.checked = selected;
      this.checkbox.setAttribute('aria-label', model.texts.selectRow(label));
    }
    if (this.menuButton) {
      this.menuButton.hidden = !model.rowActions?.(row).length;
      this.menuButton.setAttribute('aria-label', model.texts.rowActions(label));
    }
    return selected;
  }
}
