import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError, TimeoutError, UnauthorizedError } from '../index.ts';
import { problem, startTestServer } from '../testing/test-server.ts';
import type { Answer, Received } from '../testing/test-server.ts';

const EMPTY = { body: { items: [], page: {} } };
const only =
  (token: string) =>
  (request: Received): Answer =>
    request.headers.authorization === `Bearer ${token}` ? EMPTY : problem(401, 'token-expired');

describe('token: renewal', () => {
  it('asks once for twenty calls that are refused together, and repeats each once', async (t) => {
    const server = await startTestServer(t, only('new'));
    const reasons: string[] = [];
    const client = server.client({
      getAccessToken: async ({ reason }) => {
        reasons.push(reason);
        await new Promise((resolve) => setImmediate(resolve));
        return reason === 'initial' ? 'old' : 'new';
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => client.invoices.list()));
    assert.deepEqual(reasons, ['initial', 'expired']);
    assert.equal(server.requests.length, 40);
    await client.invoices.list();
    assert.equal(server.requests.length, 41);
  });

  it('a refusal that comes late does not ask again', async (t) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const server = await startTestServer(t, async (request, count) => {
      if (count === 1) await held;
      return only('new')(request);
    });
    const reasons: string[] = [];
    const client = server.client({
      getAccessToken: ({ reason }) => (reasons.push(reason), reason === 'initial' ? 'old' : 'new'),
    });
    const late = client.invoices.list();
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await client.invoices.list();
    release();
    await late;
    assert.deepEqual(reasons, ['initial', 'expired']);
  });

  it('401 for ever ends after one renewal', async (t) => {
    const server = await startTestServer(t, () => problem(401, 'token-expired'));
    let asked = 0;
    const client = server.client({ getAccessToken: () => `token-${(asked += 1)}` });
    await assert.rejects(client.invoices.list(), UnauthorizedError);
    assert.deepEqual([asked, server.requests.length], [2, 2]);
  });

  it('the same token again is not sent again', async (t) => {
    const server = await startTestServer(t, () => problem(401, 'token-expired'));
    await assert.rejects(server.client({ getAccessToken: () => 'same' }).invoices.list(), UnauthorizedError);
    assert.equal(server.requests.length, 1);
  });

  it('without a source of tokens a refusal is final', async (t) => {
    const server = await startTestServer(t, () => problem(401, 'unauthorized'));
    await assert.rejects(server.client({ getAccessToken: undefined }).invoices.list(), UnauthorizedError);
    assert.equal(server.requests.length, 1);
    assert.equal(server.requests[0]?.headers.authorization, undefined);
  });

  it('asks again after a source has failed', async (t) => {
    const server = await startTestServer(t, only('good'));
    let asked = 0;
    const client = server.client({
      getAccessToken: () => {
        asked += 1;
        if (asked === 1) throw new Error('signed out');
        return 'good';
      },
    });
    await assert.rejects(
      client.invoices.list(),
      (error: UnauthorizedError) => error.code === 'token-unavailable',
    );
    await client.invoices.list();
    assert.equal(server.requests.length, 1);
  });

  it('a source that cannot be reached is NetworkError, one that hangs TimeoutError', async (t) => {
    const server = await startTestServer(t, () => EMPTY);
    const offline = server.client({ getAccessToken: () => Promise.reject(new TypeError('fetch failed')) });
    await assert.rejects(offline.invoices.list(), NetworkError);
    let ended: AbortSignal | undefined;
    const hanging = server.client({
      timeout: 40,
      getAccessToken: ({ signal }) => ((ended = signal), new Promise<string>(() => {})),
    });
    await assert.rejects(hanging.invoices.list(), TimeoutError);
    assert.equal(ended?.aborted, true);
  });

  it('a source may take its time where there is no limit', async (t) => {
    const server = await startTestServer(t, () => EMPTY);
    for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 31]) {
      const getAccessToken = () => new Promise<string>((resolve) => setTimeout(resolve, 5, 'late'));
      await server.client({ timeout, getAccessToken }).invoices.list();
    }
    assert.deepEqual(
      server.requests.map(({ headers }) => headers.authorization),
      ['Bearer late', 'Bearer late'],
    );
  });

  it('a token that is no header is refused without being quoted', async (t) => {
    const server = await startTestServer(t, () => EMPTY);
    const client = server.client({ getAccessToken: () => 'secret\nx: y' });
    await assert.rejects(client.invoices.list(), (error: UnauthorizedError) => {
      assert.doesNotMatch(`${error.stack} ${String(error.cause)}`, /secret/);
      return error.code === 'token-invalid';
    });
    assert.equal(server.requests.length, 0);
  });
});

describe('token: signing in and out', () => {
  const respond = (request: Received): Answer => {
    if (request.method === 'POST') return { body: { token: 'fresh', expiresAt: '2026-11-21T12:00:00Z' } };
    if (request.method === 'DELETE') return { status: 204 };
    return EMPTY;
  };

  it('uses the token of a sign-in in every client that shares it, and forgets it after signing out', async (t) => {
    const server = await startTestServer(t, respond);
    const client = server.client({ getAccessToken: undefined });
    const other = client.with({ customerId: 'k2' });
    const signedIn = await client.session.create({ username: 'a', password: 'b', otp: '123456' });
    assert.equal(signedIn.token, 'fresh');
    await other.invoices.list();
    await client.session.delete();
    await other.invoices.list();
    assert.deepEqual(
      server.requests.map((request) => request.headers.authorization),
      [undefined, 'Bearer fresh', 'Bearer fresh', undefined],
    );
  });

  it('wrong credentials ask for no other token', async (t) => {
    const server = await startTestServer(t, () => problem(401, 'invalid-credentials'));
    let asked = 0;
    const client = server.client({ getAccessToken: () => `t${(asked += 1)}` });
    const wrong = client.session.create({ username: 'a', password: 'b' });
    await assert.rejects(wrong, (error: UnauthorizedError) => error.code === 'invalid-credentials');
    assert.deepEqual([asked, server.requests.length], [0, 1]);
  });

  it('a renewal that ends after signing out does not sign in again', async (t) => {
    const server = await startTestServer(t, (request) =>
      request.method === 'GET' ? EMPTY : respond(request),
    );
    let give = (_token: string): void => {};
    const client = server.client({ getAccessToken: () => new Promise((resolve) => (give = resolve)) });
    const call = client.invoices.list();
    const giveFirst = give;
    const out = client.session.delete();
    giveFirst('stale');
    await Promise.allSettled([call, out]);
    const after = client.invoices.list();
    give('second');
    await after;
    assert.equal(server.requests.at(-1)?.headers.authorization, 'Bearer second');
  });
});
