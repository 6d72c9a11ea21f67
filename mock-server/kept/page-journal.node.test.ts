import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createMockFetch, MOCK_BASE_URL } from '../in-page.ts';
import type { MockOptions } from '../in-page.ts';

const START = '2026-11-21';
const LATER = '2026-12-21';

interface Row {
  readonly id: string;
  readonly open: object;
}

/** What a page of the tab sees: its lessor begins where that of the last page ended. */
function openPage(options: MockOptions = {}) {
  const { fetch, control } = createMockFetch({ invoices: 40, keepAs: 'test', ...options });
  const call = (path: string, body?: object): Promise<Response> =>
    fetch(`${MOCK_BASE_URL}/v1/${path}`, {
      headers: { authorization: 'Bearer one', 'idempotency-key': `key-${path}` },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  const invoices = async (query: string): Promise<Row[]> =>
    ((await (await call(`invoices?${query}`)).json()) as { items: Row[] }).items;
  const promise = async (): Promise<void> => {
    const [due] = await invoices('open=true&type=invoice&disputed=false&sort=-dueOn');
    const made = await call('promises', {
      invoiceIds: [due!.id],
      amount: due!.open,
      promisedOn: '2026-11-25',
    });
    assert.equal(made.status, 201, await made.text());
  };
  const promises = async (): Promise<number> =>
    ((await (await call('promises')).json()) as { items: object[] }).items.length;
  const today = async (): Promise<string> => {
    assert.equal((await call('summary')).status, 200);
    return control.lessor.businessDate;
  };
  return { call, control, invoices, promise, promises, today };
}

describe('what is kept in a tab', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    Object.assign(globalThis, {
      sessionStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });

  it('has the time that the control let pass, in its order among the changes', async () => {
    const page = openPage();
    await page.promise();
    page.control.advanceTo(LATER);
    page.control.forward(60);
    const billed = await page.invoices(`issuedOn.gte=2026-11-22`);
    assert.ok(billed.length > 0);
    const next = openPage();
    assert.equal(await next.today(), LATER);
    assert.equal(await next.promises(), 1);
    assert.deepEqual(await next.invoices(`issuedOn.gte=2026-11-22`), billed);
  });

  it('lets time pass after it, as far as the next page asks', async () => {
    await openPage().promise();
    for (const advanceTo of [LATER, LATER, '2027-01-21']) {
      const next = openPage({ advanceTo });
      assert.equal(await next.today(), advanceTo);
      assert.equal(await next.promises(), 1);
    }
  });

  it('is forgotten by a lessor of an earlier day, or of another size', async () => {
    for (const other of [
      { advanceTo: START },
      { advanceTo: '2026-10-01', businessDate: '2026-10-01' },
      { invoices: 41 },
    ]) {
      const page = openPage();
      await page.promise();
      page.control.advanceTo(LATER);
      const next = openPage(other);
      assert.equal(await next.promises(), 0);
      assert.equal(await next.today(), other.advanceTo ?? START);
    }
  });

  it('comes before the time that passes before anything was asked for', async () => {
    await openPage().promise();
    const next = openPage({ scenario: 'slow', slowMs: 1 });
    next.control.setScenario('promises.empty');
    next.control.advanceTo(LATER);
    assert.equal(await next.promises(), 0, 'the fault stays on');
    next.control.setScenario('default');
    assert.equal(await next.promises(), 1);
    assert.equal(await openPage().today(), LATER);
  });

  it('has no faults in it', async () => {
    const page = openPage();
    page.control.setScenario('serverError');
    assert.equal((await page.call('summary')).status, 500);
    page.control.advanceTo(LATER);
    assert.equal(await openPage().today(), LATER);
  });

  it('lets time pass without anything kept, too', async () => {
    const { control } = createMockFetch({ invoices: 40, advanceTo: LATER });
    assert.equal(control.lessor.businessDate, LATER);
    assert.equal(
      createMockFetch({ invoices: 40, advanceTo: '2020-01-01' }).control.lessor.businessDate,
      START,
    );
  });
});
