import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  PreconditionError,
  UnauthorizedError,
} from './index.ts';
import type { LeasekitClient, UserDraft } from './index.ts';
import { fieldsOf, startMockLessor } from './testing/mock-lessor.ts';
import type { MockLessor } from './testing/mock-lessor.ts';

let mock: MockLessor;
let anna: LeasekitClient;
before(async () => {
  mock = await startMockLessor();
});
after(() => mock.close());
/** A fresh lessor for each test of a suite; tests of other files in the same process need none. */
const anew = () =>
  beforeEach(async () => {
    mock.control.reset();
    anna = await mock.signedIn('anna.admin');
  });

const names =
  (...fields: string[]) =>
  (error: unknown) => {
    assert.deepEqual(fieldsOf(error), fields);
    return true;
  };

async function customersOfAll(): Promise<string[]> {
  const staff = await mock.signedIn('sofia.staff');
  return (await staff.customers.list({ limit: 100 })).items.map(({ id }) => id);
}

async function draft(more: Partial<UserDraft> = {}): Promise<UserDraft> {
  const { user } = await anna.session.get();
  const base = { name: 'Gino Villa', email: 'gino@rossi.example', roles: ['finance'] };
  return { ...base, customerIds: user.customerIds, ...more };
}

async function idOf(username: string): Promise<string> {
  const { items } = await anna.users.list({ q: username });
  assert.equal(items.length, 1, username);
  return items[0]?.id ?? '';
}

