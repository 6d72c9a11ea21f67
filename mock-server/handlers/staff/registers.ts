/** How every register of the back office is read and written: for staff alone, each write in the audit trail. */
import { NATIONAL_IDS } from '../../desks/account/roles.ts';
import type { Clerk } from '../../desks/staff/staff-book.ts';
import { isAmong, isWithin } from '../../desks/lists.ts';
import { type SortKey, flag, type ListQuery, type Slice, sortKeys } from '../../engine/queries/list-query.ts';
import { BY_ID, type Order, paged } from '../../engine/queries/order.ts';
import { permits } from '../../http/caller.ts';
import type { Exchange } from '../../http/exchange.ts';
import { idOf, record, requirePermission } from '../../http/exchange.ts';
import { list } from '../../http/list.ts';
import type { Api } from '../../http/pipeline.ts';
import type { Route } from '../../http/route.ts';
import { STAFF_RULES } from '../../http/staff-rules.ts';
import { change, createOnce } from '../../http/write.ts';

/** A list of the back office. */
export type Noun = keyof typeof STAFF_RULES;
type Body = Record<string, unknown>;
/** A field of a row to filter or sort by. */
type Value = string | number | boolean | undefined;

/** How a register's rows are found. */
export interface Finder<T> {
  /** What `q` looks through. */
  readonly words?: (row: T) => string;
  /** Values of filters that are not simply a field of the row, and of sort keys. */
  readonly value?: (row: T, key: string, rows: readonly T[]) => Value;
  /** Order when nothing is asked for. */
  readonly sort: string;
  /** What tells rows apart that are equal in that. Default: by id. */
  readonly tie?: SortKey;
}

/** What a register answers. */
export interface Register<T extends { readonly id: string }, Totals = never> extends Finder<T> {
  readonly noun: Noun;
  readonly path: string;
  readonly rows: (exchange: Exchange, query: ListQuery) => readonly T[];
  readonly totals?: (rows: readonly T[]) => Totals[];
  readonly find?: (exchange: Exchange, id: string) => T | undefined;
  /** Makes a record; its id. */
  readonly create?: (exchange: Exchange, body: Body) => string;
  readonly update?: (exchange: Exchange, id: string, body: Body) => void;
  /** Other changes of a record by the last word of their path, such as `reverse`. */
  readonly acts?: Readonly<Record<string, (exchange: Exchange, id: string, body: Body) => void>>;
}

/** Who writes. */
export const clerkOf = ({ caller }: Exchange): Clerk => ({ id: caller.user.id, name: caller.user.name });

/** Whether the caller may see personal numbers in full. */
export const seesNumbers = ({ caller }: Exchange): boolean => permits(caller, NATIONAL_IDS);

/** Lets those through who have a right of the back office; everybody else gets 403. */
export function requireStaff(exchange: Exchange, noun: string, action: string): void {
  requirePermission(exchange, `${noun}.${action}`);
}

/** Filter, order and piece of a register. Filters that no row has a value for are the register's own. */
export function page<T, Totals>(
  rows: readonly T[],
  noun: Noun,
  query: ListQuery,
  finder: Finder<T>,
  totals?: (rows: readonly T[]) => Totals[],
): Slice<T, Totals> {
  const { filter } = query;
  const value = (row: T, key: string): Value =>
    finder.value?.(row, key, rows) ?? ((row as Record<string, unknown>)[key] as Value);
  const q = filter['q']?.trim().toLowerCase();
  const { filters, sorts } = STAFF_RULES[noun] as {
    filters: Record<string, unknown>;
    sorts: readonly string[];
  };
  const asked = Object.keys(filters).filter((key) => key !== 'q' && filter[key] !== undefined);
  const passes = (row: T): boolean =>
    (!q || (finder.words?.(row) ?? '').toLowerCase().includes(q)) &&
    asked.every((key) => {
      if (key === 'from' || key === 'to') return true;
      const [field = ''] = key.split('.');
      const own = value(row, field);
      if (key !== field) return isWithin(filter, field, String(own ?? '').slice(0, 10));
      if (filters[key] === 'boolean') return flag(filter, key) === (own ?? false);
      return isAmong(filter, key, String(own ?? ''));
    });
  const found = rows.filter(passes);
  const keys = sortKeys(query.sort, sorts, finder.sort);
  const order: Order<T> = {
    keys: [...keys, ...sortKeys(finder.sort, sorts, ''), finder.tie ?? BY_ID],
    value: (row, key) => {
      const own = value(row, key);
      return typeof own === 'boolean' ? Number(own) : own;
    },
  };
  return {
    ...paged(found, query, order, (row) => row),
    ...(totals && query.totals && { totals: totals(found) }),
  };
}

/** Routes of a register: those of its operations that it has. */
export function registerRoutes<T extends { readonly id: string }, Totals = never>(
  api: Api,
  register: Register<T, Totals>,
): Route[] {
  const { noun, path, rows, find, create, update, acts = {}, totals } = register;
  const one = `${path}/:id`;
  const found = (exchange: Exchange): T | undefined => find?.(exchange, idOf(exchange));
  const write =
    (action: string, work: (exchange: Exchange, id: string, body: Body) => void) =>
    (exchange: Exchange): Promise<Response> => {
      requireStaff(exchange, noun, action);
      return change(exchange, found(exchange), (body) => {
        work(exchange, idOf(exchange), body);
        return found(exchange) ?? {};
      });
    };
  return [
    api.get(noun, path, (exchange) => {
      requireStaff(exchange, noun, 'list');
      return list(exchange, noun, (query) => page(rows(exchange, query), noun, query, register, totals));
    }),
    ...(create && find
      ? [
          api.post(noun, path, (exchange) => {
            requireStaff(exchange, noun, 'create');
            return createOnce(exchange, (body) => find(exchange, create(exchange, body)) ?? {});
          }),
        ]
      : []),
    ...(find
      ? [
          api.get(noun, one, (exchange) => {
            requireStaff(exchange, noun, 'detail');
            return record(exchange, found(exchange));
          }),
        ]
      : []),
    ...(update ? [api.patch(noun, one, write('update', update))] : []),
    ...Object.entries(acts).map(([word, work]) => {
      const action = word.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
      return api.post(noun, `${one}/${word}`, write(action, work));
    }),
  ];
}
