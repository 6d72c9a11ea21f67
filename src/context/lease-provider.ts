import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { createBareClient } from '../../sdk/index.ts';
import type { ClientOptions, BareClient, Session } from '../../sdk/index.ts';
import type { Demo, DemoControl, DemoOptions } from './demo.ts';
import { leaseContext } from './lease-context.ts';
import type { ColorScheme, LeaseContextValue, Routes } from './lease-context.ts';
import { announceProviders, connectProvider, disconnectProvider } from './page-providers.ts';
import type { PageProvider } from './page-providers.ts';
import { ProviderSession } from './provider-session.ts';

/** What decides which lessor is spoken to; a change of any of them connects anew. */
const CONNECTION = ['client', 'baseUrl', 'label', 'demo', 'demoOptions', 'bootstrap'] as const;

/**
 * Connects every Leasekit widget inside it, or anywhere on the page by `provider="id"`, to one lessor, one session,
 * one private label and one language.
 *
 * Use one per lessor and label; two providers on one page never share brand, session or cached data.
 *
 * @element lease-provider
 * @slot - The page, or the part of it, that holds the widgets.
 * @fires lease-session-change - The session was found, lost or failed to load.
 * @fires lease-error - The session could not be loaded.
 * @example <lease-provider demo><lease-invoice-table></lease-invoice-table></lease-provider>
 */
export class LeaseProviderElement extends LitElement implements PageProvider {
  /** @internal */
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** A client made elsewhere; `baseUrl`, `getAccessToken`, `fetch` and `label` are then not used. Default none. */
  @property({ attribute: false }) client?: BareClient;
  /** Where the lessor's API answers, such as `https://api.lessor.example`. Without it and `client` nothing is loaded. */
  @property({ attribute: 'base-url' }) baseUrl?: string;
  /** Answers the access token, and a new one when the last has expired. Kept in memory only. */
  @property({ attribute: false }) getAccessToken?: ClientOptions['getAccessToken'];
  /** A replacement of the global `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;
  /** Id of the private label, where one API serves several. Default: the lessor decides. */
  @property() label?: string;
  /** BCP 47 tag. Default: the page's language if the label serves it, else the label's first. */
  @property() locale?: string;
  /** For staff: the customer to act for. Default: the session's own. A change drops everything that was shown. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** `light`, `dark` or `auto`. Default: what the label says, else what the page's `color-scheme` says. */
  @property({ attribute: 'color-scheme' }) colorScheme?: ColorScheme;
  /** Addresses of the host's pages, such as `{ contract: '/contracts/{id}' }`. Default none: widgets only send events. */
  @property({ attribute: false }) routes: Routes = {};
  /** The session with capabilities and label, when the page already holds it; it saves one request. */
  @property({ attribute: false }) bootstrap?: Session;
  /** Runs against a lessor that lives in the page. `demo="arca"` names its label. Default off. */
  @property({ converter: { fromAttribute: (text) => text !== null && (text || true) } })
  demo: string | boolean = false;
  /** Size, seed, date and faults of the demo. */
  @property({ attribute: false }) demoOptions?: DemoOptions;

  readonly #provided = new ContextProvider(this, { context: leaseContext });
  readonly #session = new ProviderSession(this, () => this.#publish());
  #demo?: Demo;
  #run = 0;
  #connecting = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  /** What the widgets see; undefined until there is something to connect to. */
  get value(): LeaseContextValue | undefined {
    return this.#provided.value;
  }

  /** For the frame: whether a value is on its way, so that widgets wait instead of complaining. */
  get connecting(): boolean {
    return this.#connecting;
  }

  /** Drives the demo lessor: business date, faults, start again. Undefined outside the demo and while it loads. */
  get demoControl(): DemoControl | undefined {
    return this.#demo?.control;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) announceProviders();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connectProvider(this);
    if (this.hasUpdated && !this.value) void this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    disconnectProvider(this);
    // A provider that only moves within the page keeps its session and its data.
    queueMicrotask(() => {
      if (!this.isConnected) this.#disconnect();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const arrived = changed.has('getAccessToken') && !changed.get('getAccessToken');
    if (CONNECTION.some((name) => changed.has(name))) void this.#connect();
    // The lessor stays, and whoever is signed in with it.
    else if (changed.has('customerId')) this.#changeCustomer();
    else if (arrived && this.#session.state.status === 'signed-out') this.#session.load();
    else if (changed.has('locale')) this.#session.changeLocale();
    else if (changed.has('routes') || changed.has('colorScheme')) this.#publish();
  }

  /** Asks again for everything that is shown, and for the session when it is not there. */
  refresh(): void {
    this.#session.refresh();
  }

  override render() {
    return html`<slot></slot>`;
  }

  /** A host that signs the user out or changes the token calls this instead of waiting for the next 401. */
  retrySession(): void {
    this.#session.load();
  }

  async #connect(): Promise<void> {
    const run = ++this.#run;
    this.#session.close();
    this.#connecting = this.demo !== false;
    if (this.client) return this.#session.open(this.client);
    if (this.demo === false && this.baseUrl === undefined) return this.#publish();
    if (this.demo !== false) {
      // What was shown until now is gone while the demo loads.
      this.#publish();
      const { openDemo } = await import('./demo.ts');
      if (run !== this.#run || !this.isConnected) return;
      this.#demo = openDemo(this.demo, this.demoOptions);
    } else this.#demo = undefined;
    this.#session.open(this.#createClient());
  }

  #changeCustomer(): void {
    // On its way, the connection reads the customer once it is there.
    if (this.value) this.#session.changeCustomer();
  }

  #createClient(): BareClient {
    const demo = this.#demo;
    return createBareClient({
      baseUrl: demo?.baseUrl ?? this.baseUrl,
      label: this.label,
      // Read when called: frameworks hand over a new function with every render.
      fetch: demo?.fetch ?? ((...call) => (this.fetch ?? globalThis.fetch)(...call)),
      getAccessToken: (context) => (demo ?? this).getAccessToken?.(context),
    });
  }

  #disconnect(): void {
    this.#run++;
    this.#demo = undefined;
    this.#session.close();
    this.#publish();
  }

  #publish(): void {
    this.#provided.setValue(this.#session.value(this.routes));
    announceProviders();
  }
}
