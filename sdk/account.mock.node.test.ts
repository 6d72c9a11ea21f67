import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConflictError, ForbiddenError, NotFoundError, PreconditionError, ValidationError } from './index.ts';
import type { LeasekitClient, RateLimitError } from './index.ts';
import { fieldsOf, startMockLessor } from './testing/mock-lessor.ts';
import type { MockLessor } from './testing/mock-lessor.ts';

let mock: MockLessor;
before(async () => {
  mock = await startMockLessor();
});
after(() => mock.close());
beforeEach(() => mock.control.reset());

const names = (field: string) => (error: unknown) => {
  assert.deepEqual(fieldsOf(error), [field]);
  return true;
};

async function lastCodeTo(address: string): Promise<string> {
  return (await mock.outbox('emailCode')).findLast(({ to }) => to === address)?.code ?? '';
}

describe('profile', () => {
  it('shows user and customer; name, phone and languages are the user’s to change', async () => {
    const client = await mock.signedIn('paul.user');
    const profile = await client.profile.get();
    assert.deepEqual([profile.username, profile.mfa, profile.roles], ['paul.user', false, ['user']]);
    const { customer } = profile;
    assert.ok(customer?.addresses.length && customer.contacts?.length && customer.bankAccounts?.length);
    assert.match(customer.bankAccounts[0]?.iban ?? '', /•{4}/);
    const changed = await client.profile.update(
      { name: ' Paolo Ferrari ', phone: '+39 333 000 111', language: 'it', notificationLanguage: 'ro' },
      { etag: profile.etag },
    );
    assert.deepEqual(
      [changed.name, changed.phone, changed.language, changed.notificationLanguage],
      ['Paolo Ferrari', '+39 333 000 111', 'it', 'ro'],
    );
    assert.equal((await client.session.get()).user.name, 'Paolo Ferrari');
    const stale = client.profile.update({ phone: '' }, { etag: profile.etag });
    await assert.rejects(stale, PreconditionError);
    assert.equal((await client.profile.update({ phone: '' })).phone, undefined);
  });

  it('refuses what is not the user’s, what cannot be read, and languages nobody writes', async () => {
    const client = await mock.signedIn('paul.user');
    const body = { customer: { name: 'Mine Ltd' }, roles: ['administrator'] } as object;
    await assert.rejects(client.profile.update(body), (error) => {
      assert.deepEqual(fieldsOf(error), ['/customer read_only', '/roles read_only']);
      return true;
    });
    await assert.rejects(client.profile.update({ language: 'xx' }), names('/language invalid_choice'));
    await assert.rejects(client.profile.update({ phone: 'call me' }), ValidationError);
    await assert.rejects(client.profile.update({ name: '  ' }), ValidationError);
    const viewer = await mock.signedIn('rita.readonly');
    assert.equal((await viewer.profile.update({ name: 'Rita M.' })).name, 'Rita M.');
  });
});

