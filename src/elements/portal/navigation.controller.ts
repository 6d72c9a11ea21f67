import type { ReactiveController } from 'lit';
import type { Address } from '../../context/lease-context.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { baseOf, placeOf, readPlace, START, writePlace } from './place.ts';
import type { Place, Routing } from './place.ts';
import { RouteChangedEvent, RouteChangeEvent } from './portal.events.ts';

export interface NavigationOptions {
  routing(): Routing;
  basePath(): string;
  /** What the page of a place is called in events. */
  nameOf(place: Place): string;
}

/** Where in the portal one is: follows links and the back button, and lets the host have a say before. */
export class NavigationController implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: NavigationOptions;
  #place?: Place;
  #visit = 0;
  #told = -1;

  constructor(host: LeaseHost, options: NavigationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where one is. Filters of the page itself may have changed since. */
  get place(): Place {
    return (this.#place ??= this.#read() ?? START);
  }

  /** A link to where one is. */
  get here(): string {
    const { path, search } = this.place;
    return this.href(path + search);
  }

  /** Counts the pages that were shown; the same page anew is another visit. */
  get visit(): number {
    return this.#visit;
  }

  /** The part of the URL in which the page that is shown mirrors its filters. */
  readonly address: Address = ((navigation: NavigationController) => ({
    get search() {
      const now = navigation.#read();
      return now?.path === navigation.place.path ? now.search : '';
    },
    at: (search: string) => navigation.#urlOf({ path: navigation.place.path, search }),
  }))(this);

  /** A link to a place, or a template of links when the path has holes. */
  href(path: string): string {
    return writePlace(placeOf(path), this.#options.routing(), this.#base);
  }

  /** The place a link leads to; undefined when it leads out of the portal. */
  target(link: string): Place | undefined {
    const { href, origin, pathname, search } = location;
    const url = new URL(link, href);
    const routing = this.#options.routing();
    if (url.origin !== origin) return undefined;
    if (routing === 'hash' && (url.pathname !== pathname || url.search !== search || !url.hash))
      return undefined;
    return readPlace(url, routing, this.#base);
  }

  /** Shows another place, unless the host keeps it from being shown. Answers whether it is shown. */
  go(place: Place): boolean {
    if (!this.#ask(place)) return false;
    history.pushState(null, '', this.#urlOf(place));
    this.#show(place);
    return true;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
    if (this.#place) this.#onPop();
  }

  hostUpdated(): void {
    if (this.#told === this.#visit) return;
    this.#told = this.#visit;
    const { place } = this;
    this.#host.dispatchEvent(new RouteChangedEvent(this.#options.nameOf(place), place.path + place.search));
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
  }

  readonly #onPop = (): void => {
    const place = this.#read();
    const before = this.place;
    // An anchor elsewhere on the page, or filters, which are the business of the page that is shown.
    if (!place || place.path === before.path) return;
    if (this.#ask(place)) this.#show(place);
    else history.pushState(null, '', this.#urlOf(before));
  };

  get #base(): string {
    return baseOf(this.#options.basePath());
  }

  #ask(place: Place): boolean {
    const { path, search } = this.place;
    const name = this.#options.nameOf(place);
    return this.#host.dispatchEvent(new RouteChangeEvent(name, place.path + place.search, path + search));
  }

  #show(place: Place): void {
    this.#place = place;
    this.#visit++;
    this.#host.requestUpdate();
  }

  #read(): Place | undefined {
    return readPlace(new URL(location.href), this.#options.routing(), this.#base);
  }

  /** The rest of the page's URL stays as it is: it may be how the host finds its own page. */
  #urlOf(place: Place): string {
    const routing = this.#options.routing();
    const link = writePlace(place, routing, this.#base);
    return routing === 'hash' ? location.pathname + location.search + link : link || '/';
  }
}
