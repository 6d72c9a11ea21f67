/** Registers `<lease-invoice-table>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { InvoiceTableElement } from './invoice-table.ts';

/** Defines the element under a prefix: `defineInvoiceTable('acme')` gives `<acme-invoice-table>`. */
export function defineInvoiceTable(prefix = 'lease'): void {
  register(`${prefix}-invoice-table`, InvoiceTableElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-invoice-table': InvoiceTableElement;
  }
}
