import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NotFoundError, Page, ResponseShapeError } from '../index.ts';
import { invoiceRow, problem, startTestServer } from '../testing/test-server.ts';
import type { Answer, Received } from '../testing/test-server.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** Seven rows, three a page. */
function sevenRows(request: Received): Answer {
  const offset = Number(request.query['cursor'] ?? 0);
  const items = Array.from({ length: 7 }, (_, index) => invoiceRow(`i${index}`)).slice(offset, offset + 3);
  const next = offset + 3 < 7 ? String(offset + 3) : null;
  const prev = offset > 0 ? String(offset - 3) : null;
  return { body: { items, page: { next, prev, total: { value: 7, exact: true } } } };
}

describe('page: iteration', () => {
  it('awaited it is the first page, with the way to the next', async (t) => {
    const server = await startTestServer(t, sevenRows);
    const first = await server.client().invoices.list({ limit: 3, timing: ['overdue', 'due_today'] });
    assert.ok(first instanceof Page);
    assert.deepEqual([first.items.length, first.total, first.hasNext], [3, { value: 7, exact: true }, true]);
    assert.equal('prev' in first && first.prev, undefined);
    const second = await first.nextPage();
    assert.deepEqual([second?.items[0]?.id, second?.prev], ['i3', '0']);
    const third = await second?.nextPage();
    assert.deepEqual([third?.items.length, third?.hasNext, await third?.nextPage()], [1, false, undefined]);
    for (const request of server.requests) {
      assert.equal(request.query['timing'], 'overdue,due_today');
      assert.equal(request.query['limit'], '3');
    }
  });

  it('iterated it is every row, each page asked for once and only when needed', async (t) => {
    const server = await startTestServer(t, sevenRows);
    const ids: string[] = [];
    for await (const invoice of server.client().invoices.list({ limit: 3 })) ids.push(invoice.id);
    assert.deepEqual(ids, ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6']);
    assert.equal(server.requests.length, 3);
    for await (const invoice of server.client().invoices.list({ limit: 3 })) if (invoice.id === 'i1') break;
    assert.equal(server.requests.length, 4);
  });

  it('goes on from a cursor, and from a page in hand', async (t) => {
    const server = await startTestServer(t, sevenRows);
    const page = await server.client().invoices.list({ limit: 3, cursor: '3' });
    const ids: string[] = [];
    for await (const invoice of page) ids.push(invoice.id);
    assert.deepEqual(ids, ['i3', 'i4', 'i5', 'i6']);
  });

  it('ends with an error when the lessor repeats a cursor', async (t) => {
    const body = { items: [invoiceRow('a')], page: { next: 'again' } };
    const server = await startTestServer(t, () => ({ body }));
    const loop = async () => {
      for await (const invoice of server.client().invoices.list()) assert.equal(invoice.id, 'a');
    };
    await assert.rejects(loop, ResponseShapeError);
    assert.equal(server.requests.length, 2);
  });

  it('ends where the lessor says by an empty cursor that there is no other page', async (t) => {
    const body = { items: [invoiceRow('a')], page: { next: '', prev: '' } };
    const server = await startTestServer(t, () => ({ body }));
    const page = await server.client().invoices.list();
    assert.deepEqual([page.hasNext, page.prev, await page.nextPage()], [false, undefined, undefined]);
    for await (const invoice of page) assert.equal(invoice.id, 'a');
    assert.equal(server.requests.length, 1);
  });

  it('throws the error of a later page where the rows end', async (t) => {
    const server = await startTestServer(t, (request, count) =>
      count === 1 ? sevenRows(request) : problem(404, 'not-found'),
    );
    const ids: string[] = [];
    const loop = async () => {
      for await (const invoice of server.client().invoices.list()) ids.push(invoice.id);
    };
    await assert.rejects(loop, NotFoundError);
    assert.equal(ids.length, 3);
  });

  it('what follows with then is a plain promise', async (t) => {
    const server = await startTestServer(t, sevenRows);
    const count = server
      .client()
      .invoices.list()
      .then((page) => page.items.length);
    assert.equal(count.constructor, Promise);
    assert.equal(await count, 3);
  });
});

describe('page: bad rows', () => {
  it('cost only themselves, and are reported with position, id and place', async (t) => {
    const rows = [
      invoiceRow('i0'),
      invoiceRow('i1', { gross: { amount: 12.5, currency: 'EUR' } }),
      'no row',
      null,
      invoiceRow('i4', { dueOn: '2026-13-01', open: null }),
      invoiceRow('i5'),
      invoiceRow('i6', { issuedOn: '2026-02-29' }),
      invoiceRow('i7', { issuedOn: '2028-02-29', dueOn: '2028-12-31' }),
    ];
    const server = await startTestServer(t, () => ({ body: { items: rows, page: null } }));
    const page = await server.client().invoices.list();
    assert.deepEqual(
      page.items.map((invoice) => invoice.id),
      ['i0', 'i5', 'i7'],
    );
    assert.deepEqual(
      page.rejected.map(({ index, id }) => [index, id]),
      [
        [1, 'i1'],
        [2, undefined],
        [3, undefined],
        [4, 'i4'],
        [6, 'i6'],
      ],
    );
    assert.equal(page.rejected[0]?.issues[0]?.path, 'gross.amount');
    assert.deepEqual(
      new Set(page.rejected[3]?.issues.map((issue) => issue.path)),
      new Set(['dueOn', 'open']),
    );
  });

  it('null means absent, an unknown word is unknown, an unknown field passes', async (t) => {
    const row = invoiceRow('i0', {
      timing: null,
      disputed: null,
      fx: null,
      settlement: 'quantum',
      color: 'red',
    });
    const server = await startTestServer(t, () => ({ body: { items: [row], page: { next: null } } }));
    const [invoice] = (await server.client().invoices.list()).items;
    assert.equal(invoice?.settlement, 'unknown');
    assert.equal('timing' in (invoice ?? {}), false);
    assert.equal((invoice as unknown as { color: string }).color, 'red');
  });

  it('totals come with the page, and all go when one is bad', async (t) => {
    const total = {
      currency: 'EUR',
      count: 1,
      invoiced: eur(1),
      paid: eur(0),
      open: eur(1),
      overdue: eur(0),
    };
    const sound = { ...total, nextDue: eur(1), credited: eur(0) };
    const server = await startTestServer(t, (_, count) => ({
      body: { items: [], totals: count === 1 ? [sound] : [sound, { ...sound, open: 'much' }] },
    }));
    const list = () => server.client().invoices.list({ include: ['totals'] });
    assert.deepEqual((await list()).totals, [sound]);
    const page = await list();
    assert.equal(page.totals, undefined);
    assert.deepEqual([page.rejected[0]?.index, page.rejected[0]?.id], [-1, 'totals']);
    assert.equal(server.requests[0]?.query['include'], 'totals');
  });

  it('a key named __proto__ changes nothing', async (t) => {
    const text = `{"items":[{"id":"i","__proto__":{"polluted":1},"x":null}],"page":{}}`;
    const server = await startTestServer(t, () => ({ text }));
    const page = await server.client().invoices.list();
    assert.equal(page.rejected.length, 1);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});
