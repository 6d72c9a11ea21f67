/** Elements that come and go leave nothing behind: no listener, timer, observer, request or popped-up node. */
import { expect } from '@open-wc/testing';
import { createMockFetch, MOCK_BASE_URL } from '../../mock-server/in-page.ts';
import type { LeaseProviderElement } from '../context/lease-provider.ts';
import { ready } from '../testing/index.ts';
import { LIMIT } from '../testing/ready.ts';
import { EVERY_ELEMENT } from './every-element.fixture.ts';

const CYCLES = 8;
/**
 * Waits in milliseconds that leave nothing behind: what is about to run, the limit of `ready()` in these tests, and what a
 * provider's cache keeps.
 */
const OTHERS: ReadonlySet<number> = new Set([0, LIMIT, 300_000]);

/** What is held from outside an element, counted where it is asked for. */
class Held {
  readonly #undo: (() => void)[] = [];
  readonly #listeners = new Map<string, number>();
  /** With how long each waits, which tells whose it is. */
  readonly #timers = new Map<unknown, number>();
  readonly #observers = new Map<object, Set<unknown>>();
  readonly #requests = new Set<unknown>();

  constructor() {
    for (const target of [window, document, document.documentElement, document.body, visualViewport!])
      this.#countListeners(target);
    this.#countTimers('setTimeout', 'clearTimeout', true);
    this.#countTimers('setInterval', 'clearInterval', false);
    this.#countObservers('ResizeObserver');
    this.#countObservers('IntersectionObserver');
    this.#countObservers('MutationObserver');
  }

  /** Listeners by target and type, timers, observers that observe, requests under way, nodes of the page. */
  get counts(): Record<string, number> {
    const observing = [...this.#observers.values()].filter(({ size }) => size > 0).length;
    const listeners = [...this.#listeners].filter(([, count]) => count !== 0);
    return {
      ...Object.fromEntries(listeners),
      ...this.#waits,
      observers: observing,
      requests: this.#requests.size,
      nodes: document.body.querySelectorAll('*').length + document.head.querySelectorAll('*').length,
    };
  }

  get #waits(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const wait of this.#timers.values())
      counts[`timers of ${wait} ms`] = (counts[`timers of ${wait} ms`] ?? 0) + 1;
    return counts;
  }

  /** A fetch whose requests are counted while they are under way. */
  counted(inner: typeof fetch): typeof fetch {
    return async (input, init) => {
      const call = {};
      this.#requests.add(call);
      try {
        return await inner(input, init);
      } finally {
        this.#requests.delete(call);
      }
    };
  }

  release(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #countListeners(target: EventTarget): void {
    const known = new Map<string, WeakSet<object>>();
    const { addEventListener: add, removeEventListener: remove } = target;
    const name = target === window ? 'window' : target.constructor.name;
    const count = (type: string, by: number) => {
      const key = `${name} ${type}`;
      this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + by);
    };
    const seen = (type: string, options: unknown) => {
      const capture =
        typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
      const key = `${type} ${String(Boolean(capture))}`;
      if (!known.has(key)) known.set(key, new WeakSet());
      return known.get(key)!;
    };
    const forget = (type: string, listener: object, options: unknown) => {
      if (seen(type, options).delete(listener)) count(type, -1);
    };
    target.addEventListener = function (
      type: string,
      listener: never,
      options?: AddEventListenerOptions | boolean,
    ) {
      const given = typeof options === 'object' ? options : undefined;
      if (listener && !given?.signal?.aborted && !seen(type, options).has(listener)) {
        seen(type, options).add(listener);
        count(type, 1);
        if (given?.once) add.call(target, type, () => forget(type, listener, options), { once: true });
        given?.signal?.addEventListener('abort', () => forget(type, listener, options), { once: true });
      }
      add.call(target, type, listener, options);
    };
    target.removeEventListener = function (
      type: string,
      listener: never,
      options?: EventListenerOptions | boolean,
    ) {
      if (listener) forget(type, listener, options);
      remove.call(target, type, listener, options);
    };
    this.#undo.push(() => Object.assign(target, { addEventListener: add, removeEventListener: remove }));
  }

