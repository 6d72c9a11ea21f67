import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConflictError, PreconditionError, ValidationError } from './index.ts';
import { staffOf } from './staff.ts';
import { fieldsOf } from './testing/mock-lessor.ts';
import { EGN, client, mock, person, staff, openOffice } from './testing/staff-office.ts';

describe('the back office: customers, companies, vehicles', () => {
  openOffice();

  it('enters a customer with both addresses, personal number, identity card and contacts, and finds it', async () => {
    const made = await staff.customers.create(person());
    assert.deepEqual(
      made.addresses.map(({ kind }) => kind),
      ['identity', 'current'],
    );
    assert.equal(made.identityCard?.issuedOn, '2022-03-14');
    assert.equal(made.contacts?.length, 2);
    assert.deepEqual([made.contracts, made.overdue, made.daysPastDue], [0, [], 0]);
    for (const q of ['петров', '5550134', made.number]) {
      const found = await staff.customers.list({ q });
      assert.ok(
        found.items.some(({ id }) => id === made.id),
        q,
      );
    }
    const portal = await client.with({ customerId: made.id }).customers.get(made.id);
    assert.equal(portal.name, 'Иван Петров');
    assert.deepEqual((await client.with({ customerId: made.id }).invoices.list()).items, []);
  });

  it('has all that is known of a customer: contracts, vehicles, money, notes, messages and documents, of nobody else', async () => {
    const { items } = await staff.customers.list({ limit: 100 });
    const { id } = items.find(({ contracts, overdue }) => contracts > 0 && overdue.length > 0)!;
    const customer = await staff.customers.get(id);
    const of = { customerId: id };
    await staff.notes.create({ customerId: id, text: 'Called about the overdue invoices.' });
    const own = client.with(of);
    const [contracts, vehicles, installments, payments, notes, messages, documents, invoices] =
      await Promise.all([
        staff.contracts.list(of),
        staff.vehicles.list(of),
        staff.installments.list(of),
        staff.payments.list(of),
        staff.notes.list(of),
        staff.messages.list(of),
        staff.documents.list(of),
        own.invoices.list({ timing: ['overdue'], include: ['totals'] }),
      ]);
    assert.equal(contracts.total?.value ?? contracts.items.length, customer.contracts);
    assert.ok(vehicles.items.length > 0 && installments.items.length > 0 && payments.items.length > 0);
    assert.equal(notes.items[0]?.text, 'Called about the overdue invoices.');
    // The figure of the customer is the sum of the list that explains it.
    assert.deepEqual(
      customer.overdue,
      invoices.totals?.map(({ open }) => open),
    );
    for (const row of [contracts, installments, payments, notes, messages, documents].flatMap((page) => [
      ...page.items,
    ]))
      assert.equal((row as { customerId?: string }).customerId, id, JSON.stringify(row));
  });

  it('shows personal numbers to those alone who may see them', async () => {
    const { id } = await staff.customers.create(person());
    const masked = await staff.customers.get(id);
    assert.ok(!JSON.stringify(masked).includes(EGN) && !JSON.stringify(masked).includes('644123456'));
    const supervisor = staffOf(await mock.signedIn('stefan.supervisor'));
    const full = await supervisor.customers.get(id);
    assert.equal(full.taxIds[0]?.value, EGN);
    assert.equal(full.identityCard?.number, '644123456');
    assert.equal((await client.customers.get(id)).taxIds[0]?.value.includes(EGN), false);
  });

  it('refuses a personal number that cannot be right, and a customer who is known already', async () => {
    const wrong = person({ taxIds: [{ scheme: 'BG_EGN', value: '7523169264' }] });
    await assert.rejects(staff.customers.create(wrong), (error) => {
      assert.ok(error instanceof ValidationError);
      assert.deepEqual(fieldsOf(error), ['/taxIds/0/value invalid_national_id']);
      return true;
    });
    await staff.customers.create(person());
    await assert.rejects(staff.customers.create(person({ name: 'Another' })), ConflictError);
  });

  it('changes a customer in the version that was seen alone', async () => {
    const { id, etag } = await staff.customers.create(person());
    const changed = await staff.customers.update(
      id,
      { phones: ['+359 2 555 0200'], email: 'new@mail.example' },
      { etag },
    );
    assert.deepEqual(changed.phones, ['+359 2 555 0200']);
    assert.equal(changed.emails[0]?.address, 'new@mail.example');
    await assert.rejects(staff.customers.update(id, { name: 'Too late' }, { etag }), PreconditionError);
  });

  it('keeps companies with representative, manager, bank and branches', async () => {
    const made = await staff.companies.create({
      name: 'Авто Лизинг ЕООД',
      address: { lines: ['ul. Slatinska 101A'], city: 'София', country: 'BG' },
      taxIds: [
        { scheme: 'BG_EIK', value: '204567891' },
        { scheme: 'BG_BULSTAT', value: '204567891' },
      ],
      representative: 'Георги Димитров',
      manager: { name: 'Георги Димитров', nationalId: EGN },
      bank: { name: 'Balkan Bank', iban: 'BG80 BNBG 9661 1020 3456 78', bic: 'BNBGBGSD' },
      branches: [{ name: 'София' }, { name: 'Пловдив' }],
    });
    assert.deepEqual(
      made.branches.map(({ name }) => name),
      ['София', 'Пловдив'],
    );
    assert.ok(!JSON.stringify(made).includes(EGN) && made.bank?.iban.includes('•'));
    const [first] = made.branches;
    const fewer = await staff.companies.update(made.id, {
      branches: [{ id: first!.id, name: 'София център' }],
    });
    assert.deepEqual(fewer.branches, [{ id: first!.id, name: 'София център' }]);
    const bank = { name: 'Bank', iban: 'BG80BNBG96611020345679' };
    await assert.rejects(staff.companies.update(made.id, { bank }), (error) => {
      assert.deepEqual(fieldsOf(error), ['/bank/iban invalid_iban']);
      return true;
    });
  });

  it('registers a vehicle with make, model, modification, engine, chassis and VIN, once', async () => {
    const draft = {
      make: 'Dacia',
      model: 'Duster',
      modification: '1.5 dCi 4x4',
      vin: 'UU1HSDCW5ZZ000001',
      chassisNo: 'UU1HSD 0001',
      engineNo: 'K9K 123456',
      plate: 'CB 1234 AB',
    };
    const made = await staff.vehicles.create(draft);
    assert.equal(made.state, 'available');
    assert.deepEqual(
      [made.modification, made.vehicle?.vin, made.vehicle?.chassisNo, made.vehicle?.engineNo],
      [draft.modification, draft.vin, draft.chassisNo, draft.engineNo],
    );
    const found = await staff.vehicles.list({ q: 'k9k 123', state: ['available'] });
    assert.deepEqual(
      found.items.map(({ id }) => id),
      [made.id],
    );
    await assert.rejects(staff.vehicles.create(draft), ConflictError);
    const { items } = await staff.vehicles.list({ state: ['leased'], limit: 3 });
    assert.ok(items.length > 0 && items.every(({ customerId, contractId }) => customerId && contractId));
    const [leased] = items;
    const plate = 'CB 9999 XX';
    await staff.vehicles.update(leased!.id, { plate });
    const asset = await client.with({ customerId: leased!.customerId }).assets.get(leased!.id);
    assert.equal(asset.vehicle?.plate, plate);
  });
});