describe('users', () => {
  anew();

  it('administrators see the users of their customers, others none', async () => {
    const page = await anna.users.list({ limit: 100, sort: 'name' });
    assert.deepEqual(page.rejected, []);
    const usernames = page.items.map(({ username }) => username);
    assert.ok(usernames.includes('paul.user') && !usernames.includes('sofia.staff'));
    assert.deepEqual((await anna.users.list({ state: ['locked'] })).items[0]?.username, 'leo.locked');
    assert.equal((await anna.users.list({ role: ['fleet'] })).items[0]?.username, 'fleur.fleet');
    const sorted = (await anna.users.list({ sort: '-email' })).items.map(({ email = '' }) => email);
    assert.deepEqual(sorted, [...sorted].sort().reverse());
    // What a user may see beyond the administrator's customers stays unseen.
    assert.equal(page.items.find(({ username }) => username === 'fleur.fleet')?.customerIds.length, 1);
    for (const username of ['paul.user', 'rita.readonly']) {
      const client = await mock.signedIn(username);
      await assert.rejects(client.users.list(), ForbiddenError);
      await assert.rejects(client.roles.list(), ForbiddenError);
      await assert.rejects(client.auditEvents.list(), ForbiddenError);
    }
    const staffId = (await (await mock.signedIn('sofia.staff')).session.get()).user.id;
    await assert.rejects(anna.users.get(staffId), NotFoundError);
  });

  it('a new user is invited, signs in, chooses a password and has the rights of the role', async () => {
    const made = await anna.users.create(await draft());
    assert.deepEqual([made.state, made.roles, made.username], ['invited', ['finance'], 'gino@rossi.example']);
    assert.ok(made.allowedActions.includes('resendInvitation'));
    const first = (await mock.outbox('invitation')).at(-1);
    assert.equal(first?.to, 'gino@rossi.example');
    await anna.users.resendInvitation(made.id);
    const second = (await mock.outbox('invitation')).at(-1);
    const client = mock.stranger();
    const start = (password = '') => client.session.create({ username: made.username, password });
    await assert.rejects(start(first?.password), UnauthorizedError);
    const { challenge } = await start(second?.password);
    const step = { challengeId: challenge?.id ?? '', newPassword: 'Lanterns-4711' };
    assert.ok((await client.session.setPassword(step)).token);
    assert.ok((await client.invoices.list({ limit: 1 })).items.length > 0);
    await assert.rejects(client.users.list(), ForbiddenError);
    await assert.rejects(anna.users.resendInvitation(made.id), names(' not_invited'));
    assert.equal((await anna.users.get(made.id)).state, 'active');
  });

  it('an invitation is sent once and not before the contract starts', async () => {
    const options = { idempotencyKey: 'user-1' };
    const body = await draft();
    const [one, two] = [await anna.users.create(body, options), await anna.users.create(body, options)];
    assert.equal(one.id, two.id);
    assert.equal((await mock.outbox('invitation')).length, 1);
    const early = await anna.users.get(await idOf('emil.early'));
    assert.ok(early.accessFrom && !early.allowedActions.includes('resendInvitation'));
    await assert.rejects(anna.users.resendInvitation(early.id), names(' access_not_started'));
    mock.control.advanceTo(early.accessFrom);
    assert.equal((await (await mock.signedIn('anna.admin')).users.get(early.id)).accessFrom, undefined);
  });

  it('e-mail addresses are unique; roles and customers only what the administrator has', async () => {
    const [, foreign = ''] = await customersOfAll();
    const taken = anna.users.create(await draft({ email: 'PAUL.user@nordvik.example' }));
    await assert.rejects(taken, (error) => error instanceof ConflictError && names('/email taken')(error));
    const wrong = draft({ roles: ['staff', 'emperor'], customerIds: [foreign, 'none'] });
    await assert.rejects(
      anna.users.create(await wrong),
      names(
        '/roles/0 not_assignable',
        '/roles/1 unknown_role',
        '/customerIds/0 unknown_customer',
        '/customerIds/1 unknown_customer',
      ),
    );
    await assert.rejects(anna.users.create(await draft({ email: 'none' })), names('/email invalid_format'));
    await assert.rejects(
      anna.users.create(await draft({ language: 'xx' })),
      names('/language invalid_choice'),
    );
  });

  it('changes name, e-mail, roles and customers, in the version that was read', async () => {
    const id = await idOf('fleur.fleet');
    const seen = await anna.users.get(id);
    const changed = await anna.users.update(
      id,
      { name: 'Fleur N.', roles: ['readonly'] },
      { etag: seen.etag },
    );
    assert.deepEqual([changed.name, changed.roles], ['Fleur N.', ['readonly']]);
    await assert.rejects(anna.users.update(id, { name: 'X' }, { etag: seen.etag }), PreconditionError);
    const fleur = await mock.signedIn('fleur.fleet');
    assert.equal((await fleur.session.get()).user.customerIds.length, 2);
    await assert.rejects(
      anna.users.update(id, { email: 'paul.user@nordvik.example' }),
      names('/email taken'),
    );
  });

  it('a deactivated user is out at once and can come back', async () => {
    const paul = await mock.signedIn('paul.user');
    const id = await idOf('paul.user');
    const gone = await anna.users.deactivate(id);
    assert.deepEqual([gone.state, gone.allowedActions], ['deactivated', ['update', 'reactivate']]);
    await assert.rejects(paul.session.get(), UnauthorizedError);
    await assert.rejects(anna.users.deactivate(id), names(' not_active'));
    assert.equal((await anna.users.reactivate(id)).state, 'active');
    await assert.rejects(anna.users.reactivate(id), names(' not_deactivated'));
    await mock.signedIn('paul.user');
    assert.equal((await anna.users.reactivate(await idOf('leo.locked'))).state, 'active');
    await mock.signedIn('leo.locked');
  });

  it('nobody deactivates themselves or the last administrator', async () => {
    const own = (await anna.session.get()).user.id;
    assert.ok(!(await anna.users.get(own)).allowedActions.includes('deactivate'));
    await assert.rejects(anna.users.deactivate(own), names(' self'));
    await assert.rejects(anna.users.update(own, { roles: ['user'] }), names('/roles last_administrator'));
    const staff = await mock.signedIn('sofia.staff');
    await assert.rejects(staff.users.deactivate(own), names(' last_administrator'));
    const second = await idOf('paul.user');
    await anna.users.update(second, { roles: ['administrator'] });
    assert.equal((await staff.users.deactivate(own)).state, 'deactivated');
    await assert.rejects(staff.users.deactivate(second), names(' last_administrator'));
  });

  it('supervisors look after the lessor’s own people, the service desk does not make any', async () => {
    const [supervisor, desk] = [await mock.signedIn('stefan.supervisor'), await mock.signedIn('sofia.staff')];
    const body = await draft({ roles: ['staff'] });
    await assert.rejects(desk.users.create(body), names('/roles/0 not_assignable'));
    assert.deepEqual((await supervisor.users.create(body)).roles, ['staff']);
    const roles = (await supervisor.roles.list()).items.map(({ id }) => id);
    assert.ok(roles.includes('staffAdministrator'));
  });

  it('roles come in the reader’s language, with what they may do', async () => {
    const { items } = await anna.with({ locale: 'it' }).roles.list();
    const administrator = items.find(({ id }) => id === 'administrator');
    assert.deepEqual([administrator?.name, administrator?.administers], ['Amministratore', true]);
    assert.ok(administrator?.permissions.includes('users.*'));
    assert.ok(items.every(({ assignable }) => assignable) && !items.some(({ id }) => id === 'staff'));
  });
});

