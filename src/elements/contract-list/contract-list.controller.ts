import { ContractsResource } from '../../../sdk/index.ts';
import type { Contract, ContractListParams, ContractSort, SortBy } from '../../../sdk/index.ts';
import type { Right } from '../../context/lease-context.ts';
import { ColumnsController } from '../../controllers/columns.ts';
import { ExportController } from '../../controllers/exporting.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { ListController } from '../../controllers/list.ts';
import { CARDS_BELOW, NarrowController } from '../../controllers/narrow.ts';
import type { PagesValue } from '../../controllers/pages.ts';
import { ViewController } from '../../controllers/view.ts';
import type { ExportColumn, ExportFormat } from '../../export/index.ts';
import type { FilterSpec } from '../../lib/filter-codec.ts';

export type { ExportColumn, ExportFormat } from '../../export/index.ts';
export type { ListSort } from '../../controllers/list.ts';

/** The loaded contracts. */
export type ContractPages = PagesValue<Contract, never>;

/** In life-cycle order; what a contract is before it starts is not the customer's to see. */
export const STATUSES = [
  'signed',
  'awaiting_delivery',
  'active',
  'suspended',
  'matured',
  'bought_out',
  'early_terminated',
  'transferred',
  'total_loss',
  'repossessed',
  'closed',
] as const;
export const KINDS = [
  'financial_lease',
  'operating_lease',
  'full_service_rental',
  'hire_purchase',
  'sale_and_leaseback',
] as const;
export const ASSET_KINDS = ['vehicle', 'equipment', 'it', 'real_estate'] as const;
export const CONTRACT_VIEWS = ['list', 'cards'] as const;
export type ContractView = (typeof CONTRACT_VIEWS)[number];

const FILTERS: FilterSpec = {
  q: { kind: 'text' },
  status: { kind: 'choices', options: STATUSES },
  kind: { kind: 'choices', options: KINDS },
  currency: { kind: 'text' },
  overdue: { kind: 'flag' },
  assetKind: { kind: 'choices', options: ASSET_KINDS },
  closed: { kind: 'flag' },
};
const SORTS = {
  number: 'number',
  nextOn: 'nextInstallment',
  period: 'startsOn',
  financed: 'financed',
  signed: 'signedOn',
  ends: 'endsOn',
};

export interface ContractListOptions {
  enabled(): boolean;
  pageSize(): number;
  urlPrefix(): string | undefined;
  chosenColumns(): readonly string[] | undefined;
  askedView(): string;
  /** Told when a file was written. */
  exported(fileName: string, rows: number): void;
}

/** How a file and its sheet are called. */
export interface ExportNames {
  readonly fileName: string;
  readonly sheetName: string;
}

/** Data of the contract list: its pages, which reload with filter and order, and the user's columns and view. */
export class ContractListController {
  readonly #host: LeaseHost;
  readonly #options: ContractListOptions;
  readonly list: ListController<Contract>;
  readonly columns: ColumnsController;
  readonly view: ViewController<ContractView>;
  readonly exporting: ExportController;
  readonly width: NarrowController;

  constructor(host: LeaseHost & HTMLElement, options: ContractListOptions) {
    this.#host = host;
    this.#options = options;
    const room = 'contract-list';
    this.columns = new ColumnsController(host, { room, chosen: options.chosenColumns });
    this.view = new ViewController(host, { room, views: CONTRACT_VIEWS, asked: options.askedView });
    this.exporting = new ExportController(host);
    this.width = new NarrowController(host, CARDS_BELOW);
    this.list = new ListController<Contract>(host, {
      source: 'contracts.list',
      filters: FILTERS,
      sorts: SORTS,
      initialSort: { key: 'period', direction: 'descending' },
      fixed: () => ({}),
      urlPrefix: options.urlPrefix,
      pageSize: options.pageSize,
      enabled: options.enabled,
      load: ({ client }, { filter, sort, ...page }, signal) => {
        const params: ContractListParams = { ...filter, ...page, sort: sort as SortBy<ContractSort> };
        return client.resource(ContractsResource).list(params, { signal });
      },
    });
  }

  /** The currency that an amount has in all loaded rows; undefined when there are several. */
  currencyOf(amount: (contract: Contract) => { currency: string } | undefined): string | undefined {
    const { state } = this.list;
    if (state.status !== 'ready') return undefined;
    const codes = new Set(state.value.rows.flatMap((contract) => amount(contract)?.currency ?? []));
    return codes.size === 1 ? [...codes][0] : undefined;
  }

  /** Writes all contracts of the current filter to a file. */
  export(
    format: ExportFormat,
    names: ExportNames,
    columns: readonly ExportColumn<Contract>[],
    locale: string,
  ): void {
    const { exported } = this.#options;
    const rows = (signal: AbortSignal, onProgress: (rows: number) => void) =>
      this.list.all(signal, onProgress);
    void this.exporting.run({ ...names, format, columns, locale, rows, exported });
  }

  /** What the lessor offers and the user may do. */
  may(right: Right): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  /** The host's page for a contract, if it has one and the user may see it. */
  contractHref(id: string): string | undefined {
    return this.may('contracts.detail') ? leaseOf(this.#host)?.value?.href('contract', { id }) : undefined;
  }

  /** The host's page for the invoices of a contract, if it has one. */
  invoicesHref(contractId: string): string | undefined {
    return leaseOf(this.#host)?.value?.href('invoices', {}, { contractId });
  }
}
