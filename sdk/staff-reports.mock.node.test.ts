import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endOfMonth, ForbiddenError, NotFoundError, ValidationError } from './index.ts';
import { permitsStaff, staffOf } from './staff.ts';
import { client, deal, euro, mock, person, staff, today, openOffice } from './testing/staff-office.ts';

describe('the back office: what managers look at', () => {
  openOffice();

  it('names overdue customers with the figures of their own invoice cards', async () => {
    const { items } = await staff.overdueCustomers.list();
    assert.ok(items.length > 0);
    for (const row of items) {
      const summary = await client.with({ customerId: row.customerId }).summary.get();
      const own = summary.currencies.find(({ currency }) => currency === row.currency);
      assert.deepEqual([own?.overdue.amount, own?.overdue.count], [row.overdue, row.invoices]);
      assert.equal(own?.daysPastDue, row.daysPastDue);
    }
  });

  it('says what falls due this week, and from whom', async () => {
    const made = await staff.contracts.create(await deal({ startsOn: today() }));
    const page = await staff.installments.dueThisWeek(today(), { include: ['totals'] });
    assert.ok(
      page.items.some(
        ({ contractId, customerName }) => contractId === made.id && customerName === 'Иван Петров',
      ),
    );
    assert.ok(page.items.every(({ state, open }) => state === 'upcoming' && open.amount > 0));
  });

  it('says what income is expected, month by month, as the installments do', async () => {
    const { items } = await staff.expectedIncome.list({ currency: ['EUR'] });
    assert.equal(items.length, 12);
    const [month] = items;
    const gte = `${month!.month}-01`;
    const dueOn = { gte, lte: endOfMonth(gte) };
    const lines = await staff.installments.list({ currency: ['EUR'], dueOn, include: ['totals'] });
    assert.deepEqual(lines.totals?.[0]?.gross, month?.expected);
    assert.deepEqual(lines.totals?.[0]?.paid, month?.received);
    assert.equal(month!.expected.amount - month!.received.amount, month!.outstanding.amount);
  });

  it('keeps the plan of sales and of collection beside what has become of it', async () => {
    const id = `${today().slice(0, 7)}_EUR`;
    const before = await staff.plans.get(id);
    const planned = await staff.plans.update(id, {
      salesPlanned: euro(10_000_000),
      contractsPlanned: 5,
      collectionPlanned: euro(1),
    });
    assert.deepEqual([planned.salesPlanned, planned.contractsPlanned], [euro(10_000_000), 5]);
    await staff.contracts.create(await deal());
    const after = await staff.plans.get(id);
    assert.equal(after.contractsActual, before.contractsActual + 1);
    assert.equal(after.salesActual.amount, before.salesActual.amount + 1_920_000);
    assert.ok((await staff.plans.list({ from: today(), to: today() })).items.some((each) => each.id === id));
    await assert.rejects(
      staff.plans.update(id, { salesPlanned: { amount: 1, currency: 'USD' } }),
      ValidationError,
    );
  });
});

describe('the back office: rights, audit, offers', () => {
  openOffice();

  it('is refused to everybody who is not of the lessor’s staff', async () => {
    for (const username of ['anna.admin', 'rita.readonly', 'paul.user']) {
      const own = staffOf(await mock.signedIn(username));
      const lists = Object.values(own) as { list(): PromiseLike<unknown> }[];
      for (const each of lists) await assert.rejects(Promise.resolve(each.list()), ForbiddenError);
      await assert.rejects(own.customers.create(person()), ForbiddenError);
      await assert.rejects(
        own.payments.create({ customerId: 'x', amount: euro(1), method: 'cash' }),
        ForbiddenError,
      );
    }
    const anybody = staffOf(mock.stranger({ getAccessToken: () => 'user-1' }));
    await assert.rejects(Promise.resolve(anybody.customers.list()), ForbiddenError);
  });

  it('has rights of its own that * does not include', async () => {
    const { permissions } = await client.session.get();
    assert.ok(permitsStaff(permissions, 'staffPayments.create'));
    const customer = await (await mock.signedIn('anna.admin')).session.get();
    assert.ok(!permitsStaff(customer.permissions, 'staffPayments.list'));
    assert.ok(
      !permitsStaff(['*'], 'staffPayments.list') && permitsStaff(['staffPayments.*'], 'staffPayments.list'),
    );
  });

  it('is not there where a lessor has none', async () => {
    mock.control.setScenario('staff.notOffered');
    const { resources, actions } = await client.capabilities.get();
    assert.ok(!Object.keys(resources).some((name) => name.startsWith('staff')) && !actions['enterContract']);
    await assert.rejects(Promise.resolve(staff.contracts.list()), NotFoundError);
    await assert.rejects(
      staff.payments.create({ customerId: 'x', amount: euro(1), method: 'cash' }),
      NotFoundError,
    );
    assert.ok((await client.contracts.list()).items.length > 0);
  });

  it('writes every action of staff into the audit log: by whom, what, type, IP and time', async () => {
    const made = await staff.contracts.create(await deal());
    const { id } = await staff.payments.create({
      customerId: made.customerId,
      amount: euro(100),
      method: 'cash',
    });
    await staff.payments.reverse(id);
    await assert.rejects(staff.contracts.create({} as never), ValidationError);
    const { items } = await client.auditEvents.list({ actor: 'usr_staff', limit: 100 });
    const seen = items.map(({ type, action, result }) => `${type}.${action} ${result}`);
    for (const each of [
      'staffCustomers.create ok',
      'staffVehicles.create ok',
      'staffContracts.create ok',
      'staffContracts.create refused',
      'staffPayments.create ok',
      'staffPayments.reverse ok',
    ])
      assert.ok(seen.includes(each), each);
    assert.ok(items.every(({ at, ip }) => at && ip));
    const only = await client.auditEvents.list({
      type: ['staffPayments'],
      action: ['reverse'],
      ip: '127.0.0.1',
    });
    assert.deepEqual(
      only.items.map(({ entity }) => entity),
      [id],
    );
  });

  it('brings no news of staff to customers, but of what it changes for them', async () => {
    const made = await staff.contracts.create(await deal());
    await staff.payments.create({ customerId: made.customerId, amount: euro(100), method: 'cash' });
    const types = mock.control.lessor.changes.all.map(({ type }) => type);
    assert.ok(!types.some((type) => type.startsWith('staff')));
    assert.ok(types.includes('contracts.created') && types.includes('payments.created'));
  });
});
