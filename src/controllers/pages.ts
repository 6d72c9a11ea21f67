/** A list that arrives page by page, through the provider's cache. */
import type { LeaseContextValue } from '../context/lease-context.ts';
import { asLeasekitError } from '../context/session.ts';
import type { LeasekitError, Page, RejectedRow } from '../../sdk/index.ts';
import { leaseOf } from './lease.ts';
import { grow, loadRows, start } from './loaded.ts';
import type { LoadAllOptions, Loaded } from './loaded.ts';
import { QueryController, sourceOf } from './query.ts';
import type { QueryHost, QueryOptions, QueryState } from './query.ts';
import { reportError, reportRejected } from './report.ts';

export interface PagesOptions<Row, Totals> extends Omit<QueryOptions<Page<Row, Totals>>, 'load'> {
  /** Asks for the page behind a cursor; undefined is the first. */
  load(cursor: string | undefined, signal: AbortSignal, lease: LeaseContextValue): Promise<Page<Row, Totals>>;
}

export interface PagesValue<Row, Totals> {
  /** All rows so far; another array whenever it grows. */
  readonly rows: readonly Row[];
  /** How many rows the whole filter has, when the lessor counts them. */
  readonly total?: number;
  /** Whether `total` is counted, not estimated. */
  readonly totalExact?: boolean;
  /** Sums over the whole filter, one entry a currency. */
  readonly totals?: readonly Totals[];
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  /** Why the last `loadMore` failed; it may be called again. */
  readonly moreError?: LeasekitError;
  /** Rows that were left out because they are not what the Lessor API promises. */
  readonly rejected: readonly RejectedRow[];
}

/** A `loadMore` under way, or how the last one failed; it belongs to one key and one cursor. */
interface More {
  readonly key: readonly unknown[];
  readonly cursor: string;
  readonly abort: AbortController;
  readonly error?: LeasekitError;
}

export class PagesController<Row, Totals = never> {
  readonly #host: QueryHost;
  readonly #options: (lease: LeaseContextValue) => PagesOptions<Row, Totals>;
  readonly #query: QueryController<Loaded<Row, Totals>>;
  #more?: More;

  /** Asks for the first page as a {@link QueryController} does; a refresh asks for as many pages as were loaded. */
  constructor(host: QueryHost, options: (lease: LeaseContextValue) => PagesOptions<Row, Totals>) {
    this.#host = host;
    this.#options = options;
    this.#query = new QueryController(host, (lease) => {
      const { load, ...rest } = options(lease);
      return {
        ...rest,
        load: (signal, now) => this.#loadPages((cursor) => load(cursor, signal, now)),
      };
    });
    host.addController(this);
  }

  /** Where the list stands, always for the key of this moment. */
  get state(): QueryState<PagesValue<Row, Totals>> {
    const state = this.#query.state;
    if (state.status !== 'ready') return state;
    const { rows, first, rejected, next } = state.value;
    const more = this.#more?.key === this.#query.key && this.#more?.cursor === next ? this.#more : undefined;
    return {
      ...state,
      value: {
        rows,
        total: first.total?.value,
        totalExact: first.total?.exact,
        totals: first.totals,
        hasMore: next !== undefined,
        loadingMore: more !== undefined && !more.error,
        moreError: more?.error,
        rejected,
      },
    };
  }

  hostDisconnected(): void {
    this.#more?.abort.abort();
    this.#more = undefined;
  }

  /** Asks for the list again; what was there stays meanwhile. */
  refetch(): Promise<void> {
    return this.#query.refetch();
  }

  /** Asks for the next page and adds it. Does nothing while one is under way, and at the end. */
  async loadMore(): Promise<void> {
    const state = this.#query.state;
    const lease = leaseOf(this.#host)?.value;
    const key = this.#query.key;
    if (state.status !== 'ready' || !lease || !key || state.value.next === undefined) return;
    const cursor = state.value.next;
    const last = this.#more;
    if (last && last.key === key && last.cursor === cursor && !last.error) return;
    last?.abort.abort();
    const more: More = { key, cursor, abort: new AbortController() };
    this.#more = more;
    this.#host.requestUpdate();
    await this.#append(more, lease);
  }

  /**
   * All rows of the list as it is filtered now, such as for an export; they are handed over, not shown.
   * @throws LeasekitError when a page fails; AbortError when `signal` aborts.
   */
  loadAll({ signal, onProgress }: LoadAllOptions = {}): Promise<Row[]> {
    const lease = leaseOf(this.#host)?.value;
    if (!lease) return Promise.resolve([]);
    const options = this.#options(lease);
    const quiet = signal ?? new AbortController().signal;
    return loadRows((cursor) => options.load(cursor, quiet, lease), sourceOf(options), quiet, onProgress);
  }

  async #append(more: More, lease: LeaseContextValue): Promise<void> {
    const { key, cursor, abort } = more;
    const options = this.#options(lease);
    const source = sourceOf(options);
    try {
      const page = await options.load(cursor, abort.signal, lease);
      if (abort.signal.aborted) return;
      reportRejected(this.#host, page, source);
      // Another widget may have added this page meanwhile, or a refresh may have started the list anew.
      lease.queries.update<Loaded<Row, Totals>>(key, (loaded) =>
        loaded.next === cursor ? grow(loaded, page) : loaded,
      );
      if (this.#more === more) this.#more = undefined;
    } catch (error) {
      if (abort.signal.aborted) return;
      if (this.#more === more) this.#more = { ...more, error: asLeasekitError(error, source) };
      reportError(this.#host, error, source);
    }
    this.#host.requestUpdate();
  }

  async #loadPages(
    load: (cursor: string | undefined) => Promise<Page<Row, Totals>>,
  ): Promise<Loaded<Row, Totals>> {
    const key = this.#query.key;
    const before = key && leaseOf(this.#host)?.value?.queries.get<Loaded<Row, Totals>>(key);
    let loaded = start(await load(undefined));
    while (loaded.next !== undefined && loaded.pages < (before?.pages ?? 1)) {
      loaded = grow(loaded, await load(loaded.next));
    }
    return loaded;
  }
}
