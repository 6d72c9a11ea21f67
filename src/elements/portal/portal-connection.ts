import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { BareClient, ClientOptions, Session } from '../../../sdk/index.ts';
import type { ColorScheme } from '../../context/lease-context.ts';
import type { LeaseProviderElement } from '../../context/lease-provider.ts';
import { childTag } from '../../lib/tags.ts';
import { LeaseElement } from '../lease-element.ts';
import { userLanguage } from './language.controller.ts';

const CONNECTION = [
  'client',
  'baseUrl',
  'getAccessToken',
  'fetch',
  'label',
  'locale',
  'customerId',
  'colorScheme',
  'bootstrap',
  'demo',
  'demoOptions',
] as const;

let portals = 0;

/** How a portal connects to the lessor: by the provider around it, or by one of its own when it is told where to. */
export class PortalConnection extends LeaseElement {
  /** A client made elsewhere, see `<lease-provider>`. Default none. */
  @property({ attribute: false }) client?: BareClient;
  /** Where the lessor's API answers. Default: what the provider around the portal says. */
  @property({ attribute: 'base-url' }) baseUrl?: string;
  /** Answers the access token. Needed with `base-url` where the lessor does not sign users in itself. */
  @property({ attribute: false }) getAccessToken?: ClientOptions['getAccessToken'];
  /** A replacement of the global `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;
  /** Id of the private label, where one API serves several. */
  @property() label?: string;
  /**
   * BCP 47 tag. Default: what the user chose in a portal of their own, else the page's language if the label serves it,
   * else the label's first.
   */
  @property() locale?: string;
  /** For staff: the customer to act for. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** `light`, `dark` or `auto`. Default: what the label says, else what the page says. */
  @property({ attribute: 'color-scheme' }) colorScheme?: ColorScheme;
  /** The session with capabilities and label, when the page already holds it. */
  @property({ attribute: false }) bootstrap?: Session;
  /** Runs against a lessor that lives in the page; `demo="arca"` names its label. Default off. */
  @property({ converter: { fromAttribute: (text) => text !== null && (text || true) } })
  demo: string | boolean = false;
  /** Size, seed, date and faults of the demo. */
  @property({ attribute: false }) demoOptions?: LeaseProviderElement['demoOptions'];

  #own?: LeaseProviderElement;
  /** A root of its own, so that the provider reads the page's language and not that of the portal's frame. */
  #holder?: HTMLElement;

  /** Drives the demo lessor. Undefined outside the demo, and while it loads. */
  get demoControl(): LeaseProviderElement['demoControl'] {
    return this.#own?.demoControl;
  }

  /** Whether the portal brings its own connection, which may still be on its way. */
  protected get connects(): boolean {
    return this.#own !== undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#own && (this.client || this.baseUrl !== undefined || this.demo !== false)) this.#connect();
    if (this.#own)
      for (const name of CONNECTION) if (changed.has(name)) Object.assign(this.#own, { [name]: this[name] });
  }

  #connect(): void {
    const provider = document.createElement(childTag(this, 'provider')) as LeaseProviderElement;
    // Where the host names no language, the portal speaks the one that its user chooses.
    provider.locale = userLanguage(this, (language) => {
      provider.locale = this.locale ?? language;
    });
    provider.id = this.provider = `lease-portal-${++portals}`;
    this.#own = provider;
    this.#holder = document.createElement('div');
    this.#holder.hidden = true;
    this.#holder.attachShadow({ mode: 'open' }).append(provider);
    this.renderRoot.append(this.#holder);
  }
}
