import { UiFileField } from './file-field.ts';

/** Private tag; several copies of the library on one page share the first. */
export const FILE_FIELD_TAG = 'lease-ui-file-field';

if (!customElements.get(FILE_FIELD_TAG)) customElements.define(FILE_FIELD_TAG, UiFileField);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-file-field': UiFileField;
  }
}
