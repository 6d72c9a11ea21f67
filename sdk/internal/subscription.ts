/** A subscription to live events, and the same as a loop. */
import type { Capabilities } from '../schemas/capabilities.ts';
import type { LessorEvent } from '../schemas/event.ts';
import type { Caller } from './caller.ts';
import { eventSourceOf } from './event-source.ts';
import { Live } from './live.ts';
import type { LiveState } from './live.ts';

/** How to listen. */
export interface ListenOptions {
  /** Ends the subscription. */
  signal?: AbortSignal;
  /**
   * Nouns (`payments`) or types (`payments.created`) to hear of; default all. Events that concern everything (entity `*`)
   * always come.
   */
  types?: readonly string[];
  /** Where to go on: the `eventId` of the last event that was seen. Default: from now. */
  lastEventId?: string;
  /** Called on every change of state; with the error that is behind `waiting` or `closed`. */
  onStateChange?: (state: LiveState, error?: Error) => void;
  /** What the capabilities say, where they are known already. Default: they are asked. */
  realtime?: Capabilities['realtime'];
  /** Seconds between two questions where there is no stream. Default: what the capabilities say, or 30. */
  pollSeconds?: number;
  /** A stream without a sign of life for so long is opened anew, in milliseconds. Default 45,000. */
  silence?: number;
  /** First and longest wait after a failure, in milliseconds. Default 1,000 and 30,000; each is at least halved by chance. */
  backoff?: { first: number; longest: number };
  /** A number from 0 to below 1. Default `Math.random`. */
  random?: () => number;
}

/** How to be told. */
export interface SubscribeOptions extends ListenOptions {
  /** Called for every event. What it throws is thrown outside of the subscription, which goes on. */
  onEvent: (event: LessorEvent) => void;
}

/** A subscription that is running. */
export interface Subscription {
  readonly state: LiveState;
  /** Where another subscription would go on. */
  readonly lastEventId: string | undefined;
  /** Ends it. May be called twice. */
  close(): void;
  /** Settles when it has ended, however it did. */
  readonly closed: Promise<void>;
}

/** Events that a reader who is slow may have waiting for them. */
const LONGEST_QUEUE = 1000;

/** Starts listening. */
export function subscribeTo(caller: Caller, options: SubscribeOptions): Subscription {
  const { signal, types, onEvent, onStateChange, backoff = { first: 1000, longest: 30_000 } } = options;
  const stop = new AbortController();
  const leave = () => stop.abort();
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  let state: LiveState = 'connecting';
  let live: Live | undefined;
  const turn = (next: LiveState, error?: Error) => {
    if (next === state && error === undefined && next !== 'connecting') return;
    state = next;
    outside(() => onStateChange?.(next, error));
  };
  const run = async () => {
    const realtime = options.realtime ?? (await realtimeOf(caller, stop.signal));
    const settings = {
      streams: realtime?.sse !== false,
      // A lessor who says 0 has no number in mind.
      pollMs: (options.pollSeconds ?? Math.max(1, realtime?.pollSeconds ?? 30)) * 1000,
      silenceMs: options.silence ?? 45_000,
      firstWaitMs: backoff.first,
      longestWaitMs: backoff.longest,
      random: options.random ?? Math.random,
    };
    const tell = (event: LessorEvent) => {
      if (!stop.signal.aborted && isWanted(event, types)) outside(() => onEvent(event));
    };
    live = new Live(eventSourceOf(caller), settings, tell, turn);
    live.lastEventId = options.lastEventId;
    await live.run(stop.signal);
  };
  const closed = run()
    .then(() => turn('closed'))
    .catch((error: unknown) => turn('closed', stop.signal.aborted ? undefined : (error as Error)))
    .finally(() => signal?.removeEventListener('abort', leave));
  return {
    get state() {
      return state;
    },
    get lastEventId() {
      return live?.lastEventId ?? options.lastEventId;
    },
    close: leave,
    closed,
  };
}

/** Listens in a loop. */
export async function* listenTo(
  caller: Caller,
  options: ListenOptions,
): AsyncGenerator<LessorEvent, void, undefined> {
  const queue: LessorEvent[] = [];
  let wake = () => undefined as void;
  let failure: Error | undefined;
  let over = false;
  const subscription = subscribeTo(caller, {
    ...options,
    onEvent: (event) => {
      // Those that are dropped are told of by one that stands for all.
      if (queue.length >= LONGEST_QUEUE) queue.splice(0, queue.length, resync(event));
      else queue.push(event);
      wake();
    },
    onStateChange: (state, error) => {
      options.onStateChange?.(state, error);
      if (state === 'closed') failure = error;
    },
  });
  void subscription.closed.then(() => {
    over = true;
    wake();
  });
  try {
    for (;;) {
      for (let event = queue.shift(); event; event = queue.shift()) yield event;
      if (failure) throw failure;
      if (over) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    subscription.close();
  }
}

/** What the lessor offers; unknown when it cannot be asked, which the first attempt will show. */
async function realtimeOf(caller: Caller, signal: AbortSignal): Promise<Capabilities['realtime']> {
  try {
    const answer = await caller.call('capabilities.get', {}, { signal });
    return (answer as Partial<Capabilities> | undefined)?.realtime;
  } catch {
    return undefined;
  }
}

function isWanted({ type, entity }: LessorEvent, types: readonly string[] | undefined): boolean {
  if (!types || entity === '*') return true;
  return types.some((wanted) => type === wanted || type.startsWith(`${wanted}.`));
}

/** Runs a listener; what it throws is its own and not the subscription's. */
function outside(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

function resync({ eventId, revision }: LessorEvent): LessorEvent {
  return { eventId, type: 'events.resync', entity: '*', revision };
}
