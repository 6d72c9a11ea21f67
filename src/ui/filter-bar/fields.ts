import { isEmptyFilter } from '../../lib/filter-codec.ts';
import type { FilterRange, FilterValue, FilterValues } from '../../lib/filter-codec.ts';

export interface FilterOption {
  value: string;
  label: string;
}

/** Options that are fetched on use. */
export interface LaterOptions {
  readonly status: 'coming' | 'failed' | 'ready';
  /** Fetches them; may be called again and again. */
  fetch(): void;
}

/** One thing to filter by. `key` is the key in the values. */
export interface FilterField {
  key: string;
  /** In the reader's language. */
  label: string;
  /**
   * `search` finds as you type; `choice` is one of the options, `choices` any of them; `date-range` gives
   * `{gte, lte}` as `YYYY-MM-DD`, `amount-range` as minor units in text; `toggle` is `true` or absent.
   */
  kind: 'search' | 'choice' | 'choices' | 'date-range' | 'amount-range' | 'toggle';
  options?: readonly FilterOption[];
  /** Of a `choice` whose options come when somebody comes near; until then `options` need only name the chosen one. */
  later?: LaterOptions;
  /** Decimal places of an amount; default 2. */
  scale?: number;
}

export const isRange = (value: FilterValue): value is FilterRange =>
  typeof value === 'object' && !Array.isArray(value);

export const listOf = (value: FilterValue): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value ? [value] : [];

/** Whether a field shows as a filter; an unticked box does not. */
export const isActive = (value: FilterValue): boolean => value !== false && !isEmptyFilter(value);

/** The values with one changed; what filters nothing is left out. */
export function withValue(values: FilterValues, key: string, value: FilterValue): FilterValues {
  const { [key]: _before, ...rest } = values;
  return isEmptyFilter(value) ? rest : { ...rest, [key]: value };
}
