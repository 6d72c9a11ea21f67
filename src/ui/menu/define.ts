import { UiMenu } from './menu.ts';

/** Private tag; several copies of the library on one page share the first. */
export const MENU_TAG = 'lease-ui-menu';

if (!customElements.get(MENU_TAG)) customElements.define(MENU_TAG, UiMenu);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-menu': UiMenu;
  }
}
