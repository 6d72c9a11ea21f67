import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { codeOf, startHarness } from './testing/harness.ts';
import type { Harness } from './testing/harness.ts';

let mock: Harness;
/** A server for each test of a suite; tests of other files in the same process need none. */
function served(): void {
  beforeEach(async () => {
    mock = await startHarness({ latencyMs: 30 });
  });
  afterEach(() => mock.close());
}

/** A promise to pay half of the first open invoice. */
async function draft(): Promise<{
  invoiceIds: string[];
  amount: { amount: number; currency: string };
  promisedOn: string;
}> {
  const { items } = await mock.read('/v1/invoices?open=true&limit=1');
  const { id, open } = items[0] as { id: string; open: { amount: number; currency: string } };
  const amount = { amount: Math.ceil(open.amount / 2), currency: open.currency };
  return { invoiceIds: [id], amount, promisedOn: mock.control.lessor.businessDate };
}

const promise = (body: object, key: string | undefined = 'key-1', token?: string) =>
  mock.call('/v1/promises', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    ...(token && { token }),
  });

describe('idempotency', () => {
  served();

  it('replays the first answer for the same key and body', async () => {
    const body = await draft();
    const first = await promise(body);
    assert.equal(first.status, 201);
    const again = await promise(body);
    assert.equal(again.status, 201);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(await again.json(), await first.json());
    assert.equal((await mock.read('/v1/promises')).items.length, 1);
  });

  it('answers 409 while the first is under way, and makes one promise', async (context) => {
    const body = await draft();
    // The first cannot be done before the others are answered, however long they take to arrive.
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const sent = [promise(body), promise(body), promise(body)];
    let done = 0;
    await new Promise<void>((resolve, reject) => {
      for (const each of sent)
        each.then(() => {
          done += 1;
          if (done === 2) resolve();
        }, reject);
    });
    context.mock.timers.tick(60_000);
    context.mock.timers.reset();
    const answers = await Promise.all(sent);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    const late = answers.find(({ status }) => status === 409);
    assert.equal(late && (await codeOf(late)), 'request-in-flight');
    assert.equal((await mock.read('/v1/promises')).items.length, 1);
  });

  it('answers 422 for another body, 400 without a key', async () => {
    const body = await draft();
    await promise(body);
    const other = await promise({ ...body, amount: { ...body.amount, amount: 1 } });
    assert.equal(other.status, 422);
    assert.equal(await codeOf(other), 'idempotency-key-reused');
    const missing = await promise(body, '');
    assert.equal(missing.status, 400);
    assert.equal(await codeOf(missing), 'idempotency-key-missing');
  });

  it('lets a refused write be tried again under its key', async () => {
    const body = await draft();
    assert.equal((await promise({ ...body, promisedOn: '2001-01-01' })).status, 422);
    assert.equal((await promise(body)).status, 201);
  });
});

describe('promises', () => {
  served();

  it('names every field it refuses', async () => {
    const response = await promise({ invoiceIds: [], amount: 12.5, promisedOn: '2026-02-30' });
    assert.equal(response.status, 422);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ['/invoiceIds', '/amount', '/promisedOn'],
    );
    assert.equal((await promise({ ...(await draft()), invoiceIds: ['foreign'] })).status, 422);
    const broken = await mock.call('/v1/promises', {
      method: 'POST',
      body: '{',
      headers: { 'idempotency-key': 'x' },
    });
    assert.equal(broken.status, 400);
  });

  it('cancels only the version that was read', async () => {
    const made = await promise(await draft());
    const etag = made.headers.get('etag') ?? '';
    const { id } = (await made.json()) as { id: string };
    const cancel = (headers: Record<string, string> = {}) =>
      mock.call(`/v1/promises/${id}/cancel`, { method: 'POST', headers });
    assert.equal((await cancel()).status, 428);
    assert.equal((await cancel({ 'if-match': '"other"' })).status, 412);
    const read = await mock.call(`/v1/promises/${id}`);
    assert.equal(read.headers.get('etag'), etag);
    const done = await cancel({ 'if-match': etag });
    assert.equal(done.status, 200);
    assert.equal(((await done.json()) as { state: string }).state, 'cancelled');
    const inState = async (state: string) =>
      (await mock.read(`/v1/promises?state=${state}&sort=-promisedOn`)).items.length;
    assert.deepEqual([await inState('active'), await inState('cancelled')], [0, 1]);
    assert.equal((await cancel({ 'if-match': etag })).status, 412);
    assert.equal((await cancel({ 'if-match': '*' })).status, 409);
  });

  it('is forbidden to a user who may only look', async () => {
    assert.equal((await promise(await draft(), 'key-2', 'readonly-1')).status, 403);
    assert.equal((await mock.call('/v1/promises', { token: 'readonly-1' })).status, 200);
  });
});

