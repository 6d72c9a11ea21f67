/** One question of a widget to the lessor, asked through the provider's cache. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { hashKey } from '../context/query-client.ts';
import type { Answer, Watch } from '../context/query-client.ts';
import { asLeasekitError } from '../context/session.ts';
import type { LeasekitError } from '../../sdk/index.ts';
import { leaseOf } from './lease.ts';
import { reportError, reportRejected } from './report.ts';
import { SlowClock } from './slow.ts';

export type QueryState<T> =
  /** Nothing is asked: disabled, or the session is not there. */
  | { readonly status: 'idle' }
  /** `slow` after 150 ms: the time to show a skeleton. */
  | { readonly status: 'loading'; readonly slow: boolean }
  | { readonly status: 'failed'; readonly error: LeasekitError }
  /** `error` is that of a failed refresh; `value` is then the last good one of the same key. */
  | {
      readonly status: 'ready';
      readonly value: T;
      readonly refreshing: boolean;
      readonly error?: LeasekitError;
    };

export interface QueryOptions<T> {
  /** What makes one question differ from another, the operation first: `['invoices.list', filter]`. Plain data. */
  readonly key: readonly [string, ...unknown[]];
  /** Asks; the signal aborts when nobody waits any more. Never resolves to undefined. */
  load(signal: AbortSignal, lease: LeaseContextValue): Promise<T>;
  /** Default true. */
  readonly enabled?: boolean;
  /** What the question is called in errors. Default: the first part of the key. */
  readonly source?: string;
  /** For how many milliseconds an answer is not asked for again. Default 30,000. */
  readonly staleTime?: number;
}

export type QueryHost = ReactiveControllerHost & EventTarget;

interface Question<T> {
  readonly hash: string;
  readonly key: readonly unknown[];
  options: QueryOptions<T>;
  lease: LeaseContextValue;
}

/** What a question is called in errors. */
export const sourceOf = (options: Pick<QueryOptions<unknown>, 'key' | 'source'>): string =>
  options.source ?? options.key[0];

const IDLE = { status: 'idle' } as const;

const isWaiting = ({ data, error }: Answer<unknown>): boolean => data === undefined && !error;

export class QueryController<T> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: (lease: LeaseContextValue) => QueryOptions<T>;
  readonly #clock = new SlowClock(() => this.#host.requestUpdate());
  #connected = false;
  #question?: Question<T>;
  #watch?: Watch<T>;
  #answer?: Answer<T>;

  /** Asks whenever the widget is connected and the session ready; asks anew when `options` answers another key. */
  constructor(host: QueryHost, options: (lease: LeaseContextValue) => QueryOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where the question stands, always for the key of this moment. */
  get state(): QueryState<T> {
    this.#sync();
    if (!this.#answer) return IDLE;
    const { data, error, fetching } = this.#answer;
    const failure = error ? asLeasekitError(error, this.#source) : undefined;
    if (data !== undefined) {
      return { status: 'ready', value: data, refreshing: fetching, error: failure };
    }
    return failure ? { status: 'failed', error: failure } : { status: 'loading', slow: this.#clock.slow };
  }

  /** The full key in the provider's cache; undefined while nothing is asked. */
  get key(): readonly unknown[] | undefined {
    return this.#question?.key;
  }

  /** Asks again and resolves when it is answered, well or not; what was there stays meanwhile. */
  async refetch(): Promise<void> {
    this.#sync();
    await this.#watch?.refetch();
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdate(): void {
    this.#sync();
  }

  hostDisconnected(): void {
    this.#connected = false;
    // A widget that only moves within the page keeps waiting for its answer.
    queueMicrotask(() => {
      if (!this.#connected) this.#leave();
    });
  }

  get #source(): string {
    return this.#question ? sourceOf(this.#question.options) : 'query';
  }

  #sync(): void {
    if (!this.#connected) return;
    const lease = leaseOf(this.#host)?.value;
    const options = lease?.session.status === 'ready' ? this.#options(lease) : undefined;
    if (!lease || !options || options.enabled === false) return this.#leave();
    const key = [lease.scope, ...options.key];
    const hash = hashKey(key);
    const before = this.#question;
    if (before?.hash === hash && before.lease.queries === lease.queries && this.#watch?.live) {
      Object.assign(before, { options, lease });
      return;
    }
    const first = !before && leaseOf(this.#host)?.slow === true;
    this.#leave();
    const question: Question<T> = { hash, key, options, lease };
    this.#question = question;
    this.#watch = lease.queries.watch<T>({
      key,
      load: (signal) => this.#load(question, signal),
      staleTime: options.staleTime,
      changed: (answer) => this.#changed(answer),
    });
    this.#answer = this.#watch.answer;
    if (isWaiting(this.#answer)) this.#clock.start(first);
  }

  async #load({ options, lease }: Question<T>, signal: AbortSignal): Promise<T> {
    const now = leaseOf(this.#host)?.value;
    const value = await options.load(signal, now?.scope === lease.scope ? now : lease);
    if (!signal.aborted) reportRejected(this.#host, value, sourceOf(options));
    return value;
  }

  #changed(answer: Answer<T>): void {
    const before = this.#answer?.error;
    this.#answer = answer;
    if (isWaiting(answer)) this.#clock.start();
    else this.#clock.stop();
    this.#host.requestUpdate();
    if (answer.error && answer.error !== before) reportError(this.#host, answer.error, this.#source);
  }

  #leave(): void {
    this.#watch?.stop();
    this.#clock.stop();
    this.#question = this.#watch = this.#answer = undefined;
  }
}
