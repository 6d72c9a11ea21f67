import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ForbiddenError, RateLimitError, UnauthorizedError, ValidationError } from './index.ts';
import type { ApiError, Challenge, LeasekitClient, SignInResult } from './index.ts';
import { fieldsOf, PASSWORD, startMockLessor, TEMPORARY } from './testing/mock-lessor.ts';
import type { MockLessor } from './testing/mock-lessor.ts';

let mock: MockLessor;
before(async () => {
  mock = await startMockLessor();
});
after(() => mock.close());
beforeEach(() => mock.control.reset());

const OWN = 'Lanterns-4711';
const codeIs = (code: string) => (error: ApiError) => error.code === code;

async function challenged(step: Promise<SignInResult>, kind: Challenge['kind']): Promise<Challenge> {
  const { challenge } = await step;
  assert.ok(challenge);
  assert.equal(challenge.kind, kind);
  return challenge;
}

/** The password of `olga.otp` is right, a code comes next. */
async function askedForCode(client: LeasekitClient): Promise<Challenge> {
  return challenged(client.session.create({ username: 'olga.otp', password: PASSWORD }), 'otp');
}

async function lastCode(): Promise<string> {
  return (await mock.outbox('code')).at(-1)?.code ?? '';
}

describe('sign-in: password', () => {
  it('signs named users in, by user name or e-mail, with the rights of their role', async () => {
    const client = mock.stranger();
    const result = await client.session.create({ username: ' Paul.User ', password: PASSWORD });
    assert.ok(result.token && result.expiresAt && !('refreshToken' in result));
    const session = await client.session.get();
    assert.equal(session.user.name, 'Paul Ferrari');
    assert.ok(session.permissions.includes('invoices.*') && !session.permissions.includes('users.*'));
    const byMail = await mock.signedIn('anna.admin@nordvik.example');
    assert.ok((await byMail.session.get()).permissions.includes('users.*'));
    assert.ok((await byMail.invoices.list({ limit: 1 })).items.length > 0);
    const viewer = await mock.signedIn('rita.readonly');
    const draft = { invoiceIds: ['x'], amount: { amount: 1, currency: 'EUR' }, promisedOn: '2026-12-01' };
    await assert.rejects(viewer.promises.create(draft), ForbiddenError);
  });

  it('never tells whether a user exists, and locks out after five wrong passwords', async () => {
    for (const username of ['paul.user', 'nobody.at.all']) {
      const client = mock.stranger();
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await assert.rejects(
          client.session.create({ username, password: 'wrong' }),
          codeIs('invalid-credentials'),
        );
      }
      await assert.rejects(
        client.session.create({ username, password: PASSWORD }),
        (error: RateLimitError) => {
          assert.ok(error instanceof RateLimitError);
          assert.deepEqual([error.code, error.retryAfter], ['too-many-attempts', 900]);
          return true;
        },
      );
    }
    await mock.wait(899);
    const late = mock.stranger();
    await assert.rejects(late.session.create({ username: 'paul.user', password: PASSWORD }), RateLimitError);
    await mock.wait(1);
    await late.session.create({ username: 'paul.user', password: PASSWORD });
  });

  it('lets nobody in who is locked or deactivated, and says so to the right password alone', async () => {
    const client = mock.stranger();
    const right = (username: string) => client.session.create({ username, password: PASSWORD });
    await assert.rejects(right('leo.locked'), (error: ApiError) => error.status === 423);
    await assert.rejects(right('ivo.inactive'), codeIs('account-inactive'));
    const guess = client.session.create({ username: 'ivo.inactive', password: 'guess-1' });
    await assert.rejects(guess, codeIs('invalid-credentials'));
  });

  it('shows label, offered ways and password policy before anybody has signed in', async () => {
    const client = mock.stranger();
    const { signIn } = await client.capabilities.get();
    assert.deepEqual(
      [signIn?.password, signIn?.otp, signIn?.reset, signIn?.firstAccess],
      [true, ['sms', 'email'], true, true],
    );
    assert.ok((await client.label.get()).name);
    assert.ok((await client.password.policy()).minLength >= 10);
    await assert.rejects(client.summary.get(), UnauthorizedError);
  });
});

