/** Writes: done once for a key, and only to the version that was seen. Makes records: for test systems. */
import type { OperationName } from '../../adapters/operations.ts';
import * as z from 'zod/mini';
import type { Described } from '../../openapi/catalogue.ts';
import { isNamed } from '../../openapi/operation.ts';
import type { Sample } from '../../openapi/entry.ts';
import type { Check } from '../check.ts';
import type { Row, ServerUnderTest } from '../server.ts';
import { text } from '../values.ts';
import { expectProblem } from './errors.ts';

/** Writes that would lock out the caller or leave the customer with other rights. */
const KEPT_OUT = /^(session|sessions|password|users|profile|emails)\./;

let runs = 0;
/** A key nobody has used: the server may remember those of earlier runs. */
function newKey(): string {
  runs += 1;
  return `conformance-${Date.now().toString(36)}-${runs}`;
}

interface Creation {
  readonly each: Described;
  readonly sample: Sample;
}

async function creations(server: ServerUnderTest): Promise<Creation[]> {
  const found: Creation[] = [];
  for (const each of server.offered()) {
    if (!each.entry.once || !each.entry.body || KEPT_OUT.test(each.name)) continue;
    server.forget();
    const sample = await each.entry.sample?.(server.probe);
    if (sample) found.push({ each, sample });
  }
  return found;
}

function send(
  server: ServerUnderTest,
  { each, sample }: Creation,
  key: string | undefined,
  body: unknown = sample.body,
) {
  const headers = key === undefined ? undefined : { 'idempotency-key': key };
  return server.call(each.name, { id: sample.id, body, headers });
}

const NOTHING = 'no write is offered that can be tried';

export const writeChecks: readonly Check[] = [
  {
    id: 'writes.key-missing',
    title: 'A write that makes a record needs an Idempotency-Key',
    writes: true,
    async run(server, complain) {
      const all = await creations(server);
      for (const each of all)
        expectProblem(await send(server, each, undefined), 400, each.each.name, complain);
      return all.length === 0 ? NOTHING : undefined;
    },
  },
  {
    id: 'writes.invalid',
    title: 'A body that lacks everything is refused with a pointer to every field',
    writes: true,
    async run(server, complain) {
      for (const each of await creations(server)) {
        const reply = await send(server, each, newKey(), {});
        expectProblem(reply, 422, each.each.name, complain);
        const { errors } = (reply.json ?? {}) as { errors?: { pointer?: string; code?: string }[] };
        const pointed = errors?.every(
          ({ pointer, code }) => pointer?.startsWith('/') === true && typeof code === 'string',
        );
        if (reply.status === 422 && (!errors?.length || !pointed))
          complain(each.each.name, 'refuses a body without errors that point to its fields');
      }
    },
  },
  {
    id: 'writes.once',
    title: 'The same key and body again replays the first answer and makes nothing; another body is refused',
    writes: true,
    async run(server, complain) {
      const all = await creations(server);
      for (const { each } of all) {
        server.forget();
        const sample = await each.entry.sample?.(server.probe);
        if (!sample) continue;
        const creation = { each, sample };
        const count = await counter(server, each);
        const before = await count();
        const key = newKey();
        const first = await send(server, creation, key);
        if (first.status >= 300) {
          complain(each.name, `answers ${first.status} to a write that should do`);
          continue;
        }
        if (each.entry.answer.kind === 'record') {
          const { success } = z.safeParse(each.entry.answer.schema, first.json);
          if (!success) complain(each.name, 'answers a record that is not what its schema says');
        }
        const again = await send(server, creation, key);
        if (again.status !== first.status || again.text !== first.text)
          complain(each.name, `answers ${again.status} and other content when it is sent again with its key`);
        const after = await count();
        if (before !== undefined && after !== undefined && after !== before + 1)
          complain(each.name, `made ${after - before} records when sent twice with one key`);
        const other = await send(server, creation, key, {
          ...(sample.body as object),
          conformance: 'another body',
        });
        expectProblem(other, 422, `${each.name} with another body`, complain);
      }
      return all.length === 0 ? NOTHING : undefined;
    },
  },
  {
    id: 'writes.version',
    title: 'A change needs the version that was seen: 428 without it, 412 with another',
    writes: true,
    async run(server, complain) {
      let looked = 0;
      for (const each of server.offered().filter(({ entry, name }) => entry.change && !KEPT_OUT.test(name))) {
        const target = await targetOf(server, each);
        if (!target) continue;
        looked += 1;
        const { id, body } = target;
        const without = await server.call(each.name, { id, body });
        expectProblem(without, 428, `${each.name} without If-Match`, complain);
        const other = await server.call(each.name, { id, body, headers: { 'if-match': '"another"' } });
        expectProblem(other, 412, `${each.name} with another version`, complain);
      }
      return looked === 0 ? 'no change is offered that can be tried' : undefined;
    },
  },
  {
    id: 'writes.replayed',
    title: 'A change sent again with its key replays the first answer: its own effect is not a conflict',
    writes: true,
    async run(server, complain) {
      let looked = 0;
      for (const each of server.offered().filter((one) => isNamed(one) && !KEPT_OUT.test(one.name))) {
        const target = await targetOf(server, each);
        const read = `${each.name.slice(0, each.name.indexOf('.'))}.get` as OperationName;
        if (!target || !server.offers(read)) continue;
        const { id, body } = target;
        const etag = (await server.call(read, { id })).headers.get('etag');
        if (etag === null) continue;
        const headers = { 'if-match': etag, 'idempotency-key': newKey() };
        const first = await server.call(each.name, { id, body, headers });
        // The record that was found may be in no state for it.
        if (first.status >= 300) continue;
        looked += 1;
        const again = await server.call(each.name, { id, body, headers });
        if (again.status !== first.status || again.text !== first.text)
          complain(each.name, `answers ${again.status} and other content when it is sent again with its key`);
      }
      return looked === 0 ? 'no change is offered that can be tried' : undefined;
    },
  },
];

/** Counts the records of a list, as far as it says how many there are. */
async function counter(
  server: ServerUnderTest,
  { name }: Described,
): Promise<() => Promise<number | undefined>> {
  const list = name.replace(/\.\w+$/, '.list') as OperationName;
  if (!name.endsWith('.create') || !server.offers(list)) return () => Promise.resolve(undefined);
  return async () => {
    const { json } = await server.call(list, { params: { limit: '1' } });
    const value = (json as { page?: { total?: { value?: unknown } } } | undefined)?.page?.total?.value;
    return typeof value === 'number' ? value : undefined;
  };
}

/** What a change can be tried on: what its sample names, the first record of its noun, or one made for it. */
async function targetOf(server: ServerUnderTest, { name, entry }: Described): Promise<Sample | undefined> {
  server.forget();
  if (entry.sample) return entry.sample(server.probe);
  const noun = name.slice(0, name.indexOf('.'));
  const list = `${noun}.list` as OperationName;
  if (!server.offers(list)) return {};
  const id = text((await server.walk(list)).rows[0], 'id');
  if (id !== '') return { id };
  const create = server.offered().find((each) => each.name === `${noun}.create`);
  const sample = await create?.entry.sample?.(server.probe);
  if (!create || !sample) return undefined;
  const { json } = await send(server, { each: create, sample }, newKey());
  return { id: text((json ?? {}) as Row, 'id') };
}
