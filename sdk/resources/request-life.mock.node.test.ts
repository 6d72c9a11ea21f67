import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer } from '../../mock-server/node.ts';
import { ConflictError, createClient, ForbiddenError, NotFoundError, PreconditionError } from '../index.ts';
import { ValidationError } from '../index.ts';
import type { ClientOptions, LeasekitClient, RequestDraft } from '../index.ts';

let mock: MockServer;
const clientOf = (options: ClientOptions = {}): LeasekitClient =>
  createClient({ baseUrl: mock.url, getAccessToken: () => 'user-1', ...options });

before(async () => {
  // A Monday, so that business days are easy to count.
  mock = await startMockServer({ invoices: 120, seed: 7, businessDate: '2026-11-16' });
});
after(() => mock.close());
beforeEach(() => mock.control.reset({ scenario: 'default' }));

const account: RequestDraft = {
  type: 'iban_change',
  payload: { iban: 'it60 x054 2811 1010 0000 0123 456', holder: 'Rossi Trasporti S.r.l.', consent: true },
};

async function pointersOf(work: Promise<unknown>): Promise<Record<string, string>> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ValidationError, String(error));
  return Object.fromEntries(error.fieldErrors.map(({ pointer, code }) => [pointer, code]));
}

async function scan(client: LeasekitClient, text = 'a'): Promise<string> {
  const file = new Blob([`%PDF-1.4 ${text}`], { type: 'application/pdf' });
  return (await client.uploads.send(file, { name: 'letter.pdf' })).id;
}

/** An asset of kind vehicle whose contract has nothing overdue. */
async function soundVehicle(client: LeasekitClient): Promise<string> {
  for await (const { id, overdue } of client.contracts.list()) {
    if (overdue?.amount) continue;
    const { items } = await client.assets.list({ contractId: id, kind: ['vehicle'] });
    if (items[0]) return items[0].id;
  }
  throw new Error('no vehicle');
}

