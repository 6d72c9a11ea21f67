/** Elements that are fetched when they are first shown. */
import type { Definition } from '../lib/element-source.ts';
import { Lazy } from '../lib/lazy.ts';
import { prefixOf } from '../lib/tags.ts';
import type { LeaseHost } from './lease.ts';

/** How far an element is: registered, on its way, or not to be had until somebody tries again. */
export type Arrival = 'here' | 'coming' | 'out-of-reach';

type Source = (name: string) => (() => Promise<Definition>) | undefined;

/** What has come of the elements that a host is composed of; the host renders anew when one has come or failed. */
export class Arrivals {
  readonly #host: LeaseHost;
  readonly #source: Source;
  readonly #coming = new Map<string, Lazy<true>>();
  readonly #unreachable = new Set<string>();

  /** `source` knows how an element is fetched by its name without prefix. */
  constructor(host: LeaseHost, source: Source) {
    this.#host = host;
    this.#source = source;
  }

  /** Fetches an element when it is first asked for, and says how far it is. */
  of(name: string): Arrival {
    if (customElements.get(`${prefixOf(this.#host)}-${name}`)) return 'here';
    if (this.#unreachable.has(name)) return 'out-of-reach';
    void this.fetch(name);
    return 'coming';
  }

  /** Fetches an element ahead. Never rejects. */
  async fetch(name: string): Promise<void> {
    const load = this.#source(name);
    if (!load) return;
    const prefix = prefixOf(this.#host);
    let lazy = this.#coming.get(name);
    if (!lazy) {
      lazy = new Lazy(async () => {
        (await load())(prefix);
        return true as const;
      });
      this.#coming.set(name, lazy);
    }
    if (!(await lazy.load())) this.#unreachable.add(name);
    this.#host.requestUpdate();
  }

  /** Tries again to fetch what could not be fetched. */
  retry(): void {
    this.#unreachable.clear();
    this.#host.requestUpdate();
  }
}
