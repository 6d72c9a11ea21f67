/** Where in the portal one is, and how the page's URL says so. */

/** `hash` needs nothing of the server; `history` has paths of its own, which the server must answer with the same page. */
export type Routing = 'hash' | 'history';

/** A place in the portal: `/contracts/42` and `?section=invoices`. */
export interface Place {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
}

export const START: Place = { path: '/', search: '' };

/** `/a//b/` → `/a/b`: what people type and what servers add means the same page. */
const tidy = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}`;

/** Base path without a slash at its end: empty for the root of the site. */
export const baseOf = (path: string): string => (tidy(path) === '/' ? '' : tidy(path));

/** Reads `/contracts/42?section=x`. */
export function placeOf(text: string): Place {
  const [path = '', ...rest] = text.split('?');
  const search = rest.join('?');
  return { path: tidy(path), search: search && `?${search}` };
}

/**
 * The place a URL speaks of; undefined for one that is outside the portal: another path, or the anchor of some other
 * part of the page.
 */
export function readPlace(url: URL, routing: Routing, base: string): Place | undefined {
  if (routing === 'hash') {
    const text = url.hash.slice(1);
    return text === '' || text.startsWith('/') ? placeOf(text) : undefined;
  }
  const path = tidy(url.pathname);
  if (base && path !== base && !path.startsWith(`${base}/`)) return undefined;
  return { path: tidy(path.slice(base.length)), search: url.search };
}

/** The link to a place or, with holes such as `{id}`, the template of such links. */
export const writePlace = ({ path, search }: Place, routing: Routing, base: string): string =>
  routing === 'hash' ? `#${path}${search}` : `${base}${path}${search}`;

/** What stands in the holes of a pattern such as `/contracts/{id}`; undefined for a path that is another. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = tidy(pattern).split('/');
  const given = tidy(path).split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    const hole = /^\{(\w+)\}$/.exec(part)?.[1];
    if (hole === undefined) {
      if (part !== value) return undefined;
    } else params[hole] = decoded(value);
  }
  return params;
}

/** A damaged address finds nothing, and breaks nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
