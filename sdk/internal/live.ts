/** Keeps listening to a lessor's events: streams while that works, asks again and again where it does not. */
import {
  ForbiddenError,
  NotFoundError,
  NotOfferedError,
  RateLimitError,
  UnauthorizedError,
} from '../core/errors.ts';
import type { LessorEvent } from '../schemas/event.ts';
import { pause } from './pause.ts';

/** How a subscription is doing. */
export type LiveState =
  /** Asking for a stream. */
  | 'connecting'
  /** Events arrive as they happen. */
  | 'open'
  /** Events are asked for every now and then. */
  | 'polling'
  /** Something went wrong; the next attempt is not far. */
  | 'waiting'
  /** It is over. */
  | 'closed';

/** Where events come from. */
export interface LiveSource {
  /**
   * Tells events until the stream ends. `alive` is called for every sign of life, the first time when the stream is
   * open; `retry` tells how many milliseconds to wait after its end.
   */
  stream(
    lastEventId: string | undefined,
    signal: AbortSignal,
    tell: {
      alive: () => void;
      event: (event: LessorEvent) => void;
      position: (id: string) => void;
      retry: (ms: number) => void;
    },
  ): Promise<void>;
  /** Events after a position, and the position after them. Without one, the position of now. */
  poll(
    since: string | undefined,
    signal: AbortSignal,
  ): Promise<{ items: LessorEvent[]; lastEventId: string }>;
}

/** How to listen. */
export interface LiveSettings {
  readonly streams: boolean;
  readonly pollMs: number;
  /** A stream that says nothing for so long is given up. */
  readonly silenceMs: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** A number from 0 to below 1, so that clients that failed together do not come back together. */
  readonly random: () => number;
}

/** Streams that fail in a row before events are asked for instead, and how often they are before another stream is tried. */
const STREAM_ATTEMPTS = 3;
const POLLS_BEFORE_STREAM = 10;

/** Tells events until it is aborted or nobody may listen. */
export class Live {
  lastEventId: string | undefined;
  readonly #source: LiveSource;
  readonly #settings: LiveSettings;
  readonly #onEvent: (event: LessorEvent) => void;
  readonly #onState: (state: LiveState, error?: Error) => void;
  #failures = 0;
  #polls = 0;
  #retryMs: number;

  constructor(
    source: LiveSource,
    settings: LiveSettings,
    onEvent: (event: LessorEvent) => void,
    onState: (state: LiveState, error?: Error) => void,
  ) {
    this.#source = source;
    this.#settings = settings;
    this.#onEvent = onEvent;
    this.#onState = onState;
    this.#retryMs = settings.firstWaitMs;
  }

  /** Ends when `signal` aborts. Throws what nobody can do anything about: not signed in, not permitted, not offered. */
  async run(signal: AbortSignal): Promise<void> {
    let streams = this.#settings.streams;
    while (!signal.aborted) {
      try {
        if (streams) await this.#stream(signal);
        else await this.#poll(signal);
        if (signal.aborted) return;
        if (streams) await this.#wait(signal);
        else if (this.#settings.streams && ++this.#polls >= POLLS_BEFORE_STREAM) streams = true;
        if (!streams) await pause(this.#settings.pollMs, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof UnauthorizedError || error instanceof ForbiddenError) throw error;
        const missing = error instanceof NotFoundError || error instanceof NotOfferedError;
        if (missing && !streams) throw error;
        this.#failures += 1;
        if (streams && (missing || error instanceof NoStreamError || this.#failures >= STREAM_ATTEMPTS)) {
          streams = false;
          this.#polls = 0;
          continue;
        }
        await this.#wait(signal, error as Error).catch(() => undefined);
      }
    }
  }

  async #stream(outer: AbortSignal): Promise<void> {
    this.#onState('connecting');
    const inner = new AbortController();
    const leave = () => inner.abort(outer.reason);
    outer.addEventListener('abort', leave, { once: true });
    let watch: ReturnType<typeof setTimeout> | undefined;
    let open = false;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => inner.abort(new SilenceError()), this.#settings.silenceMs);
      if (open) return;
      open = true;
      this.#failures = 0;
      this.#onState('open');
    };
    try {
      await this.#source.stream(this.lastEventId, inner.signal, {
        alive,
        event: (event) => this.#onEvent(event),
        position: (id) => (this.lastEventId = id),
        retry: (ms) => (this.#retryMs = Math.min(ms, this.#settings.longestWaitMs)),
      });
    } finally {
      clearTimeout(watch);
      outer.removeEventListener('abort', leave);
    }
  }

  async #poll(signal: AbortSignal): Promise<void> {
    this.#onState('polling');
    const { items, lastEventId } = await this.#source.poll(this.lastEventId, signal);
    this.#failures = 0;
    this.lastEventId = lastEventId;
    for (const event of items) this.#onEvent(event);
  }

  /** Waits longer after each failure, between half of the time and all of it. */
  async #wait(signal: AbortSignal, error?: Error): Promise<void> {
    this.#onState('waiting', error);
    const { longestWaitMs, random } = this.#settings;
    const grown = Math.min(longestWaitMs, this.#retryMs * 2 ** Math.max(0, this.#failures - 1));
    const asked = error instanceof RateLimitError ? (error.retryAfter ?? 0) * 1000 : 0;
    await pause(Math.max(asked, grown * (0.5 + random() / 2)), signal);
  }
}

/** The answer was no stream of events. */
export class NoStreamError extends Error {}

/** A stream that has gone silent. */
class SilenceError extends Error {}
