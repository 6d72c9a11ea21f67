import type { Page, ResourceCapability } from '../../sdk/index.ts';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { encodeFilter, sameFilter, withoutEmpty } from '../lib/filter-codec.ts';
import type { FilterSpec, FilterValues } from '../lib/filter-codec.ts';
import type { LeaseHost } from './lease.ts';
import { leaseOf } from './lease.ts';
import { PagesController } from './pages.ts';
import type { PagesValue } from './pages.ts';
import type { QueryState } from './query.ts';
import { UrlStateController } from './url-state.ts';

/** Order of a list; `key` is a column's key. */
export interface ListSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** What one page is asked with; filters travel under their own names. */
export interface ListRequest {
  readonly filter: FilterValues;
  /** `-issuedOn` for newest first. */
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListOptions<Row, Totals> {
  /** The right the list needs, which is also its name in errors. */
  readonly source: `${string}.list`;
  /** How its filters are read from a URL. */
  readonly filters: FilterSpec;
  /** Column key → name of the sort at the lessor. A column that is absent cannot be sorted. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly initialSort: ListSort;
  /** Filters the embedder has set: always on, never shown, never in the URL. */
  fixed(): FilterValues;
  /** Prefix of its URL parameters; undefined when the list is not mirrored in the page's URL. */
  urlPrefix(): string | undefined;
  pageSize(): number;
  enabled(): boolean;
  load(lease: LeaseContextValue, request: ListRequest, signal: AbortSignal): Promise<Page<Row, Totals>>;
}

const SORT = 'sort';

/** A filtered, sorted, paged list: what it shows, what it asks the lessor, what stands in the page's URL. */
export class ListController<Row, Totals = never> {
  readonly #host: LeaseHost;
  readonly #options: ListOptions<Row, Totals>;
  readonly #url: UrlStateController;
  /** The rows, with the states of loading them. */
  readonly pages: PagesController<Row, Totals>;
  #filter: FilterValues = {};
  #sort: ListSort;
  #last?: { scope: string; value: PagesValue<Row, Totals> };

  constructor(host: LeaseHost, options: ListOptions<Row, Totals>) {
    this.#host = host;
    this.#options = options;
    this.#sort = options.initialSort;
    this.#url = new UrlStateController(host, {
      enabled: () => options.urlPrefix() !== undefined,
      prefix: () => options.urlPrefix() ?? '',
      spec: { ...options.filters, [SORT]: { kind: 'text' } },
      read: (values) => this.#read(values),
      write: () => ({ ...this.#filter, [SORT]: this.#isInitialSort ? undefined : this.#sortText }),
    });
    this.pages = new PagesController<Row, Totals>(host, () => {
      const request = { filter: this.query, sort: this.#sortText, limit: options.pageSize() };
      return {
        key: [options.source, encodeFilter(request.filter).toString(), request.sort, request.limit],
        enabled: options.enabled(),
        load: (cursor, signal, lease) => options.load(lease, { ...request, cursor }, signal),
      };
    });
    const lease = leaseOf(host);
    if (lease) lease.ask = () => void this.pages.state;
  }

  /**
   * Where the list stands. While another filter or order loads, the rows of the one before stay, marked as refreshing,
   * so that the page does not jump; never across a switch of customer, label, user, or of what the embedder fixed.
   */
  get state(): QueryState<PagesValue<Row, Totals>> {
    const state = this.pages.state;
    const scope = `${leaseOf(this.#host)?.value?.scope ?? ''} ${encodeFilter(this.#options.fixed()).toString()}`;
    if (state.status === 'ready') this.#last = { scope, value: state.value };
    else if (state.status === 'loading' && this.#last?.scope === scope) {
      return { status: 'ready', value: { ...this.#last.value, hasMore: false }, refreshing: true };
    } else this.#last = undefined;
    return state;
  }

  /** What the user has filtered by. */
  get filter(): FilterValues {
    return this.#filter;
  }

  get sort(): ListSort {
    return this.#sort;
  }

  /** What the lessor is asked: the user's filter under the embedder's. */
  get query(): FilterValues {
    return withoutEmpty({ ...this.#filter, ...this.#options.fixed() });
  }

  /** Whether the user's filter leaves anything out. */
  get filtered(): boolean {
    return Object.keys(withoutEmpty(this.#filter)).length > 0;
  }

  /** Shows another selection of rows. `committed: false` while something is still being typed. */
  setFilter(filter: FilterValues, committed = true): void {
    const next = withoutEmpty(filter);
    if (!sameFilter(next, this.#filter)) {
      this.#filter = next;
      this.#host.requestUpdate();
    }
    this.#url.changed(committed);
  }

  /** Sorts by a column; those the lessor cannot sort by are ignored. */
  setSort(sort: ListSort): void {
    if (!this.sortable(sort.key)) return;
    this.#sort = sort;
    this.#host.requestUpdate();
    this.#url.changed(true);
  }

  /** Whether the lessor understands a filter; one that does not say offers all. */
  offers(key: string): boolean {
    const offered = this.#capability?.filters;
    return !offered || offered.some((name) => name === key || name.startsWith(`${key}.`));
  }

  /** Whether the lessor can sort by a column. */
  sortable(key: string): boolean {
    const name = this.#options.sorts[key];
    const offered = this.#capability?.sorts;
    return name !== undefined && (!offered || offered.includes(name));
  }

  /** All rows of the current filter, loading what is missing. */
  all(signal: AbortSignal, onProgress: (rows: number) => void): Promise<readonly Row[]> {
    return this.pages.loadAll({ signal, onProgress });
  }

  get #capability(): ResourceCapability | undefined {
    const [resource = ''] = this.#options.source.split('.');
    return leaseOf(this.#host)?.value?.capabilities?.resources[resource];
  }

  get #sortText(): string {
    const name = this.#options.sorts[this.#sort.key] ?? this.#sort.key;
    return this.#sort.direction === 'descending' ? `-${name}` : name;
  }

  get #isInitialSort(): boolean {
    const { key, direction } = this.#options.initialSort;
    return this.#sort.key === key && this.#sort.direction === direction;
  }

  #read(values: FilterValues): void {
    const { [SORT]: sort, ...filter } = values;
    const text = typeof sort === 'string' ? sort : '';
    const name = text.replace(/^-/, '');
    const key = Object.entries(this.#options.sorts).find(([, value]) => value === name)?.[0];
    this.#filter = withoutEmpty(filter);
    this.#sort = key
      ? { key, direction: text.startsWith('-') ? 'descending' : 'ascending' }
      : this.#options.initialSort;
    this.#host.requestUpdate();
  }
}
