/** The one menu all rows share, before it is needed: its module comes when somebody is near, or presses. */
import type { RowAction } from './columns.ts';
import { rowMenuPart } from './lazy-parts.ts';
import type { RowMenu } from './row-menu.ts';

export class RowMenuDoor {
  #menu?: RowMenu;
  #pressed?: HTMLElement;

  /** The menu's element, made when the first menu opens; its place is beside the table's frame. */
  get element(): HTMLElement | undefined {
    return this.#menu?.element;
  }

  /** Opens at `button`, which may be a moment later; `choose` gets the key of the chosen action. */
  open(button: HTMLElement, actions: readonly RowAction[], choose: (key: string) => void): void {
    this.#pressed = button;
    const here = rowMenuPart.value;
    if (here) return (this.#menu ??= new here.RowMenu()).open(button, actions, choose);
    void rowMenuPart.load().then((part) => {
      // Another press, or a scroll, was the last word.
      if (part && this.#pressed === button && button.isConnected) this.open(button, actions, choose);
    });
  }

  close(): void {
    this.#pressed = undefined;
    this.#menu?.close();
  }
}
