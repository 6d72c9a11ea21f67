/**
 * Sorting and searching whole lists as row numbers in typed arrays: the rows themselves never move.
 * Pure; 100,000 rows sort in a few milliseconds because integers (minor units, dates, document numbers)
 * go through a radix sort and text through the collator only once per distinct value.
 */
import type { Column, SortDirection } from './columns.ts';

const RADIX_BITS = 11;
const RADIX_SIZE = 1 << RADIX_BITS;
const WORD = 2 ** 32;

/** Sort keys of one column, one number per row; NaN marks a row without a value. */
export function sortKeys<Row>(
  rows: readonly Row[],
  column: Pick<Column<Row>, 'value'>,
  compare: (a: string, b: string) => number,
): Float64Array {
  const keys = new Float64Array(rows.length);
  const texts: (string | undefined)[] = [];
  for (let i = 0; i < rows.length; i++) {
    const value = safeValue(column, rows[i] as Row);
    if (typeof value === 'string')
      (texts.length ? texts : startTexts(texts, keys, i))[i] = value || undefined;
    else if (texts.length) texts[i] = value === undefined ? undefined : String(value);
    else keys[i] = value ?? NaN;
  }
  return texts.length ? textKeys(texts, rows.length, compare) : keys;
}

function safeValue<Row>(column: Pick<Column<Row>, 'value'>, row: Row): string | number | undefined {
  try {
    return column.value(row) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The first text met turns the whole column into text, numbers before it included. */
function startTexts(
  texts: (string | undefined)[],
  keys: Float64Array,
  count: number,
): (string | undefined)[] {
  for (let i = 0; i < count; i++) texts.push(Number.isNaN(keys[i]) ? undefined : String(keys[i]));
  texts.push(undefined);
  return texts;
}

function textKeys(
  texts: readonly (string | undefined)[],
  count: number,
  compare: (a: string, b: string) => number,
): Float64Array {
  return sameShapeKeys(texts, count) ?? rankKeys(texts, count, compare);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Texts that differ in nothing but their digits, at the same places (`INV-0000123`, `2026-11-21`), order like the
 * integer their digits spell, under any collation that treats figures as numbers.
 */
function sameShapeKeys(texts: readonly (string | undefined)[], count: number): Float64Array | undefined {
  const shape = texts.find((text) => text !== undefined);
  if (shape === undefined || shape.length > 40) return undefined;
  if (Array.from(shape).filter((_, i) => isDigit(shape.charCodeAt(i))).length > 15) return undefined;
  const keys = new Float64Array(count).fill(NaN);
  for (let row = 0; row < count; row++) {
    const text = texts[row];
    if (text === undefined) continue;
    if (text.length !== shape.length) return undefined;
    let key = 0;
    for (let i = 0; i < shape.length; i++) {
      const code = text.charCodeAt(i);
      if (isDigit(code) && isDigit(shape.charCodeAt(i))) key = key * 10 + code - 48;
      else if (code !== shape.charCodeAt(i)) return undefined;
    }
    keys[row] = key;
  }
  return keys;
}

function rankKeys(
  texts: readonly (string | undefined)[],
  count: number,
  compare: (a: string, b: string) => number,
): Float64Array {
  const ranks = new Map<string, number>();
  for (const text of texts) if (text !== undefined) ranks.set(text, 0);
  let rank = 0;
  let before: string | undefined;
  for (const text of [...ranks.keys()].sort(compare)) {
    if (before !== undefined && compare(before, text) !== 0) rank++;
    ranks.set(text, rank);
    before = text;
  }
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const text = texts[i];
    keys[i] = text === undefined ? NaN : (ranks.get(text) as number);
  }
  return keys;
}

/** Row numbers in order; stable in both directions, rows without a value last in both. */
export function orderBy(keys: Float64Array, direction: SortDirection): Uint32Array {
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (const key of keys) {
    if (key < least) least = key;
    if (key > most) most = key;
    if (whole && key === key && !Number.isSafeInteger(key)) whole = false;
  }
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (most === -Infinity && least === Infinity) return order;
  const span = most - least;
  if (!whole || span >= Number.MAX_SAFE_INTEGER) return order.sort(comparing(keys, direction));
  const low = new Uint32Array(keys.length);
  const high = span + 1 >= WORD ? new Uint32Array(keys.length) : undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const place = Number.isNaN(key) ? span + 1 : direction === 'ascending' ? key - least : most - key;
    low[i] = place;
    if (high) high[i] = Math.floor(place / WORD);
  }
  const sorted = radix(order, low, high ? WORD - 1 : span + 1);
  return high ? radix(sorted, high, Math.floor((span + 1) / WORD)) : sorted;
}

function comparing(keys: Float64Array, direction: SortDirection): (a: number, b: number) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => {
    const x = keys[a] as number;
    const y = keys[b] as number;
    if (x === y) return a - b;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) ? (Number.isNaN(y) ? a - b : 1) : -1;
    return x < y ? -sign : sign;
  };
}

/** Stable least-significant-digit radix sort of row numbers by 32-bit keys not above `most`. */
function radix(order: Uint32Array, keys: Uint32Array, most: number): Uint32Array {
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  const starts = new Uint32Array(RADIX_SIZE + 1);
  for (let shift = 0; shift < 32 && most / 2 ** shift >= 1; shift += RADIX_BITS) {
    starts.fill(0);
    for (let i = 0; i < keys.length; i++) {
      const bucket = (((keys[i] as number) >>> shift) & (RADIX_SIZE - 1)) + 1;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    for (let i = 0; i < RADIX_SIZE; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
    for (let i = 0; i < from.length; i++) {
      const row = from[i] as number;
      const bucket = ((keys[row] as number) >>> shift) & (RADIX_SIZE - 1);
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      to[place] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}