describe('acting for customers', () => {
  anew();

  it('staff find customers and act for one at a time; caches and pages never mix', async () => {
    const staff = await mock.signedIn('sofia.staff');
    const all = (await staff.customers.list({ limit: 100, sort: 'number' })).items;
    assert.ok(all.length > 2);
    const [first, second] = all;
    assert.ok(first && second);
    assert.deepEqual(
      (await staff.customers.list({ q: second.number })).items.map(({ id }) => id),
      [second.id],
    );
    const city = second.addresses[0]?.city ?? '';
    assert.ok((await staff.customers.list({ q: city })).items.some(({ id }) => id === second.id));
    const [one, two] = [staff.with({ customerId: first.id }), staff.with({ customerId: second.id })];
    const pages = await Promise.all([one, two, one].map((client) => client.contracts.list({ limit: 2 })));
    assert.deepEqual(pages[0]?.items, pages[2]?.items);
    assert.notDeepEqual(pages[0]?.items[0]?.id, pages[1]?.items[0]?.id);
    assert.equal((await two.session.get()).customer?.id, second.id);
    assert.equal((await one.session.get()).customer?.id, first.id);
    const theirs = pages[1]?.items[0]?.id ?? '';
    await assert.rejects(one.contracts.get(theirs), NotFoundError);
    await assert.rejects(staff.with({ customerId: 'cus_none' }).summary.get(), NotFoundError);
  });

  it('users act for their own customers alone', async () => {
    const fleur = await mock.signedIn('fleur.fleet');
    const ids = (await fleur.session.get()).user.customerIds;
    assert.equal((await fleur.with({ customerId: ids[1] }).session.get()).customer?.id, ids[1]);
    const foreign = (await customersOfAll()).find((id) => !ids.includes(id));
    await assert.rejects(fleur.with({ customerId: foreign }).summary.get(), NotFoundError);
    assert.deepEqual((await fleur.customers.list()).items.map(({ id }) => id).sort(), [...ids].sort());
  });

  it('customer data comes whole, personal numbers masked unless permitted', async () => {
    const [desk, supervisor] = [await mock.signedIn('sofia.staff'), await mock.signedIn('stefan.supervisor')];
    const person = (await desk.customers.list({ limit: 100 })).items.find(({ kind }) => kind === 'consumer');
    assert.ok(person?.contacts?.length && person.addresses.length && person.bankAccounts?.length);
    assert.match(person.taxIds[0]?.value ?? '', /•{6}/);
    const full = await supervisor.customers.get(person.id);
    assert.match(full.taxIds[0]?.value ?? '', /^[A-Z\d]{10,16}$/);
    assert.equal(full.taxIds[0]?.value.slice(-1), person.taxIds[0]?.value.slice(-1));
    assert.match(full.bankAccounts?.[0]?.iban ?? '', /•{4}/);
  });
});

describe('audit trail', () => {
  anew();

  it('notes every write, sign-in and act on behalf, by user, action, address and time; nothing leaves it', async () => {
    const staff = await mock.signedIn('sofia.staff', {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers ?? (input as Request).headers);
        headers.set('x-forwarded-for', '203.0.113.9');
        return fetch(new Request(input, { ...init, headers }));
      },
    });
    const [first = '', second = ''] = await customersOfAll();
    const acting = staff.with({ customerId: first });
    await acting.summary.get();
    await acting.summary.get();
    await acting.emails.create({ address: 'audit@rossi.example' });
    const id = await idOf('paul.user');
    await anna.users.deactivate(id);
    const own = (await anna.session.get()).user.id;
    await assert.rejects(anna.users.deactivate(own), ConflictError);
    await assert.rejects(anna.with({ customerId: second }).summary.get(), NotFoundError);

    const all = (await staff.auditEvents.list({ limit: 500 })).items;
    assert.ok(all.length > 5 && all.every(({ at }, index) => index === 0 || at < (all[index - 1]?.at ?? '')));
    const find = async (params: Parameters<typeof staff.auditEvents.list>[0]) =>
      (await staff.auditEvents.list(params)).items.map(
        ({ actor, type, action, onBehalfOf, result }) =>
          `${actor} ${type}.${action} ${onBehalfOf ?? '-'} ${result}`,
      );
    assert.deepEqual(await find({ action: ['actFor'], actor: 'usr_staff' }), [
      `usr_staff customers.actFor ${first} ok`,
    ]);
    assert.deepEqual(await find({ type: ['emails'], ip: '203.0.113.9' }), [
      `usr_staff emails.create ${first} ok`,
    ]);
    assert.deepEqual(await find({ action: ['deactivate'] }), [
      `${own} users.deactivate - refused`,
      `${own} users.deactivate - ok`,
    ]);
    assert.deepEqual(await find({ onBehalfOf: second, result: ['refused'] }), [
      `${own} customers.actFor ${second} refused`,
    ]);
    const day = mock.control.lessor.businessDate;
    assert.equal((await find({ at: { gte: day, lte: day }, limit: 500 })).length, all.length);
    assert.deepEqual(await find({ at: { lte: '2020-01-01' } }), []);
    const seen = (await anna.auditEvents.list({ limit: 500 })).items;
    assert.ok(seen.some(({ onBehalfOf, type }) => onBehalfOf === first && type === 'emails'));
    assert.ok(!seen.some(({ actor, onBehalfOf }) => actor === 'usr_staff' && onBehalfOf === undefined));
    const after = (await staff.auditEvents.list({ limit: 500, sort: 'at' })).items;
    assert.deepEqual(after.slice(0, all.length), [...all].reverse());
  });
});
