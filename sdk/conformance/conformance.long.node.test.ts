import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createMockFetch } from '../../mock-server/index.ts';
import { startMockServer } from '../../mock-server/node.ts';
import { DEFECTS } from '../testing/planted-defects.ts';
import { formatReport, runConformance } from './index.ts';
import type { ConformanceOptions, ConformanceReport } from './index.ts';

const URL_OF_MOCK = 'https://lessor.example';
const ALL = { filter: {}, offset: 0, limit: 1 };

/** A sound lessor, and ids of somebody else's records. */
function soundLessor() {
  const { fetch, control } = createMockFetch({ seed: 7, invoices: 120 });
  const [, other] = control.lessor.customers({ ...ALL, limit: 2 }).items;
  const view = control.lessor.view(other?.id ?? '');
  const foreign = {
    customers: other?.id ?? '',
    invoices: view?.invoices(ALL).items[0]?.id ?? '',
    contracts: view?.contracts(ALL).items[0]?.id ?? '',
    payments: view?.payments(ALL).items[0]?.id ?? '',
  };
  return { fetch, foreign };
}

function run(
  lessor: ReturnType<typeof soundLessor> & Pick<ConformanceOptions, 'only'>,
): Promise<ConformanceReport> {
  return runConformance({ url: URL_OF_MOCK, token: 'customer-1', allowWrites: true, ...lessor });
}

const failedIn = (report: ConformanceReport): string[] =>
  report.checks.filter(({ status }) => status === 'failed').map(({ id }) => id);

describe('conformance kit', () => {
  let sound: ConformanceReport;
  before(async () => {
    sound = await run(soundLessor());
  });

  it('passes the mock lessor, with nothing left unchecked', () => {
    assert.ok(sound.passed, formatReport(sound));
    assert.deepEqual(
      sound.checks.filter(({ status }) => status === 'skipped').map(({ id }) => id),
      [],
    );
    assert.ok(sound.counts.passed > 35);
  });

  it('passes the mock server over HTTP, in the label with several currencies', async () => {
    const server = await startMockServer({ seed: 3, invoices: 150, label: 'arca' });
    try {
      const report = await runConformance({
        url: `${server.url}/v1/`,
        token: 'customer-1',
        allowWrites: true,
      });
      assert.ok(report.passed, formatReport(report));
    } finally {
      await server.close();
    }
  });

  it('passes the back office with the token of staff, and leaves it alone with that of a customer', async () => {
    const only = ['shapes', 'sorts'];
    const { fetch } = soundLessor();
    const asked: string[] = [];
    const listening: typeof fetch = (input, init) => {
      asked.push(new URL(input instanceof Request ? input.url : String(input)).pathname);
      return fetch(input, init);
    };
    const report = await runConformance({ url: URL_OF_MOCK, token: 'staff-1', only, fetch: listening });
    assert.ok(report.passed, formatReport(report));
    assert.ok(asked.includes('/v1/staff-contracts') && asked.includes('/v1/staff-plans'));
    asked.length = 0;
    await runConformance({ url: URL_OF_MOCK, token: 'customer-1', only, fetch: listening });
    assert.ok(!asked.some((path) => path.startsWith('/v1/staff-')));
  });

  it('does not write unless it is allowed to', async () => {
    const { fetch, foreign } = soundLessor();
    const methods = new Set<string>();
    const report = await runConformance({
      url: URL_OF_MOCK,
      token: 'customer-1',
      foreign,
      fetch: (input, init) => {
        methods.add(init?.method ?? 'GET');
        return fetch(input, init);
      },
    });
    assert.ok(report.passed, formatReport(report));
    // PUT is asked of lists alone, to be refused.
    assert.deepEqual([...methods].sort(), ['GET', 'PUT']);
    assert.match(report.checks.find(({ id }) => id === 'writes.once')?.reason ?? '', /it writes/);
  });

  it('says so when there is no Lessor API at all', async () => {
    const report = await runConformance({
      url: URL_OF_MOCK,
      fetch: () =>
        Promise.resolve(new Response('<h1>It works!</h1>', { headers: { 'content-type': 'text/html' } })),
    });
    assert.equal(report.passed, false);
    assert.deepEqual(failedIn(report), ['capabilities']);
  });

  it('fails rather than stops when connections break', async () => {
    const { fetch, foreign } = soundLessor();
    let calls = 0;
    const report = await run({
      foreign,
      fetch: (input, init) => {
        calls += 1;
        return calls > 40 ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init);
      },
    });
    assert.ok(report.counts.failed > 5);
    assert.match(formatReport(report), /could not be checked: fetch failed/);
  });

  it('has more than twenty-five defects to find', () => {
    assert.ok(DEFECTS.length >= 25);
    assert.equal(new Set(DEFECTS.map(({ name }) => name)).size, DEFECTS.length);
  });
});

describe('conformance kit finds', () => {
  for (const { name, foundBy, plant } of DEFECTS) {
    it(`${name} (${foundBy})`, async () => {
      const { fetch, foreign } = soundLessor();
      const report = await run({ foreign, fetch: plant(fetch), only: [foundBy] });
      assert.deepEqual(failedIn(report), [foundBy], formatReport(report));
    });
  }
});
