/** Values that a row was ordered by when it was given, null for none. They name a place that stays when the row goes. */
export type Place = readonly (string | number | null)[];

/** Where a page begins or ends: after a row, before one, or with the last that is no later than one. */
export interface From {
  readonly side: 'after' | 'before' | 'upTo';
  readonly place: Place;
}

/** What a list is asked for: flat parameters of the Lessor API, already taken apart. */
export interface ListQuery {
  /** Such as `{ timing: 'overdue', 'dueOn.gte': '2026-01-01', q: 'duster' }`; alternatives joined by commas. */
  readonly filter: Readonly<Record<string, string>>;
  /** Keys joined by commas, `-` for descending; absent or unknown means the list's default. */
  readonly sort?: string;
  /** Rows passed over, when `from` names no place. */
  readonly offset: number;
  /** Counts instead of `offset`: rows that come or go before it then shift nothing. */
  readonly from?: From;
  readonly limit: number;
  /** Also answer sums over the whole filter, where the list has money. */
  readonly totals?: boolean;
}

/** A piece of a list with the length of the whole. */
export interface Slice<T, Totals = never> {
  readonly items: T[];
  /** Rows before the piece. */
  readonly start: number;
  readonly total: number;
  /** Places of the first and the last row of the piece; undefined when it is empty. */
  readonly ends?: readonly [first: Place, last: Place];
  readonly totals?: Totals[];
}

/** Alternatives of a filter as a set; undefined when the filter is absent or empty. */
export function choices(filter: ListQuery['filter'], key: string): ReadonlySet<string> | undefined {
  const text = filter[key];
  return text === undefined || text === '' ? undefined : new Set(text.split(','));
}

/** A boolean filter; undefined when absent. */
export function flag(filter: ListQuery['filter'], key: string): boolean | undefined {
  const text = filter[key];
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** A range as numbers, open ends as infinities; undefined when neither end is given or readable. */
export function range(
  filter: ListQuery['filter'],
  key: string,
  parse: (text: string) => number,
): { readonly low: number; readonly high: number } | undefined {
  const end = (suffix: string, open: number): number => {
    const text = filter[`${key}.${suffix}`];
    if (text === undefined || text === '') return open;
    try {
      const value = parse(text);
      return Number.isNaN(value) ? open : value;
    } catch {
      return open;
    }
  };
  const low = end('gte', Number.NEGATIVE_INFINITY);
  const high = end('lte', Number.POSITIVE_INFINITY);
  return low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY ? undefined : { low, high };
}

/** One key of a sort. */
export interface SortKey {
  readonly key: string;
  readonly descending: boolean;
}

/** Sort keys that are on the white list, or the default. */
export function sortKeys(sort: string | undefined, allowed: readonly string[], fallback: string): SortKey[] {
  const parse = (text: string): SortKey[] =>
    text
      .split(',')
      .map((part) => ({ key: part.replace(/^-/, ''), descending: part.startsWith('-') }))
      .filter((part) => allowed.includes(part.key));
  const keys = parse(sort ?? '');
  return keys.length > 0 ? keys : parse(fallback);
}
