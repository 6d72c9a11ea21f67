import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { NetworkError } from '../core/errors.ts';
import type { Caller } from './caller.ts';
import { fetched, list, record } from './rows.ts';

const row = z.looseObject({ id: z.string() });
const calls: string[] = [];
const caller = {
  call: (operation: string) => {
    calls.push(operation);
    return Promise.resolve(operation.endsWith('.list') ? { items: [{ id: 'a' }] } : { id: 'a' });
  },
} as unknown as Caller;

/** Schemas that cannot be fetched the first time. */
function flaky() {
  let tries = 0;
  const schemas = fetched(() => {
    calls.push('schemas');
    return ++tries === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ row });
  });
  return { schemas, tries: () => tries };
}

describe('schemas that are fetched', () => {
  it('are asked for after the request, once for all calls', async () => {
    const { schemas, tries } = flaky();
    await schemas().catch(() => undefined);
    calls.length = 0;
    const spec = { operation: 'invoices.list', schemas } as const;
    const [page] = await Promise.all([list(caller, spec), list(caller, spec)]);
    assert.deepEqual(calls, ['invoices.list', 'schemas', 'invoices.list']);
    assert.deepEqual(page.items, [{ id: 'a' }]);
    await record(caller, 'invoices.get', schemas, { id: 'a' });
    assert.equal(tries(), 2);
  });

  it('that do not come are NetworkError, and the next call tries again', async () => {
    const { schemas } = flaky();
    await assert.rejects(list(caller, { operation: 'invoices.list', schemas }), NetworkError);
    assert.equal((await list(caller, { operation: 'invoices.list', schemas })).items.length, 1);
  });

  it('come before a write, which is not sent without them', async () => {
    const { schemas } = flaky();
    calls.length = 0;
    const write = () =>
      record(caller, 'promises.create', schemas, { body: {} }, {}, { idempotencyKey: 'key-of-one-write' });
    await assert.rejects(write(), NetworkError);
    assert.deepEqual(calls, ['schemas']);
    assert.deepEqual(await write(), { id: 'a' });
    assert.deepEqual(calls, ['schemas', 'schemas', 'promises.create']);
  });
});
