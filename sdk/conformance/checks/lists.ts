/** Filters, sorts and totals of lists. */
import type { Described } from '../../openapi/catalogue.ts';
import type { Check, Complain } from '../check.ts';
import { show } from '../check.ts';
import { passes, valuesFor } from '../filters.ts';
import type { Row, ServerUnderTest } from '../server.ts';
import { amountOf, idsOf, text } from '../values.ts';

async function checkFilter(
  server: ServerUnderTest,
  { name, entry }: Described,
  filter: string,
  complain: Complain,
): Promise<void> {
  const { rows: all, complete } = await server.walk(name);
  const type = entry.parameters?.[filter] ?? 'text';
  for (const value of valuesFor(name, all, filter, type)) {
    const at = `${name} ${filter}=${value}`;
    const found = await server.walk(name, { [filter]: value });
    if (found.pages[0]?.status !== 200) {
      complain(at, `answers ${found.pages[0]?.status}, although the capabilities claim this filter`);
      continue;
    }
    const wrong = found.rows.find((row) => passes(name, row, filter, value) === false);
    if (wrong) complain(at, `has ${show(text(wrong, 'id'))}, which does not pass`);
    if (!complete || !found.complete) continue;
    const ids = new Set(idsOf(found.rows));
    const lost = all.find((row) => passes(name, row, filter, value) === true && !ids.has(text(row, 'id')));
    if (lost) complain(at, `leaves out ${show(text(lost, 'id'))}, which passes`);
  }
}

/** A word that finds a row: its number, name or the like. */
function wordOf(row: Row | undefined): string {
  for (const field of ['number', 'plate', 'policyNo', 'name'])
    if (text(row, field) !== '') return text(row, field);
  return '';
}

/** Keys a row is sorted by; undefined when the row has none. */
function keyOf(row: Row, sort: string): string | number | undefined {
  const value = row[sort];
  const amount = amountOf(value);
  if (amount !== undefined) return amount;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return text(value as Row | undefined, 'dueOn') || undefined;
}

/** Whether keys never fall; texts may be in the order of code points or of a language. */
function ascends(keys: readonly (string | number)[]): boolean {
  const in_ = (compare: (a: string | number, b: string | number) => number): boolean =>
    keys.every((key, at) => at === 0 || compare(keys[at - 1] ?? key, key) <= 0);
  const plain = in_((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return plain || in_((a, b) => String(a).localeCompare(String(b), 'en'));
}

export const listChecks: readonly Check[] = [
  {
    id: 'filters.hold',
    title: 'Every row of a filtered list passes the filter, and no row that passes is left out',
    async run(server, complain) {
      for (const list of server.lists())
        for (const filter of server.accepts(list).filters)
          if (filter !== 'q') await checkFilter(server, list, filter, complain);
    },
  },
  {
    id: 'filters.complement',
    title: 'A yes-or-no filter and its opposite make the whole list',
    async run(server, complain) {
      const list = server.lists().find(({ name }) => name === 'invoices.list');
      if (!list || !server.accepts(list).filters.includes('open')) return 'invoices have no filter “open”';
      const [all, yes, no] = await Promise.all([
        server.walk('invoices.list'),
        server.walk('invoices.list', { open: 'true' }),
        server.walk('invoices.list', { open: 'false' }),
      ]);
      if (!all.complete) return 'the list is too long';
      if (yes.rows.length + no.rows.length !== all.rows.length)
        complain(
          'invoices.list',
          `has ${all.rows.length} rows, ${yes.rows.length} open and ${no.rows.length} not`,
        );
      return undefined;
    },
  },
  {
    id: 'filters.search',
    title: 'Searching for the number or name of a row finds it, and nonsense finds nothing',
    async run(server, complain) {
      for (const list of server.lists()) {
        const { name } = list;
        if (!server.accepts(list).filters.includes('q')) continue;
        const { rows } = await server.walk(name);
        const row = rows.find((each) => wordOf(each) !== '');
        if (!row) continue;
        const found = idsOf((await server.walk(name, { q: wordOf(row) })).rows);
        if (!found.includes(text(row, 'id'))) complain(name, `does not find ${show(wordOf(row))}`);
        const nothing = await server.walk(name, { q: 'zzzz-nothing-like-this' });
        if (nothing.rows.length > 0) complain(name, 'finds rows for a word that occurs nowhere');
      }
    },
  },
  {
    id: 'filters.known',
    title: 'Parameters that are unknown or of a wrong type are refused with a pointer to them',
    async run(server, complain) {
      for (const list of server.lists()) {
        const { filters } = server.accepts(list);
        const bad: [string, string][] = [['no-such-parameter', 'x']];
        if (filters.includes('dueOn.gte')) bad.push(['dueOn.gte', '2026-02-30']);
        if (filters.includes('gross.gte')) bad.push(['gross.gte', '12.5']);
        for (const [parameter, value] of bad) {
          const reply = await server.call(list.name, { params: { [parameter]: value } });
          const { errors } = (reply.json ?? {}) as { errors?: { pointer?: string }[] };
          if (reply.status !== 422)
            complain(list.name, `answers ${reply.status} for ${parameter}=${value}, not 422`);
          else if (!errors?.some(({ pointer }) => pointer === `/query/${parameter}`))
            complain(list.name, `does not point to /query/${parameter}`);
        }
      }
    },
  },
  {
    id: 'sorts.hold',
    title: 'Lists come in the order that is asked for, in both directions, with all their rows',
    async run(server, complain) {
      for (const list of server.lists()) {
        const { name } = list;
        const all = await server.walk(name);
        for (const sort of server.accepts(list).sorts) {
          for (const sign of ['', '-']) {
            const { rows, pages, complete } = await server.walk(name, { sort: sign + sort });
            const at = `${name} sort=${sign}${sort}`;
            if (pages[0]?.status !== 200) complain(at, `answers ${pages[0]?.status}`);
            const keys = rows.flatMap((row) => keyOf(row, sort) ?? []);
            if (!ascends(sign === '' ? keys : keys.reverse())) complain(at, 'is not in this order');
            if (complete && all.complete && rows.length !== all.rows.length)
              complain(at, `has ${rows.length} rows, unsorted ${all.rows.length}`);
          }
        }
      }
    },
  },
  {
    id: 'sorts.known',
    title: 'A sort key that is not claimed is refused',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const reply = await server.call(name, { params: { sort: 'no-such-key' } });
        if (reply.status !== 422) complain(name, `answers ${reply.status} for an unknown sort key, not 422`);
      }
    },
  },
];
