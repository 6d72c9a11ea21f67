import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockFetch, MOCK_BASE_URL } from './in-page.ts';
import type { MockFetch, MockOptions } from './in-page.ts';

const LIST = `${MOCK_BASE_URL}/v1/invoices`;

function mock(
  options: MockOptions = {},
): MockFetch & { call(url: string, init?: RequestInit): Promise<Response> } {
  const made = createMockFetch({ invoices: 20, ...options });
  const call = (url: string, init?: RequestInit) =>
    made.fetch(url, { ...init, headers: { authorization: `Bearer ${made.getAccessToken()}` } });
  return { ...made, call };
}

describe('createMockFetch', () => {
  it('answers like the server, for text, URL and Request', async () => {
    const { call, fetch, getAccessToken } = mock();
    const headers = { authorization: `Bearer ${getAccessToken()}` };
    for (const input of [LIST, new URL(LIST), new Request(LIST)]) {
      const response = await fetch(input, { headers });
      assert.equal(response.status, 200);
      assert.equal(((await response.json()) as { items: unknown[] }).items.length > 0, true);
    }
    assert.equal((await fetch(LIST)).status, 401);
    assert.equal((await call(`${MOCK_BASE_URL}/elsewhere`)).status, 404);
  });

  it('is a TypeError when offline', async () => {
    await assert.rejects(mock({ scenario: 'offline' }).call(LIST), TypeError);
  });

  it('rejects with the reason of the signal, before, during and for ever', async () => {
    const { call, control } = mock({ latencyMs: 5_000 });
    await assert.rejects(call(LIST, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    const controller = new AbortController();
    const waiting = call(LIST, { signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await assert.rejects(waiting, /changed my mind/);
    control.setScenario('never');
    const impatient = new AbortController();
    setTimeout(() => impatient.abort(), 30);
    await assert.rejects(call(LIST, { signal: impatient.signal }), { name: 'AbortError' });
  });

  it('breaks a body in the middle', async () => {
    const response = await mock({ scenario: 'halfAnswer' }).call(LIST);
    await assert.rejects(response.text(), TypeError);
  });

  it('gives a new token when the last has expired', async () => {
    const { call, getAccessToken } = mock({ scenario: 'expiredToken' });
    assert.equal((await call(LIST)).status, 401);
    getAccessToken({ reason: 'expired' });
    assert.equal((await call(LIST)).status, 200);
  });

  it('keeps a log without tokens, and starts over on reset', async () => {
    const { call, control, getAccessToken } = mock();
    await call(`${LIST}?limit=3`);
    assert.deepEqual(control.requests, [
      { method: 'GET', path: '/v1/invoices', query: '?limit=3', status: 200 },
    ]);
    assert.ok(!JSON.stringify(control.requests).includes(getAccessToken()));
    const { lessor } = control;
    control.reset({ invoices: 3 });
    assert.notEqual(control.lessor, lessor);
    assert.deepEqual(control.requests, []);
    assert.throws(() => control.setScenario('fire' as 'slow'), RangeError);
    assert.throws(() => control.advanceTo('1999-01-01'), RangeError);
  });

  it('gives the same data for the same seed', async () => {
    const read = async (seed: number) => (await mock({ seed }).call(LIST)).text();
    assert.equal(await read(3), await read(3));
    assert.notEqual(await read(3), await read(4));
  });
});
