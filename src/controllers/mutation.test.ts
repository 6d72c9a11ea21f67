import { expect } from '@open-wc/testing';
import { NetworkError, PreconditionError, ServerError } from '../../sdk/index.ts';
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
