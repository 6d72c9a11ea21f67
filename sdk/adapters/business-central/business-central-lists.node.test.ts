import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NotOfferedError } from '../../index.ts';
import type { LeasekitError } from '../../index.ts';
import { businessCentralAdapter } from './index.ts';
import { ADATUM, COMPANY, payload, startCentral, TREY } from './testing/odata-server.ts';
import type { Row } from './testing/odata-query.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Invoices and memos made of the published ones, dated day by day. */
function many(invoices: number, memos: number): { salesInvoices: Row[]; salesCreditMemos: Row[] } {
  const day = (index: number) => `2020-08-${String((index % 28) + 1).padStart(2, '0')}`;
  const make = (name: string, dated: string, change: Row) => (_: unknown, index: number) => ({
    ...payload(name),
    ...change,
    id: `${name.slice(5, 11)}-${index}`,
    number: `${name[5]}${String(index).padStart(4, '0')}`,
    customerId: TREY,
    [dated]: day(index * 7),
    dueDate: day(index * 5),
  });
  const open = { status: 'Open', remainingAmount: 72.94 };
  return {
    salesInvoices: Array.from({ length: invoices }, make('salesinvoice_update.2', 'invoiceDate', open)),
    salesCreditMemos: Array.from(
      { length: memos },
      make('salescreditmemo_get.2', 'creditMemoDate', { status: 'Open', currencyCode: 'USD' }),
    ),
  };
}

describe('Business Central: lists', () => {
  it('merges invoices and memos in one order, page by page, without losing or doubling any', async (t) => {
    const client = (await startCentral(t, { data: many(23, 11) })).central();
    for (const sort of ['-issuedOn', 'issuedOn', 'number', '-gross', 'gross'] as const) {
      const rows = [];
      for await (const row of client.invoices.list({ sort, limit: 4 })) rows.push(row);
      assert.equal(new Set(rows.map(({ id }) => id)).size, 34, sort);
      const key = sort.replace('-', '') as 'issuedOn' | 'number' | 'gross';
      const values = rows.map((row) => (key === 'gross' ? row.gross.amount : row[key]));
      const sorted = [...values].sort((a, b) => (a < b ? -1 : 1) * (sort.startsWith('-') ? -1 : 1));
      assert.deepEqual(values, sorted, sort);
    }
    assert.deepEqual((await client.invoices.list({ limit: 4 })).total, { value: 34, exact: true });
  });

  it('sums the whole filter by following links, and claims nothing beyond the limit', async (t) => {
    const server = await startCentral(t, { data: many(450, 3) });
    const [totals] = (await server.central().invoices.list({ include: ['totals'] })).totals ?? [];
    assert.deepEqual(
      [totals?.count, totals?.invoiced, totals?.open],
      [450, usd(450 * 17_294), usd(450 * 7294)],
    );
    assert.equal(
      (await server.central({ maxRowsForTotals: 200 }).invoices.list({ include: ['totals'] })).totals,
      undefined,
    );
  });

  it('filters by what Business Central can filter, quotes and all', async (t) => {
    const server = await startCentral(t, { data: many(23, 11) });
    const client = server.central();
    const overdue = await client.invoices.list({ timing: ['overdue'], sort: 'dueOn' });
    assert.ok(overdue.items.every(({ timing, dueOn = '' }) => timing === 'overdue' && dueOn < '2020-08-21'));
    const due = await client.invoices.list({ timing: ['not_due', 'due_today'] });
    assert.equal((overdue.total?.value ?? 0) + (due.total?.value ?? 0), 23);
    assert.match(
      server.requests.at(-1)?.query['$filter'] ?? '',
      /status eq 'Open' and \(dueDate gt 2020-08-21 or dueDate eq 2020-08-21\)$/,
    );
    assert.equal((await client.invoices.list({ open: false })).total?.value, 11);
    assert.equal((await client.invoices.list({ open: true, type: ['invoice'] })).total?.value, 23);
    const september = await client.invoices.list({ issuedOn: { gte: '2020-09-01', lte: '2020-09-30' } });
    assert.equal(september.total?.value, 0);
    assert.equal((await client.invoices.list({ q: "' or 1 eq 1 or number eq '" })).total?.value, 0);
    await assert.rejects(client.invoices.list({ issuedOn: { gte: "2020-01-01' or 'a' eq 'a" } }), {
      name: 'ValidationError',
    });
    await assert.rejects(client.invoices.list({ settlement: ['paid'] }), { name: 'ValidationError' });
  });

  it('pages customers by the link of the server, for staff; never to another host', async (t) => {
    const customers = Array.from({ length: 450 }, (_, index) => ({
      ...payload('customer_get.3'),
      id: `c${index}`,
    }));
    const server = await startCentral(t, { data: { customers } });
    const staff = server.central({ customerId: undefined });
    let count = 0;
    for await (const { id } of staff.customers.list({ sort: 'name', q: 'Adatum' }))
      count += Number(id !== '');
    assert.equal(count, 450);
    await assert.rejects(staff.invoices.list(), { name: 'ForbiddenError', code: 'customer-required' });
    assert.equal((await staff.with({ customerId: TREY }).invoices.list()).items.length, 1);
    assert.equal((await staff.session.get()).customer, undefined);
    const lured = await startCentral(t, {
      override: (path) =>
        path.endsWith('/customers')
          ? { body: { value: [], '@odata.nextLink': 'https://evil.example/x' } }
          : undefined,
    });
    const page = await lured.central({ customerId: undefined }).customers.list();
    await assert.rejects(page.nextPage(), { name: 'NotFoundError', code: 'foreign-address' });
  });

  it('serves one customer and hides what it cannot serve', async (t) => {
    const client = (await startCentral(t)).central();
    await assert.rejects(client.with({ customerId: ADATUM }).invoices.list(), { name: 'NotFoundError' });
    const { resources } = await client.capabilities.get();
    assert.deepEqual(Object.keys(resources).sort(), [
      'creditLine',
      'customers',
      'documents',
      'invoices',
      'label',
      'session',
    ]);
    for (const call of [
      client.contracts.list(),
      client.summary.get(),
      client.payments.list(),
      client.contracts.schedule('1'),
    ])
      await assert.rejects(call, NotOfferedError);
    await assert.rejects(client.invoices.get('../users'), { name: 'NotFoundError' });
    await assert.rejects(client.invoices.get("x')/y('"), { name: 'NotFoundError' });
  });

  it('finds the company by its name, and only by that', async (t) => {
    const server = await startCentral(t);
    assert.equal((await server.central({ company: { name: 'CRONUS US' } }).invoices.list()).items.length, 1);
    assert.equal(server.requests[0]?.query['$filter'], "name eq 'CRONUS US'");
    const wrong = server.central({ company: { name: "CRONUS' US" } });
    await assert.rejects(wrong.invoices.list(), { name: 'NotFoundError', code: 'company-not-found' });
  });
});

