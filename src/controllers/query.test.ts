import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/ready.ts';
import { NetworkError, ServerError } from '../../sdk/index.ts';
import type { LeaseErrorEvent } from '../context/events.ts';
import { fakeHost, fakeLease } from '../testing/fake-host.ts';
import type { FakeHost } from '../testing/fake-host.ts';
import { QueryController } from './query.ts';

/** A lessor whose answers the test gives one by one, in any order. */
function desk() {
  const asked: {
    key: string;
    signal: AbortSignal;
    answer(value: unknown): void;
    refuse(error: Error): void;
  }[] = [];
  const load = (key: string) => (signal: AbortSignal) =>
    new Promise<unknown>((answer, refuse) => asked.push({ key, signal, answer, refuse }));
  return { asked, load };
}

function ask(host: FakeHost, lessor: ReturnType<typeof desk>, key = () => 'a', enabled = () => true) {
  return new QueryController<unknown>(host, () => ({
    key: ['test.get', key()],
    load: lessor.load(key()),
    enabled: enabled(),
    staleTime: 0,
  }));
}

function errorsOf(host: FakeHost): LeaseErrorEvent[] {
  const errors: LeaseErrorEvent[] = [];
  host.addEventListener('lease-error', (event) => errors.push(event as LeaseErrorEvent));
  return errors;
}

const offline = () => new NetworkError('test.get');
const becomes = (query: QueryController<unknown>, status: string) =>
  waitUntil(() => query.state.status === status, `state ${status}`);

