/** The company: where its collections are, its own currency and the others. */
import { ForbiddenError, NotFoundError, ResponseShapeError } from '../../core/errors.ts';
import type { CurrencyCapability } from '../../schemas/capabilities.ts';
import type { CallContext } from '../adapter.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import type { AllRows } from '../kit/paging.ts';
import type { Query } from '../kit/source.ts';
import { compare, member, quoted } from './odata.ts';
import type { Settings } from './settings.ts';

/** One call with all that its reading needs. */
export interface Reading {
  readonly operation: string;
  readonly call: CallContext;
  readonly settings: Settings;
  readonly company: Company;
  readonly today: string;
}

/** The company's currencies: its own, and the decimals of each. */
export interface Currencies {
  readonly local: string;
  readonly scales: ReadonlyMap<string, number>;
}

const PAGE = 200;
const PREFER = { prefer: `odata.maxpagesize=${PAGE}` };

/** Reads the company's collections. What seldom changes is kept once it was answered. */
export class Company {
  readonly #settings: Settings;
  #path: string | undefined;
  #information: SourceRow | undefined;
  #currencies: Currencies | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Path of the company, by its id or by the id that its name leads to. */
  async path(operation: string, call: CallContext): Promise<string> {
    if (this.#path !== undefined) return this.#path;
    const { company, source } = this.#settings;
    if ('id' in company) return (this.#path = member(operation, 'companies', company.id));
    const filter = `name eq ${quoted(company.name)}`;
    const answer = await source.get(operation, 'companies', call, { $filter: filter, $top: 2 });
    const found = rowsOf(operation, answer).filter((row) => valueAt(row, 'name') === company.name);
    const id = found.length === 1 ? valueAt(found[0], 'id') : undefined;
    if (typeof id !== 'string')
      throw new NotFoundError(operation, { status: 404, code: 'company-not-found' });
    return (this.#path = member(operation, 'companies', id));
  }

  /** One record below the company. */
  async record(operation: string, path: string, call: CallContext, query?: Query): Promise<SourceRow> {
    const answer = await this.#settings.source.get(
      operation,
      `${await this.path(operation, call)}/${path}`,
      call,
      query,
    );
    if (typeof answer === 'object' && answer !== null) return answer as SourceRow;
    throw new ResponseShapeError(operation, [{ path: '', message: 'not an object' }]);
  }

  /** One page of a collection, and how many rows the whole filter has. */
  async page(
    operation: string,
    collection: string,
    call: CallContext,
    query: Query,
  ): Promise<{ rows: SourceRow[]; total?: number; next?: string }> {
    const path = `${await this.path(operation, call)}/${collection}`;
    return pageOf(operation, await this.#settings.source.get(operation, path, call, query));
  }

  /** The first page of a collection that the system pages itself: it answers a link to the next. */
  async first(
    operation: string,
    collection: string,
    call: CallContext,
    query: Query,
  ): Promise<{ rows: SourceRow[]; total?: number; next?: string }> {
    const path = `${await this.path(operation, call)}/${collection}`;
    return pageOf(operation, await this.#settings.source.get(operation, path, call, query, PREFER));
  }

  /** The page behind a link that the system answered. */
  async follow(
    operation: string,
    link: string,
    call: CallContext,
  ): Promise<{ rows: SourceRow[]; next?: string }> {
    return pageOf(operation, await this.#settings.source.follow(operation, link, call, PREFER));
  }

  /** All rows of a collection, as far as `most`. */
  async all(
    operation: string,
    collection: string,
    call: CallContext,
    query: Query,
    most = 10_000,
  ): Promise<AllRows & { rows: SourceRow[] }> {
    const path = `${await this.path(operation, call)}/${collection}`;
    let page = pageOf(operation, await this.#settings.source.get(operation, path, call, query, PREFER));
    const rows = [...page.rows];
    const seen = new Set<string>();
    while (page.next !== undefined) {
      if (rows.length >= most || seen.has(page.next)) return { rows, complete: false };
      seen.add(page.next);
      page = pageOf(operation, await this.#settings.source.follow(operation, page.next, call, PREFER));
      rows.push(...page.rows);
    }
    return { rows, complete: true };
  }

  /** Name, address and own currency of the company. */
  async information(operation: string, call: CallContext): Promise<SourceRow> {
    if (this.#information) return this.#information;
    const { rows } = await this.page(operation, 'companyInformation', call, { $top: 1 });
    if (!rows[0])
      throw new ResponseShapeError(operation, [{ path: 'companyInformation', message: 'missing' }]);
    return (this.#information = rows[0]);
  }

  /** All currencies with their decimals. One whose decimals cannot be read is left out: its amounts are then reported. */
  async currencies(operation: string, call: CallContext): Promise<Currencies> {
    if (this.#currencies) return this.#currencies;
    const [information, { rows }] = await Promise.all([
      this.information(operation, call),
      this.all(operation, 'currencies', call, {}),
    ]);
    const local = valueAt(information, 'currencyCode');
    if (typeof local !== 'string' || !/^[A-Z]{3}$/.test(local))
      throw new ResponseShapeError(operation, [{ path: 'currencyCode', message: 'not a currency' }]);
    const scales = new Map([[local, this.#settings.localScale]]);
    for (const row of rows) {
      const [code, scale] = [valueAt(row, 'code'), decimalsOf(valueAt(row, 'amountDecimalPlaces'))];
      if (typeof code === 'string' && /^[A-Z]{3}$/.test(code) && scale !== undefined) scales.set(code, scale);
    }
    return (this.#currencies = { local, scales });
  }
}

/** `2:2` is from two to two decimals, `0:5` up to five. */
function decimalsOf(places: unknown): number | undefined {
  const match = typeof places === 'string' ? /^(?:\d:)?(\d)$/.exec(places) : undefined;
  return match && Number(match[1]) <= 6 ? Number(match[1]) : undefined;
}

function rowsOf(operation: string, answer: unknown): SourceRow[] {
  const value = valueAt(answer, 'value');
  if (Array.isArray(value)) return value as SourceRow[];
  throw new ResponseShapeError(operation, [{ path: 'value', message: 'not a list' }]);
}

function pageOf(operation: string, answer: unknown): { rows: SourceRow[]; total?: number; next?: string } {
  // These names hold dots, so they are no paths.
  const { '@odata.count': total, '@odata.nextLink': next } = answer as Record<string, unknown>;
  return {
    rows: rowsOf(operation, answer),
    ...(typeof total === 'number' && { total }),
    ...(typeof next === 'string' && { next }),
  };
}

/** The currencies as capabilities declare them. */
export function declared({ scales }: Currencies): CurrencyCapability[] {
  return Array.from(scales, ([code, scale]) => ({ code, scale }));
}

/** The customer that the call is for. Throws when it is another than the adapter serves, or none at all. */
export function customerIdOf({ operation, call, settings }: Omit<Reading, 'company' | 'today'>): string {
  const id = settings.customerId ?? call.customerId;
  if (id === undefined) throw new ForbiddenError(operation, { status: 403, code: 'customer-required' });
  if (call.customerId !== undefined && call.customerId !== id)
    throw new NotFoundError(operation, { status: 404, code: 'not-found' });
  return id;
}

/** Narrows a collection to the customer of the call. */
export function ofCustomer(reading: Reading): string {
  return compare('customerId', 'eq', customerIdOf(reading));
}
