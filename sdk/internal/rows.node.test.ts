import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { NetworkError } from '../core/errors.ts';
import { entity } from '../schemas/base.ts';
import { checked, trimmed } from '../schemas/rules.ts';
import type { Caller } from './caller.ts';
import type { Shape } from './plain.ts';
import { fetched, list, record } from './rows.ts';

const row = entity({ id: checked(z.string(), trimmed()) });
const calls: string[] = [];
let id = 'a';
const caller = {
  call: (operation: string) => {
    calls.push(operation);
    return Promise.resolve(operation.endsWith('.list') ? { items: [{ id }] } : { id });
  },
} as unknown as Caller;

/** Schemas that cannot be fetched the first time; what they judge is never plainly right, unless the shape says so. */
function flaky(shape: Shape = 'ask') {
  let tries = 0;
  const schemas = fetched({ row: shape }, () => {
    calls.push('schemas');
    return ++tries === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ row });
  });
  return { schemas, tries: () => tries };
}

describe('schemas that are fetched', () => {
  beforeEach(() => {
    calls.length = 0;
    id = ' a ';
  });

  it('are not asked for while answers are plainly right', async () => {
    id = 'a';
    const { schemas, tries } = flaky({ id: 'text' });
    assert.deepEqual((await list(caller, { operation: 'invoices.list', schemas })).items, [{ id }]);
    assert.deepEqual(await record(caller, 'invoices.get', schemas, { id }), { id });
    assert.equal(tries(), 0);
  });

  it('are asked for after the answer, once for all calls', async () => {
    const { schemas, tries } = flaky();
    await schemas().catch(() => undefined);
    calls.length = 0;
    const spec = { operation: 'invoices.list', schemas } as const;
    const [page] = await Promise.all([list(caller, spec), list(caller, spec)]);
    assert.deepEqual(calls, ['invoices.list', 'invoices.list', 'schemas']);
    assert.deepEqual(page.items, [{ id: 'a' }]);
    assert.deepEqual(await record(caller, 'invoices.get', schemas, { id }), { id: 'a' });
    assert.equal(tries(), 2);
  });

  it('that do not come are NetworkError, and the next call tries again', async () => {
    const { schemas } = flaky();
    await assert.rejects(list(caller, { operation: 'invoices.list', schemas }), NetworkError);
    assert.equal((await list(caller, { operation: 'invoices.list', schemas })).items.length, 1);
  });

  it('come before a write, which is not sent without them', async () => {
    const { schemas } = flaky();
    const write = () =>
      record(caller, 'promises.create', schemas, { body: {} }, {}, { idempotencyKey: 'key-of-one-write' });
    await assert.rejects(write(), NetworkError);
    assert.deepEqual(calls, ['schemas']);
    assert.deepEqual(await write(), { id: 'a' });
    assert.deepEqual(calls, ['schemas', 'schemas', 'promises.create']);
  });
});
