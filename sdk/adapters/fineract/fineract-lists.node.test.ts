import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LeasekitError } from '../../index.ts';
import { NotOfferedError } from '../../index.ts';
import { fineractAdapter } from './index.ts';
import { copy, fullLoan, startFineract } from './testing/fineract-server.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A client whose one loan has a schedule, and whose charges all add up. */
function soundClient(path: string): { body: unknown } | undefined {
  if (path === 'self/loans/1') {
    const { transactions, ...loan } = fullLoan();
    return { body: { ...loan, transactions: [{ ...(transactions as object[])[0], date: [2016, 1, 2] }] } };
  }
  if (path === 'self/clients/1/transactions') return { body: { totalFilteredRecords: 0, pageItems: [] } };
  if (path !== 'self/clients/1/charges') return undefined;
  const { pageItems } = copy<{ pageItems: { id: number }[] }>('553-selfclientscharges.response');
  return { body: { totalFilteredRecords: 3, pageItems: pageItems.filter(({ id }) => id !== 4) } };
}

describe('Fineract: lists and figures', () => {
  it('the figures are the totals of the lists', async (t) => {
    const client = (await startFineract(t, soundClient)).fineract();
    const [summary, invoices, payments] = await Promise.all([
      client.summary.get(),
      client.invoices.list({ include: ['totals'] }),
      client.payments.list({ include: ['totals'] }),
    ]);
    const figures = summary.currencies[0];
    const totals = invoices.totals?.[0];
    assert.ok(figures && totals);
    assert.deepEqual(totals.overdue, usd(55_000 + 382_468));
    assert.deepEqual(figures.overdue, { count: 5, amount: totals.overdue });
    assert.deepEqual(figures.nextDue, { count: 1, amount: usd(93_954) });
    assert.deepEqual(figures.totalDue.amount, totals.open);
    assert.deepEqual(figures.nextPayment, { dueOn: '2016-04-05', count: 1, amount: usd(93_954) });
    assert.equal(figures.daysPastDue, 191);
    assert.deepEqual(figures.paidThisYear, { count: 1, amount: usd(55_988) });
    assert.deepEqual(payments.totals?.[0]?.posted, usd(55_988));
    assert.deepEqual(figures.months.find(({ month }) => month === '2016-05')?.projected, usd(93_954));
    assert.deepEqual(summary.contracts, { active: 1, overdue: 1, closed: 0 });
    assert.deepEqual(summary.asOf, '2016-03-10');
    const one = await client.summary.get({ contractId: '1' });
    assert.deepEqual(one.currencies[0]?.overdue, { count: 4, amount: usd(382_468) });
  });

  it('filters, orders and pages what Fineract cannot', async (t) => {
    const client = (await startFineract(t, soundClient)).fineract();
    const numbers = async (params: Parameters<typeof client.invoices.list>[0]) =>
      (await client.invoices.list(params)).items.map(({ number }) => number);
    assert.deepEqual(await numbers({ timing: ['not_due'] }), ['000000001/5']);
    assert.deepEqual(await numbers({ open: true, sort: '-open', limit: 2 }), ['000000001/2', '000000001/1']);
    assert.deepEqual(await numbers({ dueOn: { gte: '2016-02-01', lte: '2016-03-05' }, sort: 'dueOn' }), [
      '000000001/3',
      '000000001/4',
    ]);
    assert.deepEqual(await numbers({ settlement: ['credited'], sort: 'number' }), ['2', '3']);
    assert.deepEqual(await numbers({ q: 'fees 2' }), ['5']);
    assert.deepEqual(await numbers({ contractId: '9' }), []);
    const all: string[] = [];
    for await (const { number } of client.invoices.list({ sort: 'dueOn,number', limit: 3 })) all.push(number);
    assert.equal(new Set(all).size, 8);
    assert.equal(
      (await client.invoices.get('loan-1-period-2')).lines?.reduce((sum, { net }) => sum + net.amount, 0),
      100_000,
    );
    await assert.rejects(client.invoices.get('loan-1-period-9'), { name: 'NotFoundError' });
    assert.deepEqual((await client.contracts.list({ status: ['draft'] })).items, []);
    assert.equal((await client.contracts.list({ overdue: true, q: 'agri' })).items.length, 1);
    assert.equal((await client.payments.list({ receivedOn: { lte: '2015-12-31' } })).items.length, 0);
  });

  it('refuses filters, orders and cursors that it does not know', async (t) => {
    const client = (await startFineract(t, soundClient)).fineract();
    await assert.rejects(client.invoices.list({ paymentMethod: ['cash'] }), {
      name: 'ValidationError',
      fieldErrors: [{ pointer: '/query/paymentMethod', code: 'unknown_parameter' }],
    });
    await assert.rejects(client.contracts.list({ sort: 'title' as 'number' }), { name: 'ValidationError' });
    const { next } = await client.invoices.list({ limit: 1 });
    for (const cursor of ['x', btoa('[]'), next ?? ''])
      await assert.rejects(client.invoices.list({ limit: 1, open: true, cursor }), {
        name: 'ValidationError',
      });
  });

  it('hides what it cannot serve', async (t) => {
    const client = (await startFineract(t)).fineract();
    const { resources, actions, fields } = await client.capabilities.get();
    assert.deepEqual(Object.keys(resources).sort(), [
      ...[
        'contracts',
        'customers',
        'guarantees',
        'invoices',
        'label',
        'payments',
        'schedule',
        'session',
        'summary',
      ],
    ]);
    assert.deepEqual(actions, {});
    assert.equal(fields?.['invoice.vat'], 'absent');
    await assert.rejects(client.assets.list(), NotOfferedError);
    await assert.rejects(client.invoices.pdf('loan-1-period-1'), {
      name: 'NotOfferedError',
      operation: 'invoices.pdf',
    });
  });
});

