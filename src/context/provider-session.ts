/** The session of one provider: loads it, keeps its cache, and makes the value that widgets see. */
import { UnauthorizedError } from '../../sdk/index.ts';
import type { BareClient, LeasekitError, Session } from '../../sdk/index.ts';
import { canonicalLocale, chooseLocale } from '../i18n/locale.ts';
import { Localizer } from '../i18n/localizer.ts';
import { LeaseErrorEvent, LeaseSessionChangeEvent } from './events.ts';
import type { ColorScheme, LeaseContextValue, Routes, SessionState } from './lease-context.ts';
import { QueryClient } from './query-client.ts';
import { rightState } from './rights.ts';
import { routeHref } from './routes.ts';
import { loadSession, loadWelcome, scopeOf } from './session.ts';
import type { Welcome } from './session.ts';
import { sheetsFor } from './sheets.ts';

/** What a session reads from its provider element. */
export interface SessionHost extends HTMLElement {
  readonly locale?: string;
  customerId?: string;
  readonly colorScheme?: ColorScheme;
  readonly bootstrap?: Session;
}

export class ProviderSession {
  state: SessionState = { status: 'loading' };
  readonly #host: SessionHost;
  readonly #publish: () => void;
  readonly #queries = new QueryClient((error) => {
    if (error instanceof UnauthorizedError) this.#lose(error);
  });
  #base?: BareClient;
  #client?: BareClient;
  #localizer?: Localizer;
  #loading?: AbortController;
  /** Whether the customer was chosen by the user and not by the host. */
  #acting = false;
  /** Brand and ways to sign in, for whoever is not signed in. */
  #welcome: Welcome = {};

  constructor(host: SessionHost, publish: () => void) {
    this.#host = host;
    this.#publish = publish;
  }

  /** Starts over with another client. */
  open(client: BareClient): void {
    this.#base = client;
    this.#welcome = {};
    const { bootstrap } = this.#host;
    this.#become(bootstrap ? { status: 'ready', value: bootstrap } : { status: 'loading' });
    if (!bootstrap?.capabilities || !bootstrap.label) this.load();
  }

  /** Forgets client, session and data; what is under way is aborted. */
  close(): void {
    this.#loading?.abort();
    this.#base = this.#client = this.#localizer = undefined;
    this.state = { status: 'loading' };
    this.#queries.keepOnly();
  }

  /** Asks for the session; the newest call wins. */
  load(): void {
    if (!this.#base) return;
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    if (this.state.status !== 'loading') this.#become({ status: 'loading' });
    void this.#ask(this.#clientNow(), loading.signal).then(
      (state) => loading === this.#loading && this.#become(state),
      // Only its own abort rejects, and who aborted knows.
      () => undefined,
    );
    // The request has left by then, and until its answer the page has nothing else to do.
    setTimeout(() => this.#localizer?.warm());
  }

  /** Shows the data of the customer that the host names now. Lessor, brand and whoever is signed in stay. */
  changeCustomer(): void {
    this.#client = undefined;
    if (this.state.status === 'signed-out') return this.#publish();
    this.#become({ status: 'loading' });
    this.load();
  }

  refresh(): void {
    if (this.state.status === 'ready') this.#queries.invalidate();
    else this.load();
  }

  /** Speaks another language from now on; what is shown stays until the lessor has answered in it. */
  changeLocale(): void {
    if (!this.#base) return;
    const before = this.#localizer?.locale;
    this.#client = this.#localizer = undefined;
    this.#publish();
    if (this.#localizerNow().locale !== before) this.#queries.invalidate();
  }

  /** The value for the widgets, or undefined without a client. */
  value(routes: Routes): LeaseContextValue | undefined {
    if (!this.#base) return undefined;
    const { state } = this;
    const { label, capabilities } = state.value ?? this.#welcome;
    const localizer = this.#localizerNow();
    return {
      client: this.#clientNow(),
      queries: this.#queries,
      session: state,
      label,
      capabilities,
      locale: localizer.locale,
      localizer,
      businessDate: label?.businessDate,
      scope: scopeOf(state, this.#host.customerId),
      customerId: this.#host.customerId,
      actFor: (customerId) => {
        this.#acting = customerId !== undefined;
        this.#host.customerId = customerId;
      },
      sheets: sheetsFor(label, this.#host.colorScheme),
      rights: (right) => rightState(right, state, capabilities, label),
      href: (route, params, filter) => routeHref(routes, route, params, filter),
      retrySession: () => this.load(),
      sessionLost: (error) => this.#lose(error),
    };
  }

  /** Whoever is not signed in is told how to, in the lessor's brand. */
  async #ask(client: BareClient, signal: AbortSignal): Promise<SessionState> {
    const state = await loadSession(client, signal);
    if (state.status === 'signed-out' && !this.#welcome.capabilities) {
      const welcome = await loadWelcome(client, signal);
      if (!signal.aborted) this.#welcome = welcome;
    }
    return state;
  }

  #clientNow(): BareClient {
    const { customerId } = this.#host;
    return (this.#client ??= this.#base!.with({ customerId, locale: this.#locale() }));
  }

  #localizerNow(): Localizer {
    const { label, capabilities } = this.state.value ?? this.#welcome;
    return (this.#localizer ??= new Localizer({
      locale: this.#locale(),
      wording: label?.wording,
      currencies: capabilities?.currencies,
      timeZone: label?.timeZone,
    }));
  }

  #locale(): string {
    const { locale } = this.#host;
    if (locale) return canonicalLocale(locale);
    const page = this.#host.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    return chooseLocale([page], (this.state.value ?? this.#welcome).label?.locales ?? []);
  }

  #lose(error: LeasekitError): void {
    if (this.state.status === 'ready') this.#become({ status: 'signed-out', error });
  }

  #become(state: SessionState): void {
    if (state.value) this.#welcome = { label: state.value.label, capabilities: state.value.capabilities };
    if (state.status === 'signed-out' && this.#acting) {
      // Whoever signs in next may not know that customer.
      this.#acting = false;
      this.#host.customerId = undefined;
    }
    const changed = state.status !== this.state.status;
    this.state = state;
    this.#client = this.#localizer = undefined;
    this.#queries.keepOnly(scopeOf(state, this.#host.customerId));
    this.#publish();
    if (changed) this.#host.dispatchEvent(new LeaseSessionChangeEvent(state.status));
    if (state.status === 'failed' && state.error) {
      this.#host.dispatchEvent(new LeaseErrorEvent(state.error, 'session'));
    }
  }
}
