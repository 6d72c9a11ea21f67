import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NotOfferedError } from '../../index.ts';
import { fullLoan, startFineract } from './testing/fineract-server.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const ugx = (amount: number) => ({ amount, currency: 'UGX' });

describe('Fineract: session', () => {
  it('signs in with the authentication key, sent only in the header and to its own tenant', async (t) => {
    const server = await startFineract(t);
    const client = server.fineract({}, { getAccessToken: undefined });
    assert.equal(
      ((await client.session.create({ username: 'mifos', password: 'password' })) as { token: string }).token,
      'bWlmb3M6cGFzc3dvcmQ=',
    );
    const session = await client.session.get();
    assert.deepEqual(session.user, {
      id: '1',
      name: 'mifos',
      roles: ['customer'],
      customerIds: ['1', '2'],
      state: 'active',
    });
    assert.deepEqual(session.customer, { id: '1', number: '000000001', name: 'Small shop' });
    const [signIn, clients] = server.requests;
    assert.equal(signIn?.headers.authorization, undefined);
    assert.equal(clients?.headers.authorization, 'Basic bWlmb3M6cGFzc3dvcmQ=');
    assert.equal(clients?.headers['fineract-platform-tenantid'], 'lessor');
    assert.ok(server.requests.every(({ query }) => !JSON.stringify(query).includes('bWlmb3M6cGFzc3dvcmQ')));
    await client.session.delete();
    await client.session.get();
    assert.equal(server.requests.at(-1)?.headers.authorization, undefined);
  });

  it('refuses wrong credentials with the code of Fineract, and no text of it', async (t) => {
    const client = (await startFineract(t)).fineract({}, { getAccessToken: undefined });
    await assert.rejects(client.session.create({ username: 'mifos', password: 'x' }), {
      name: 'UnauthorizedError',
      code: 'not-authenticated',
      message: 'session.create: 401 not-authenticated',
    });
  });

  it('switches to another client of the user, and to no other', async (t) => {
    const client = (await startFineract(t)).fineract();
    assert.equal((await client.with({ customerId: '2' }).session.get()).customer?.name, 'Home Farm Produce');
    await assert.rejects(client.with({ customerId: '3' }).session.get(), { name: 'NotFoundError' });
    await assert.rejects(client.with({ customerId: '2' }).contracts.get('1'), { name: 'NotFoundError' });
    await assert.rejects(client.with({ customerId: '2' }).invoices.get('client-1-charge-3'), {
      name: 'NotFoundError',
    });
    await assert.rejects(client.with({ customerId: '2' }).payments.get('client-1-transaction-1'), {
      name: 'NotFoundError',
    });
  });

  it('with OAuth sends bearer tokens and offers no password', async (t) => {
    const server = await startFineract(t);
    const client = server.fineract({ scheme: 'bearer' });
    assert.equal((await client.capabilities.get()).signIn?.password, false);
    await client.customers.list();
    assert.equal(server.requests[0]?.headers.authorization, 'Bearer bWlmb3M6cGFzc3dvcmQ=');
    await assert.rejects(client.session.create({ username: 'a', password: 'b' }), NotOfferedError);
  });
});