  #countTimers(
    set: 'setTimeout' | 'setInterval',
    clear: 'clearTimeout' | 'clearInterval',
    once: boolean,
  ): void {
    const own = { [set]: window[set], [clear]: window[clear] };
    const [start, stop] = [window[set], window[clear]] as [typeof setTimeout, typeof clearTimeout];
    const begin = (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) => {
      const id: unknown = start(
        (...all: unknown[]) => {
          if (once) this.#timers.delete(id);
          work(...all);
        },
        wait,
        ...given,
      );
      if (!OTHERS.has(wait ?? 0)) this.#timers.set(id, wait ?? 0);
      return id;
    };
    const end = (id?: Parameters<typeof clearTimeout>[0]) => {
      this.#timers.delete(id);
      stop(id);
    };
    Object.assign(window, { [set]: begin, [clear]: end });
    this.#undo.push(() => Object.assign(window, own));
  }

  #countObservers(name: 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver'): void {
    const Own = window[name] as unknown as new (...given: unknown[]) => MutationObserver;
    const all = this.#observers;
    class Counted extends Own {
      override observe(target: Node, options?: MutationObserverInit): void {
        if (!all.has(this)) all.set(this, new Set());
        all.get(this)!.add(target);
        super.observe(target, options);
      }
      unobserve(target: Element): void {
        all.get(this)?.delete(target);
        (Own.prototype as unknown as ResizeObserver).unobserve.call(this, target);
      }
      override disconnect(): void {
        all.delete(this);
        super.disconnect();
      }
    }
    Object.assign(window, { [name]: Counted });
    this.#undo.push(() => Object.assign(window, { [name]: Own }));
  }
}

/** Waits until what ends a moment after an element has left is done. */
async function quiet(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('elements that come and go', () => {
  let held: Held;
  let provider: LeaseProviderElement;

  beforeEach(async () => {
    localStorage.clear();
    held = new Held();
    const { fetch, getAccessToken } = createMockFetch({ invoices: 20, role: 'staff' });
    provider = document.createElement('lease-provider');
    Object.assign(provider, {
      baseUrl: MOCK_BASE_URL,
      fetch: held.counted(fetch),
      getAccessToken,
      locale: 'en',
    });
    document.body.append(provider);
    await ready(provider);
  });
  afterEach(() => {
    provider.remove();
    held.release();
  });

  for (const name of EVERY_ELEMENT) {
    it(`<lease-${name}> leaves nothing behind after ${CYCLES} times`, async () => {
      const visit = async (settle: boolean) => {
        const element = document.createElement(`lease-${name}`);
        provider.append(element);
        if (settle) await ready(element);
        else await new Promise(requestAnimationFrame);
        element.remove();
      };
      // What is loaded once, such as code and words, is not of one element.
      await visit(true);
      await quiet();
      const before = held.counts;
      for (let cycle = 0; cycle < CYCLES; cycle += 1) await visit(cycle % 5 === 0);
      await quiet();
      expect(held.counts).to.deep.equal(before);
    });
  }

  it('fifty on one page ask once for each distinct question, as five do', async () => {
    const kinds = ['invoice-table', 'contract-list', 'payment-history', 'asset-list', 'activity-feed'];
    const ask = async (count: number): Promise<string[]> => {
      const { fetch, control, getAccessToken } = createMockFetch({ invoices: 20 });
      const page = document.createElement('lease-provider');
      Object.assign(page, { baseUrl: MOCK_BASE_URL, fetch, getAccessToken, locale: 'en' });
      for (let at = 0; at < count; at += 1)
        page.append(document.createElement(`lease-${kinds[at % kinds.length]}`));
      document.body.append(page);
      for (const element of page.children) await ready(element);
      page.remove();
      return control.requests.map(({ method, path, query }) => `${method} ${path}?${query}`).sort();
    };
    const asked = await ask(50);
    expect(asked).to.deep.equal([...new Set(asked)]);
    expect(asked).to.deep.equal(await ask(5));
  });

  it('a provider with what was shown in it leaves nothing behind', async () => {
    provider.remove();
    await quiet();
    const before = held.counts;
    for (let cycle = 0; cycle < 5; cycle += 1) {
      document.body.append(provider);
      const element = document.createElement('lease-invoice-table');
      provider.append(element);
      await ready(element);
      element.remove();
      provider.remove();
      await quiet();
    }
    expect(held.counts).to.deep.equal(before);
  });
});