describe('the life of a request', () => {
  it('move on as business days pass: asked for more, answered, granted, done', async () => {
    const client = clientOf();
    const made = await client.requests.create(account);
    assert.equal(made.expectedOn, '2026-11-23');
    mock.control.advanceTo('2026-11-18');
    const asked = await client.requests.get(made.id);
    assert.equal(asked.state, 'info_needed');
    assert.deepEqual(asked.allowedActions, ['answer', 'cancel', 'addMessage']);
    const [question] = (await client.requests.conversation(made.id)).items;
    assert.equal(question?.from, 'lessor');
    assert.match(question?.body ?? '', /letter of your bank/);
    assert.deepEqual(await pointersOf(client.requests.answer(made.id, {})), { '/body': 'required' });
    const attachmentIds = [await scan(client)];
    const answered = await client.requests.answer(
      made.id,
      { body: 'Here it is.', attachmentIds },
      { etag: asked.etag },
    );
    assert.equal(answered.state, 'in_review');
    assert.equal(answered.attachments?.[0]?.fileName, 'letter.pdf');
    mock.control.advanceTo('2026-11-22');
    assert.equal((await client.requests.get(made.id)).state, 'fulfilled');
    const timeline = (await client.requests.timeline(made.id)).items.map(({ state }) => state);
    assert.deepEqual(timeline, [
      'submitted',
      'in_review',
      'info_needed',
      'in_review',
      'approved',
      'fulfilled',
    ]);
    const [customer] = (await client.customers.list()).items;
    const { bankAccounts } = await client.customers.get(customer?.id ?? '');
    assert.match(bankAccounts?.[0]?.iban ?? '', /^IT60•+3456$/);
    assert.ok((await client.customers.get(customer?.id ?? '')).bankAccounts?.length === 1);
  });

  it('expire when nobody answers', async () => {
    const client = clientOf();
    const { id } = await client.requests.create(account);
    mock.control.advanceTo('2026-12-21');
    const late = await client.requests.get(id);
    assert.equal(late.state, 'expired');
    assert.deepEqual(late.allowedActions, []);
    await assert.rejects(client.requests.addMessage(id, { body: 'Hello?' }), ConflictError);
  });

  it('are taken back in the version that was seen, until they are decided', async () => {
    const client = clientOf();
    const made = await client.requests.create({
      type: 'generic',
      payload: { subject: 'Green card', message: 'Is Albania covered as well?' },
    });
    const line = await client.requests.addMessage(made.id, { body: 'It is urgent.' });
    assert.equal(line.from, 'customer');
    await assert.rejects(client.requests.cancel(made.id, {}, { etag: made.etag }), PreconditionError);
    const gone = await client.requests.cancel(made.id, { reason: 'Found it.' });
    assert.equal(gone.state, 'cancelled');
    assert.equal(gone.messageCount, 2);
    await assert.rejects(client.requests.cancel(made.id), ConflictError);
    await assert.rejects(client.requests.answer(made.id, { body: 'x' }), ConflictError);
  });

  it('change what is on file: address, certified e-mail, location; and refuse what may not be', async () => {
    const client = clientOf();
    const address = { lines: ['Via Po 1'], postalCode: '10124', city: 'Torino', country: 'IT' };
    const assetId = await soundVehicle(client);
    await client.requests.create({
      type: 'address_change',
      payload: { addressKind: 'billing', address, from: '2026-11-16' },
    });
    await client.requests.create({ type: 'pec_change', payload: { email: 'nuova@pec.rossi.example' } });
    const moving = await client.requests.create({
      type: 'location_change',
      payload: { assetId, address, from: '2026-11-20' },
    });
    const before = await client.assets.location(assetId);
    assert.equal(before.pending?.requestId, moving.id);
    assert.notEqual(before.current?.city, 'Torino');
    mock.control.advanceTo('2026-11-24');
    const after = await client.assets.location(assetId);
    assert.deepEqual([after.current?.city, after.pending, after.since], ['Torino', undefined, '2026-11-20']);
    assert.equal(after.history[0]?.address.city, before.current?.city);
    const [{ id = '' } = {}] = (await client.customers.list()).items;
    const customer = await client.customers.get(id);
    assert.equal(customer.addresses.find(({ kind }) => kind === 'billing')?.city, 'Torino');
    assert.equal(customer.emails.find(({ pec }) => pec)?.address, 'nuova@pec.rossi.example');
    const abroad = { ...address, city: 'Tirana', country: 'AL' };
    const far = await client.requests.create({
      type: 'location_change',
      payload: { assetId, address: abroad, from: '2026-12-01' },
    });
    mock.control.advanceTo('2026-12-02');
    const refused = await client.requests.get(far.id);
    assert.equal(refused.state, 'rejected');
    assert.match(refused.timeline.at(-1)?.note ?? '', /European Economic Area/);
  });

  it('bring a travel authorization as a message with the paper attached', async () => {
    const client = clientOf();
    const assetId = await soundVehicle(client);
    const made = await client.requests.create({
      type: 'travel_authorization',
      payload: {
        assetId,
        drivers: ['Chiara Rossi'],
        countries: ['AT', 'DE'],
        from: '2026-12-01',
        to: '2026-12-20',
      },
    });
    mock.control.advanceTo('2026-11-19');
    const done = await client.requests.get(made.id);
    assert.equal(done.state, 'fulfilled');
    assert.equal(done.documents?.[0]?.kind, 'travel_authorization');
    const { items } = await client.messages.list({ requestId: made.id });
    const letter = items.find(({ subject }) => subject.includes(made.number));
    assert.equal(letter?.attachments[0]?.id, done.documents?.[0]?.id);
  });

  it('hide those of others, and let nobody write who may only look', async () => {
    const staff = clientOf({ getAccessToken: () => 'staff-1' });
    const { items } = await staff.customers.list({ limit: 50 });
    const mine = (await clientOf().requests.list()).items[0];
    assert.ok(mine);
    const foreign = staff.with({ customerId: items.at(-1)?.id });
    await assert.rejects(foreign.requests.get(mine.id), NotFoundError);
    const readonly = clientOf({ getAccessToken: () => 'readonly-1' });
    assert.equal((await readonly.requests.get(mine.id)).id, mine.id);
    await assert.rejects(readonly.requests.create(account), ForbiddenError);
    await assert.rejects(readonly.requests.cancel(mine.id), ForbiddenError);
    await assert.rejects(readonly.requests.addMessage(mine.id, { body: 'x' }), ForbiddenError);
  });

  it('end the same whether days pass one by one or at once, and whenever one first looks', async () => {
    const story = async (steps: readonly string[], early: boolean): Promise<string> => {
      mock.control.reset({ scenario: 'default' });
      if (early) await clientOf().requests.list();
      for (const date of steps) mock.control.advanceTo(date);
      return JSON.stringify((await clientOf().requests.list({ limit: 100 })).items);
    };
    const atOnce = await story(['2027-01-15'], false);
    const slowly = ['2026-11-17', '2026-11-20', '2026-11-21', '2026-12-05', '2027-01-15'];
    assert.equal(await story(slowly, true), atOnce);
    assert.equal(await story(slowly, false), atOnce);
  });
});
