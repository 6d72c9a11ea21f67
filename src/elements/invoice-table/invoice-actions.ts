import type { Invoice } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import type { Localizer } from '../../i18n/index.ts';
import { isModified } from '../../lib/links.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { TableRowActionEvent, TableRowOpenEvent } from '../../ui/data-table/data-table.events.ts';
import { ContractOpenEvent } from '../events.ts';
import type { InvoiceTableController } from './invoice-table.controller.ts';
import { InvoiceActionEvent, InvoiceOpenEvent } from './invoice-table.events.ts';

const CONTRACT = 'contract:';

interface ActionsHost extends HTMLElement {
  readonly contractId?: string;
  readonly rowActions?: (invoice: Invoice) => RowAction[];
}

/** What can be done with a row: each press becomes an intent event first, then an act of the controller. */
export class InvoiceActions {
  readonly #host: ActionsHost;
  readonly #data: InvoiceTableController;
  readonly #localizer: () => Localizer;

  constructor(host: ActionsHost, data: InvoiceTableController, localizer: () => Localizer) {
    this.#host = host;
    this.#data = data;
    this.#localizer = localizer;
  }

  /** Entries of a row's menu. */
  readonly of = (invoice: Invoice): RowAction[] => {
    const { contractIds, contractNumbers } = invoice;
    const host = this.#host;
    const actions: RowAction[] = [{ key: 'view', label: this.#t('view') }];
    if (this.#data.may('invoices.pdf')) actions.push({ key: 'pdf', label: this.#t('downloadPdf') });
    if (!host.contractId && this.#data.may('contracts.detail')) {
      contractIds.forEach((id, at) => {
        const number = contractNumbers?.[at] ?? id;
        actions.push({ key: `${CONTRACT}${id}`, label: this.#t('openContract', { number }) });
      });
    }
    return [...actions, ...(host.rowActions?.(invoice) ?? [])];
  };

  readonly handleOpen = (event: TableRowOpenEvent<Invoice>): void => {
    const { row, originalEvent } = event;
    if (originalEvent instanceof MouseEvent && isModified(originalEvent)) return;
    event.preventDefault();
    originalEvent.preventDefault();
    this.#open(row);
  };

  readonly handleAction = ({ key, row }: TableRowActionEvent<Invoice>): void => {
    if (key === 'view') this.#open(row);
    else if (key === 'pdf') void this.showPdf(row, 'download');
    else if (key.startsWith(CONTRACT)) this.#openContract(key.slice(CONTRACT.length));
    else this.#host.dispatchEvent(new InvoiceActionEvent(key, row));
  };

  /** Fetches the PDF and opens or saves it; says so when it cannot be fetched. */
  async showPdf(invoice: Invoice, how: 'open' | 'download'): Promise<void> {
    // Opened before the file is here: a window that opens later is one that the browser blocks.
    const tab = how === 'open' ? window.open('', '_blank') : null;
    const save = await this.#data.pdf(invoice);
    if (save) return save(tab);
    tab?.close();
    announce(this.#host, this.#t('pdfFailed'));
  }

  #open(invoice: Invoice): void {
    if (this.#host.dispatchEvent(new InvoiceOpenEvent(invoice))) this.#data.open(invoice.id, invoice);
  }

  #openContract(id: string): void {
    if (!this.#host.dispatchEvent(new ContractOpenEvent(id))) return;
    const href = this.#data.contractHref(id);
    if (href) location.assign(href);
  }

  #t(key: InvoiceTableKey, params?: Record<string, string>): string {
    return this.#localizer().text(invoiceTableCatalog, key, params);
  }
}
