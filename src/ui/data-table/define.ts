import { DataTableElement } from './data-table.ts';

export { DataTableElement };

/** Registers the private tag once, whichever copy of the library comes first. */
if (!customElements.get('lease-ui-data-table'))
  customElements.define('lease-ui-data-table', DataTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-data-table': DataTableElement;
  }
}
