import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RateLimitError } from '../index.ts';
import { ConflictError, NetworkError, ServerError, TimeoutError } from '../index.ts';
import { problem, promiseRow, startTestServer } from '../testing/test-server.ts';

const DRAFT = { invoiceIds: ['i1'], amount: { amount: 500, currency: 'EUR' }, promisedOn: '2026-12-01' };
const EMPTY = { body: { items: [], page: {} } };

describe('http: retries', () => {
  for (const status of [429, 500, 502, 503, 504]) {
    it(`repeats a read after ${status}, and no more than told`, async (t) => {
      const server = await startTestServer(t, (_, count) => (count < 3 ? problem(status, 'x') : EMPTY));
      await server.client().invoices.list();
      assert.equal(server.requests.length, 3);
      const failing = await startTestServer(t, () => problem(status, 'x'));
      await assert.rejects(failing.client({ maxRetries: 1 }).invoices.list(), { status });
      assert.equal(failing.requests.length, 2);
      await assert.rejects(failing.client().invoices.list({}, { maxRetries: 0 }), { status });
      assert.equal(failing.requests.length, 3);
    });
  }

  for (const status of [400, 403, 404, 409, 412, 422, 501]) {
    it(`never repeats after ${status}`, async (t) => {
      const server = await startTestServer(t, () => problem(status, 'x'));
      await assert.rejects(server.client().invoices.list(), { status });
      assert.equal(server.requests.length, 1);
    });
  }

  it('repeats a read after a lost connection and after a body cut off', async (t) => {
    const server = await startTestServer(t, (_, count) =>
      count === 1 ? 'reset' : count === 2 ? 'cut' : EMPTY,
    );
    await server.client().invoices.list();
    assert.equal(server.requests.length, 3);
  });

  it('gives up on a connection that is lost for ever', async (t) => {
    const server = await startTestServer(t, () => 'cut');
    await assert.rejects(server.client().invoices.list(), NetworkError);
    assert.equal(server.requests.length, 3);
  });

  it('waits as long as Retry-After says', async (t) => {
    const server = await startTestServer(t, (_, count) =>
      count === 1 ? problem(429, 'rate-limited', { headers: { 'retry-after': '1' } }) : EMPTY,
    );
    const start = performance.now();
    await server.client().invoices.list();
    assert.ok(performance.now() - start >= 990);
  });

  it('tells the caller at once when Retry-After is longer than anybody waits', async (t) => {
    const server = await startTestServer(t, () =>
      problem(429, 'rate-limited', { headers: { 'retry-after': '3600' } }),
    );
    await assert.rejects(
      server.client().invoices.list(),
      (error: RateLimitError) => error.retryAfter === 3600,
    );
    assert.equal(server.requests.length, 1);
  });

  it('waits for nothing but a Retry-After that can be read', async (t) => {
    for (const headers of [
      { 'retry-after': 'soon' },
      { 'x-ratelimit-reset': '3600' },
      { 'ratelimit-reset': '9' },
    ]) {
      const server = await startTestServer(t, (_, count) =>
        count === 1 ? problem(429, 'x', { headers }) : EMPTY,
      );
      const start = performance.now();
      await server.client().invoices.list();
      assert.ok(performance.now() - start < 4000, JSON.stringify(headers));
    }
  });

  it('keeps what can be read of a refusal', async (t) => {
    const errors = [
      { pointer: '/amount', code: 'too_much', params: null },
      { code: 'nowhere' },
      null,
      { pointer: '/promisedOn', code: 'too_late', params: { latest: '2026-12-31', other: null } },
    ];
    const server = await startTestServer(t, () =>
      problem(422, 'invalid', { detail: null, status: '422', traceId: 'tr-1', errors }),
    );
    await assert.rejects(server.client().promises.create(DRAFT), {
      code: 'invalid',
      traceId: 'tr-1',
      fieldErrors: [
        { pointer: '/amount', code: 'too_much' },
        { pointer: '/promisedOn', code: 'too_late', params: { latest: '2026-12-31' } },
      ],
    });
  });

  it('never repeats a write without a key', async (t) => {
    const server = await startTestServer(t, () => problem(503, 'x'));
    await assert.rejects(server.client().session.create({ username: 'a', password: 'b' }), ServerError);
    await assert.rejects(server.client().session.delete(), ServerError);
    assert.equal(server.requests.length, 2);
  });
});

