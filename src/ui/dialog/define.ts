import { UiDialog } from './dialog.ts';

export const DIALOG_TAG = 'lease-ui-dialog';

if (!customElements.get(DIALOG_TAG)) customElements.define(DIALOG_TAG, UiDialog);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-dialog': UiDialog;
  }
}
