/** Paging: a walk from page to page meets every row once. */
import type { Check } from '../check.ts';
import { show } from '../check.ts';
import { idsOf } from '../values.ts';

/** Rows a page in the walk that looks for losses: small, so that even short lists have many pages. */
const SMALL = 7;

function totalOf(json: unknown): { value?: unknown; exact?: unknown } | undefined {
  return (json as { page?: { total?: { value?: unknown; exact?: unknown } } } | undefined)?.page?.total;
}

export const pagingChecks: readonly Check[] = [
  {
    id: 'paging.walk',
    title: 'A walk in small pages meets the same rows as one in large pages, each once',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const large = await server.walk(name);
        if (!large.complete) continue;
        const small = idsOf((await server.walk(name, {}, SMALL)).rows);
        const all = idsOf(large.rows);
        const twice = small.filter((id, at) => small.indexOf(id) !== at);
        if (twice.length > 0) complain(name, `meets ${show(twice[0])} twice in pages of ${SMALL}`);
        const lost = all.filter((id) => !small.includes(id));
        if (lost.length > 0) complain(name, `loses ${show(lost[0])} in pages of ${SMALL}`);
        if (twice.length === 0 && lost.length === 0 && small.join() !== all.join())
          complain(name, 'is in another order in small pages than in large ones');
      }
    },
  },
  {
    id: 'paging.limit',
    title: 'A page has no more rows than `limit`, and says whether there are more',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const { rows } = await server.walk(name);
        const reply = await server.call(name, { params: { limit: '3' } });
        const { items, page } = (reply.json ?? {}) as { items?: unknown[]; page?: { next?: unknown } };
        if ((items?.length ?? 0) > 3) complain(name, `answers ${items?.length} rows for limit=3`);
        if (rows.length > 3 && typeof page?.next !== 'string')
          complain(name, 'has more rows but no page.next');
        if (rows.length > 3 && (items?.length ?? 0) < 3)
          complain(name, `answers ${items?.length} rows for limit=3`);
      }
    },
  },
  {
    id: 'paging.total',
    title: '`page.total` is the length of the list',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const { rows, complete, pages } = await server.walk(name);
        for (const { json } of pages) {
          const total = totalOf(json);
          if (complete && total?.exact === true && total.value !== rows.length)
            complain(name, `says ${show(total.value)} rows, and has ${rows.length}`);
        }
        const claimed = server.capabilities.resources[name.replace('.list', '')]?.['total'];
        if (claimed === 'exact' && totalOf(pages[0]?.json)?.exact !== true)
          complain(name, 'claims exact totals, and answers none');
      }
    },
  },
  {
    id: 'paging.back',
    title: '`page.prev` leads back to the page before',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const ask = (cursor?: string) => server.call(name, { params: { limit: '2', cursor } });
        const linksOf = (json: unknown) =>
          (json as { page?: { next?: string; prev?: string } } | undefined)?.page ?? {};
        const first = await ask();
        const { next } = linksOf(first.json);
        if (next === undefined) continue;
        const { prev } = linksOf((await ask(next)).json);
        if (prev === undefined) continue;
        const again = await ask(prev);
        const ids = (json: unknown) => idsOf((json as { items?: [] } | undefined)?.items ?? []);
        if (ids(again.json).join() !== ids(first.json).join())
          complain(name, 'comes to another page by page.prev');
      }
    },
  },
  {
    id: 'paging.stable',
    title: 'The same question has the same answer',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const ids = async () => {
          const { json } = await server.call(name, { params: { limit: '50' } });
          return idsOf((json as { items?: [] } | undefined)?.items ?? []).join();
        };
        if ((await ids()) !== (await ids())) complain(name, 'answers other rows when it is asked again');
      }
    },
  },
  {
    id: 'paging.cursor',
    title: 'A cursor that is none, or that was made for another filter, is refused',
    async run(server, complain) {
      for (const list of server.lists()) {
        const { name } = list;
        const made = await server.call(name, { params: { cursor: 'no-cursor' } });
        if (made.status !== 422 && made.status !== 400)
          complain(name, `answers ${made.status} for a cursor that is none`);
        const { filters } = server.accepts(list);
        if (!filters.includes('q')) continue;
        const { json } = await server.call(name, { params: { limit: '1' } });
        const next = (json as { page?: { next?: string } } | undefined)?.page?.next;
        if (next === undefined) continue;
        const other = await server.call(name, { params: { limit: '1', q: 'zzz', cursor: next } });
        if (other.status !== 422 && other.status !== 400)
          complain(name, `answers ${other.status} for a cursor that was made for another filter`);
      }
    },
  },
];