describe('Business Central: failures', () => {
  it('become the errors of the SDK, without the text of the server', async (t) => {
    const cases: [number, string][] = [
      [400, 'ValidationError'],
      [401, 'UnauthorizedError'],
      [403, 'ForbiddenError'],
      [404, 'NotFoundError'],
      [409, 'ConflictError'],
      [412, 'PreconditionError'],
      [429, 'RateLimitError'],
      [500, 'ServerError'],
    ];
    for (const [status, name] of cases) {
      const body = { error: { code: 'BadRequest_InvalidRequestUrl', message: 'secret IBAN' } };
      const server = await startCentral(t, {
        override: () => ({ status, body, headers: { 'retry-after': '30' } }),
      });
      const error = await server
        .central()
        .invoices.list()
        .then(
          () => undefined,
          (thrown: unknown) => thrown as LeasekitError & { code: string; retryAfter: number },
        );
      assert.equal(error?.name, name);
      assert.deepEqual([error?.code, error?.retryAfter], ['bad-request-invalid-request-url', 30]);
      assert.doesNotMatch(`${error?.message} ${error?.stack}`, /secret|entra-token/);
    }
  });

  it('by time limit, by abort, by an answer of another shape', async (t) => {
    const hanging = (await startCentral(t, { override: () => 'hang' })).central({}, { timeout: 50 });
    await assert.rejects(hanging.invoices.list(), { name: 'TimeoutError' });
    await assert.rejects(hanging.invoices.list({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    for (const body of [{}, { value: {} }, [], 'x']) {
      const odd = (
        await startCentral(t, { override: (path) => (path.endsWith('salesInvoices') ? { body } : undefined) })
      ).central();
      await assert.rejects(odd.invoices.list(), { name: 'ResponseShapeError' });
    }
  });

  it('keep the token in the header', async (t) => {
    const server = await startCentral(t);
    await server.central().invoices.list({ include: ['totals'] });
    assert.ok(server.requests.every(({ headers }) => headers.authorization === 'Bearer entra-token'));
    assert.ok(
      server.requests.every(({ path, query }) => !`${path}${JSON.stringify(query)}`.includes('entra-token')),
    );
    assert.ok(server.requests.every(({ path }) => path.includes(COMPANY)));
  });

  it('needs an address', () => {
    const label = { id: 'l', locales: ['en'], timeZone: 'UTC' };
    assert.throws(
      () => businessCentralAdapter({ baseUrl: 'ftp://x', company: { id: COMPANY }, label }),
      TypeError,
    );
  });
});