describe('sign-in: one-time code', () => {
  it('sends a code and takes it once', async () => {
    const client = mock.stranger();
    const challenge = await askedForCode(client);
    assert.deepEqual(challenge.channels, ['sms', 'email']);
    assert.match(challenge.maskedDestination ?? '', /^\+39 ••• ••\d\d$/);
    const sent = await client.session.sendCode({ challengeId: challenge.id, channel: 'email' });
    assert.equal(sent.maskedDestination, 'o•••@n•••.example');
    assert.equal(sent.resendIn, 30);
    const code = await lastCode();
    assert.match(code, /^\d{6}$/);
    const step = { challengeId: challenge.id, code: `${code.slice(0, 3)} ${code.slice(3)}` };
    assert.ok((await client.session.verifyCode(step)).token);
    assert.equal((await client.session.get()).user.mfa, true);
    await assert.rejects(mock.stranger().session.verifyCode(step), codeIs('challenge-expired'));
  });

  it('gives up after three wrong codes', async () => {
    const client = mock.stranger();
    const { id: challengeId } = await askedForCode(client);
    await assert.rejects(client.session.verifyCode({ challengeId, code: '1' }), (error) => {
      assert.deepEqual(fieldsOf(error), ['/code not_sent']);
      return true;
    });
    await client.session.sendCode({ challengeId, channel: 'sms' });
    const wrong = (await lastCode()) === '000000' ? '111111' : '000000';
    for (const attemptsLeft of [2, 1]) {
      await assert.rejects(
        client.session.verifyCode({ challengeId, code: wrong }),
        (error: ValidationError) => {
          assert.deepEqual(fieldsOf(error), ['/code wrong_code']);
          assert.deepEqual(error.fieldErrors[0]?.params, { attemptsLeft });
          return true;
        },
      );
    }
    await assert.rejects(
      client.session.verifyCode({ challengeId, code: wrong }),
      codeIs('challenge-expired'),
    );
    const right = { challengeId, code: await lastCode() };
    await assert.rejects(client.session.verifyCode(right), codeIs('challenge-expired'));
  });

  it('codes and steps expire by the lessor’s clock; another code cannot be had at once', async () => {
    const client = mock.stranger();
    const { id: challengeId } = await askedForCode(client);
    const send = () => client.session.sendCode({ challengeId, channel: 'sms' });
    await send();
    const first = await lastCode();
    await assert.rejects(send(), (error: RateLimitError) => error.retryAfter === 30);
    await mock.wait(30);
    await send();
    const second = await lastCode();
    if (first !== second) {
      await assert.rejects(client.session.verifyCode({ challengeId, code: first }), ValidationError);
    }
    await mock.wait(301);
    await assert.rejects(client.session.verifyCode({ challengeId, code: second }), (error) => {
      assert.deepEqual(fieldsOf(error), ['/code expired_code']);
      return true;
    });
    await mock.wait(300);
    await assert.rejects(send(), codeIs('challenge-expired'));
  });

  it('takes a code along with the password, and knows no channel that is not offered', async () => {
    const client = mock.stranger();
    const { id: challengeId } = await askedForCode(client);
    await assert.rejects(client.session.sendCode({ challengeId, channel: 'viber' }), ValidationError);
    await client.session.sendCode({ challengeId, channel: 'sms' });
    const otp = await lastCode();
    assert.ok((await client.session.create({ username: 'olga.otp', password: PASSWORD, otp })).token);
  });

  it('no answer of the API ever holds a code', async () => {
    const answers: string[] = [];
    const client = mock.stranger({
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        answers.push(await answer.clone().text());
        return answer;
      },
    });
    const { id: challengeId } = await askedForCode(client);
    await client.session.sendCode({ challengeId, channel: 'sms' });
    const code = await lastCode();
    await client.session.verifyCode({ challengeId, code });
    await client.auditEvents.list().catch(() => undefined);
    assert.ok(answers.length >= 4 && answers.every((text) => !text.includes(code)));
    const state = await (await fetch(`${mock.url}/__mock/state`)).text();
    assert.ok(!state.includes(code));
  });
});

describe('sign-in: first access', () => {
  const enter = (client: LeasekitClient, username: string) =>
    client.session.create({ username, password: TEMPORARY });

  it('a temporary password leads to one’s own and is gone then', async () => {
    const client = mock.stranger();
    const { id: challengeId, policy } = await challenged(enter(client, 'nina.new'), 'firstAccess');
    assert.equal(policy?.minLength, 10);
    await assert.rejects(client.session.setPassword({ challengeId, newPassword: 'nina1' }), (error) => {
      assert.deepEqual(fieldsOf(error), ['/newPassword too_short', '/newPassword contains_name']);
      return true;
    });
    await assert.rejects(client.session.setPassword({ challengeId, newPassword: TEMPORARY }), (error) => {
      assert.deepEqual(fieldsOf(error), ['/newPassword reused']);
      return true;
    });
    assert.ok((await client.session.setPassword({ challengeId, newPassword: OWN })).token);
    assert.equal((await client.session.get()).user.state, 'active');
    await assert.rejects(enter(mock.stranger(), 'nina.new'), codeIs('invalid-credentials'));
    const again = mock.stranger();
    assert.ok((await again.session.create({ username: 'nina.new', password: OWN })).token);
  });

  it('is refused before the contract starts, and works from that day on', async () => {
    const client = mock.stranger();
    let startsOn = '';
    await assert.rejects(enter(client, 'emil.early'), (error: ForbiddenError) => {
      assert.ok(error instanceof ForbiddenError);
      assert.equal(error.code, 'access-not-started');
      startsOn = String(error.fieldErrors[0]?.params?.startsOn);
      return startsOn > mock.control.lessor.businessDate;
    });
    mock.control.advanceTo(startsOn);
    await challenged(enter(client, 'emil.early'), 'firstAccess');
  });

  it('a temporary password does not last', async () => {
    mock.days(60);
    await assert.rejects(enter(mock.stranger(), 'nina.new'), codeIs('password-expired'));
  });

  it('terms are accepted once, in the version that was shown', async () => {
    const client = mock.stranger();
    const start = () => client.session.create({ username: 'tara.terms', password: PASSWORD });
    const { id: challengeId, terms } = await challenged(start(), 'acceptTerms');
    assert.match(terms?.url ?? '', /^https:/);
    await assert.rejects(client.session.acceptTerms({ challengeId, version: 'old' }), ValidationError);
    const version = terms?.version ?? '';
    assert.ok((await client.session.acceptTerms({ challengeId, version })).token);
    assert.ok((await start()).token);
  });
});
