/** The server under test: what it claims, what it said so far, and all rows of its lists. */
import type { OperationName } from '../adapters/operations.ts';
import { described, isForStaff, isOffered } from '../openapi/catalogue.ts';
import type { Described } from '../openapi/catalogue.ts';
import type { Offer } from '../openapi/entry.ts';
import { itemsOf, Probe } from '../openapi/probe.ts';
import type { Ask, ProbeOptions, Reply } from '../openapi/probe.ts';
import type { Finding } from './report.ts';

/** A row of a list, as it came. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows of a list, as far as they were read. */
export interface Walk {
  readonly rows: readonly Row[];
  /** False when the list is longer than what is read of it. */
  readonly complete: boolean;
  readonly pages: readonly Reply[];
}

/** What a run may do and how far it goes. */
export interface ServerOptions extends ProbeOptions {
  /** Writes that make records: promises, requests, payments. Only for a test system. Default false. */
  readonly allowWrites?: boolean;
  /** Ids of another customer's records by noun; the server must say 404 to each. */
  readonly foreign?: Readonly<Record<string, string>>;
  /** Rows read of each list. Default 2000. */
  readonly maxRows?: number;
}

const PAGE = 200;

/** One server during one run. */
export class ServerUnderTest {
  readonly probe: Probe;
  readonly allowWrites: boolean;
  readonly foreign: Readonly<Record<string, string>>;
  readonly #maxRows: number;
  readonly #walks = new Map<string, Promise<Walk>>();
  #capabilities: Offer | undefined;
  #staff: readonly string[] = [];
  #calls = 0;

  constructor(options: ServerOptions) {
    const fetcher = options.fetch ?? ((input, init) => fetch(input, init));
    this.probe = new Probe({
      ...options,
      fetch: (input, init) => {
        this.#calls += 1;
        return fetcher(input, init);
      },
    });
    this.allowWrites = options.allowWrites ?? false;
    this.foreign = options.foreign ?? {};
    this.#maxRows = options.maxRows ?? 2000;
  }

  get calls(): number {
    return this.#calls;
  }

  /** What the server claims. */
  get capabilities(): Offer & { readonly currencies?: readonly { readonly code?: string }[] } {
    return this.#capabilities ?? { resources: {}, actions: {} };
  }

  /** Asks for the capabilities. @returns what is wrong with them, or undefined. */
  async meet(): Promise<Finding | undefined> {
    const reply = await this.probe.call('capabilities.get');
    const said = reply.json as Partial<Offer> | undefined;
    if (reply.status !== 200 || typeof said?.resources !== 'object' || typeof said.actions !== 'object') {
      return { at: 'capabilities.get', message: `answers ${reply.status} without resources and actions` };
    }
    this.#capabilities = said as Offer;
    const { json } = await this.probe.call('session.get');
    const { permissions } = (json ?? {}) as { permissions?: unknown };
    this.#staff = Array.isArray(permissions)
      ? permissions.filter((each) => /^staff[A-Z.]/.test(String(each)))
      : [];
    return undefined;
  }

  /** Whether the token may call an operation: a right of the back office is named, never implied by `*`. */
  #permits({ name }: Described): boolean {
    const noun = name.slice(0, name.indexOf('.'));
    return !isForStaff(name) || this.#staff.some((each) => each === 'staff.*' || each.startsWith(`${noun}.`));
  }

  /** Operations the capabilities claim, as far as the token may call them. */
  offered(): Described[] {
    return described().filter((each) => isOffered(each, this.capabilities) && this.#permits(each));
  }

  /** Whether the capabilities claim an operation. */
  offers(name: OperationName): boolean {
    return this.offered().some((each) => each.name === name);
  }

  /** Lists that come in pages. */
  lists(): Described[] {
    return this.offered().filter(({ entry }) => entry.answer.kind === 'list' && !entry.answer.whole);
  }

  /** Filters and sorts that are claimed for a list and known here. */
  accepts({ name, entry }: Described): {
    filters: string[];
    sorts: string[];
    totals: boolean;
    maxLimit: number;
  } {
    const claimed = this.capabilities.resources[name.slice(0, name.indexOf('.'))] ?? {};
    const words = (value: unknown, known: readonly string[]): string[] =>
      Array.isArray(value) ? known.filter((each) => value.includes(each)) : [];
    const maxLimit = typeof claimed['maxLimit'] === 'number' ? claimed['maxLimit'] : PAGE;
    return {
      filters: words(claimed['filters'], Object.keys(entry.parameters ?? {})),
      sorts: words(claimed['sorts'], entry.sorts ?? []),
      totals: claimed['totals'] === true,
      maxLimit,
    };
  }

  /** All rows of a list. The same question is asked once. */
  walk(name: OperationName, params: Readonly<Record<string, string>> = {}, limit?: number): Promise<Walk> {
    const key = JSON.stringify([name, params, limit]);
    const known = this.#walks.get(key) ?? this.#read(name, params, limit);
    this.#walks.set(key, known);
    return known;
  }

  /** Forgets rows: after a write. */
  forget(): void {
    this.#walks.clear();
    this.probe.forget();
  }

  async #read(name: OperationName, params: Readonly<Record<string, string>>, limit?: number): Promise<Walk> {
    const list = this.lists().find((each) => each.name === name);
    const size = String(limit ?? Math.min(PAGE, list ? this.accepts(list).maxLimit : PAGE));
    const pages: Reply[] = [];
    const rows: Row[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.probe.call(name, { params: { ...params, limit: size, cursor } });
      pages.push(page);
      rows.push(...(itemsOf(page.json) as Row[]));
      const next = (page.json as { page?: { next?: unknown } } | undefined)?.page?.next;
      // A cursor that leads to itself would never end.
      cursor = typeof next === 'string' && next !== cursor ? next : undefined;
    } while (cursor !== undefined && rows.length < this.#maxRows);
    return { rows, complete: cursor === undefined, pages };
  }

  /** A call of an operation. */
  call(name: OperationName, ask?: Ask): Promise<Reply> {
    return this.probe.call(name, ask);
  }
}
