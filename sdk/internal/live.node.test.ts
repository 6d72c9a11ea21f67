import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NetworkError, RateLimitError } from '../core/errors.ts';
import { Live } from './live.ts';
import type { LiveSettings, LiveSource } from './live.ts';

const SETTINGS: LiveSettings = {
  streams: true,
  pollMs: 1,
  silenceMs: 1000,
  firstWaitMs: 1,
  longestWaitMs: 4,
  random: () => 0,
};
const cut = () => Promise.reject(new NetworkError('events.list'));

/** Runs until `stop` says so; answers what was asked of the source, in order. */
async function asked(
  source: (calls: string[]) => LiveSource,
  stop: (calls: string[]) => boolean,
  settings: Partial<LiveSettings> = {},
): Promise<string[]> {
  const calls: string[] = [];
  const end = new AbortController();
  const live = new Live(
    source(calls),
    { ...SETTINGS, ...settings },
    () => undefined,
    () => {
      if (stop(calls)) end.abort();
    },
  );
  await live.run(end.signal);
  return calls;
}

describe('Live', () => {
  it('tries three streams, asks ten times, then tries a stream again', async () => {
    const source = (calls: string[]): LiveSource => ({
      stream: () => (calls.push('stream'), cut()),
      poll: () => (calls.push('poll'), Promise.resolve({ items: [], lastEventId: 'e' })),
    });
    const calls = await asked(source, (all) => all.length >= 14);
    assert.deepEqual(calls, [
      ...Array<string>(3).fill('stream'),
      ...Array<string>(10).fill('poll'),
      'stream',
    ]);
  });

  it('never streams where there is no stream, and goes on after failures', async () => {
    const source = (calls: string[]): LiveSource => ({
      stream: () => (calls.push('stream'), cut()),
      poll: () => (calls.push('poll'), cut()),
    });
    const calls = await asked(source, (all) => all.length >= 6, { streams: false });
    assert.ok(calls.every((call) => call === 'poll'));
  });

  it('waits longer after each failure, never beyond the limit, and by chance between half and whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (chance) => {
        const waits: number[] = [];
        const real = globalThis.setTimeout;
        const spy = (work: () => void, ms?: number) => {
          waits.push(ms ?? 0);
          return real(work, 0);
        };
        globalThis.setTimeout = spy as unknown as typeof setTimeout;
        try {
          const source = (): LiveSource => ({ stream: cut, poll: cut });
          let turns = 0;
          await asked(source, () => ++turns > 16, {
            streams: false,
            firstWaitMs: 100,
            longestWaitMs: 1000,
            random: () => chance,
          });
        } finally {
          globalThis.setTimeout = real;
        }
        const factor = 0.5 + chance / 2;
        assert.deepEqual(
          waits.slice(0, 6),
          [100, 200, 400, 800, 1000, 1000].map((ms) => ms * factor),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('waits however long it is told to, beyond what a timer can hold', async (t) => {
    const waits: (number | undefined)[] = [];
    const real = globalThis.setTimeout;
    t.mock.method(
      globalThis,
      'setTimeout',
      (work: () => void, ms?: number) => (waits.push(ms), real(work, 0)),
    );
    const limited = new RateLimitError('events.list', { status: 429, code: 'x', retryAfter: 2e9 });
    await asked(
      (calls) => ({ stream: cut, poll: () => (calls.push('poll'), Promise.reject(limited)) }),
      (all) => all.length >= 3,
      { streams: false },
    );
    assert.ok(waits.length >= 2);
    for (const wait of waits) assert.equal(wait, 2 ** 31 - 1);
  });

  it('waits as long as the lessor asks for', async () => {
    const limited = new RateLimitError('events.list', {
      status: 429,
      code: 'rate-limited',
      retryAfter: 0.03,
    });
    const started = performance.now();
    await asked(
      (calls) => ({ stream: cut, poll: () => (calls.push('poll'), Promise.reject(limited)) }),
      (all) => all.length >= 2,
      { streams: false },
    );
    assert.ok(performance.now() - started >= 25);
  });
});
