/** Filter values ↔ flat URL parameters, under the same names as the Lessor API's filters. */

/** From, to, or both; dates as `YYYY-MM-DD`, amounts as minor units in text. Both ends count as inside. */
export interface FilterRange {
  readonly gte?: string;
  readonly lte?: string;
}

export type FilterValue = string | readonly string[] | boolean | FilterRange | undefined;

/** What a list is filtered by: filter name → value. Absent, empty and `undefined` all mean "not filtered". */
export type FilterValues = Readonly<Record<string, FilterValue>>;

export type FilterKind = 'text' | 'choice' | 'choices' | 'flag' | 'date-range' | 'amount-range';

/** How a filter is read from a URL. */
export interface FilterRule {
  readonly kind: FilterKind;
  /** Words it may hold; anything else in a URL is dropped. Absent means any text. */
  readonly options?: readonly string[];
}

export type FilterSpec = Readonly<Record<string, FilterRule>>;

/** Longest text a URL may bring in, so that a link cannot flood the lessor's search. */
const MAX_TEXT = 200;
const MAX_CHOICES = 50;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const AMOUNT = /^-?\d{1,15}$/;
const BOUNDS = ['gte', 'lte'] as const;

const isRange = (value: FilterValue): value is FilterRange =>
  typeof value === 'object' && !Array.isArray(value);

/** True when a filter holds nothing and so filters nothing. `false` is a value: "not overdue". */
export function isEmptyFilter(value: FilterValue): boolean {
  if (value === undefined || value === '') return true;
  if (isRange(value)) return !value.gte && !value.lte;
  return Array.isArray(value) && value.length === 0;
}

/** The same values without the empty ones. */
export function withoutEmpty(values: FilterValues): FilterValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmptyFilter(value)));
}

/** True when both filter the same, whatever the order of their names. */
export const sameFilter = (a: FilterValues, b: FilterValues): boolean =>
  encodeFilter(a).toString() === encodeFilter(b).toString();

/**
 * URL parameters of a filter, sorted by name: lists joined by commas, ranges as `dueOn.gte` and `dueOn.lte`, flags as
 * `true` or `false`. Empty values leave no parameter. `prefix` keeps two lists of one page apart (`i.status`).
 */
export function encodeFilter(values: FilterValues, prefix = ''): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isEmptyFilter(value)) continue;
    if (isRange(value)) {
      for (const bound of BOUNDS) if (value[bound]) params.set(`${prefix}${name}.${bound}`, value[bound]);
    } else {
      params.set(prefix + name, Array.isArray(value) ? value.join(',') : String(value));
    }
  }
  return params;
}

function readRange(params: URLSearchParams, name: string, valid: RegExp): FilterRange | undefined {
  const entries = BOUNDS.flatMap((bound) => {
    const value = params.get(`${name}.${bound}`);
    return value !== null && valid.test(value) ? [[bound, value] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readValue(text: string, { kind, options }: FilterRule): FilterValue {
  const allowed = (word: string): boolean => word !== '' && (!options || options.includes(word));
  switch (kind) {
    case 'choices': {
      const words = [...new Set(text.split(','))].filter(allowed).slice(0, MAX_CHOICES);
      return words.length > 0 ? words : undefined;
    }
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'choice':
      return allowed(text) ? text : undefined;
    default:
      return text.slice(0, MAX_TEXT) || undefined;
  }
}

/** Reads what {@link encodeFilter} wrote. Names the spec lacks, and values it does not allow, are left out. */
export function decodeFilter(params: URLSearchParams, spec: FilterSpec, prefix = ''): FilterValues {
  const values: Record<string, FilterValue> = {};
  for (const [name, rule] of Object.entries(spec)) {
    const text = params.get(prefix + name);
    const value =
      rule.kind === 'date-range'
        ? readRange(params, prefix + name, DATE)
        : rule.kind === 'amount-range'
          ? readRange(params, prefix + name, AMOUNT)
          : text === null
            ? undefined
            : readValue(text, rule);
    if (value !== undefined) values[name] = value;
  }
  return values;
}
