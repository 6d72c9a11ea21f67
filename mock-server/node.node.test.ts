import assert from 'node:assert/strict';
import { request as nodeRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { codeOf, startHarness } from './testing/harness.ts';
import type { Answer, Harness } from './testing/harness.ts';

let mock: Harness;
before(async () => {
  mock = await startHarness();
});
after(() => mock.close());

const invoicesWith = (pages: Answer[]) => pages.flatMap(({ items }) => items);
const amountOf = (value: unknown) => (value as { amount: number }).amount;

describe('lists over HTTP', () => {
  for (const resource of ['contracts', 'invoices', 'payments', 'assets', 'policies']) {
    it(`pages through all ${resource} without gap or duplicate`, async () => {
      const pages = await mock.readAll(`/v1/${resource}?limit=7`);
      const ids = invoicesWith(pages).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(pages[0]?.page.total, { value: ids.length, exact: true });
      const whole = await mock.read(`/v1/${resource}?limit=500`);
      assert.deepEqual(ids, whole.items.map(({ id }) => id).slice(0, ids.length));
      if (pages.length < 2) return;
      const back = await mock.read(`/v1/${resource}?limit=7&cursor=${pages[1]?.page.prev ?? ''}`);
      assert.equal(back.page.prev, pages[1]?.page.prev === undefined ? undefined : back.page.prev);
      assert.deepEqual(back.items, pages[0]?.items);
    });
  }

  it('answers totals that are the sum over all pages', async () => {
    const pages = await mock.readAll('/v1/invoices?limit=11&include=totals');
    const rows = invoicesWith(pages).filter(
      ({ type, settlement }) => type !== 'credit_note' && type !== 'proforma' && settlement !== 'cancelled',
    );
    assert.ok(pages[0]?.totals && pages[0].totals.length > 0);
    for (const page of pages) assert.deepEqual(page.totals, pages[0]?.totals);
    for (const totals of pages[0]?.totals ?? []) {
      const mine = rows.filter(({ currency }) => currency === totals.currency);
      const sum = (key: string) => mine.reduce((total, row) => total + amountOf(row[key]), 0);
      assert.equal(amountOf(totals.open), sum('open'));
      assert.equal(amountOf(totals.invoiced), sum('gross'));
      assert.equal(amountOf(totals.paid), sum('paid'));
      assert.equal(amountOf(totals.open), amountOf(totals.overdue) + amountOf(totals.nextDue));
    }
  });

  it('filters by every kind of parameter', async () => {
    const check = async (query: string, holds: (row: Record<string, unknown>) => boolean) => {
      const rows = invoicesWith(await mock.readAll(`/v1/invoices?limit=500&${query}`));
      assert.ok(rows.every(holds), query);
      return rows.length;
    };
    const all = await check('', () => true);
    const open = await check('open=true', (row) => amountOf(row.open) > 0);
    const settled = await check('open=false', (row) => amountOf(row.open) === 0);
    assert.equal(open + settled, all);
    assert.ok(
      (await check(
        'settlement=paid,partial',
        ({ settlement }) => settlement === 'paid' || settlement === 'partial',
      )) > 0,
    );
    await check('timing=overdue', ({ timing }) => timing === 'overdue');
    await check('issuedOn.gte=2026-01-01&issuedOn.lte=2026-06-30', ({ issuedOn }) => {
      return String(issuedOn) >= '2026-01-01' && String(issuedOn) <= '2026-06-30';
    });
    await check('gross.gte=50000', ({ gross }) => amountOf(gross) >= 50_000);
    await check('type=credit_note', ({ type }) => type === 'credit_note');
  });

  it('sorts both ways', async () => {
    const order = async (sort: string) =>
      (await mock.read(`/v1/invoices?limit=500&sort=${sort}`)).items.map(({ gross }) => amountOf(gross));
    const up = await order('gross');
    assert.deepEqual(
      up,
      [...up].sort((a, b) => a - b),
    );
    const down = await order('-gross');
    assert.deepEqual(
      down,
      [...down].sort((a, b) => b - a),
    );
  });

  it('refuses what is not on the allow-list, all at once', async () => {
    const response = await mock.call(
      '/v1/invoices?color=red&sort=-secret&dueOn.gte=2026-02-30&open=maybe&limit=0&timing=late',
    );
    assert.equal(response.status, 422);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const problem = (await response.json()) as {
      traceId: string;
      errors: { pointer: string; code: string }[];
    };
    assert.equal(problem.traceId, response.headers.get('x-trace-id'));
    assert.deepEqual(
      Object.fromEntries(problem.errors.map(({ pointer, code }) => [pointer.slice(7), code])),
      {
        color: 'unknown_parameter',
        sort: 'unknown_sort',
        'dueOn.gte': 'invalid_date',
        open: 'invalid_boolean',
        limit: 'invalid_integer',
        timing: 'invalid_choice',
      },
    );
  });

  it('refuses a cursor that is damaged or of another list', async () => {
    const { page } = await mock.read('/v1/invoices?limit=5');
    for (const path of [
      `/v1/invoices?cursor=${page.next}&open=true`,
      `/v1/payments?cursor=${page.next}`,
      '/v1/invoices?cursor=%F0%9F%92%B8',
    ]) {
      assert.equal((await mock.call(path)).status, 422, path);
    }
    assert.equal((await mock.call(`/v1/invoices?limit=9&cursor=${page.next}`)).status, 200);
  });

  it('caps the limit instead of failing', async () => {
    const { items } = await mock.read('/v1/invoices?limit=99999');
    assert.ok(items.length <= 500);
  });

  it('takes any text as a query', async () => {
    for (const text of ['漢字', '👩🏽‍🚒', '%00', "' OR 1=1 --", 'à la carte', '((((a+)+)+)+)$', '\u202Eabc']) {
      const { items } = await mock.read(`/v1/invoices?q=${encodeURIComponent(text)}`);
      assert.deepEqual(items, [], text);
    }
    assert.equal((await mock.call(`/v1/invoices?q=${'x'.repeat(201)}`)).status, 422);
  });
});

describe('HTTP conventions', () => {
  it('answers CORS preflights and exposes its headers', async () => {
    const preflight = await fetch(`${mock.url}/v1/invoices`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,x-act-for-customer',
      },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/i);
    const refused = await mock.call('/v1/session', { token: '' });
    assert.equal(refused.status, 401);
    assert.equal(refused.headers.get('access-control-allow-origin'), '*');
    assert.match(refused.headers.get('access-control-expose-headers') ?? '', /ETag.*Retry-After/);
  });

  it('gives 304 for a version the caller has', async () => {
    const { items } = await mock.read('/v1/contracts?limit=1');
    const path = `/v1/contracts/${String(items[0]?.id)}`;
    const first = await mock.call(path);
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    assert.match(etag, /^"\w+"$/);
    assert.equal((await mock.call(path, { headers: { 'if-none-match': etag } })).status, 304);
    assert.equal((await mock.call(path, { headers: { 'if-none-match': '"old"' } })).status, 200);
  });

  it('tells unknown paths from wrong methods', async () => {
    assert.equal((await mock.call('/v1/unicorns')).status, 404);
    const wrong = await mock.call('/v1/invoices', { method: 'DELETE' });
    assert.equal(wrong.status, 405);
    assert.equal(wrong.headers.get('allow'), 'GET');
    assert.equal((await mock.call('/elsewhere')).status, 404);
  });

  it('answers HEAD without a body', async () => {
    const response = await mock.call('/v1/label', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  it('refuses bodies over a mebibyte', async () => {
    const response = await mock.call('/v1/promises', { method: 'POST', body: 'x'.repeat(1_100_000) });
    assert.equal(response.status, 413);
    assert.equal(await codeOf(response), 'payload-too-large');
  });

  it('keeps connections open for longer than moving the business date by years takes', async () => {
    const { headers } = await fetch(`${mock.url}/v1/session`);
    assert.equal(headers.get('keep-alive'), 'timeout=65');
  });

  it('survives a caller that hangs up, and closes clean with waiting calls', async () => {
    const own = await startHarness({ scenario: 'never' });
    const caller = nodeRequest(`${own.url}/v1/label`, { headers: { authorization: 'Bearer t' } });
    caller.on('error', () => undefined);
    caller.end();
    const controller = new AbortController();
    const waiting = own.call('/v1/label', { signal: controller.signal });
    controller.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
    const broken = own.call('/v1/summary');
    broken.catch(() => undefined);
    await own.close();
    await assert.rejects(broken, TypeError);
    await own.close();
  });
});

describe('/__mock', () => {
  it('moves the date, sets scenarios, resets, and shows its log without tokens', async () => {
    const own = await startHarness();
    const post = (path: string, body: object) =>
      fetch(`${own.url}/__mock/${path}`, { method: 'POST', body: JSON.stringify(body) });
    const state = async () =>
      (await (await fetch(`${own.url}/__mock/state`)).json()) as Record<string, unknown>;
    const before = await own.read('/v1/summary');
    assert.equal((await post('advance', { date: '2027-02-01' })).status, 200);
    assert.equal((await own.read('/v1/summary')).asOf, '2027-02-01');
    assert.equal((await post('advance', { date: '2020-01-01' })).status, 422);
    assert.equal((await post('advance', { date: 'tomorrow' })).status, 422);
    assert.equal((await post('scenario', { scenario: 'summary.serverError' })).status, 200);
    assert.equal((await own.call('/v1/summary')).status, 500);
    assert.equal((await post('scenario', { scenario: 'invoices.catchesFire' })).status, 422);
    const seen = await state();
    assert.equal(seen.scenario, 'summary.serverError');
    assert.ok(JSON.stringify(seen.requests).includes('/v1/summary'));
    assert.ok(!JSON.stringify(seen).includes('user-1'));
    assert.equal((await post('reset', { invoices: 1 })).status, 200);
    assert.equal((await state()).businessDate, before.asOf);
    assert.equal((await post('reset', { invoices: -1 })).status, 422);
    assert.equal((await post('explode', {})).status, 404);
    await own.close();
  });

  it('takes payments and takes them back', async () => {
    const own = await startHarness();
    const post = (path: string, body: object) =>
      fetch(`${own.url}/__mock/${path}`, { method: 'POST', body: JSON.stringify(body) });
    const paymentIn = async (response: Response) =>
      ((await response.json()) as { payment: { id: string; state: string } }).payment;
    const { items } = await own.read('/v1/invoices?timing=overdue&disputed=false&sort=dueOn');
    const id = String(items[0]?.id);
    const paid = await post('payments', { invoiceIds: [id], method: 'card' });
    assert.equal(paid.status, 200);
    const payment = await paymentIn(paid);
    assert.equal(payment.state, 'posted');
    assert.equal((await own.read(`/v1/invoices/${id}`)).settlement, 'paid');
    assert.equal((await post('payments', { invoiceIds: [id] })).status, 422);
    const reversed = await post(`payments/${payment.id}/reverse`, {});
    assert.equal((await paymentIn(reversed)).state, 'reversed');
    assert.equal((await own.read(`/v1/invoices/${id}`)).timing, 'overdue');
    assert.equal((await post(`payments/${payment.id}/reverse`, {})).status, 409);
    assert.equal((await post('payments/pay_none/reverse', {})).status, 404);
    const part = await post('payments', { amount: { amount: 1, currency: 'EUR' } });
    assert.equal((await paymentIn(part)).state, 'posted');
    for (const wrong of [
      {},
      { invoiceIds: [1] },
      { invoiceIds: [id], method: 'gold' },
      { invoiceIds: [id], receivedOn: 'today' },
      { amount: { amount: 1.5, currency: 'EUR' } },
    ]) {
      assert.equal((await post('payments', wrong)).status, 422, JSON.stringify(wrong));
    }
    assert.equal((await post('payments', { invoiceIds: [id], customerId: 'cus_none' })).status, 404);
    await own.close();
  });
});
