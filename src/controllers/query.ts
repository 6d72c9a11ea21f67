/** One question of a widget to the lessor, asked through the provider's cache. */
import { hashKey, QueryObserver } from '@tanstack/query-core';
import type { QueryObserverResult } from '@tanstack/query-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LeaseContextValue } from '../context/lease-context.ts';
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

export class QueryController<T> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: (lease: LeaseContextValue) => QueryOptions<T>;
  readonly #clock = new SlowClock(() => this.#host.requestUpdate());
  #connected = false;
  #question?: Question<T>;
  #observer?: QueryObserver<T>;
  #unsubscribe?: () => void;
  #result?: QueryObserverResult<T>;
  #asking = false;

  /** Asks whenever the widget is connected and the session ready; asks anew when `options` answers another key. */
  constructor(host: QueryHost, options: (lease: LeaseContextValue) => QueryOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where the question stands, always for the key of this moment. */
  get state(): QueryState<T> {
    this.#sync();
    const result = this.#result;
    if (!result) return IDLE;
    const { data, error } = result;
    const failure = error ? asLeasekitError(error, this.#source) : undefined;
    if (data !== undefined) {
      return { status: 'ready', value: data, refreshing: result.isFetching, error: failure };
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
    await this.#observer?.refetch();
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
    if (before?.hash === hash && before.lease.queries === lease.queries) {
      Object.assign(before, { options, lease });
      return;
    }
    if (before?.lease.queries !== lease.queries) this.#leave();
    const first = !before && leaseOf(this.#host)?.slow === true;
    this.#ask({ hash, key, options, lease });
    if (this.#result?.isPending) this.#clock.start(first);
  }

  #ask(question: Question<T>): void {
    this.#question = question;
    const options = {
      queryKey: question.key,
      queryFn: ({ signal }: { signal: AbortSignal }) => this.#load(question, signal),
      staleTime: question.options.staleTime,
    };
    // The observer calls back while it is asked; the update that is under way shows that already.
    this.#asking = true;
    if (this.#observer) this.#observer.setOptions(options);
    else {
      this.#observer = new QueryObserver<T>(question.lease.queries, options);
      this.#unsubscribe = this.#observer.subscribe(this.#onResult);
    }
    this.#asking = false;
    this.#note(this.#observer.getCurrentResult());
  }

  async #load({ options, lease }: Question<T>, signal: AbortSignal): Promise<T> {
    const now = leaseOf(this.#host)?.value;
    const value = await options.load(signal, now?.scope === lease.scope ? now : lease);
    if (!signal.aborted) reportRejected(this.#host, value, sourceOf(options));
    return value;
  }

  readonly #onResult = (result: QueryObserverResult<T>) => {
    if (this.#asking) return;
    const before = this.#result;
    this.#note(result);
    const same =
      before?.data === result.data &&
      before?.error === result.error &&
      before?.isFetching === result.isFetching;
    if (same) return;
    if (result.isPending) this.#clock.start();
    this.#host.requestUpdate();
    if (result.error && result.error !== before?.error) reportError(this.#host, result.error, this.#source);
  };

  #note(result: QueryObserverResult<T>): void {
    this.#result = result;
    if (!result.isPending) this.#clock.stop();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#clock.stop();
    this.#question = this.#observer = this.#unsubscribe = this.#result = undefined;
  }
}
