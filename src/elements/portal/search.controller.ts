import {
  AssetsResource,
  ContractsResource,
  DocumentsResource,
  InvoicesResource,
} from '../../../sdk/index.ts';
import type { Asset, Contract, Invoice, LeaseDocument, Page } from '../../../sdk/index.ts';
import type { LeaseContextValue, RouteName } from '../../context/lease-context.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import { UrlStateController } from '../../controllers/url-state.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';

/** What is looked through, in the order in which it is told. */
export const SEARCHED = ['contracts', 'invoices', 'assets', 'documents'] as const;
export type Searched = (typeof SEARCHED)[number];

/** What was found of each kind. */
export interface FoundRows {
  contracts: Contract;
  invoices: Invoice;
  assets: Asset;
  documents: LeaseDocument;
}

export interface Found<Kind extends Searched> {
  readonly rows: readonly FoundRows[Kind][];
  /** How many there are in all; undefined where the lessor does not count. */
  readonly total: number | undefined;
  readonly more: boolean;
}

/** Rows shown of each kind; the list behind shows all. */
const SHOWN = 5;
/** Shorter texts find too much to be of use. */
const SHORTEST = 2;
/** Milliseconds without a stroke after which is searched. */
const PAUSE = 250;

const search = {
  contracts: ({ client }: LeaseContextValue, q: string, signal: AbortSignal) =>
    client.resource(ContractsResource).list({ q, closed: true, limit: SHOWN }, { signal }),
  invoices: ({ client }: LeaseContextValue, q: string, signal: AbortSignal) =>
    client.resource(InvoicesResource).list({ q, limit: SHOWN }, { signal }),
  assets: ({ client }: LeaseContextValue, q: string, signal: AbortSignal) =>
    client.resource(AssetsResource).list({ q, limit: SHOWN }, { signal }),
  documents: ({ client }: LeaseContextValue, q: string, signal: AbortSignal) =>
    client.resource(DocumentsResource).list({ q, limit: SHOWN }, { signal }),
} satisfies Record<
  Searched,
  (lease: LeaseContextValue, q: string, signal: AbortSignal) => PromiseLike<Page<object, unknown>>
>;

/** One text looked for in everything that can be searched; it stands in the URL as `q`. */
export class SearchController {
  readonly #host: LeaseHost;
  readonly #url: UrlStateController;
  readonly #queries: { [Kind in Searched]: QueryController<Found<Kind>> };
  #text = '';
  #asked = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LeaseHost) {
    this.#host = host;
    this.#url = new UrlStateController(host, {
      enabled: () => true,
      spec: { q: { kind: 'text' } },
      read: ({ q }) => this.#ask(typeof q === 'string' ? q : ''),
      write: () => ({ q: this.#text.trim() }),
    });
    this.#queries = {
      contracts: this.#query('contracts'),
      invoices: this.#query('invoices'),
      assets: this.#query('assets'),
      documents: this.#query('documents'),
    };
    host.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  /** What stands in the field. */
  get text(): string {
    return this.#text;
  }

  /** What is searched for; empty while it is too short. */
  get asked(): string {
    return this.#asked.length < SHORTEST ? '' : this.#asked;
  }

  /** What can be searched here. */
  get kinds(): Searched[] {
    const lease = leaseOf(this.#host)?.value;
    return SEARCHED.filter((kind) => {
      const filters = lease?.capabilities?.resources[kind]?.filters;
      return lease?.rights(`${kind}.list`) === 'allowed' && filters?.includes('q') !== false;
    });
  }

  state<Kind extends Searched>(kind: Kind): QueryState<Found<Kind>> {
    return this.#queries[kind].state;
  }

  retry(kind: Searched): void {
    void this.#queries[kind].refetch();
  }

  /** The page where a kind is listed, or one record of it is shown. */
  href(route: RouteName, params?: Record<string, string>, filter?: FilterValues): string | undefined {
    return leaseOf(this.#host)?.value?.href(route, params, filter);
  }

  /** Searches once nothing was typed for a moment, or at once. */
  type(text: string, finished: boolean): void {
    this.#text = text;
    clearTimeout(this.#timer);
    const search = () => {
      this.#ask(text);
      this.#url.changed(finished);
    };
    if (finished) search();
    else this.#timer = setTimeout(search, PAUSE);
  }

  #ask(text: string): void {
    if (text.trim() !== this.#text.trim()) this.#text = text;
    this.#asked = text.trim();
    this.#host.requestUpdate();
  }

  #query<Kind extends Searched>(kind: Kind): QueryController<Found<Kind>> {
    return new QueryController<Found<Kind>>(this.#host, () => ({
      key: [`${kind}.list`, 'search', this.asked],
      enabled: this.asked !== '' && this.kinds.includes(kind),
      load: async (signal, lease) => {
        const page = await search[kind](lease, this.asked, signal);
        const rows = page.items as unknown as FoundRows[Kind][];
        return { rows, total: page.total?.value, more: page.next !== undefined };
      },
    }));
  }
}
