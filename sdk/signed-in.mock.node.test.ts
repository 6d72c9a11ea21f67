import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { NotFoundError, RateLimitError, UnauthorizedError } from './index.ts';
import type { ApiError } from './index.ts';
import { fieldsOf, PASSWORD, startMockLessor } from './testing/mock-lessor.ts';
import type { MockLessor } from './testing/mock-lessor.ts';

let mock: MockLessor;
before(async () => {
  mock = await startMockLessor();
});
after(() => mock.close());
beforeEach(() => mock.control.reset());

const OWN = 'Lanterns-4711';
const codeIs = (code: string) => (error: ApiError) => error.code === code;

describe('session: staying and leaving', () => {
  it('an expired token is renewed once for all calls under way, unseen by the page', async () => {
    const client = await mock.signedIn('paul.user');
    await mock.wait(3600);
    await Promise.all([client.invoices.list(), client.contracts.list(), client.payments.list()]);
    const renewals = mock.control.requests.filter(({ path }) => path === '/v1/session/renew');
    assert.equal(renewals.length, 1);
    await client.session.renew();
    assert.ok((await client.session.get()).user.id);
    mock.days(31);
    await assert.rejects(client.session.get(), UnauthorizedError);
    await assert.rejects(client.session.renew(), UnauthorizedError);
  });

  it('what renews works once: a second use ends the session', async () => {
    const post = (path: string, body: object) =>
      fetch(`${mock.url}/v1/${path}`, { method: 'POST', body: JSON.stringify(body) });
    type Credential = { token: string; refreshToken: string };
    const first = (await (
      await post('session', { username: 'paul.user', password: PASSWORD })
    ).json()) as Credential;
    const { refreshToken } = first;
    const next = (await (await post('session/renew', { refreshToken })).json()) as Credential;
    const read = (token: string) =>
      fetch(`${mock.url}/v1/session`, { headers: { authorization: `Bearer ${token}` } });
    assert.deepEqual([(await read(first.token)).status, (await read(next.token)).status], [401, 200]);
    assert.equal((await post('session/renew', { refreshToken })).status, 401);
    assert.equal((await read(next.token)).status, 401);
    assert.equal((await post('session/renew', { refreshToken: next.refreshToken })).status, 401);
  });

  it('signing out ends this session, everywhere ends all, one can be ended from another', async () => {
    const [here, there, third] = [
      await mock.signedIn('paul.user'),
      await mock.signedIn('paul.user'),
      await mock.signedIn('paul.user'),
    ];
    const sessions = (await here.sessions.list()).items;
    assert.deepEqual(
      sessions.map(({ current }) => current),
      [true, false, false],
    );
    const other = (await third.sessions.list()).items[0]?.id ?? '';
    await here.sessions.delete(other);
    await assert.rejects(third.invoices.list(), UnauthorizedError);
    await assert.rejects(here.sessions.delete(other), NotFoundError);
    await here.session.endAll();
    await assert.rejects(here.session.get(), UnauthorizedError);
    await assert.rejects(there.session.get(), UnauthorizedError);
    const again = await mock.signedIn('paul.user');
    await again.session.delete();
    await assert.rejects(again.session.get(), UnauthorizedError);
  });
});

describe('password', () => {
  it('change needs the present one, obeys the policy and ends all other sessions', async () => {
    const [client, other] = [await mock.signedIn('paul.user'), await mock.signedIn('paul.user')];
    const wrong = client.password.change({ currentPassword: 'not-it', newPassword: OWN });
    await assert.rejects(wrong, (error) => {
      assert.deepEqual(fieldsOf(error), ['/currentPassword wrong_password']);
      return true;
    });
    const refused: [string, string[]][] = [
      ['short1', ['too_short']],
      ['onlyletters-here', ['needs_digit']],
      ['4711471147114711', ['needs_letter']],
      ['My-Ferrari-4711', ['contains_name']],
      [PASSWORD, ['reused']],
      [`a1${'x'.repeat(140)}`, ['too_long']],
    ];
    for (const [newPassword, codes] of refused) {
      await assert.rejects(client.password.change({ currentPassword: PASSWORD, newPassword }), (error) => {
        assert.deepEqual(
          fieldsOf(error),
          codes.map((code) => `/newPassword ${code}`),
          newPassword,
        );
        return true;
      });
    }
    await client.password.change({ currentPassword: PASSWORD, newPassword: OWN });
    assert.ok((await client.profile.get()).passwordChangedAt);
    await assert.rejects(other.session.get(), UnauthorizedError);
    await assert.rejects(mock.signedIn('paul.user'), codeIs('invalid-credentials'));
    const back = client.password.change({ currentPassword: OWN, newPassword: PASSWORD });
    await assert.rejects(back, (error) => fieldsOf(error)[0] === '/newPassword reused');
  });

  it('a reset answers alike for everybody, and its link works once and in time', async () => {
    const client = mock.stranger();
    const known = await client.password.requestReset({ username: 'paul.user' });
    assert.deepEqual(await client.password.requestReset({ username: 'nobody' }), known);
    assert.deepEqual(await client.password.requestReset({ username: 'ivo.inactive' }), known);
    const links = await mock.outbox('passwordReset');
    assert.deepEqual(
      links.map(({ username, to }) => [username, to]),
      [['paul.user', 'paul.user@nordvik.example']],
    );
    const signedIn = await mock.signedIn('paul.user');
    const token = links[0]?.token ?? '';
    const bad = client.password.completeReset({ token, newPassword: 'x' });
    await assert.rejects(bad, (error) => fieldsOf(error).includes('/newPassword too_short'));
    await client.password.completeReset({ token, newPassword: OWN });
    await assert.rejects(signedIn.session.get(), UnauthorizedError);
    const twice = client.password.completeReset({ token, newPassword: 'Lanterns-4712' });
    await assert.rejects(twice, (error) => fieldsOf(error)[0] === '/token token_invalid');
    assert.ok((await client.session.create({ username: 'paul.user', password: OWN })).token);
    await client.password.requestReset({ username: 'PAUL.user@nordvik.example' });
    const late = (await mock.outbox('passwordReset')).at(-1)?.token ?? '';
    await mock.wait(1800);
    const expired = client.password.completeReset({ token: late, newPassword: 'Lanterns-4713' });
    await assert.rejects(expired, (error) => fieldsOf(error)[0] === '/token token_invalid');
  });

  it('a reset lets somebody in again who was locked out by wrong passwords', async () => {
    const client = mock.stranger();
    const start = (password: string) => client.session.create({ username: 'paul.user', password });
    for (let attempt = 0; attempt < 5; attempt += 1) await assert.rejects(start('wrong'), UnauthorizedError);
    await assert.rejects(start(PASSWORD), RateLimitError);
    await client.password.requestReset({ username: 'paul.user' });
    const token = (await mock.outbox('passwordReset'))[0]?.token ?? '';
    await client.password.completeReset({ token, newPassword: OWN });
    assert.ok((await start(OWN)).token);
  });
});
