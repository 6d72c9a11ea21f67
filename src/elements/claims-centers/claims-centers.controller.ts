import { ClaimsCentresResource } from '../../../sdk/index.ts';
import type { ClaimsCentre } from '../../../sdk/index.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { PagesController } from '../../controllers/pages.ts';
import { QueryController } from '../../controllers/query.ts';
import { nearestTo } from './places.ts';

export type { PagesValue } from '../../controllers/pages.ts';

/** Where "near" is: nowhere, where the user is, or a place by its name. */
export type Near =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'locating' | 'denied' | 'unavailable' }
  | { readonly kind: 'here'; readonly lat: number; readonly lon: number }
  | { readonly kind: 'place'; readonly name: string; readonly lat: number; readonly lon: number };

/** What a centre must have. */
export interface Wanted {
  readonly q: string;
  readonly brand: string;
  readonly services: readonly string[];
}

const PAGE = 25;
/** Where there are more, makes, services and places of the rest are not offered; they are found by their names. */
const KNOWN = 200;
const LOCATE: PositionOptions = { maximumAge: 300_000, timeout: 15_000 };

/** Claims centres: by what they do, nearest first once it is known to what. */
export class ClaimsCentersController {
  readonly list: PagesController<ClaimsCentre>;
  readonly #known: QueryController<readonly ClaimsCentre[]>;
  readonly #host: LeaseHost;
  #near: Near = { kind: 'nowhere' };
  #wanted: Wanted = { q: '', brand: '', services: [] };
  #asked = 0;

  constructor(host: LeaseHost, options: { enabled(): boolean }) {
    this.#host = host;
    this.list = new PagesController<ClaimsCentre>(host, () => {
      const { q, brand, services } = this.#wanted;
      const near = this.#point;
      const filter = {
        ...(q && { q }),
        ...(brand && { brand }),
        ...(services.length > 0 && { service: services }),
        ...(near && { near }),
      };
      return {
        key: ['claimsCentres.list', filter],
        enabled: options.enabled(),
        load: (cursor, signal, { client }) =>
          client.resource(ClaimsCentresResource).list({ ...filter, limit: PAGE, cursor }, { signal }),
      };
    });
    this.#known = new QueryController<readonly ClaimsCentre[]>(host, () => ({
      key: ['claimsCentres.list', 'known'],
      enabled: options.enabled(),
      load: async (signal, { client }) =>
        (await client.resource(ClaimsCentresResource).list({ limit: KNOWN }, { signal })).items,
    }));
  }

  get near(): Near {
    return this.#near;
  }

  get wanted(): Wanted {
    return this.#wanted;
  }

  /** Whether anything is left out. */
  get filtered(): boolean {
    const { q, brand, services } = this.#wanted;
    return Boolean(q || brand || services.length);
  }

  /** Makes that are repaired somewhere by name. */
  get brands(): string[] {
    return [...new Set(this.#all.flatMap(({ brands }) => brands))].sort((a, b) => a.localeCompare(b));
  }

  /** Services that are offered somewhere. */
  get services(): string[] {
    return [...new Set(this.#all.flatMap(({ services }) => services))];
  }

  /** Leaves out what has not what is wanted. */
  want(wanted: Partial<Wanted>): void {
    this.#wanted = { ...this.#wanted, ...wanted };
    this.#host.requestUpdate();
  }

  /** Looks around a place that a centre is known in; otherwise for the words themselves. */
  search(text: string): void {
    this.#asked += 1;
    const name = text.trim();
    const found = name ? nearestTo(name, this.#all) : undefined;
    this.#near = found ? { kind: 'place', ...found } : { kind: 'nowhere' };
    this.want({ q: found ? '' : name });
  }

  /** Asks the browser, which asks the user. Never called without a press. */
  async locate(): Promise<void> {
    const asked = (this.#asked += 1);
    this.#turn({ kind: 'locating' });
    const near = await new Promise<Near>((resolve) => {
      if (!('geolocation' in navigator)) return resolve({ kind: 'unavailable' });
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve({ kind: 'here', lat: coords.latitude, lon: coords.longitude }),
        ({ code, PERMISSION_DENIED }) =>
          resolve({ kind: code === PERMISSION_DENIED ? 'denied' : 'unavailable' }),
        LOCATE,
      );
    });
    if (asked !== this.#asked) return;
    if (near.kind === 'here') this.#wanted = { ...this.#wanted, q: '' };
    this.#turn(near);
  }

  /** Shows all again. */
  reset(): void {
    this.#asked += 1;
    this.#near = { kind: 'nowhere' };
    this.want({ q: '', brand: '', services: [] });
  }

  get #point(): { lat: number; lon: number } | undefined {
    const near = this.#near;
    return near.kind === 'here' || near.kind === 'place' ? { lat: near.lat, lon: near.lon } : undefined;
  }

  get #all(): readonly ClaimsCentre[] {
    const { state } = this.#known;
    return state.status === 'ready' ? state.value : [];
  }

  #turn(near: Near): void {
    this.#near = near;
    this.#host.requestUpdate();
  }
}
