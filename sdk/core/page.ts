/** Pages of a list: rows that are sound, rows that are not, and the way to the next. */
import { ResponseShapeError } from './errors.ts';
import type { Issue } from './errors.ts';
import type { RequestOptions } from './options.ts';

/** A row that was left out because it is not what the Lessor API promises. */
export interface RejectedRow {
  /** Position in the answered page, from 0; −1 for the totals. */
  readonly index: number;
  /** The row's id, where it has one. */
  readonly id?: string;
  /** What is wrong with it. */
  readonly issues: readonly Issue[];
}

/** What an adapter puts in the place of a row that it cannot map: the page then lists it as rejected. */
export class UnmappedRow {
  /** The row's id in the lessor's system, where it has one. */
  readonly id?: string;
  /** Why it cannot be mapped. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], id?: string) {
    if (id !== undefined) this.id = id;
    this.issues = issues;
  }
}

/** What a page is made of. */
export interface PageData<T, Totals> {
  readonly items: T[];
  readonly totals?: Totals[];
  readonly total?: { value: number; exact: boolean };
  readonly next?: string;
  readonly prev?: string;
  readonly rejected: RejectedRow[];
}

/** Loads the page behind a cursor; undefined is the first. */
export type PageLoader<T, Totals> = (
  cursor: string | undefined,
  options?: RequestOptions,
) => Promise<PageData<T, Totals>>;

/** One page of a list. Iterating over it with `for await` goes through all rows from here to the end. */
export class Page<T, Totals = never> implements AsyncIterable<T> {
  /** The sound rows. */
  readonly items: T[];
  /** Sums over the whole filter, one entry a currency; asked for with `include: ['totals']`. */
  readonly totals?: Totals[];
  /** How many rows the whole filter has, and whether that is counted or estimated. */
  readonly total?: { value: number; exact: boolean };
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
  /** Cursor of the page before; absent on the first. */
  readonly prev?: string;
  /** Rows that were left out. */
  readonly rejected: RejectedRow[];
  readonly #load: PageLoader<T, Totals>;

  constructor(data: PageData<T, Totals>, load: PageLoader<T, Totals>) {
    this.items = data.items;
    this.totals = data.totals;
    this.total = data.total;
    // Some say that there is none by an empty text.
    this.next = data.next || undefined;
    this.prev = data.prev || undefined;
    this.rejected = data.rejected;
    this.#load = load;
  }

  /** Whether there is another page. */
  get hasNext(): boolean {
    return this.next !== undefined;
  }

  /**
   * The page after this one; undefined after the last.
   * @throws {@link LeasekitError} as the list itself.
   */
  async nextPage(options?: RequestOptions): Promise<Page<T, Totals> | undefined> {
    if (this.next === undefined) return undefined;
    return new Page(await this.#load(this.next, options), this.#load);
  }

  /** This page and all after it, each loaded when it is asked for. */
  async *pages(): AsyncGenerator<Page<T, Totals>, void, undefined> {
    yield this;
    const seen = new Set<string>();
    let { next } = this;
    while (next !== undefined) {
      // A lessor that answers the same cursor again would keep a loop alive for ever.
      if (seen.has(next)) throw new ResponseShapeError('list', [{ path: 'page.next', message: 'repeats' }]);
      seen.add(next);
      const page: Page<T, Totals> = new Page(await this.#load(next), this.#load);
      yield page;
      next = page.next;
    }
  }

  /** All rows from this page to the end, loading pages as they are needed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

/**
 * What `list()` returns: awaited, the first page; iterated with `for await`, every row of every page. While it goes on,
 * rows may leave the filter, as open invoices do that are paid: where cursors name the last row that was given, as the
 * Lessor API asks for and the mock lessor does, none of the others is skipped. A lessor that counts its pages by position
 * pulls as many past the next one as have left; with such a one, collect the rows first.
 * @example
 * for await (const invoice of client.invoices.list({ timing: ['overdue'] })) console.log(invoice.number);
 */
export class PagePromise<T, Totals = never> extends Promise<Page<T, Totals>> implements AsyncIterable<T> {
  /** `then` makes plain promises: what comes after a page is no page. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Starts loading the page behind `cursor`. */
  static from<T, Totals>(load: PageLoader<T, Totals>, cursor?: string): PagePromise<T, Totals> {
    return new PagePromise((resolve, reject) => {
      load(cursor).then((data) => resolve(new Page(data, load)), reject);
    });
  }

  /** Every row of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this;
  }
}
