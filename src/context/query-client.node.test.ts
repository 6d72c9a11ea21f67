import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { KEEP_TIME, QueryClient, STALE_TIME } from './query-client.ts';
import type { Answer, Watch } from './query-client.ts';
import { World } from './query-model.fixture.ts';

/** A lessor whose answers the test gives one by one, in any order. */
function desk() {
  const asked: { signal: AbortSignal; answer(value: string): void; refuse(error: Error): void }[] = [];
  const load = (signal: AbortSignal) =>
    new Promise<string>((answer, refuse) => asked.push({ signal, answer, refuse }));
  return { asked, load };
}

function watch(queries: QueryClient, lessor: ReturnType<typeof desk>, key: readonly unknown[] = ['s', 'a']) {
  const told: Answer<string>[] = [];
  const watched: Watch<string> = queries.watch({
    key,
    load: lessor.load,
    changed: (answer) => told.push(answer),
  });
  return { told, watched };
}

const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('QueryClient', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 }));
  afterEach(() => mock.timers.reset());

  it('asks once for all who ask the same, however its members are ordered', async () => {
    const [queries, lessor] = [new QueryClient(() => undefined), desk()];
    const one = watch(queries, lessor, ['s', { a: 1, b: [2, undefined] }]);
    const two = watch(queries, lessor, ['s', { b: [2, undefined], a: 1 }]);
    assert.equal(lessor.asked.length, 1);
    lessor.asked[0]!.answer('A');
    await settled();
    for (const { told } of [one, two]) assert.deepEqual(told, [{ data: 'A', fetching: false }]);
  });

  it('does not ask again while an answer is fresh', async () => {
    const [queries, lessor] = [new QueryClient(() => undefined), desk()];
    const { watched } = watch(queries, lessor);
    lessor.asked[0]!.answer('A');
    await settled();
    watched.stop();
    mock.timers.tick(STALE_TIME - 1);
    const again = watch(queries, lessor);
    assert.deepEqual(again.watched.answer, { data: 'A', fetching: false });
    again.watched.stop();
    mock.timers.tick(1);
    assert.deepEqual(watch(queries, lessor).watched.answer, { data: 'A', error: undefined, fetching: true });
    assert.equal(lessor.asked.length, 2);
  });

  it('forgets what nobody has shown for five minutes, and not what somebody shows', async () => {
    const [queries, lessor] = [new QueryClient(() => undefined), desk()];
    const { watched } = watch(queries, lessor);
    lessor.asked[0]!.answer('A');
    await settled();
    mock.timers.tick(KEEP_TIME * 2);
    assert.equal(queries.size, 1);
    watched.stop();
    mock.timers.tick(KEEP_TIME - 1);
    const again = watch(queries, lessor);
    mock.timers.tick(KEEP_TIME);
    assert.equal(again.watched.live, true);
    again.watched.stop();
    mock.timers.tick(KEEP_TIME);
    assert.deepEqual([queries.size, again.watched.live], [0, false]);
  });

  it('tells of a failure once, and holds nothing of it when nobody waits', async () => {
    const errors: unknown[] = [];
    const [queries, lessor] = [new QueryClient((error) => errors.push(error)), desk()];
    const [one, two] = [watch(queries, lessor), watch(queries, lessor)];
    const error = new Error('refused');
    lessor.asked[0]!.refuse(error);
    await settled();
    assert.deepEqual(errors, [error]);
    assert.equal(two.watched.answer.error, error);
    one.watched.stop();
    two.watched.stop();
    assert.equal(queries.size, 0);
  });

  it('takes an answer of nothing, and a throw before any promise, for failures', async () => {
    const queries = new QueryClient(() => undefined);
    const changed = () => undefined;
    const empty = queries.watch({ key: ['s', 'empty'], load: () => Promise.resolve(undefined), changed });
    const throws = queries.watch({
      key: ['s', 'throws'],
      load: () => {
        throw new RangeError('at once');
      },
      changed,
    });
    await settled();
    assert.equal((empty.answer.error as Error).name, 'TypeError');
    assert.equal((throws.answer.error as Error).name, 'RangeError');
    assert.equal(queries.fetching, 0);
  });

  it('lets those go who wait for a request that is replaced, even when it never ends', async () => {
    const [queries, lessor] = [new QueryClient(() => undefined), desk()];
    const { watched } = watch(queries, lessor);
    lessor.asked[0]!.answer('A');
    await settled();
    const first = watched.refetch();
    queries.invalidate();
    await first;
    assert.deepEqual(
      lessor.asked.map(({ signal }) => signal.aborted),
      [false, true, false],
    );
  });

  it('holds against a simple model of it, whatever happens in whatever order', async () => {
    const key = fc.constantFrom('1 a', '1 b', '2 a');
    const pick = fc.nat({ max: 7 });
    const step = fc.oneof(
      fc.record({ do: fc.constant('watch' as const), key, stale: fc.constantFrom(0, STALE_TIME) }),
      fc.record({ do: fc.constantFrom('stop' as const, 'refetch' as const), pick }),
      fc.record({ do: fc.constantFrom('answer' as const, 'fail' as const), pick }),
      fc.record({ do: fc.constant('update' as const), key }),
      fc.record({ do: fc.constant('invalidate' as const), key: fc.option(key, { nil: undefined }) }),
      fc.record({ do: fc.constant('keepOnly' as const), scope: fc.constantFrom('1', '2', undefined) }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1000, STALE_TIME, KEEP_TIME) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const world = new World((ms) => mock.timers.tick(ms));
        for (const each of steps) {
          world.act(each);
          await settled();
          world.compare();
        }
        world.end();
      }),
      { numRuns: 400 },
    );
  });
});
