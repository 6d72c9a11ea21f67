/** What happens at the lessor while a page is open: one subscription a provider, however many widgets listen. */
import type { ReactiveController } from 'lit';
import { EventsResource } from '../../sdk/index.ts';
import type { LessorEvent, Subscription } from '../../sdk/index.ts';
import type { LeaseContextValue } from '../context/lease-context.ts';
import type { QueryClient } from '../context/query-client.ts';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';

/** Events come in bursts, such as when a day passes; what is shown is asked for once, in milliseconds after the first. */
const GATHER = 150;
/** Without any events what is new is asked for this often, in milliseconds. */
const ASK_EVERY = 60_000;
/** What follows from other records, so that it changes with each of them. */
const DERIVED: ReadonlySet<string> = new Set(['notifications', 'activities', 'summary']);

const channels = new WeakMap<QueryClient, Channel>();

/** The subscription of one provider; it runs while somebody listens. */
class Channel {
  readonly #listeners = new Set<object>();
  readonly #nouns = new Set<string>();
  #lease?: LeaseContextValue;
  #subscription?: Subscription;
  #gathering?: ReturnType<typeof setTimeout>;
  #asking?: ReturnType<typeof setInterval>;

  join(listener: object, lease: LeaseContextValue): void {
    this.#listeners.add(listener);
    if (this.#lease?.scope === lease.scope) return;
    // Another customer or user: what happens to the one before is no longer this page's business.
    this.#close();
    this.#lease = lease;
    this.#open(lease);
  }

  leave(listener: object): void {
    if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#close();
  }

  #open(lease: LeaseContextValue): void {
    if (lease.rights('events.list') !== 'allowed') return this.#ask();
    const subscription = lease.client.resource(EventsResource).subscribe({
      ...(lease.capabilities?.realtime && { realtime: lease.capabilities.realtime }),
      onEvent: (event) => this.#hear(event),
      onStateChange: (state, error) => {
        // Nobody may listen, or the lessor has nothing to listen to: then it is asked now and then.
        if (state === 'closed' && error && this.#lease === lease) this.#ask();
      },
    });
    this.#subscription = subscription;
  }

  #ask(): void {
    this.#asking ??= setInterval(() => {
      if (document.visibilityState === 'visible') this.#renew((noun) => DERIVED.has(noun));
    }, ASK_EVERY);
  }

  #hear({ entity }: LessorEvent): void {
    this.#nouns.add(entity);
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      const nouns = new Set(this.#nouns);
      this.#nouns.clear();
      this.#renew((noun) => nouns.has('*') || nouns.has(noun) || DERIVED.has(noun));
    }, GATHER);
  }

  #renew(concerns: (noun: string) => boolean): void {
    this.#lease?.queries.invalidate(([, operation]) => concerns(String(operation).split('.')[0] ?? ''));
  }

  #close(): void {
    clearTimeout(this.#gathering);
    clearInterval(this.#asking);
    this.#nouns.clear();
    const subscription = this.#subscription;
    this.#lease = this.#subscription = this.#gathering = this.#asking = undefined;
    subscription?.close();
  }
}

/**
 * Listens while its widget is on the page and the session is there. Whatever changed at the lessor is then asked for
 * again by everything that shows it, in all widgets of the provider.
 */
export class LiveController implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #enabled: () => boolean;
  #connected = false;
  #channel?: Channel | undefined;

  constructor(host: LeaseHost, enabled: () => boolean = () => true) {
    this.#host = host;
    this.#enabled = enabled;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdate(): void {
    const lease = leaseOf(this.#host)?.value;
    if (!this.#connected || lease?.session.status !== 'ready' || !this.#enabled()) return this.#leave();
    const channel = channels.get(lease.queries) ?? new Channel();
    channels.set(lease.queries, channel);
    if (channel !== this.#channel) this.#leave();
    this.#channel = channel;
    channel.join(this, lease);
  }

  hostDisconnected(): void {
    this.#connected = false;
    // A widget that only moves within the page goes on listening.
    queueMicrotask(() => {
      if (!this.#connected) this.#leave();
    });
  }

  #leave(): void {
    this.#channel?.leave(this);
    this.#channel = undefined;
  }
}
