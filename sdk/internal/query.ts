/** Paths and queries of the Lessor API. */
import type { ParamValue } from '../adapters/adapter.ts';

/** `a=b&c.gte=d`: lists as comma lists, ranges as two parameters, nothing for absent or empty values. */
export function encodeQuery(params: Readonly<Record<string, ParamValue>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value)) append(query, key, value.join(','));
    else if (typeof value === 'object') {
      const range = value as { gte?: string | number; lte?: string | number };
      append(query, `${key}.gte`, range.gte);
      append(query, `${key}.lte`, range.lte);
    } else append(query, key, value);
  }
  return query.toString();
}

function append(query: URLSearchParams, key: string, value: string | number | boolean | undefined): void {
  if (value !== undefined && value !== '') query.append(key, String(value));
}

/**
 * One path segment of an id, whatever it holds. Undefined for what no id can be (empty, `.`, `..`, over 64
 * characters): a URL parser would quietly make another path of it.
 */
export function encodeId(id: string): string | undefined {
  if (id === '' || id === '.' || id === '..' || id.length > 64) return undefined;
  return encodeText(id);
}

/** Percent-encoded, whatever it holds: `encodeURIComponent` throws on half a surrogate pair. */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** Whether paths can follow on an address: there is nothing in it that comes after a path, nor what `fetch` refuses. */
export const isBase = (base: string): boolean =>
  /^(https?:\/\/|\/(?![/\\]))[^?#@]*$/i.test(base) && URL.canParse(base, 'http://page');
