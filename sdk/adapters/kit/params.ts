/** List parameters as plain values: widgets pass lists and booleans, addresses pass texts. */
import type { ParamValue } from '../adapter.ts';

/** Text of a plain value; empty for nothing and for what is not plain. */
export function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The words of a parameter, given as a list or with commas. */
export function wordsOf(value: ParamValue): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return plain(value).split(',').filter(Boolean);
}

/** Whether a parameter says true. */
export function isTrue(value: ParamValue): boolean {
  return plain(value) === 'true';
}
