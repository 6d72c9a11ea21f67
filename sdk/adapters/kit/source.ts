/** The foreign system over HTTP: tokens only in headers and only to its own address, its errors as ours. */
import { NotFoundError } from '../../core/errors.ts';
import type { ApiErrorDetails } from '../../core/errors.ts';
import { sendForBlob, sendForJson } from '../../internal/http.ts';
import { encodeId, isBase } from '../../internal/query.ts';
import type { CallContext } from '../adapter.ts';
import { parseExact } from './exact-json.ts';

/** Where a foreign system lives and how it speaks. */
export interface SourceOptions {
  /** Address that all paths count from, such as `https://core.lessor.example/api/v1`; without anything after its path. */
  readonly baseUrl: string;
  /** Headers of every call, such as a tenant. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Scheme of the `Authorization` header. Default `Bearer`. */
  readonly scheme?: string;
  /** What the system's own form of a refusal tells: a code, the fields. Its status and `Retry-After` are known already. */
  readonly refusal?: (body: unknown, status: number) => Partial<ApiErrorDetails>;
}

/** Values of a query; undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Headers of one call, such as `prefer`. */
export type Headings = Readonly<Record<string, string>>;

/** Reads and writes at a foreign system. Every method throws as the Lessor API adapter does. */
export interface Source {
  /** The address without a slash at its end. */
  readonly baseUrl: string;
  /** JSON at a path below the base, numbers exact, without nulls. */
  get(
    operation: string,
    path: string,
    context: CallContext,
    query?: Query,
    headers?: Headings,
  ): Promise<unknown>;
  /** JSON at a whole address, which must be the system's own: links that it answered itself. */
  follow(operation: string, url: string, context: CallContext, headers?: Headings): Promise<unknown>;
  /** Sends JSON. `authorize: false` sends no token, for a sign-in. */
  post(
    operation: string,
    path: string,
    context: CallContext,
    body: unknown,
    more?: { authorize?: boolean },
  ): Promise<unknown>;
  /** Bytes at a whole address of the system's own. */
  blob(operation: string, url: string, context: CallContext): Promise<Blob>;
  /** Whether an address is the system's own, so that it may have the token. */
  owns(url: string): boolean;
}

/**
 * Makes a source.
 * @throws TypeError when `baseUrl` is no http(s) address, or holds a query, a fragment or a password.
 */
export function httpSource(options: SourceOptions): Source {
  const base = options.baseUrl.replace(/\/+$/, '');
  if (base.startsWith('/') || !isBase(base)) throw new TypeError('baseUrl must be an http(s) address.');
  const root = new URL(base);
  const owns = (url: string): boolean => {
    if (!URL.canParse(url)) return false;
    const { origin, pathname, username, password } = new URL(url);
    const inside = `${pathname}/`.startsWith(`${root.pathname.replace(/\/+$/, '')}/`);
    return origin === root.origin && inside && username === '' && password === '';
  };
  const own = (operation: string, url: string): string => {
    if (owns(url)) return url;
    throw new NotFoundError(operation, { status: 404, code: 'foreign-address' });
  };
  const request = (
    operation: string,
    method: string,
    url: string,
    context: CallContext,
    headers: Headings = {},
  ) => ({
    operation,
    method,
    url,
    headers: {
      accept: 'application/json',
      ...(context.locale && /^[\w-]+$/.test(context.locale) && { 'accept-language': context.locale }),
      ...options.headers,
      ...headers,
    },
    scheme: options.scheme,
    parse: parseExact,
    refusal: (text: string, status: number) => options.refusal?.(bodyOf(text), status) ?? {},
  });
  return {
    baseUrl: base,
    owns,
    get: (operation, path, context, query = {}, headers) =>
      sendForJson(request(operation, 'GET', `${base}/${path}${queryText(query)}`, context, headers), context),
    follow: async (operation, url, context, headers) =>
      sendForJson(request(operation, 'GET', own(operation, url), context, headers), context),
    post: (operation, path, context, body, { authorize } = {}) =>
      sendForJson({ ...request(operation, 'POST', `${base}/${path}`, context), body, authorize }, context),
    blob: async (operation, url, context) =>
      sendForBlob(
        { ...request(operation, 'GET', own(operation, url), context), headers: { ...options.headers } },
        context,
      ),
  };
}

/** One path segment of an id. Throws {@link NotFoundError} for what no id can be. */
export function segment(operation: string, id: string | undefined): string {
  const encoded = encodeId(id ?? '');
  if (encoded === undefined) throw new NotFoundError(operation, { status: 404, code: 'not-found' });
  return encoded;
}

/** Keys stand as they are: adapters write them, and `$filter` is easier to find in a log than `%24filter`. */
function queryText(query: Query): string {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === undefined
      ? []
      : `${key}=${encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '\uFFFD'))}`,
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