describe('session', () => {
  served();

  const signIn = (body: object) =>
    mock.call('/v1/session', { token: '', method: 'POST', body: JSON.stringify(body) });

  it('signs in and out', async () => {
    const made = await signIn({ username: 'anna', password: 'secret' });
    assert.equal(made.status, 201);
    const { token } = (await made.json()) as { token: string };
    const session = await mock.read('/v1/session?include=capabilities,label', { token });
    assert.equal((session.customer as { id: string }).id, mock.control.lessor.defaultCustomerId);
    assert.ok(session.capabilities && session.label);
    assert.equal((await mock.call('/v1/session', { token, method: 'DELETE' })).status, 204);
    assert.equal((await mock.call('/v1/session', { token })).status, 401);
  });

  it('grants a user who may only look every list there is, schedules included, and answers them', async () => {
    const token = 'readonly-1';
    const { permissions } = await mock.read('/v1/session', { token });
    const held = permissions as string[];
    for (const resource of ['contracts', 'schedule', 'guarantees', 'invoices', 'payments'])
      assert.ok(held.includes(`${resource}.list`), resource);
    assert.ok(held.includes('summary.detail'));
    assert.ok(!held.some((right) => right === '*' || right.endsWith('.create')));
    const { items } = await mock.read('/v1/contracts?limit=1', { token });
    const plan = await mock.read(`/v1/contracts/${String(items[0]?.id)}/schedule`, { token });
    assert.ok(plan.items.length > 0);
  });

  it('refuses wrong credentials, missing and expired tokens', async () => {
    assert.equal((await signIn({ username: 'anna', password: 'wrong' })).status, 401);
    assert.equal((await signIn({ username: 'anna' })).status, 422);
    assert.equal((await mock.call('/v1/summary', { token: '' })).status, 401);
    // A sign-in page shows the brand and what can be signed in with.
    assert.equal((await mock.call('/v1/label', { token: '' })).status, 200);
    assert.equal((await mock.call('/v1/capabilities', { token: '' })).status, 200);
    const expired = await mock.call('/v1/label', { token: 'expired-1' });
    assert.equal(expired.status, 401);
    assert.equal(await codeOf(expired), 'token-expired');
  });

  it('lets staff act for any customer, and hides foreign ones from others', async () => {
    const { items } = await mock.read('/v1/customers?limit=500', { token: 'staff-1' });
    const own = await mock.read('/v1/customers');
    assert.ok(items.length > own.items.length);
    const foreign = items.find(({ id }) => !own.items.some((mine) => mine.id === id)) as {
      id: string;
      name: string;
    };
    const acting = { headers: { 'x-act-for-customer': foreign.id } };
    const session = await mock.read('/v1/session', { token: 'staff-1', ...acting });
    assert.equal((session.customer as { name: string }).name, foreign.name);
    assert.equal((await mock.call('/v1/contracts', acting)).status, 404);
    assert.equal((await mock.call(`/v1/customers/${foreign.id}`)).status, 404);
    const nobody = { token: 'staff-1', headers: { 'x-act-for-customer': 'nobody' } };
    assert.equal((await mock.call('/v1/contracts', nobody)).status, 404);
    const theirs = await mock.read('/v1/contracts?limit=1&closed=true', { token: 'staff-1', ...acting });
    if (theirs.items[0])
      assert.equal((await mock.call(`/v1/contracts/${String(theirs.items[0].id)}`)).status, 404);
  });
});

describe('documents', () => {
  served();

  it('gives a link to callers that want JSON, and a sound PDF at that link', async () => {
    const { items } = await mock.read('/v1/invoices?limit=1');
    const path = `/v1/invoices/${String(items[0]?.id)}/pdf`;
    const link = await mock.read(path, { headers: { accept: 'application/json' } });
    assert.equal(link.url, path);
    assert.equal(link.proxied, true);
    const response = await mock.call(path);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="[\w.-]+\.pdf"$/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(new TextDecoder().decode(bytes.slice(0, 8)), '%PDF-1.4');
  });

  it('gives receipts for money that has arrived alone', async () => {
    const { items } = await mock.read('/v1/payments?state=posted&limit=1');
    const receipt = await mock.call(`/v1/payments/${String(items[0]?.id)}/receipt`, {
      headers: { 'accept-language': 'it' },
    });
    assert.equal(receipt.status, 200);
    assert.match(Buffer.from(await receipt.arrayBuffer()).toString('latin1'), /Ricevuta di pagamento/);
    const others = await mock.read('/v1/payments?state=failed,processing&limit=1');
    for (const { id } of others.items) {
      assert.equal((await mock.call(`/v1/payments/${String(id)}/receipt`)).status, 404);
    }
    assert.equal((await mock.call('/v1/payments/none/receipt')).status, 404);
  });
});
