/** Shapes: every answer is what the schemas say, down to the last field. */
import * as z from 'zod/mini';
import { isLocalDate } from '../../core/dates.ts';
import type { Described } from '../../openapi/catalogue.ts';
import type { AnySchema } from '../../openapi/entry.ts';
import { pageSchema } from '../../schemas/protocol.ts';
import type { Check, Complain } from '../check.ts';
import { show } from '../check.ts';
import { amountOf, idsOf, text } from '../values.ts';

/** Records looked at in detail, of each noun. */
const DETAILS = 5;

function checkShape(schema: AnySchema, value: unknown, at: string, complain: Complain): void {
  const result = z.safeParse(schema, value);
  if (result.success) return findUnknownWords(value, result.data, at, [], complain);
  for (const issue of result.error.issues) {
    complain(
      at,
      `${issue.path.map(String).join('.') || 'the answer'} is not what the schema says (${issue.code})`,
    );
  }
}

/** Words that are on no list: clients show them as “unknown”. */
function findUnknownWords(raw: unknown, read: unknown, at: string, path: string[], complain: Complain): void {
  if (read === 'unknown' && raw !== 'unknown') {
    complain(at, `${path.join('.')} is ${show(raw)}, which is not on the list of words`);
  } else if (typeof read === 'object' && read !== null && typeof raw === 'object' && raw !== null) {
    for (const [key, value] of Object.entries(read))
      findUnknownWords((raw as Record<string, unknown>)[key], value, at, [...path, key], complain);
  }
}

/** Money in integers of a known currency, days that exist. */
function checkValues(
  value: unknown,
  currencies: ReadonlySet<string>,
  at: string,
  complain: Complain,
  path = '',
): void {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isLocalDate(value)) {
    complain(at, `${path} is ${show(value)}, a day that does not exist`);
  }
  if (typeof value !== 'object' || value === null) return;
  const { currency } = value as { currency?: unknown };
  const amount = amountOf(value);
  if (amount !== undefined && typeof currency === 'string') {
    if (!Number.isSafeInteger(amount)) complain(at, `${path} is ${amount}, not an integer of minor units`);
    if (!currencies.has(currency))
      complain(at, `${path} is in ${currency}, which the capabilities do not name`);
  }
  for (const [key, each] of Object.entries(value))
    checkValues(
      each,
      currencies,
      at,
      complain,
      Array.isArray(value) ? `${path}[]` : path ? `${path}.${key}` : key,
    );
}

/** Operations that read one record or a whole list by the id of a row of the noun's list. */
function readsOfRows(offered: readonly Described[]): Described[] {
  return offered.filter(({ name, entry }) => {
    const reads = /\.(get|schedule|guarantees|readings|timeline|conversation)$/.test(name);
    return reads && entry.answer.kind !== 'nothing' && offered.some((each) => each.name === listOf(name));
  });
}

const listOf = (name: string): string => `${name.slice(0, name.indexOf('.'))}.list`;

export const shapeChecks: readonly Check[] = [
  {
    id: 'shapes.singles',
    title: 'Session, label, summary and the like are what their schemas say',
    async run(server, complain) {
      const offered = server.offered();
      for (const { name, entry } of offered) {
        const single = /\.get$/.test(name) && !offered.some((each) => each.name === listOf(name));
        if (!single || entry.answer.kind !== 'record' || entry.sample) continue;
        const reply = await server.call(name);
        if (reply.status !== 200)
          complain(name, `answers ${reply.status}, although the capabilities claim it`);
        else checkShape(entry.answer.schema, reply.json, name, complain);
      }
    },
  },
  {
    id: 'shapes.rows',
    title: 'Every row of every list is what its schema says',
    async run(server, complain) {
      for (const { name, entry } of server.lists()) {
        if (entry.answer.kind !== 'list') continue;
        const { rows, pages } = await server.walk(name);
        for (const page of pages) {
          if (page.status !== 200)
            complain(name, `answers ${page.status}, although the capabilities claim it`);
          else checkShape(pageSchema, page.json, name, complain);
        }
        for (const row of rows) checkShape(entry.answer.row, row, name, complain);
        if (new Set(idsOf(rows)).size < rows.length && rows.every((row) => text(row, 'id') !== ''))
          complain(name, 'has two rows with one id');
      }
    },
  },
  {
    id: 'shapes.records',
    title: 'Every record of a list can be read, and says what its row says',
    async run(server, complain) {
      for (const { name, entry } of readsOfRows(server.offered())) {
        const { rows } = await server.walk(listOf(name) as typeof name);
        for (const row of rows.slice(0, DETAILS)) {
          const reply = await server.call(name, { id: text(row, 'id') });
          if (reply.status !== 200) {
            complain(name, `answers ${reply.status} for the id of a row`);
          } else if (entry.answer.kind === 'list') {
            checkShape(pageSchema, reply.json, name, complain);
            const { items } = (reply.json ?? {}) as { items?: unknown[] };
            for (const each of items ?? []) checkShape(entry.answer.row, each, name, complain);
          } else if (entry.answer.kind === 'record') {
            checkShape(entry.answer.schema, reply.json, name, complain);
            if (entry.answer.etag && !reply.headers.get('etag')) complain(name, 'has no ETag');
            compare(row, reply.json as Record<string, unknown>, name, complain);
          }
        }
      }
    },
  },
  {
    id: 'shapes.values',
    title: 'Money is an integer of a declared currency, and every day exists',
    async run(server, complain) {
      const codes = (server.capabilities.currencies ?? []).map(({ code }) => code ?? '');
      for (const { name } of server.lists()) {
        const { rows } = await server.walk(name);
        for (const row of rows) checkValues(row, new Set(codes), name, complain);
      }
      if (!server.offers('summary.get')) return;
      const { json } = await server.call('summary.get');
      checkValues(json, new Set(codes), 'summary.get', complain);
    },
  },
];

/** Figures and states of a row and its record; texts and lists may be longer in a record. */
function compare(
  row: object,
  record: Readonly<Record<string, unknown>>,
  at: string,
  complain: Complain,
): void {
  for (const [field, value] of Object.entries(row)) {
    const other = record[field];
    const told =
      amountOf(value) !== undefined ||
      typeof value === 'number' ||
      /^(id|state|status|settlement|number)$/.test(field);
    if (told && JSON.stringify(other) !== JSON.stringify(value))
      complain(at, `${field} is ${show(other)}, in the list it is ${show(value)}`);
  }
}
