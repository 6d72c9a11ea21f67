import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { describe, it } from 'node:test';
import { createClient, lessorApiAdapter, NotFoundError, observed } from '../index.ts';
import type { EndedCall, StartedCall } from '../index.ts';
import { invoiceRow, problem, startTestServer } from '../testing/test-server.ts';

const TOKEN = 'secret-token-1';
const LIST = { body: { items: [invoiceRow('i1')], page: {} } };

describe('hooks for logs', () => {
  it('are told of every call: what it was, how it ended, how often it was sent', async (t) => {
    const server = await startTestServer(t, ({ path }, count) =>
      path.endsWith('/invoices')
        ? count === 1
          ? problem(503, 'unavailable', { headers: { 'retry-after': '0' } })
          : LIST
        : problem(404, 'not-found'),
    );
    const started: StartedCall[] = [];
    const ended: EndedCall[] = [];
    const hooks = {
      onStart: (call: StartedCall) => void started.push(call),
      onEnd: (call: EndedCall) => void ended.push(call),
    };
    const adapter = observed(lessorApiAdapter({ baseUrl: server.url }), hooks);
    const client = createClient({ adapter, getAccessToken: () => TOKEN });
    await client.invoices.list({ q: 'IT60X0542811101000000123456' });
    await assert.rejects(client.payments.get('IT60X0542811101000000123456'), NotFoundError);
    assert.deepEqual(started, [
      { operation: 'invoices.list', number: 1 },
      { operation: 'payments.get', number: 2 },
    ]);
    const [list, payment] = ended;
    assert.deepEqual([list?.attempts, list?.status, list?.error], [2, 200, undefined]);
    assert.deepEqual([payment?.attempts, payment?.status], [1, 404]);
    assert.ok(payment?.error instanceof NotFoundError);
    assert.ok(ended.every(({ milliseconds }) => milliseconds > 0));
    // The server did get the token; those who log did not.
    assert.ok(server.requests.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`));
    const told = inspect([started, ended], { depth: 9 });
    for (const secret of [TOKEN, 'IT60X0542811101', server.url, 'N-i1'])
      assert.ok(!told.includes(secret), `a hook was told ${secret}`);
  });

  it('break nothing when they throw, and are told of what never arrived', async () => {
    const ended: EndedCall[] = [];
    const adapter = observed(lessorApiAdapter({ baseUrl: 'https://lessor.example' }), {
      onStart: () => {
        throw new Error('a full disk');
      },
      onEnd: (call) => {
        ended.push(call);
        throw new Error('a full disk');
      },
    });
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    const answers = [() => Promise.resolve(Response.json(LIST.body)), offline];
    const client = createClient({ adapter, maxRetries: 0, fetch: () => (answers.shift() ?? offline)() });
    assert.equal((await client.invoices.list()).items.length, 1);
    await assert.rejects(client.invoices.list(), { name: 'NetworkError' });
    assert.deepEqual(
      ended.map(({ attempts, status }) => [attempts, status]),
      [
        [1, 200],
        [1, undefined],
      ],
    );
  });
});
