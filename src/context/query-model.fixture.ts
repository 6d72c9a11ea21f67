/** A cache as simple as it can be said, driven side by side with the real one. */
import assert from 'node:assert/strict';
import { KEEP_TIME, QueryClient } from './query-client.ts';
import type { Answer, Watch } from './query-client.ts';

export type Step =
  | { do: 'watch'; key: string; stale: number }
  | { do: 'stop' | 'refetch' | 'answer' | 'fail'; pick: number }
  | { do: 'update'; key: string }
  | { do: 'invalidate'; key: string | undefined }
  | { do: 'keepOnly'; scope: string | undefined }
  | { do: 'wait'; ms: number };

/** One question in the model. */
interface Known {
  key: string;
  data?: string;
  error?: Error;
  /** How old the data is; infinite when it has to be asked for again. */
  age: number;
  /** Number of the request under way. */
  request?: number;
  watchers: number;
  /** For how long nobody has watched. */
  unused: number;
  forgotten: boolean;
}

interface Watcher {
  known: Known;
  watch: Watch<string>;
  last?: Answer<string>;
  stopped: boolean;
}

interface Request {
  key: string;
  signal: AbortSignal;
  answer(value: string): void;
  refuse(error: Error): void;
}

export class World {
  readonly #tick: (ms: number) => void;
  readonly #errors: unknown[] = [];
  readonly #queries = new QueryClient((error) => this.#errors.push(error));
  readonly #requests: Request[] = [];
  readonly #watchers: Watcher[] = [];
  readonly #open = new Set<number>();
  readonly #aborted = new Set<number>();
  readonly #failed: Error[] = [];
  #known: Known[] = [];
  #serial = 0;

  constructor(tick: (ms: number) => void) {
    this.#tick = tick;
  }

  act(step: Step): void {
    switch (step.do) {
      case 'watch':
        return this.#watch(step.key, step.stale);
      case 'stop':
        return this.#stop(this.#active[step.pick % (this.#active.length || 1)]);
      case 'refetch':
        return this.#refetch(this.#active[step.pick % (this.#active.length || 1)]);
      case 'answer':
      case 'fail':
        return this.#answer([...this.#open][step.pick % (this.#open.size || 1)], step.do === 'fail');
      case 'update':
        return this.#update(step.key);
      case 'invalidate':
        return this.#invalidate(step.key);
      case 'keepOnly':
        return this.#keepOnly(step.scope);
      case 'wait':
        return this.#wait(step.ms);
    }
  }

  /** What both say, and what both asked. */
  compare(): void {
    assert.equal(this.#queries.size, this.#known.length, 'questions held');
    const underWay = this.#known.filter(({ request }) => request !== undefined);
    assert.equal(this.#queries.fetching, underWay.length, 'requests under way');
    assert.deepEqual(this.#errors, this.#failed, 'failures told');
    this.#requests.forEach(({ signal }, number) =>
      assert.equal(signal.aborted, this.#aborted.has(number), `request ${number} aborted`),
    );
    for (const { known, watch, last } of this.#active) {
      assert.equal(watch.live, !known.forgotten, 'live');
      if (known.forgotten) continue;
      const { data, error, fetching } = watch.answer;
      assert.deepEqual(
        { data, error, fetching },
        { data: known.data, error: known.error, fetching: known.request !== undefined },
      );
      assert.ok(!last || last === watch.answer, 'everybody is told');
      // No answer of one scope or key is seen under another.
      assert.ok(data === undefined || data.startsWith(known.key), 'its own answer');
    }
  }

  /** Leaves no timer behind. */
  end(): void {
    this.#queries.keepOnly();
    assert.equal(this.#queries.size, 0);
  }

  get #active(): Watcher[] {
    return this.#watchers.filter(({ stopped }) => !stopped);
  }

  #find(key: string): Known | undefined {
    return this.#known.find((known) => known.key === key);
  }

  /** A request that the model expects the cache to send now. */
  #ask(known: Known): void {
    this.#abort(known);
    known.request = this.#serial++;
    if (known.data === undefined) known.error = undefined;
  }

  #abort(known: Known): void {
    if (known.request === undefined) return;
    this.#aborted.add(known.request);
    known.request = undefined;
  }

  #watch(key: string, stale: number): void {
    let known = this.#find(key);
    if (!known) {
      known = { key, age: Infinity, watchers: 0, unused: 0, forgotten: false };
      this.#known.push(known);
    }
    if (known.request === undefined && (known.data === undefined || known.age >= stale)) this.#ask(known);
    known.watchers++;
    known.unused = 0;
    const watcher: Partial<Watcher> = { known, stopped: false };
    watcher.watch = this.#queries.watch<string>({
      key: key.split(' '),
      staleTime: stale,
      load: (signal) =>
        new Promise((answer, refuse) => {
          this.#open.add(this.#requests.length);
          this.#requests.push({ key, signal, answer, refuse });
        }),
      changed: (last) => (watcher.last = last),
    });
    this.#watchers.push(watcher as Watcher);
  }

  #stop(watcher: Watcher | undefined): void {
    if (!watcher) return;
    watcher.stopped = true;
    watcher.watch.stop();
    const { known } = watcher;
    if (--known.watchers > 0 || known.forgotten) return;
    this.#abort(known);
    known.error = undefined;
    if (known.data === undefined) this.#forget(known);
  }

  #refetch(watcher: Watcher | undefined): void {
    if (!watcher || watcher.known.forgotten) return;
    const { known } = watcher;
    if (known.request === undefined || known.data !== undefined) this.#ask(known);
    void watcher.watch.refetch();
  }

  #answer(number: number | undefined, fails: boolean): void {
    if (number === undefined) return;
    this.#open.delete(number);
    const { key, answer, refuse } = this.#requests[number]!;
    const known = this.#known.find(({ request }) => request === number);
    const error = new Error(`${key} ${number}`);
    const data = `${key} ${number}`;
    if (fails) refuse(error);
    else answer(data);
    if (!known) return;
    known.request = undefined;
    if (fails) {
      known.error = error;
      this.#failed.push(error);
    } else Object.assign(known, { data, error: undefined, age: 0 });
  }

  #update(key: string): void {
    const data = `${key} updated ${this.#requests.length}`;
    this.#queries.update<string>(key.split(' '), () => data);
    const known = this.#find(key);
    if (known?.data !== undefined) Object.assign(known, { data, age: 0, error: undefined });
    assert.equal(this.#queries.get(key.split(' ')), known?.data);
  }

  #invalidate(key: string | undefined): void {
    const concerns = (other: string) => key === undefined || key === other;
    this.#queries.invalidate((parts) => concerns(parts.join(' ')));
    for (const known of this.#known) {
      if (!concerns(known.key)) continue;
      known.age = Infinity;
      if (known.watchers > 0) this.#ask(known);
    }
  }

  #keepOnly(scope: string | undefined): void {
    this.#queries.keepOnly(scope);
    for (const known of [...this.#known]) {
      if (scope !== undefined && known.key.startsWith(scope)) continue;
      this.#abort(known);
      this.#forget(known);
    }
  }

  #wait(ms: number): void {
    this.#tick(ms);
    for (const known of [...this.#known]) {
      known.age += ms;
      if (known.watchers === 0 && (known.unused += ms) >= KEEP_TIME) this.#forget(known);
    }
  }

  #forget(known: Known): void {
    known.forgotten = true;
    this.#known = this.#known.filter((other) => other !== known);
  }
}