describe('http: idempotency', () => {
  it('repeats a write under the same key and body', async (t) => {
    const server = await startTestServer(t, (_, count) =>
      count === 1 ? 'reset' : count === 2 ? problem(503, 'x') : { status: 201, body: promiseRow('p1') },
    );
    const promise = await server.client().promises.create(DRAFT);
    assert.equal(promise.id, 'p1');
    const keys = server.requests.map((request) => request.headers['idempotency-key']);
    assert.equal(keys.length, 3);
    assert.match(String(keys[0]), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(new Set(keys).size, 1);
    for (const request of server.requests) assert.deepEqual(request.body, DRAFT);
  });

  it('takes another key for another call, and the one that the caller gives', async (t) => {
    const server = await startTestServer(t, () => ({ body: promiseRow('p1') }));
    const client = server.client();
    await client.promises.create(DRAFT);
    await client.promises.create(DRAFT);
    await client.promises.create(DRAFT, { idempotencyKey: 'mine' });
    const keys = server.requests.map((request) => request.headers['idempotency-key']);
    assert.equal(new Set(keys).size, 3);
    assert.equal(keys[2], 'mine');
  });

  it('sends every key as one of its own, however it is written', async (t) => {
    const server = await startTestServer(t, () => ({ body: promiseRow('p1') }));
    const client = server.client();
    const long = 'ordine del 23 novembre, '.repeat(5);
    const written = ['a b', 'a%20b', 'è', `${long}1`, `${long}2`, 'x'.repeat(255)];
    for (const idempotencyKey of [...written, '']) await client.promises.create(DRAFT, { idempotencyKey });
    const keys = server.requests.map(({ headers }) => String(headers['idempotency-key']));
    assert.equal(new Set(keys).size, written.length + 1);
    assert.deepEqual(keys.slice(0, 6).map(decodeURIComponent), written);
    assert.match(keys[6] ?? '', /^[0-9a-f-]{36}$/);
    await assert.rejects(client.promises.create(DRAFT, { idempotencyKey: 'x'.repeat(256) }), TypeError);
    assert.equal(server.requests.length, 7);
  });

  it('waits for a first attempt that is still being worked on, but not for another conflict', async (t) => {
    const server = await startTestServer(t, (_, count) =>
      count === 1 ? problem(409, 'request-in-flight') : { body: promiseRow('p1') },
    );
    await server.client().promises.create(DRAFT);
    assert.equal(server.requests.length, 2);
    const conflict = await startTestServer(t, () => problem(409, 'conflict'));
    await assert.rejects(conflict.client().promises.create(DRAFT), ConflictError);
    assert.equal(conflict.requests.length, 1);
  });
});

describe('http: abort', () => {
  const isAbort = { name: 'AbortError' };

  it('ends a call in flight, and one that has not begun', async (t) => {
    const controller = new AbortController();
    const server = await startTestServer(t, () => {
      setTimeout(() => controller.abort(), 10);
      return 'hang';
    });
    const call = server.client().invoices.list({}, { signal: controller.signal });
    await assert.rejects(call, isAbort);
    await assert.rejects(server.client().invoices.list({}, { signal: AbortSignal.abort() }), isAbort);
    assert.equal(server.requests.length, 1);
  });

  it('ends the waiting between two attempts', async (t) => {
    const controller = new AbortController();
    let asked = 0;
    const server = await startTestServer(t, () => {
      asked = performance.now();
      setTimeout(() => controller.abort(), 60);
      return problem(429, 'rate-limited', { headers: { 'retry-after': '9' } });
    });
    const call = server.client().invoices.list({}, { signal: controller.signal });
    await assert.rejects(call, isAbort);
    // Well before the nine seconds that the answer asks for.
    assert.ok(performance.now() - asked < 2000);
    assert.equal(server.requests.length, 1);
  });

  it('ends an answer that stops inside its body', async (t) => {
    const controller = new AbortController();
    const server = await startTestServer(t, () => {
      setTimeout(() => controller.abort(), 60);
      return 'hangInBody';
    });
    const call = server.client().invoices.list({}, { signal: controller.signal });
    await assert.rejects(call, isAbort);
  });

  it('ends the wait for a token without ending it for others', async (t) => {
    const server = await startTestServer(t, () => EMPTY);
    let give = (_token: string): void => {};
    const client = server.client({ getAccessToken: () => new Promise((resolve) => (give = resolve)) });
    const controller = new AbortController();
    const aborted = client.invoices.list({}, { signal: controller.signal });
    const patient = client.invoices.list();
    controller.abort();
    await assert.rejects(aborted, isAbort);
    give('late');
    await patient;
    assert.equal(server.requests.length, 1);
  });

  it('stays an AbortError whatever the reason, except for a time limit', async (t) => {
    const server = await startTestServer(t, () => 'hang');
    const client = server.client();
    await assert.rejects(client.label.get({ signal: AbortSignal.abort('gone') }), isAbort);
    await assert.rejects(client.label.get({ signal: AbortSignal.abort(new Error('gone')) }), isAbort);
    await assert.rejects(client.label.get({ signal: AbortSignal.timeout(30) }), TimeoutError);
  });
});
