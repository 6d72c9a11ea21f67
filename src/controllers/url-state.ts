/** A widget's filter in the page's URL: a link or the back button brings it back. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Address } from '../context/lease-context.ts';
import { decodeFilter, encodeFilter } from '../lib/filter-codec.ts';
import type { FilterSpec, FilterValues } from '../lib/filter-codec.ts';
import { leaseOf } from './lease.ts';

/** The query of the page, the rest of the URL as it stands. */
const PAGE: Address = {
  get search() {
    return location.search;
  },
  at: (search) => location.pathname + search + location.hash,
};

export interface UrlStateOptions {
  /** Whether the host page opted in; nothing is read or written while it did not. */
  enabled(): boolean;
  /** Keeps two lists of one page apart, such as `i.`. Default none. */
  prefix?(): string;
  /** The parameters that are the widget's own; all others are never touched. */
  readonly spec: FilterSpec;
  /** Takes what the URL says: on load, and when the user goes back or forward. */
  read(values: FilterValues): void;
  /** Gives what the URL should say. */
  write(): FilterValues;
}

export class UrlStateController implements ReactiveController {
  readonly #host: object;
  readonly #options: UrlStateOptions;
  #restored = false;
  /** Whether the current history entry was made by typing, so that finishing makes none of its own. */
  #typed?: string;

  constructor(host: ReactiveControllerHost, options: UrlStateOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#restore);
    this.#restoreOnce();
  }

  /** The host page may opt in later than it inserts the widget. */
  hostUpdate(): void {
    this.#restoreOnce();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#restore);
    this.#restored = false;
  }

  /**
   * Writes the filter into the URL: in place while the user types, as a history entry of its own once they are done.
   */
  changed(committed: boolean): void {
    if (!this.#options.enabled()) return;
    const address = this.#address;
    const { search } = address;
    const own = encodeFilter(this.#options.write(), this.#prefix).toString();
    const query = [...this.#foreign(search), ...(own ? [own] : [])].join('&');
    const wanted = query ? `?${query}` : '';
    const start = this.#typed ?? search;
    if (!committed) this.#typed ??= search;
    else this.#typed = undefined;
    if (committed && start !== wanted) {
      // The entry that typing wrote over becomes again what it was, so that "back" undoes the whole change.
      if (start !== search) history.replaceState(history.state, '', address.at(start));
      history.pushState(history.state, '', address.at(wanted));
    } else if (search !== wanted) {
      history.replaceState(history.state, '', address.at(wanted));
    }
  }

  /** A page within a page has a part of the URL of its own. */
  get #address(): Address {
    return leaseOf(this.#host)?.value?.address ?? PAGE;
  }

  get #prefix(): string {
    return this.#options.prefix?.() ?? '';
  }

  #restoreOnce(): void {
    if (this.#restored || !this.#options.enabled()) return;
    this.#restored = true;
    const params = new URLSearchParams(this.#address.search);
    // A URL that says nothing leaves the widget's own start values.
    if ([...params.keys()].some((name) => this.#owns(name))) this.#read(params);
  }

  readonly #restore = () => {
    this.#typed = undefined;
    if (this.#options.enabled()) this.#read(new URLSearchParams(this.#address.search));
  };

  #read(params: URLSearchParams): void {
    this.#options.read(decodeFilter(params, this.#options.spec, this.#prefix));
  }

  /** Parameters of others, letter by letter as they stand. */
  #foreign(search: string): string[] {
    const pieces = search.replace(/^\?/, '').split('&').filter(Boolean);
    return pieces.filter((piece) => ![...new URLSearchParams(piece).keys()].some((name) => this.#owns(name)));
  }

  #owns(name: string): boolean {
    if (!name.startsWith(this.#prefix)) return false;
    return Object.hasOwn(this.#options.spec, name.slice(this.#prefix.length).replace(/\.[gl]te$/, ''));
  }
}
