import type { LitElement } from 'lit';
import type { Contract } from '../../../sdk/index.ts';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { isModified } from '../../lib/links.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { TableRowActionEvent, TableRowOpenEvent } from '../../ui/data-table/data-table.events.ts';
import { ContractOpenEvent, ListOpenEvent } from '../events.ts';
import { follow } from '../follow.ts';
import { ContractActionEvent } from './contract-list.events.ts';
import type { ContractListController } from './contract-list.controller.ts';

interface ActionsHost extends LitElement {
  readonly rowActions?: (contract: Contract) => RowAction[];
}

/** What can be done with a contract: each press becomes an intent event first, then the host's page is opened. */
export class ContractActions {
  readonly #host: ActionsHost;
  readonly #data: ContractListController;
  readonly #localizer: () => Localizer;

  constructor(host: ActionsHost, data: ContractListController, localizer: () => Localizer) {
    this.#host = host;
    this.#data = data;
    this.#localizer = localizer;
  }

  /** Entries of a contract's menu. */
  readonly of = (contract: Contract): RowAction[] => {
    const localizer = this.#localizer();
    const actions: RowAction[] = [];
    if (this.#data.may('contracts.detail'))
      actions.push({ key: 'view', label: localizer.text(contractListCatalog, 'view') });
    if (this.#data.may('invoices.list'))
      actions.push({ key: 'invoices', label: localizer.text(contractListCatalog, 'showInvoices') });
    return [...actions, ...(this.#host.rowActions?.(contract) ?? [])];
  };

  /** A row of the table was opened. */
  readonly handleOpen = (event: TableRowOpenEvent<Contract>): void => {
    const { row, originalEvent } = event;
    if (!this.press(originalEvent, row)) event.preventDefault();
  };

  readonly handleAction = ({ key, row }: TableRowActionEvent<Contract>): void => this.act(key, row);

  /** An entry of a contract's menu was chosen. */
  act(key: string, contract: Contract): void {
    const { id } = contract;
    if (key === 'view') {
      if (this.#host.dispatchEvent(new ContractOpenEvent(id))) this.#follow(this.#data.contractHref(id));
    } else if (key === 'invoices') {
      const intent = new ListOpenEvent('invoices', { contractId: id });
      if (this.#host.dispatchEvent(intent)) this.#follow(this.#data.invoicesHref(id));
    } else this.#host.dispatchEvent(new ContractActionEvent(key, contract));
  }

  /** A contract's number was pressed, or its row with Enter. False when the host page took over. */
  press(event: Event, { id }: Contract): boolean {
    // A new tab or window is the browser's to open, and no navigation of this page.
    if (event instanceof MouseEvent && isModified(event)) return true;
    if (!this.#host.dispatchEvent(new ContractOpenEvent(id))) {
      event.preventDefault();
      return false;
    }
    // A pressed link goes its own way, past the routers that listen to links.
    const linked = event.type === 'click' && event.composedPath().some((node) => isLink(node));
    if (!linked) this.#follow(this.#data.contractHref(id));
    return true;
  }

  #follow(href: string | undefined): void {
    if (href) follow(this.#host.renderRoot, href);
  }
}

const isLink = (node: EventTarget): boolean => node instanceof HTMLAnchorElement && node.hasAttribute('href');
