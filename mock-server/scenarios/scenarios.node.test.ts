import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { codeOf, startHarness } from '../testing/harness.ts';
import type { Harness } from '../testing/harness.ts';
import { invoiceSchema } from '../../sdk/schemas/invoice.ts';
import { HOSTILE_TEXTS } from './hostile.ts';
import { isScenarioName, parseScenario, RESOURCES, SCENARIOS } from './names.ts';
import type { ScenarioName } from './names.ts';

const SLOW_MS = 120;
let mock: Harness;
before(async () => {
  mock = await startHarness({ slowMs: SLOW_MS });
});
after(() => mock.close());
beforeEach(() => mock.control.setScenario('default'));

const LIST = '/v1/invoices?limit=20&include=totals';
const amountOf = (value: unknown) => (value as { amount: number }).amount;

async function timed(path: string): Promise<number> {
  const start = performance.now();
  await (await mock.call(path)).arrayBuffer();
  return performance.now() - start;
}

describe('names', () => {
  it('are closed, and can be limited to a resource', () => {
    for (const name of SCENARIOS) {
      assert.deepEqual(parseScenario(name), { name });
      for (const resource of RESOURCES) {
        assert.deepEqual(parseScenario(`${resource}.${name}`), { name, resource });
      }
    }
    for (const text of ['', 'fire', 'unicorns.slow', 'invoices.', 'invoices.slow.x', 'toString']) {
      assert.ok(!isScenarioName(text), text);
    }
  });
});

describe('status faults', () => {
  const expected: [ScenarioName, number, string][] = [
    ['unauthorized', 401, 'unauthorized'],
    ['forbidden', 403, 'forbidden'],
    ['notFound', 404, 'not-found'],
    ['invoices.conflict', 409, 'conflict'],
    ['invoices.precondition', 412, 'precondition-failed'],
    ['invoices.invalid', 422, 'invalid-request'],
    ['rateLimited', 429, 'rate-limited'],
    ['serverError', 500, 'internal-error'],
  ];
  for (const [name, status, code] of expected) {
    it(`${name} answers ${status}`, async () => {
      mock.control.setScenario(name);
      const response = await mock.call(LIST);
      assert.equal(response.status, status);
      assert.equal(await codeOf(response), code);
    });
  }

  it('hit one resource alone when limited', async () => {
    mock.control.setScenario('invoices.serverError');
    assert.equal((await mock.call(LIST)).status, 500);
    assert.equal((await mock.call('/v1/contracts')).status, 200);
    assert.equal((await mock.call('/v1/session')).status, 200);
    mock.control.setScenario('schedule.serverError');
    const { items } = await mock.read('/v1/contracts?limit=1');
    const path = `/v1/contracts/${String(items[0]?.id)}`;
    assert.equal((await mock.call(path)).status, 200);
    assert.equal((await mock.call(`${path}/schedule`)).status, 500);
    mock.control.setScenario('contracts.serverError');
    assert.equal((await mock.call(`${path}/guarantees`)).status, 500);
  });

  it('conflict, precondition and invalid spare the reads of what can be written', async () => {
    const cases = [
      ['conflict', 409],
      ['promises.precondition', 412],
      ['promises.invalid', 422],
    ] as const;
    for (const [name, status] of cases) {
      mock.control.setScenario(name);
      assert.equal((await mock.call('/v1/promises')).status, 200);
      assert.equal((await mock.call('/v1/promises', { method: 'POST', body: '{}' })).status, status);
    }
  });

  it('rateLimited says when, then lets through', async () => {
    mock.control.setScenario('rateLimited');
    assert.equal((await mock.call(LIST)).headers.get('retry-after'), '1');
    assert.equal((await mock.call(LIST)).status, 200);
  });

  it('expiredToken refuses the first token, not the next', async () => {
    mock.control.setScenario('expiredToken');
    assert.equal((await mock.call(LIST, { token: 'first' })).status, 401);
    assert.equal((await mock.call(LIST, { token: 'first' })).status, 401);
    assert.equal((await mock.call(LIST, { token: 'second' })).status, 200);
  });

  it('failAfterFirst answers once', async () => {
    mock.control.setScenario('failAfterFirst');
    assert.equal((await mock.call(LIST)).status, 200);
    assert.equal((await mock.call(LIST)).status, 500);
    assert.equal((await mock.call('/v1/summary')).status, 200);
  });
});

