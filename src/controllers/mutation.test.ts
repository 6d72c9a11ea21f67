import { expect } from '@open-wc/testing';
import { NetworkError, PreconditionError, ServerError, UnauthorizedError } from '../../sdk/index.ts';
import { fakeHost, fakeLease } from '../testing/fake-host.ts';
import { MutationController } from './mutation.ts';

interface Try {
  readonly key: string;
  answer(value: string): void;
  refuse(error: Error): void;
}

function setUp() {
  const host = fakeHost(fakeLease({ scope: 'a' }));
  const tries: Try[] = [];
  const done: string[] = [];
  const write = new MutationController<{ text: string }, string>(host as never, {
    source: 'test.create',
    send: (_input, _lease, { idempotencyKey: key }) =>
      new Promise((answer, refuse) => tries.push({ key, answer, refuse })),
    done: (value) => void done.push(value),
  });
  host.connect();
  return { host, tries, done, write };
}

const refusedBy = (status: number) => new UnauthorizedError('test.create', { status } as never);

describe('MutationController', () => {
  it('sends again under the same key while nobody knows, and under another once something else is sent', async () => {
    const { tries, write } = setUp();
    for (const text of ['one', 'one', 'two']) {
      const sent = write.send({ text });
      tries.at(-1)!.refuse(new NetworkError('test.create'));
      expect((await sent).status).to.equal('unknown');
    }
    const [first, second, third] = tries.map(({ key }) => key);
    expect(second).to.equal(first);
    expect(third).to.not.equal(first);
  });

  it('uses a key no longer once it is done', async () => {
    const { tries, write, done } = setUp();
    for (const value of ['first', 'second']) {
      const sent = write.send({ text: 'same' });
      tries.at(-1)!.answer(value);
      await sent;
    }
    expect(tries[1]!.key).to.not.equal(tries[0]!.key);
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('sends once while it is being sent', async () => {
    const { tries, write } = setUp();
    const sent = write.send({ text: 'one' });
    expect((await write.send({ text: 'one' })).status).to.equal('sending');
    tries[0]!.answer('made');
    await sent;
    expect(tries).to.have.length(1);
  });

  describe('when the session ends while it is being sent', () => {
    async function ended(outcome: (sent: Try) => void) {
      const { host, tries, done, write } = setUp();
      const sent = write.send({ text: 'one' });
      host.lease = fakeLease({ scope: '' });
      outcome(tries[0]!);
      await sent;
      host.lease = fakeLease({ scope: 'a' });
      return { host, tries, done, write };
    }

    it('can be sent again by whoever comes back after a refusal', async () => {
      const { tries, write } = await ended((sent) => sent.refuse(refusedBy(401)));
      expect(write.state.status).to.equal('idle');
      void write.send({ text: 'one' });
      expect(tries).to.have.length(2);
    });

    it('says that nobody knows, and sends under the same key', async () => {
      const { tries, write } = await ended((sent) => sent.refuse(new NetworkError('test.create')));
      expect(write.state.status).to.equal('unknown');
      void write.send({ text: 'one' });
      expect(tries[1]!.key).to.equal(tries[0]!.key);
    });

    it('tells nobody what was done, and can send something else', async () => {
      const { done, write } = await ended((sent) => sent.answer('made'));
      expect([write.state.status, done]).to.deep.equal(['idle', []]);
    });

    it('keeps it from another customer', async () => {
      const { host, write } = await ended((sent) => sent.refuse(new NetworkError('test.create')));
      host.lease = fakeLease({ scope: 'b' });
      expect(write.state.status).to.equal('idle');
    });
  });

  describe('a version that the lessor refuses', () => {
    const refusal = new PreconditionError('test.update', { status: 412 } as never);
    async function refused(already: () => Promise<string | undefined>) {
      const host = fakeHost(fakeLease({ scope: 'a' }));
      const done: string[] = [];
      const write = new MutationController<string, string>(host as never, {
        source: 'test.update',
        send: () => Promise.reject(refusal),
        already,
        done: (value) => void done.push(value),
      });
      host.connect();
      return { ...(await write.send('change')), done };
    }

    it('is told as done where an attempt before has done it', async () => {
      const { status, done } = await refused(() => Promise.resolve('as it is'));
      expect([status, done]).to.deep.equal(['succeeded', ['as it is']]);
    });

    it('is told as refused where nothing was done', async () => {
      expect((await refused(() => Promise.resolve(undefined))).status).to.equal('failed');
    });

    it('is told as unknown where it cannot be found out', async () => {
      const { status } = await refused(() => Promise.reject(new NetworkError('test.get')));
      expect(status).to.equal('unknown');
    });
  });

  for (const outcome of ['answered', 'broken'] as const) {
    it(`tells another customer nothing of what was sent before (${outcome}), even when nobody looked`, async () => {
      const { host, tries, done, write } = setUp();
      let told = 0;
      host.addEventListener('lease-error', () => (told += 1));
      const sent = write.send({ text: 'one' });
      host.lease = fakeLease({ scope: 'b' });
      if (outcome === 'answered') tries[0]!.answer('made');
      else tries[0]!.refuse(new ServerError('test.create', { status: 500 } as never));
      await sent;
      expect(done).to.deep.equal([]);
      expect(told).to.equal(0);
      expect(write.state.status).to.equal('idle');
    });
  }
});
