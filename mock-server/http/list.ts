/** Answers a list: parameters in, one page with its cursors and totals out. */
import type { ListQuery, Slice } from '../engine/index.ts';
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
  const offset = cursor === undefined ? 0 : decodeCursor(cursor, scope);
  if (offset === undefined) throw invalid({ pointer: '/query/cursor', code: 'invalid_cursor' });
  const { scenario } = exchange.state;
  const asked: ListQuery = {
    filter: unscaleFilter(scenario, exchange.resource, filter),
    sort,
    offset,
    limit,
    totals,
  };
  const slice = reshapeSlice(scenario, exchange.resource, read(asked), asked);
  const kind = offered?.total ?? 'exact';
  return json(exchange, {
    items: slice.items,
    page: {
      next: offset + slice.items.length < slice.total ? encodeCursor(offset + limit, scope) : undefined,
      prev: offset > 0 ? encodeCursor(Math.max(0, offset - limit), scope) : undefined,
      total: kind === 'none' ? undefined : { value: slice.total, exact: kind === 'exact' },
    },
    totals: totals ? slice.totals : undefined,
  });
}
