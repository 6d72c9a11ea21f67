import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../sdk/index.ts';
import { useClients } from '../testing/clients.ts';

const clients = useClients();
const sent = (kind: string, username?: string) =>
  clients
    .mock()
    .control.outbox.filter((each) => each.kind === kind && (!username || each.username === username));
const dayOf = (date: string) => Number(date.slice(8));
/** Whose token `user-1` is. */
const USER = 'anna.admin';
const REQUEST = {
  type: 'generic',
  payload: { subject: 'Green card', message: 'Does it cover Albania as well?' },
};

/** Moves on day by day, and answers the days that passed. */
function pass(days: number): string[] {
  const { control } = clients.mock();
  return Array.from({ length: days }, () => {
    const day = addDays(control.lessor.businessDate, 1);
    control.advanceTo(day);
    return day;
  });
}

describe('news of requests', () => {
  it('goes to the secondary address that the customer uses for it, once it is confirmed, and to no other', async () => {
    const client = clients.of();
    const { control } = clients.mock();
    const address = 'fleet@rossi.example';
    const { id } = await client.emails.create({ address, uses: ['requests'] });
    const of = (to: string) => control.outbox.filter((each) => each.to === to);
    await client.requests.create(REQUEST);
    assert.deepEqual(
      of(address).map(({ kind }) => kind),
      ['emailCode'],
    );
    await client.emails.verify(id, { code: of(address)[0]!.code ?? '' });
    const { number } = await client.requests.create(REQUEST);
    const [told] = of(address).slice(1);
    assert.equal(told?.kind, 'requestCreated');
    assert.match(told?.text ?? '', new RegExp(number));
    pass(10);
    assert.ok(of(address).some(({ kind, text }) => kind === 'requestUpdated' && text?.includes(number)));
    const { items } = await client.emails.list();
    const uninvolved = items.filter(({ uses }) => !uses.includes('requests')).map((each) => each.address);
    assert.ok(uninvolved.length > 0);
    const addresses = [...sent('requestCreated'), ...sent('requestUpdated')].map(({ to }) => to);
    assert.deepEqual(
      addresses.filter((to) => uninvolved.includes(to)),
      [],
    );
    await client.emails.update(id, { uses: ['invoices'] });
    const before = of(address).length;
    await client.requests.create(REQUEST);
    assert.equal(of(address).length, before);
  });
});

describe('reminders', () => {
  it('follow the monthly invoice day: what it brings is told that day, and again as many days ahead as chosen', async () => {
    const client = clients.of();
    for (const id of ['invoiceIssued-email', 'invoiceDue-sms'])
      await client.reminders.update(id, { enabled: true, ...(id === 'invoiceDue-sms' && { leadDays: 3 }) });
    const contracts = (await client.contracts.list({ limit: 100 })).items;
    const before = new Set((await client.invoices.list({ limit: 500 })).items.map(({ id }) => id));
    const days = pass(35);
    const all = (await client.invoices.list({ limit: 500, type: ['invoice'] })).items;
    const fresh = all.filter(({ id }) => !before.has(id));
    assert.ok(fresh.length > 0);
    // What a contract is billed for by plan comes on its invoice day.
    const regular = fresh.filter(({ contractIds, issuedOn }) => {
      const contract = contracts.find(({ id }) => contractIds.includes(id));
      return contract?.invoiceDay === dayOf(issuedOn);
    });
    assert.ok(regular.length > 0);
    const issued = sent('invoiceIssued', USER).filter(({ channel }) => channel === 'email');
    for (const { issuedOn, number } of regular) {
      const told = issued.filter(({ text }) => text?.includes(number));
      assert.deepEqual(
        told.map(({ at }) => at.slice(0, 10)),
        [issuedOn],
        number,
      );
    }
    const due = sent('invoiceDue', USER).filter(({ channel }) => channel === 'sms');
    for (const { disputed, dueOn = '', number, open, remindersPausedUntil } of all) {
      if (dueOn === '' || open.amount === 0 || disputed || remindersPausedUntil) continue;
      const ahead = addDays(dueOn, -3);
      if (!days.includes(ahead)) continue;
      const told = due.filter(({ text }) => text?.includes(number));
      assert.deepEqual(
        told.map(({ at }) => at.slice(0, 10)),
        [ahead],
        number,
      );
    }
    assert.ok(due.length > 0);
  });

  it('are not sent where they are switched off', async () => {
    const client = clients.of();
    const { items } = await client.reminders.list();
    for (const { enabled, id } of items) if (enabled) await client.reminders.update(id, { enabled: false });
    pass(35);
    assert.deepEqual([...sent('invoiceIssued', USER), ...sent('invoiceDue', USER)], []);
  });
});
