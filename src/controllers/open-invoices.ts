/** Invoices that can be paid, promised or confirmed: those that are named, else all with something left to pay. */
import type { ReactiveController } from 'lit';
import { InvoicesResource } from '../../sdk/index.ts';
import type { Invoice, InvoiceTotals, LeasekitError } from '../../sdk/index.ts';
import type { LeaseHost } from './lease.ts';
import { PagesController } from './pages.ts';
import { QueryController } from './query.ts';
import type { QueryState } from './query.ts';

const PAGE_SIZE = 20;

export interface OpenInvoices {
  readonly rows: readonly Invoice[];
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly moreError?: LeasekitError | undefined;
}

export interface OpenInvoicesOptions {
  /** The invoices that the embedder names; none means whatever is open. */
  ids(): readonly string[];
  enabled(): boolean;
}

/** Reloads when other invoices are named. The earliest due comes first. */
export class OpenInvoicesController implements ReactiveController {
  readonly #options: OpenInvoicesOptions;
  readonly #named: QueryController<readonly Invoice[]>;
  readonly #open: PagesController<Invoice, InvoiceTotals>;

  constructor(host: LeaseHost, options: OpenInvoicesOptions) {
    this.#options = options;
    this.#named = new QueryController(host, () => ({
      key: ['invoices.get', options.ids()],
      enabled: options.enabled() && options.ids().length > 0,
      load: (signal, { client }) =>
        Promise.all(options.ids().map((id) => client.resource(InvoicesResource).get(id, { signal }))),
    }));
    this.#open = new PagesController(host, () => ({
      key: ['invoices.list', { open: true, sort: 'dueOn', limit: PAGE_SIZE }],
      enabled: options.enabled() && options.ids().length === 0,
      load: (cursor, signal, { client }) =>
        client
          .resource(InvoicesResource)
          .list({ open: true, sort: 'dueOn', limit: PAGE_SIZE, cursor }, { signal }),
    }));
    host.addController(this);
  }

  hostConnected(): void {}

  get state(): QueryState<OpenInvoices> {
    if (this.#options.ids().length === 0) return this.#open.state;
    const { state } = this.#named;
    if (state.status !== 'ready') return state;
    return { ...state, value: { rows: state.value, hasMore: false, loadingMore: false } };
  }

  async loadMore(): Promise<void> {
    await this.#open.loadMore();
  }

  async refetch(): Promise<void> {
    await (this.#options.ids().length === 0 ? this.#open : this.#named).refetch();
  }
}
