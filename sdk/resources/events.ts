/** What happens at the lessor, while it happens. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { readPage } from '../internal/event-source.ts';
import { listenTo, subscribeTo } from '../internal/subscription.ts';
import type { ListenOptions, SubscribeOptions, Subscription } from '../internal/subscription.ts';
import type { LessorEvent } from '../schemas/event.ts';

export type { LiveState } from '../internal/live.ts';
export type { ListenOptions, SubscribeOptions, Subscription } from '../internal/subscription.ts';

/** Live events. They are thin: they say what has changed, and what is shown of it has to be read again. */
export class EventsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** A page of events after `since`, and where to go on; without `since` no event, but where to begin. */
  list(
    params: { since?: string } = {},
    options?: RequestOptions,
  ): Promise<{ items: LessorEvent[]; lastEventId: string }> {
    return readPage(this.#caller, params.since, options?.signal);
  }

  /**
   * Listens until `signal` aborts or `close` is called: over a stream, which is opened anew after every break and goes on
   * where it was cut off, or by asking every now and then where the lessor has no stream. The token travels in the header
   * and is renewed when it is refused. Without a right to listen it closes, with the error told to `onStateChange`.
   * @example
   * const live = client.events.subscribe({ types: ['payments'], onEvent: ({ id }) => reload(id) });
   * live.close();
   */
  subscribe(options: SubscribeOptions): Subscription {
    return subscribeTo(this.#caller, options);
  }

  /**
   * The same as a loop. Ends when `signal` aborts or the loop is left; throws when nobody may listen. A reader who is
   * more than a thousand events behind gets an `events.resync` instead of them.
   * @example
   * for await (const event of client.events.listen({ signal })) console.log(event.type, event.id);
   */
  listen(options: ListenOptions = {}): AsyncGenerator<LessorEvent, void, undefined> {
    return listenTo(this.#caller, options);
  }
}
