import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Invoice } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { Lazy } from '../../lib/lazy.ts';
import { isModified } from '../../lib/links.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type {
  TableRowActionEvent,
  TableRowOpenEvent,
  TableSelectionEvent,
} from '../../ui/data-table/data-table.events.ts';
import { ContractOpenEvent } from '../events.ts';
import { follow } from '../follow.ts';
import type { InvoicePaying } from './actions/paying.ts';
import { isOffered, PAY_KINDS } from './actions/ways.controller.ts';
import type { InvoiceTableController } from './invoice-table.controller.ts';
import { InvoiceActionEvent, InvoiceOpenEvent } from './invoice-table.events.ts';

const CONTRACT = 'contract:';
const detailRoom = new Lazy(() => import('./detail-dialog.ts'));
const payingRoom = new Lazy(() => import('./actions/paying.ts'));

interface ActionsHost extends LitElement {
  readonly contractId?: string;
  readonly rowActions?: (invoice: Invoice) => RowAction[];
}

/** What can be done with a row: each press becomes an intent event first, then an act of the controller. */
export class InvoiceActions {
  readonly #host: ActionsHost;
  readonly #data: InvoiceTableController;
  readonly #localizer: () => Localizer;
  #paying?: InvoicePaying | undefined;
  /** Ids of the rows that are chosen. */
  selected: ReadonlySet<string> = new Set();

  constructor(host: ActionsHost, data: InvoiceTableController, localizer: () => Localizer) {
    this.#host = host;
    this.#data = data;
    this.#localizer = localizer;
  }

  /** Whether rows can be chosen: there is something to do with several at once. */
  get selectable(): boolean {
    return PAY_KINDS.some((kind) => isOffered(this.#host, kind));
  }

  /** Paying, promising, confirming, for whoever may; its module comes once the first rows are there. */
  get paying(): InvoicePaying | undefined {
    if (!this.selectable || this.#data.list.state.status !== 'ready') return undefined;
    const room = payingRoom.use(() => this.#host.requestUpdate());
    return (this.#paying ??=
      room &&
      new room.InvoicePaying(this.#host, {
        localizer: this.#localizer,
        chosen: () => this.#chosen,
        clear: () => this.#select(new Set()),
      }));
  }

  /** What is over and under the rows. */
  render(): TemplateResult | typeof nothing {
    return this.paying?.render() ?? nothing;
  }

  /** Entries of a row's menu. */
  readonly of = (invoice: Invoice): RowAction[] => {
    const { contractIds, contractNumbers } = invoice;
    const host = this.#host;
    const actions: RowAction[] = [{ key: 'view', label: this.#t('view') }];
    actions.push(...(this.paying?.actionsOf(invoice) ?? []));
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
    else if (!this.paying?.act(key, row)) this.#host.dispatchEvent(new InvoiceActionEvent(key, row));
  };

  readonly handleSelection = ({ keys }: TableSelectionEvent): void => {
    this.#select(keys);
    this.paying?.tell();
  };

  /** The dialog of the opened invoice. Without its module nothing can open: it is said, and the next press tries again. */
  detailRoom(id: string | undefined): typeof detailRoom.value {
    if (id !== undefined && !detailRoom.value) {
      void detailRoom.load().then((room) => {
        if (room) return this.#host.requestUpdate();
        if (this.#data.openId === id) this.#data.open(undefined);
        announce(this.#host, this.#localizer().text(commonCatalog, 'error.network.title'));
      });
    }
    return detailRoom.value;
  }

  /** Fetches the PDF and opens or saves it; says so when it cannot be fetched. */
  async showPdf(invoice: Invoice, how: 'open' | 'download'): Promise<void> {
    // Opened before the file is here: a window that opens later is one that the browser blocks.
    const tab = how === 'open' ? window.open('', '_blank') : null;
    const save = await this.#data.pdf(invoice);
    if (save) return save(tab);
    tab?.close();
    announce(this.#host, this.#t('pdfFailed'));
  }

  /** Only what is seen is acted on. */
  get #chosen(): readonly Invoice[] {
    const { state } = this.#data.list;
    return state.status === 'ready' ? state.value.rows.filter(({ id }) => this.selected.has(id)) : [];
  }

  #select(keys: ReadonlySet<string>): void {
    this.selected = keys;
    this.#host.requestUpdate();
  }

  #open(invoice: Invoice): void {
    if (this.#host.dispatchEvent(new InvoiceOpenEvent(invoice))) this.#data.open(invoice.id, invoice);
  }

  #openContract(id: string): void {
    if (!this.#host.dispatchEvent(new ContractOpenEvent(id))) return;
    const href = this.#data.contractHref(id);
    if (href) follow(this.#host.renderRoot, href);
  }

  #t(key: InvoiceTableKey, params?: Record<string, string>): string {
    return this.#localizer().text(invoiceTableCatalog, key, params);
  }
}
