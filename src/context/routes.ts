/** Links from widgets into the pages of the host. */
import { encodeFilter } from '../lib/filter-codec.ts';
import type { FilterValues } from '../lib/filter-codec.ts';
import type { RouteName, Routes } from './lease-context.ts';

/** Fills a route template, or answers undefined when the host has no such page or a part of its address is missing. */
export function routeHref(
  routes: Routes,
  route: RouteName,
  params: Record<string, string> = {},
  filter?: FilterValues,
): string | undefined {
  const template = routes[route];
  // A template is written by the host, yet a link that runs code is never what it means.
  if (template === undefined || /^\s*(javascript|data|vbscript):/i.test(template)) return undefined;
  let complete = true;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) complete = false;
    return encodeURIComponent(value ?? '');
  });
  if (!complete) return undefined;
  const query = filter ? encodeFilter(filter).toString() : '';
  return query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path;
}