describe('emails', () => {
  const ADDRESS = 'fatture@rossi.example';

  async function primaryOf(client: LeasekitClient) {
    const found = (await client.emails.list()).items.find(({ role }) => role === 'primary');
    assert.ok(found);
    return found;
  }

  it('the main address is the certified one, used by default, and not the customer’s to change', async () => {
    const client = await mock.signedIn('anna.admin');
    const primary = await primaryOf(client);
    assert.deepEqual([primary.pec, primary.selfEditable, primary.verified], [true, false, true]);
    assert.deepEqual(primary.uses, ['contract', 'invoices', 'reminders']);
    assert.ok(!primary.allowedActions.includes('delete'));
    const change = client.emails.update(primary.id, { address: ADDRESS });
    await assert.rejects(
      change,
      (error) => error instanceof ConflictError && names('/address not_self_editable')(error),
    );
    await assert.rejects(client.emails.delete(primary.id), names(' not_self_editable'));
    const uses = await client.emails.update(primary.id, { uses: ['contract'] });
    assert.deepEqual(uses.uses, ['contract']);
  });

  it('a secondary address is added for requests, confirmed by its code, changed and taken away', async () => {
    const client = await mock.signedIn('anna.admin');
    const made = await client.emails.create({ address: ADDRESS });
    assert.deepEqual([made.role, made.verified, made.uses], ['secondary', false, ['requests']]);
    const code = await lastCodeTo(ADDRESS);
    const wrong = code === '000000' ? '111111' : '000000';
    await assert.rejects(client.emails.verify(made.id, { code: wrong }), names('/code wrong_code'));
    assert.equal((await client.emails.get(made.id)).attemptsLeft, 2);
    const verified = await client.emails.verify(made.id, { code });
    assert.deepEqual([verified.verified, verified.pendingAddress], [true, undefined]);
    await assert.rejects(client.emails.verify(made.id, { code }), names(' verified'));
    await assert.rejects(client.emails.sendCode(made.id), names(' verified'));
    const customer = await client.customers.get((await client.session.get()).customer?.id ?? '');
    assert.ok(customer.emails.some(({ address, verified: sure }) => address === ADDRESS && sure));

    const moved = await client.emails.update(made.id, { address: 'nuovo@rossi.example' });
    assert.deepEqual([moved.address, moved.pendingAddress], [ADDRESS, 'nuovo@rossi.example']);
    await client.emails.verify(made.id, { code: await lastCodeTo('nuovo@rossi.example') });
    assert.equal((await client.emails.get(made.id)).address, 'nuovo@rossi.example');
    await client.emails.delete(made.id);
    await assert.rejects(client.emails.get(made.id), NotFoundError);
  });

  it('another code takes its time; the last one no longer counts', async () => {
    const client = await mock.signedIn('anna.admin');
    const { id } = await client.emails.create({ address: ADDRESS });
    const first = await lastCodeTo(ADDRESS);
    await assert.rejects(client.emails.sendCode(id), (error: RateLimitError) => error.retryAfter === 30);
    await mock.wait(31);
    assert.ok((await client.emails.sendCode(id)).allowedActions.includes('verify'));
    const second = await lastCodeTo(ADDRESS);
    if (first !== second) await assert.rejects(client.emails.verify(id, { code: first }), ValidationError);
    await mock.wait(301);
    await assert.rejects(client.emails.verify(id, { code: second }), names('/code expired_code'));
  });

  it('refuses addresses that are none or there already, and foreign ones', async () => {
    const client = await mock.signedIn('anna.admin');
    const { address } = await primaryOf(client);
    await assert.rejects(client.emails.create({ address: address.toUpperCase() }), names('/address taken'));
    for (const bad of ['x', 'a@b', 'a b@c.example', '<a@c.example>', '']) {
      await assert.rejects(client.emails.create({ address: bad }), ValidationError, bad);
    }
    const staff = await mock.signedIn('sofia.staff');
    const other = (await staff.customers.list({ limit: 2 })).items[1]?.id ?? '';
    const theirs = (await staff.with({ customerId: other }).emails.list()).items[0]?.id ?? '';
    await assert.rejects(client.emails.get(theirs), NotFoundError);
    const viewer = await mock.signedIn('rita.readonly');
    await assert.rejects(viewer.emails.create({ address: 'r@x.example' }), ForbiddenError);
    for (let count = 0; count < 8; count += 1) await client.emails.create({ address: `n${count}@x.example` });
    await assert.rejects(client.emails.create({ address: 'n9@x.example' }), names(' too_many'));
  });

  it('the key of a creation makes one address, however often it is sent', async () => {
    const client = await mock.signedIn('anna.admin');
    const options = { idempotencyKey: 'mail-1' };
    const [one, two] = [
      await client.emails.create({ address: ADDRESS }, options),
      await client.emails.create({ address: ADDRESS }, options),
    ];
    assert.equal(one.id, two.id);
  });
});

describe('reminders', () => {
  it('a week before the due date unless told, per channel and event', async () => {
    const client = await mock.signedIn('paul.user');
    const { items } = await client.reminders.list();
    assert.deepEqual([...new Set(items.map(({ channel }) => channel))].sort(), ['email', 'sms', 'viber']);
    const viber = items.find(({ id }) => id === 'invoiceDue-viber');
    assert.deepEqual([viber?.leadDays, viber?.enabled, viber?.leads], [7, false, true]);
    assert.match(viber?.destination ?? '', /^\+39 ••• ••\d\d$/);
    const seen = await client.reminders.get('invoiceDue-viber');
    const changed = await client.reminders.update(
      seen.id,
      { enabled: true, leadDays: 3, quietHours: { from: '20:30', to: '09:00' } },
      { etag: seen.etag },
    );
    assert.deepEqual([changed.enabled, changed.leadDays, changed.quietHours?.from], [true, 3, '20:30']);
    const stale = client.reminders.update(seen.id, { leadDays: 5 }, { etag: seen.etag });
    await assert.rejects(stale, PreconditionError);
    assert.equal((await client.reminders.update(seen.id, { quietHours: null })).quietHours, undefined);
    const other = await mock.signedIn('anna.admin');
    assert.equal((await other.reminders.get('invoiceDue-viber')).enabled, false);
  });

  it('refuses times that are none, days without a day to come, and channels that lead nowhere', async () => {
    const client = await mock.signedIn('paul.user');
    const bad = { quietHours: { from: '25:00', to: '09:00' } };
    await assert.rejects(client.reminders.update('invoiceDue-sms', bad), ValidationError);
    await assert.rejects(client.reminders.update('invoiceDue-sms', { leadDays: 61 }), ValidationError);
    await assert.rejects(
      client.reminders.update('invoiceOverdue-sms', { leadDays: 3 }),
      names('/leadDays not_applicable'),
    );
    await client.profile.update({ phone: '' });
    await assert.rejects(
      client.reminders.update('invoiceDue-sms', { enabled: true }),
      names('/enabled no_destination'),
    );
    await assert.rejects(client.reminders.get('invoiceDue-pigeon'), NotFoundError);
  });
});
