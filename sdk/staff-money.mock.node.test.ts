import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConflictError } from './index.ts';
import { client, days, deal, euro, staff, today, openOffice } from './testing/staff-office.ts';

describe('the back office: payments and installments', () => {
  openOffice();

  it('registers a part payment, which the engine allocates, and then the rest', async () => {
    const made = await staff.contracts.create(await deal());
    const portal = client.with({ customerId: made.customerId });
    const down = (await portal.invoices.list({ open: true })).items.find(({ dueOn }) => dueOn === today());
    const part = Math.floor(down!.gross.amount / 3);
    const payment = await staff.payments.create({
      ...{ customerId: made.customerId, amount: euro(part), method: 'cash', note: 'В брой' },
      invoiceIds: [down!.id],
    });
    assert.deepEqual(
      [
        payment.state,
        payment.registeredBy,
        payment.note,
        payment.allocations.map(({ amount }) => amount.amount),
      ],
      ['posted', 'usr_staff', 'В брой', [part]],
    );
    const invoice = await portal.invoices.get(down!.id);
    assert.deepEqual([invoice.settlement, invoice.open.amount], ['partial', down!.gross.amount - part]);
    const [line] = (await staff.installments.list({ contractId: made.id, partial: true })).items;
    assert.deepEqual([line?.paid.amount, line?.state, line?.paidOn], [part, 'upcoming', today()]);
    await staff.payments.create({
      customerId: made.customerId,
      contractId: made.id,
      amount: invoice.open,
      method: 'card',
    });
    assert.equal((await portal.invoices.get(down!.id)).settlement, 'paid');
    const own = await staff.payments.list({
      customerId: made.customerId,
      registered: true,
      include: ['totals'],
    });
    assert.equal(own.items.length, 2);
    assert.equal(own.totals?.[0]?.posted.amount, down!.gross.amount);
  });

  it('registers money once for a key, and takes it back', async () => {
    const made = await staff.contracts.create(await deal());
    const body = { customerId: made.customerId, amount: euro(5_000), method: 'cash' } as const;
    const options = { idempotencyKey: 'till-1' };
    const [one, two] = [
      await staff.payments.create(body, options),
      await staff.payments.create(body, options),
    ];
    assert.equal(one.id, two.id);
    const back = await staff.payments.reverse(one.id);
    assert.equal(back.state, 'reversed');
    await assert.rejects(staff.payments.reverse(one.id), ConflictError);
    const portal = client.with({ customerId: made.customerId });
    assert.equal((await portal.summary.get()).currencies[0]?.unappliedCredit?.amount ?? 0, 0);
  });

  it('has every installment in one of three states, and their sums', async () => {
    const states = ['overdue', 'paid', 'upcoming'] as const;
    const all = await staff.installments.list({ limit: 1000, include: ['totals'] });
    let count = 0;
    for (const state of states) {
      const page = await staff.installments.list({ state: [state], limit: 1000 });
      for (const row of page.items) {
        if (state === 'paid') assert.equal(row.open.amount, 0);
        else assert.ok(row.open.amount > 0 && row.dueOn < today() === (state === 'overdue'));
        assert.equal(row.paid.amount + row.open.amount, row.gross.amount);
      }
      count += page.total?.value ?? 0;
    }
    assert.equal(count, all.total?.value);
    const euros = all.totals?.find(({ currency }) => currency === 'EUR');
    assert.ok(euros && euros.paid.amount + euros.open.amount === euros.gross.amount);
  });

  it('has special installments and what was paid on them in a register', async () => {
    const made = await staff.contracts.create(
      await deal({ specials: [{ typeId: 'casco', amount: euro(30_000), every: 12 }] }),
    );
    const own = await staff.installments.list({
      contractId: made.id,
      kind: ['special'],
      specialType: ['casco'],
    });
    assert.equal(own.items.length, 1);
    await days(60);
    await staff.payments.create({
      customerId: made.customerId,
      amount: euro(600_000_00),
      method: 'credit_transfer',
    });
    const paid = await staff.installments.list({ contractId: made.id, kind: ['special'], state: ['paid'] });
    assert.deepEqual(
      paid.items.map(({ paid: { amount } }) => amount),
      [30_000],
    );
    assert.equal(paid.items[0]?.paidOn, today());
  });
});

describe('the back office: special installments', () => {
  openOffice();

  it('adds Casco, liability and GPS beside the plan; the balance of the contract does not move', async () => {
    const made = await staff.contracts.create(await deal());
    const before = (await staff.contracts.schedule(made.id)).lines;
    const charge = await staff.specials.create({
      ...{ contractId: made.id, typeId: 'gps', amount: euro(1_290), dueOn: '2026-12-05', count: 3 },
      note: 'GPS',
    });
    assert.deepEqual(
      charge.lines.map(({ dueOn }) => dueOn),
      ['2026-12-05', '2027-01-05', '2027-02-05'],
    );
    await staff.specials.create({
      contractId: made.id,
      typeId: 'mtpl',
      amount: euro(25_000),
      dueOn: today(),
    });
    const { lines } = await staff.contracts.schedule(made.id);
    assert.equal(lines.length, before.length + 4);
    assert.deepEqual(
      lines.map(({ dueOn }) => dueOn),
      lines.map(({ dueOn }) => dueOn).sort(),
    );
    const portal = client.with({ customerId: made.customerId });
    const due = (await portal.invoices.list({ open: true })).items.find(
      ({ gross }) => gross.amount === 25_000,
    );
    assert.equal(due?.dueOn, today());
    const types = await staff.specials.types();
    assert.ok(['casco', 'mtpl', 'gps'].every((id) => types.some((each) => each.id === id && each.builtIn)));
  });

  it('knows the kinds the lessor has added, and calls off what is not invoiced', async () => {
    const made = await staff.contracts.create(await deal());
    const kind = await staff.specials.addType({ title: 'Зимни гуми', taxed: true });
    const charge = await staff.specials.create({
      ...{
        contractId: made.id,
        typeId: kind.id,
        amount: euro(10_000),
        dueOn: '2027-03-01',
        count: 2,
        everyMonths: 6,
      },
    });
    assert.equal(charge.title, 'Зимни гуми');
    const gone = await staff.specials.cancel(charge.id);
    assert.deepEqual(
      gone.lines.map(({ state }) => state),
      ['cancelled', 'cancelled'],
    );
    assert.deepEqual(gone.allowedActions, []);
    await assert.rejects(staff.specials.cancel(charge.id), ConflictError);
    await days(200);
    const portal = client.with({ customerId: made.customerId });
    const invoices = (await portal.invoices.list({ limit: 500 })).items;
    assert.ok(!invoices.some(({ net }) => net?.amount === 10_000));
    await assert.rejects(staff.specials.addType({ title: 'зимни ГУМИ', taxed: true }), ConflictError);
  });
});
