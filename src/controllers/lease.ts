/** A widget's tie to its provider: finds it, wears its brand, speaks its language, knows what may be shown. */
import { ContextEvent, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { leaseContext } from '../context/lease-context.ts';
import type { LeaseContextValue, Right } from '../context/lease-context.ts';
import { pageProvider, watchProviders } from '../context/page-providers.ts';
import { isProviderComing } from '../context/provider-coming.ts';
import { Speech } from '../context/speech.ts';
import { Lazy } from '../lib/lazy.ts';
import type { Catalog, Localizer } from '../i18n/index.ts';
import { SlowClock } from './slow.ts';

export type Gate =
  'no-provider' | 'pending' | 'signed-out' | 'session-failed' | 'not-offered' | 'not-permitted' | 'open';

export type LeaseHost = ReactiveControllerHost & HTMLElement;

export interface LeaseOptions {
  /** Id of a page-wide provider, or undefined for the one around the widget. */
  provider(): string | undefined;
  /** The widget's words; a language is spoken once they are all here. */
  readonly catalogs: readonly Catalog[];
}

/** What the other controllers of a widget need of its tie. */
export type Lease = Pick<LeaseController, 'value' | 'slow' | 'localizer' | 'ask'>;

const leases = new WeakMap<object, Lease>();

/** The tie of a widget, for its other controllers. */
export function leaseOf(host: object): Lease | undefined {
  return leases.get(host);
}

/** Makes a tie known under its widget. */
export function bindLease(host: object, lease: Lease): void {
  leases.set(host, lease);
}

export class LeaseController implements ReactiveController {
  /** Asks the lessor for what the widget shows first, as soon as it may be asked: before the widget is built. Default nothing. */
  ask?: () => void;
  readonly #host: LeaseHost;
  readonly #options: LeaseOptions;
  readonly #speech: Speech;
  readonly #clock = new SlowClock(() => this.#host.requestUpdate());
  #value?: LeaseContextValue;
  #around?: LeaseContextValue;
  #waiting = false;
  #worn: readonly CSSStyleSheet[] = [];
  #unsubscribe?: () => void;
  #unwatch?: () => void;
  #unlazy?: () => void;
  #onward?: ContextProvider<typeof leaseContext>;

  constructor(host: LeaseHost, options: LeaseOptions) {
    this.#host = host;
    this.#options = options;
    this.#speech = new Speech(host, options.catalogs, () => this.#changed());
    bindLease(host, this);
    host.addController(this);
  }

  /** What the provider gives; undefined without one. */
  get value(): LeaseContextValue | undefined {
    return this.#value;
  }

  /** Words and formats of the current locale; those of the one before while new words load. */
  get localizer(): Localizer {
    return this.#speech.localizer;
  }

  /** Whether the session, or the words, are still on their way. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /** Whether waiting for the session takes, or took, long enough for a skeleton. */
  get slow(): boolean {
    return this.#clock.slow;
  }

  /** What stands between the widget and its data, in the order in which it has to be told. */
  gate(right: Right): Gate {
    const value = this.#value;
    if (!this.#speech.ready) return 'pending';
    if (!value) return isProviderComing(this.#host, this.#options.provider()) ? 'pending' : 'no-provider';
    const { status } = value.session;
    if (status === 'signed-out') return 'signed-out';
    if (status === 'failed') return 'session-failed';
    const state = value.rights(right);
    return state === 'allowed' ? 'open' : state;
  }

  hostConnected(): void {
    if (this.#unwatch) return;
    this.#unwatch = watchProviders(this.#onProviders);
    this.#unlazy = Lazy.watch(this.#onLoad);
    addEventListener('load', this.#onLoad, { once: true });
    this.#look();
    this.#changed();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unlazy?.();
    this.#unsubscribe?.();
    this.#unwatch = this.#unsubscribe = this.#around = undefined;
    removeEventListener('load', this.#onLoad);
    this.#waiting = false;
    this.#clock.stop();
  }

  hostUpdate(): void {
    // The `provider` attribute may have changed.
    if (this.#unwatch) this.#look();
    this.#wear(this.#value?.sheets ?? []);
  }

  hostUpdated(): void {
    const { locale, direction } = this.#speech.reading;
    for (const element of (this.#host.shadowRoot?.children ?? []) as Iterable<HTMLElement>) {
      if (element.lang !== locale) element.lang = locale;
      if (element.dir !== direction) element.dir = direction;
    }
  }

  readonly #onLoad = () => this.#host.requestUpdate();

  readonly #onProviders = () => {
    // A nearer one may have come.
    this.#look(true);
    // Whether one is still to be waited for may have changed too.
    if (!this.#value) this.#host.requestUpdate();
  };

  /** Finds the provider again: it may have come, gone, or have been replaced. */
  readonly #look = (again = false) => {
    if (this.#options.provider() === undefined && (again || !this.#unsubscribe)) {
      this.#host.dispatchEvent(new ContextEvent(leaseContext, this.#host, this.#answer, true));
    }
    this.#settle();
  };

  /** An answer of the provider around the widget. Its identity is how providers tell subscribers apart. */
  readonly #answer = (value: LeaseContextValue | undefined, unsubscribe?: () => void) => {
    if (this.#unsubscribe && this.#unsubscribe !== unsubscribe) this.#unsubscribe();
    this.#unsubscribe = unsubscribe;
    this.#around = value;
    this.#settle();
  };

  #settle(): void {
    const id = this.#options.provider();
    const value = id === undefined ? this.#around : pageProvider(id)?.value;
    // Widgets inside this one belong to the same provider, wherever it stands.
    if (id !== undefined) this.#onward ??= new ContextProvider(this.#host, { context: leaseContext });
    if (value === this.#value) return;
    this.#value = value;
    this.#onward?.setValue(value);
    this.#changed();
  }

  #changed(): void {
    const value = this.#value;
    this.#speech.follow(value?.localizer);
    const waiting = !value || value.session.status === 'loading' || !this.#speech.ready;
    if (waiting !== this.#waiting) {
      this.#waiting = waiting;
      if (waiting) this.#clock.start();
      else this.#clock.stop();
    }
    this.#host.requestUpdate();
  }

  #wear(sheets: readonly CSSStyleSheet[]): void {
    const root = this.#host.shadowRoot;
    const worn = this.#worn;
    if (!root || (sheets.length === worn.length && sheets.every((sheet, at) => sheet === worn[at]))) return;
    this.#worn = sheets;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets.filter((sheet) => !worn.includes(sheet)),
      ...sheets,
    ];
  }
}
