/** Answers a list: parameters in, one page with its cursors and totals out. */
import type { ListQuery, Slice } from '../engine/index.ts';
import type { From } from '../engine/queries/list-query.ts';
import { reshapeSlice, unscaleFilter } from '../scenarios/slices.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { CursorScope } from './cursor.ts';
import type { Exchange } from './exchange.ts';
import { json } from './exchange.ts';
import { readListParameters } from './parameters.ts';
import { invalid } from './problem.ts';
import { LIST_RULES } from './rules.ts';
import type { ListResource } from './rules.ts';

/** The page of a list that the request asks for. */
export function list<T extends object, Totals>(
  exchange: Exchange,
  resource: ListResource,
  read: (query: ListQuery) => Slice<T, Totals>,
): Response {
  const offered = exchange.capabilities.resources[resource];
  const { filter, sort, limit, cursor, totals } = readListParameters(
    exchange.url.searchParams,
    LIST_RULES[resource],
    offered,
  );
  const scope: CursorScope = { resource, customerId: exchange.caller.customerId, filter, sort };
  const from = cursor === undefined ? undefined : decodeCursor(cursor, scope);
  if (cursor !== undefined && !from) throw invalid({ pointer: '/query/cursor', code: 'invalid_cursor' });
  const { scenario } = exchange.state;
  const asked: ListQuery = {
    filter: unscaleFilter(scenario, exchange.resource, filter),
    sort,
    offset: 0,
    from,
    limit,
    totals,
  };
  const slice = reshapeSlice(scenario, exchange.resource, read(asked));
  const kind = offered?.total ?? 'exact';
  return json(exchange, {
    items: slice.items,
    page: {
      ...neighbours(slice, from, scope),
      total: kind === 'none' ? undefined : { value: slice.total, exact: kind === 'exact' },
    },
    totals: totals ? slice.totals : undefined,
  });
}

/** Cursors of the pages around one. They name rows and not how many there are: those that go shift no page. */
function neighbours(
  { start, items, total, ends }: Slice<unknown, unknown>,
  from: From | undefined,
  scope: CursorScope,
): { next?: string; prev?: string } {
  const next = ends && start + items.length < total && encodeCursor({ side: 'after', place: ends[1] }, scope);
  // All rows after the place may have gone: then what is before ends with it.
  const before: From | undefined = ends
    ? { side: 'before', place: ends[0] }
    : from && { ...from, side: 'upTo' };
  return {
    next: next || undefined,
    prev: start > 0 && before ? encodeCursor(before, scope) : undefined,
  };
}