describe('Fineract: the published payloads', () => {
  it('label and customers', async (t) => {
    const client = (await startFineract(t)).fineract();
    assert.equal((await client.label.get()).businessDate, '2016-03-10');
    const page = await client.customers.list();
    assert.deepEqual(
      page.items.map(({ id, number, kind, name }) => [id, number, kind, name]),
      [
        ['1', '000000001', 'company', 'Small shop'],
        ['2', '000000002', 'company', 'Home Farm Produce'],
      ],
    );
    assert.deepEqual(page.total, { value: 2, exact: true });
    assert.equal((await client.customers.list({ limit: 1 })).hasNext, true);
    const rest = await (await client.customers.list({ limit: 1 })).nextPage();
    assert.deepEqual([rest?.items[0]?.id, rest?.hasNext], ['2', false]);
    const customer = await client.customers.get('27');
    assert.deepEqual([customer.kind, customer.name], ['consumer', 'savings test']);
  });

  it('a loan without its schedule: what it tells itself, and nothing else', async (t) => {
    const client = (await startFineract(t)).fineract({ kinds: { 1: 'hire_purchase' } });
    const page = await client.contracts.list();
    assert.deepEqual(page.rejected, []);
    const [contract] = page.items;
    assert.deepEqual(contract, await client.contracts.get('1'));
    assert.deepEqual(contract, {
      id: '1',
      number: '000000001',
      kind: 'hire_purchase',
      status: 'active',
      title: 'Kampala Product (with cash accounting)',
      signedOn: '2012-04-03',
      startsOn: '2012-04-10',
      endsOn: '2013-04-10',
      currency: 'UGX',
      financed: ugx(100_000_000),
      term: { n: 12, every: 1, unit: 'month' },
      rate: { kind: 'fixed', nominal: '0.24' },
      installmentsPaid: 0,
      installmentsTotal: 12,
      repaidToDate: ugx(0),
      outstandingPrincipal: ugx(100_000_000),
      overdue: ugx(104_833_330),
      daysPastDue: 1400,
      assetIds: [],
    });
    await assert.rejects(client.contracts.schedule('1'), { name: 'ResponseShapeError' });
    const invoices = await client.invoices.list();
    const loan = invoices.rejected.find(({ issues }) => issues[0]?.path === 'repaymentSchedule');
    assert.equal(loan?.id, '1');
    await assert.rejects(client.summary.get(), { name: 'ResponseShapeError' });
  });

  it('guarantors, with what is held of them', async (t) => {
    const { items, rejected } = await (await startFineract(t)).fineract().contracts.guarantees('1');
    assert.deepEqual(rejected, []);
    assert.deepEqual(items, [
      {
        id: '6',
        contractId: '1',
        type: 'existing.customer',
        guarantor: 'Abhishek v M',
        amount: ugx(200_000),
      },
      { id: '7', contractId: '1', type: 'existing.customer', guarantor: 'Bheem Test', amount: ugx(100_000) },
    ]);
  });

  it('a schedule: twelve lines, the principal to the cent, billed from the first day of a period on', async (t) => {
    const client = (
      await startFineract(t, (path) => (path === 'self/loans/1' ? { body: fullLoan() } : undefined))
    ).fineract();
    const { lines, rejected } = await client.contracts.schedule('1');
    assert.deepEqual(rejected, []);
    assert.equal(lines.length, 12);
    const total = (key: 'principal' | 'interest' | 'gross') =>
      lines.reduce((sum, line) => sum + line[key].amount, 0);
    assert.deepEqual(
      [total('principal'), total('interest'), total('gross')],
      [1_000_000, 134_098, 1_134_098],
    );
    assert.equal(lines.at(-1)?.balanceAfter.amount, 0);
    assert.deepEqual(
      lines.map(({ state }) => state).join(' '),
      `${'invoiced '.repeat(5)}${'planned '.repeat(7)}`.trim(),
    );
    assert.equal(lines[0]?.invoiceId, 'loan-1-period-1');
    assert.equal(lines[5]?.invoiceId, undefined);
    const contract = await client.contracts.get('1');
    assert.deepEqual(contract.nextInstallment, { dueOn: '2016-04-05', amount: usd(93_954) });
    assert.deepEqual([contract.installmentsPaid, contract.installmentsTotal], [0, 12]);
    assert.deepEqual(contract.overdue, usd(94_560 + 100_000 + 93_954 + 93_954));
    assert.equal(contract.daysPastDue, 100);
    assert.equal(contract.financed.amount, total('principal'));
  });

  it('charges as invoices: the one that does not add up is reported', async (t) => {
    const none = { loanAccounts: [] };
    const override = (path: string) => (path === 'self/clients/1/accounts' ? { body: none } : undefined);
    const client = (await startFineract(t, override)).fineract();
    const page = await client.invoices.list({ include: ['totals'] });
    assert.deepEqual(
      page.items.map(({ id, dueOn, open, settlement, timing }) => [
        id,
        dueOn,
        open.amount,
        settlement,
        timing,
      ]),
      [
        ['client-1-charge-5', '2015-09-01', 55_000, 'open', 'overdue'],
        ['client-1-charge-3', '2015-08-17', 0, 'credited', undefined],
        ['client-1-charge-2', '2015-08-17', 0, 'credited', undefined],
      ],
    );
    assert.deepEqual(page.rejected, [
      { index: 3, id: '4', issues: [{ path: '', message: 'open is not what is left' }] },
    ]);
    assert.deepEqual(page.total, { value: 3, exact: false });
    assert.equal(page.totals, undefined, 'a sum with a row missing is no total');
    const charge = await client.invoices.get('client-1-charge-3');
    assert.deepEqual(charge.lines, [{ description: 'Client Fee 1', net: usd(10_000), component: 'penalty' }]);
    await assert.rejects(client.invoices.get('client-1-charge-99'), {
      name: 'NotFoundError',
      code: 'resource-not-found',
    });
    await assert.rejects(client.invoices.get('../users/1'), { name: 'NotFoundError' });
  });

  it('transactions as payments: no more than the portions say', async (t) => {
    const server = await startFineract(t);
    const client = server.fineract();
    assert.deepEqual(await client.payments.get('loan-1-transaction-3'), {
      id: 'loan-1-transaction-3',
      type: 'loanTransactionType.repayment',
      amount: usd(55_988),
      receivedOn: '2012-05-14',
      method: 'unknown',
      allocations: [],
      state: 'posted',
      unallocated: usd(0),
      contractIds: ['1'],
    });
    assert.equal((await client.payments.get('client-1-transaction-1')).state, 'reversed');
    const page = await client.payments.list({ include: ['totals'] });
    assert.deepEqual(
      page.items.map(({ id, amount }) => [id, amount]),
      [['client-1-transaction-226', usd(2200)]],
    );
    // The payload counts 20 transactions and holds one: asking ends with the empty page, and nothing is claimed.
    assert.deepEqual(page.total, { value: 1, exact: false });
    assert.equal(page.totals, undefined);
    assert.deepEqual(
      server.requests
        .filter(({ path }) => path.endsWith('/transactions'))
        .map(({ query }) => query['offset']),
      ['0', '1'],
    );
  });
});
