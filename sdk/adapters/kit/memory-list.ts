/** Filters and orders rows that are all here already, for systems that can do neither. */
import type { ParamValue } from '../adapter.ts';
import { UnmappedRow } from '../../core/page.ts';
import type { ListCall } from './cursors.ts';
import { refusedParameter } from './cursors.ts';
import { offsetPage } from './paging.ts';
import { isTrue, plain, wordsOf } from './params.ts';
import type { ListAnswer, PageSizes } from './paging.ts';

/** Whether a row passes a filter. */
export interface RowFilter<T> {
  readonly kind: 'choice' | 'flag' | 'range' | 'search';
  test(row: T, value: NonNullable<ParamValue>): boolean;
}

type Plain = string | number | undefined;

/** The row has one of the words asked for. */
export const choice = <T>(of: (row: T) => string | readonly string[] | undefined): RowFilter<T> => ({
  kind: 'choice',
  test: (row, value) => {
    const wanted = wordsOf(value);
    const has = of(row);
    return typeof has === 'string' ? wanted.includes(has) : (has ?? []).some((each) => wanted.includes(each));
  },
});

/** The row is or is not something. */
export const flag = <T>(of: (row: T) => boolean): RowFilter<T> => ({
  kind: 'flag',
  test: (row, value) => of(row) === isTrue(value),
});

/** The row lies between two values, both included; a row without the value passes no bound. */
export const range = <T>(of: (row: T) => Plain): RowFilter<T> => ({
  kind: 'range',
  test: (row, value) => {
    const { gte, lte } = value as { gte?: string | number; lte?: string | number };
    const has = of(row);
    if (has === undefined) return gte === undefined && lte === undefined;
    return !(gte !== undefined && gte !== '' && has < gte) && !(lte !== undefined && lte !== '' && has > lte);
  },
});

/** One of the row's texts holds what is looked for, in small letters or capitals. */
export const search = <T>(of: (row: T) => readonly (string | undefined)[]): RowFilter<T> => ({
  kind: 'search',
  test: (row, value) => {
    const wanted = plain(value).trim().toLowerCase();
    return of(row).some((text) => text?.toLowerCase().includes(wanted));
  },
});

/** What a list that is held in memory can be filtered and ordered by. */
export interface MemoryRules<T> {
  readonly filters: Readonly<Record<string, RowFilter<T>>>;
  readonly sorts: Readonly<Record<string, (row: T) => Plain>>;
  /** Order unless told, such as `-issuedOn`. */
  readonly defaultSort: string;
  /** What holds unless a filter says otherwise, such as `{ closed: false }`. */
  readonly defaults?: Readonly<Record<string, ParamValue>>;
}

/** The rules as capabilities name them. */
export function offerOf<T>({ filters, sorts }: MemoryRules<T>): { filters: string[]; sorts: string[] } {
  const names = Object.entries(filters).flatMap(([name, { kind }]) =>
    kind === 'range' ? [`${name}.gte`, `${name}.lte`] : [name],
  );
  return { filters: names, sorts: Object.keys(sorts) };
}

/** All rows of a list as far as they could be mapped. */
export interface MemoryRows<T> {
  readonly rows: readonly (T | UnmappedRow)[];
  /** False when the system did not answer all. */
  readonly complete: boolean;
}

/**
 * The page that a call asks for. Rows that could not be mapped come with the first page: no filter can tell whether
 * they belong. The total is exact, and `totals` are answered, only when every row was read and mapped.
 */
export function listInMemory<T extends object>(
  call: ListCall,
  { rows, complete }: MemoryRows<T>,
  rules: MemoryRules<T>,
  sizes: PageSizes & { readonly totals?: (rows: readonly T[]) => readonly unknown[] } = {},
): Promise<ListAnswer> {
  const sound = rows.filter((row): row is T => !(row instanceof UnmappedRow));
  const unmapped = rows.filter((row) => row instanceof UnmappedRow);
  const whole = complete && unmapped.length === 0;
  const found = ordered(
    call,
    sound.filter((row) => passes(row, call, rules)),
    rules,
  );
  const wantsTotals = [call.input.params?.['include']].flat().includes('totals');
  return offsetPage(call, { maxLimit: 1000, ...sizes }, async ({ offset, limit }) => ({
    rows: found.slice(offset, offset + limit),
    total: found.length,
  })).then((answer) => ({
    items: answer.page.prev === undefined ? [...answer.items, ...unmapped] : answer.items,
    page: { ...answer.page, total: { value: found.length, exact: whole } },
    ...(wantsTotals && whole && sizes.totals && { totals: sizes.totals(found) }),
  }));
}

function passes<T>(row: T, { input }: ListCall, { filters, defaults }: MemoryRules<T>): boolean {
  const params = { ...defaults, ...input.params };
  return Object.entries(filters).every(([name, filter]) => {
    const value = params[name] ?? defaults?.[name];
    const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    return empty || filter.test(row, value);
  });
}

/** Rows without the value stand last whichever way the order goes; equal ones keep their place. */
function ordered<T>({ operation, input }: ListCall, rows: T[], { sorts, defaultSort }: MemoryRules<T>): T[] {
  const keys = (plain(input.params?.['sort']) || defaultSort).split(',');
  const comparers = keys.map((key) => {
    const backwards = key.startsWith('-');
    const read = sorts[backwards ? key.slice(1) : key];
    if (!read) throw refusedParameter(operation, 'sort', 'unknown_sort');
    return (a: T, b: T): number => {
      const [x, y] = [read(a), read(b)];
      if (x === y) return 0;
      if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
      return (x < y ? -1 : 1) * (backwards ? -1 : 1);
    };
  });
  return rows.sort((a, b) => comparers.reduce((order, compare) => order || compare(a, b), 0));
}