describe('Fineract: failures', () => {
  it('become the errors of the SDK', async (t) => {
    const refusal = {
      userMessageGlobalisationCode: 'validation.msg.validation.errors.exist',
      errors: [
        {
          parameterName: 'offset',
          userMessageGlobalisationCode: 'validation.msg.offset.not.number',
          developerMessage: 'secret',
        },
      ],
    };
    const cases: [number, string][] = [
      [400, 'ValidationError'],
      [401, 'UnauthorizedError'],
      [403, 'ForbiddenError'],
      [404, 'NotFoundError'],
      [429, 'RateLimitError'],
      [500, 'ServerError'],
      [503, 'ServerError'],
    ];
    for (const [status, name] of cases) {
      const server = await startFineract(t, () => ({
        status,
        body: refusal,
        headers: { 'retry-after': '60' },
      }));
      const error = await server
        .fineract()
        .contracts.list()
        .then(
          () => undefined,
          (thrown: unknown) => thrown as LeasekitError & { fieldErrors: unknown; retryAfter?: number },
        );
      assert.equal(error?.name, name);
      assert.deepEqual(error?.fieldErrors, [{ pointer: '/offset', code: 'offset-not-number' }]);
      assert.equal(error?.retryAfter, 60);
      assert.doesNotMatch(`${error?.message} ${error?.stack}`, /secret|bWlmb3/);
    }
  });

  it('of one loan end the list, and the calls of the others', async (t) => {
    const accounts = { loanAccounts: [1, 2, 3, 4, 5, 6].map((id) => ({ id })) };
    const server = await startFineract(t, (path) => {
      if (path === 'self/clients/1/accounts') return { body: accounts };
      if (path === 'self/loans/1') return { status: 500, body: {} };
      return path.startsWith('self/loans/') ? 'hang' : undefined;
    });
    await assert.rejects(server.fineract({ concurrency: 2 }).contracts.list(), { name: 'ServerError' });
    assert.ok(server.requests.filter(({ path }) => path.includes('/self/loans/')).length <= 2);
  });

  it('by time limit, by abort, by a lost connection', async (t) => {
    const client = (await startFineract(t, () => 'hang')).fineract({}, { timeout: 50 });
    await assert.rejects(client.contracts.list(), { name: 'TimeoutError' });
    await assert.rejects(client.contracts.list({}, { signal: AbortSignal.abort(), timeout: 5000 }), {
      name: 'AbortError',
    });
    const lost = (await startFineract(t, () => 'reset')).fineract();
    await assert.rejects(lost.contracts.list(), { name: 'NetworkError' });
    const half = (await startFineract(t, () => ({ text: '<html>' }))).fineract();
    await assert.rejects(half.customers.list(), { name: 'ResponseShapeError' });
  });

  it('renews a token once for all calls of a fan-out', async (t) => {
    let asked = 0;
    const server = await startFineract(t, (path, { headers }) =>
      headers.authorization === 'Basic old' ? { status: 401, body: {} } : soundClient(path),
    );
    const client = server.fineract(
      {},
      { getAccessToken: ({ reason }) => (reason === 'initial' ? 'old' : `new-${(asked += 1)}`) },
    );
    await Promise.all([client.contracts.list(), client.invoices.list(), client.summary.get()]);
    assert.equal(asked, 1);
  });

  it('needs an address', () => {
    const label = { id: 'l', name: 'L', locales: ['en'], timeZone: 'UTC', defaultCurrency: 'USD' };
    assert.throws(() => fineractAdapter({ baseUrl: '/api', currencies: [], label }), TypeError);
  });
});
