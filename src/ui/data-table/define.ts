import { DataTableElement } from './data-table.ts';
import { CARDS_BELOW, cardsPart } from './lazy-parts.ts';

export { DataTableElement };

/** Registers the private tag once, whichever copy of the library comes first. */
if (!customElements.get('lease-ui-data-table'))
  customElements.define('lease-ui-data-table', DataTableElement);

/** On a page as narrow as this every table is: its cards come along with the rows. */
if (globalThis.innerWidth < CARDS_BELOW) void cardsPart.load();

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-data-table': DataTableElement;
  }
}