describe('time and transport', () => {
  it('slow takes its time, every time', async () => {
    mock.control.setScenario('slow');
    assert.ok((await timed(LIST)) >= SLOW_MS - 5);
    assert.ok((await timed(LIST)) >= SLOW_MS - 5);
  });

  it('lateThenFresh answers the second question first', async (context) => {
    mock.control.setScenario('lateThenFresh');
    // The first cannot be answered before its time is made to pass, however long the second takes to arrive.
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const answered: number[] = [];
    const asked = [0, 1].map(async (at) => {
      await (await mock.call(LIST)).arrayBuffer();
      answered.push(at);
    });
    await Promise.race(asked);
    assert.equal(answered.length, 1);
    context.mock.timers.tick(SLOW_MS);
    context.mock.timers.reset();
    await Promise.all(asked);
    assert.equal(answered.length, 2);
  });

  it('never answers until the caller gives up', async () => {
    mock.control.setScenario('never');
    await assert.rejects(mock.call(LIST, { signal: AbortSignal.timeout(60) }), { name: 'TimeoutError' });
  });

  it('offline breaks the connection', async () => {
    mock.control.setScenario('offline');
    await assert.rejects(mock.call(LIST), TypeError);
  });

  it('malformedBody is no JSON, halfAnswer ends in the middle', async () => {
    mock.control.setScenario('malformedBody');
    const malformed = await mock.call(LIST);
    assert.equal(malformed.status, 200);
    await assert.rejects(malformed.json(), SyntaxError);
    mock.control.setScenario('halfAnswer');
    const half = await mock.call(LIST);
    assert.equal(half.status, 200);
    await assert.rejects(half.text(), TypeError);
  });
});

describe('rows', () => {
  it('badRow breaks one row of a list', async () => {
    mock.control.setScenario('badRow');
    const { items } = await mock.read(LIST);
    assert.deepEqual(
      items
        .map((row) => invoiceSchema.safeParse(row).success)
        .flatMap((good, index) => (good ? [] : [index])),
      [1],
    );
    const single = await mock.call(`/v1/invoices/${String(items[0]?.id)}`);
    assert.ok(invoiceSchema.safeParse(await single.json()).success);
  });

  it('unknownEnum sends words of the future', async () => {
    mock.control.setScenario('unknownEnum');
    const { items } = await mock.read(LIST);
    const first = invoiceSchema.parse(items[0]);
    assert.deepEqual([first.type, first.settlement], ['unknown', 'unknown']);
    assert.notEqual(invoiceSchema.parse(items[1]).type, 'unknown');
  });

  it('hostileStrings attacks with every text, in rows that stay valid', async () => {
    mock.control.setScenario('hostileStrings');
    const { items } = await mock.read(LIST);
    assert.ok(items.every((row) => invoiceSchema.safeParse(row).success));
    const numbers = new Set(items.map(({ number }) => number));
    assert.ok(HOSTILE_TEXTS.filter((text) => numbers.has(text)).length >= 5);
    const session = await mock.read('/v1/session?include=label');
    assert.ok(!JSON.stringify(session.label).includes('onerror'));
  });

  it('empty and oneRow agree with their totals', async () => {
    mock.control.setScenario('empty');
    const nothing = await mock.read(LIST);
    assert.deepEqual([nothing.items, nothing.totals, nothing.page.total?.value], [[], [], 0]);
    assert.deepEqual((await mock.read('/v1/summary')).currencies, []);
    mock.control.setScenario('oneRow');
    const one = await mock.read(LIST);
    assert.equal(one.items.length, 1);
    assert.equal(one.page.next, undefined);
    assert.equal(amountOf(one.totals?.[0]?.open), amountOf(one.items[0]?.open));
  });

  it('twelveDigits keeps sums and filters right', async () => {
    const plain = await mock.read(LIST);
    mock.control.setScenario('twelveDigits');
    const huge = await mock.read(LIST);
    const factor = amountOf(huge.items[0]?.gross) / amountOf(plain.items[0]?.gross);
    assert.ok(Number.isInteger(factor) && factor > 1e5);
    assert.equal(amountOf(huge.totals?.[0]?.invoiced), amountOf(plain.totals?.[0]?.invoiced) * factor);
    const least = amountOf(huge.items[0]?.gross);
    const filtered = await mock.read(`/v1/invoices?limit=500&gross.gte=${least}`);
    assert.ok(filtered.items.length > 0 && filtered.items.every(({ gross }) => amountOf(gross) >= least));
  });

  it('notOffered takes resources away, in capabilities and in fact', async () => {
    mock.control.setScenario('notOffered');
    const { resources, actions } = (await mock.read('/v1/capabilities')) as unknown as Record<string, object>;
    assert.deepEqual(actions, {});
    assert.ok(!('payments' in (resources ?? {})) && 'invoices' in (resources ?? {}));
    const refused = await mock.call('/v1/payments');
    assert.equal(refused.status, 404);
    assert.equal(await codeOf(refused), 'not-offered');
    mock.control.setScenario('assets.notOffered');
    assert.equal((await mock.call('/v1/assets')).status, 404);
    assert.equal((await mock.call('/v1/payments')).status, 200);
  });
});
