/** The one menu all rows share, before it is needed: its module comes when somebody is near, or presses. */
import type { RowAction } from './columns.ts';
import { rowMenuPart } from './lazy-parts.ts';
import type { RowMenu } from './row-menu.ts';

export class RowMenuDoor {
  #menu?: RowMenu;
  #press?: object | undefined;
  /** The button of a row that is shown, by the row's key: rows may be made anew while the module comes. */
  buttonOf?: (key: string) => HTMLElement | undefined;

  /** The menu's element, made when the first menu opens; its place is beside the table's frame. */
  get element(): HTMLElement | undefined {
    return this.#menu?.element;
  }

  /** Opens at the button of a row, which may be a moment later; `choose` gets the key of the chosen action. */
  open(row: string, actions: readonly RowAction[], choose: (key: string) => void): void {
    const press = (this.#press = {});
    const here = rowMenuPart.value;
    if (!here) {
      void rowMenuPart.load().then((part) => {
        // Another press, or a scroll, was the last word.
        if (part && this.#press === press) this.open(row, actions, choose);
      });
      return;
    }
    const button = this.buttonOf?.(row);
    if (button) (this.#menu ??= new here.RowMenu()).open(button, actions, choose);
  }

  close(): void {
    this.#press = undefined;
    this.#menu?.close();
  }
}