describe('QueryController', () => {
  describe('states', () => {
    it('asks when connected, is slow after a moment, and shows the answer', async () => {
      const [host, lessor] = [fakeHost(), desk()];
      const query = ask(host, lessor);
      expect(query.state.status).to.equal('idle');
      host.connect();
      expect(query.state).to.deep.equal({ status: 'loading', slow: false });
      await waitUntil(() => host.updates === 1);
      expect(query.state).to.deep.equal({ status: 'loading', slow: true });
      lessor.asked[0]!.answer('A');
      await waitUntil(() => host.updates === 2);
      expect(query.state).to.deep.equal({ status: 'ready', value: 'A', refreshing: false, error: undefined });
    });

    it('asks nothing while disabled or without a session', () => {
      const [host, lessor] = [fakeHost(), desk()];
      let enabled = false;
      const query = ask(
        host,
        lessor,
        () => 'a',
        () => enabled,
      );
      host.connect();
      expect(query.state.status).to.equal('idle');
      enabled = true;
      host.update();
      expect(query.state.status).to.equal('loading');
      host.lease = { ...host.lease, session: { status: 'signed-out' } };
      host.update();
      expect(query.state.status).to.equal('idle');
    });

    it('becomes failed, with one event, and loads on retry', async () => {
      const [host, lessor] = [fakeHost(), desk()];
      const errors = errorsOf(host);
      const query = ask(host, lessor);
      host.connect();
      const error = offline();
      lessor.asked[0]!.refuse(error);
      await becomes(query, 'failed');
      expect(query.state).to.deep.equal({ status: 'failed', error });
      expect(errors.map(({ reference, source }) => [reference, source])).to.deep.equal([
        [error.reference, 'test.get'],
      ]);
      const retried = query.refetch();
      expect(query.state.status).to.equal('loading');
      lessor.asked[1]!.answer('A');
      await retried;
      await becomes(query, 'ready');
    });

    it('keeps the last good value when a refresh fails, for the same key only', async () => {
      const [host, lessor] = [fakeHost(), desk()];
      const errors = errorsOf(host);
      let key = 'a';
      const query = ask(host, lessor, () => key);
      host.connect();
      lessor.asked[0]!.answer('A');
      await becomes(query, 'ready');
      const refresh = query.refetch();
      expect(query.state).to.include({ status: 'ready', value: 'A', refreshing: true });
      const error = new ServerError('test.get', { status: 500, code: 'internal' });
      lessor.asked[1]!.refuse(error);
      await refresh;
      await waitUntil(() => errors.length === 1);
      expect(query.state).to.deep.equal({ status: 'ready', value: 'A', refreshing: false, error });
      key = 'b';
      expect(query.state).to.deep.equal({ status: 'loading', slow: false });
    });

    it('reports rows that were left out, once', async () => {
      const lease = fakeLease();
      const [one, two, lessor] = [fakeHost(lease), fakeHost(lease), desk()];
      const errors = [errorsOf(one), errorsOf(two)];
      const queries = [ask(one, lessor), ask(two, lessor)];
      one.connect();
      two.connect();
      const rejected = [{ index: 2, id: 'x', issues: [{ path: 'gross', message: 'missing' }] }];
      lessor.asked[0]!.answer({ items: [], rejected });
      await becomes(queries[1]!, 'ready');
      expect(errors.flat().map(({ error }) => error.name)).to.deep.equal(['ResponseShapeError']);
    });
  });

  describe('requests', () => {
    it('is one for two widgets that ask the same', async () => {
      const lease = fakeLease();
      const [one, two, lessor] = [fakeHost(lease), fakeHost(lease), desk()];
      const queries = [ask(one, lessor), ask(two, lessor)];
      one.connect();
      two.connect();
      expect(lessor.asked).to.have.length(1);
      lessor.asked[0]!.answer('A');
      for (const query of queries) await becomes(query, 'ready');
      expect([one.updates, two.updates]).to.deep.equal([1, 1]);
    });

    it('shows the newest answer, whatever order answers come in', async () => {
      const [host, lessor] = [fakeHost(), desk()];
      let key = 'a';
      const query = ask(host, lessor, () => key);
      host.connect();
      key = 'b';
      host.update();
      expect(lessor.asked.map((question) => [question.key, question.signal.aborted])).to.deep.equal([
        ['a', true],
        ['b', false],
      ]);
      lessor.asked[1]!.answer('B');
      await becomes(query, 'ready');
      lessor.asked[0]!.answer('A');
      await new Promise((resolve) => setTimeout(resolve));
      expect(query.state).to.include({ value: 'B' });
    });

    it('lets the newest of two refreshes win', async () => {
      const [host, lessor] = [fakeHost(), desk()];
      const query = ask(host, lessor);
      host.connect();
      lessor.asked[0]!.answer('first');
      await becomes(query, 'ready');
      void query.refetch();
      const second = query.refetch();
      expect(lessor.asked[1]!.signal.aborted).to.equal(true);
      lessor.asked[2]!.answer('third');
      lessor.asked[1]!.answer('second');
      await second;
      await waitUntil(() => host.updates >= 3);
      expect(query.state).to.include({ value: 'third' });
    });

    it('is aborted when the last widget that waits goes, not when it moves', async () => {
      const lease = fakeLease();
      const [one, two, lessor] = [fakeHost(lease), fakeHost(lease), desk()];
      ask(one, lessor);
      ask(two, lessor);
      one.connect();
      two.connect();
      const { signal } = lessor.asked[0]!;
      one.disconnect();
      two.disconnect();
      two.connect();
      await Promise.resolve();
      expect(signal.aborted).to.equal(false);
      two.disconnect();
      two.disconnect();
      await Promise.resolve();
      expect(signal.aborted).to.equal(true);
      expect(lease.queries.size).to.equal(0);
    });

    it('never shows one customer’s data to another', async () => {
      const [host, lessor] = [fakeHost(), desk()];
      const query = ask(host, lessor);
      host.connect();
      lessor.asked[0]!.answer('of customer 1');
      await becomes(query, 'ready');
      void query.refetch();
      host.lease.queries.keepOnly('customer 2');
      host.lease = { ...host.lease, scope: 'customer 2' };
      expect(query.state.status).to.equal('loading');
      expect(lessor.asked[1]!.signal.aborted).to.equal(true);
      lessor.asked[1]!.answer('of customer 1, late');
      lessor.asked[2]!.answer('of customer 2');
      await becomes(query, 'ready');
      expect(query.state).to.include({ value: 'of customer 2' });
    });
  });
});
