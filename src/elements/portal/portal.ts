import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Session } from '../../../sdk/index.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
import { portalCatalog } from '../../i18n/catalogs/portal.ts';
import type { PortalKey } from '../../i18n/catalogs/portal.ts';
import type { TextParams } from '../../i18n/index.ts';
import { buttons, focus, links, text, visuallyHidden } from '../../styles/index.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { navigation, smallPrint, userMenus } from './frame.ts';
import { entriesOf } from './entries.ts';
import { frameHeader } from './header.ts';
import { FrameParts } from './frame-parts.ts';
import { Intents } from './intents.ts';
import { Outlet } from './outlet.ts';
import type { PortalPage } from './pages.ts';
import type { Routing } from './place.ts';
import { PortalConnection } from './portal-connection.ts';
import { PortalController } from './portal.controller.ts';
import type { Match } from './portal.controller.ts';
import { SignOutEvent } from './portal.events.ts';
import { pressedLink } from './pressed-link.ts';
import { DocumentTitle } from './document-title.ts';
import { frameStyles } from './frame.styles.ts';
import { portalStyles } from './portal.styles.ts';
import { SIGN_IN_ROUTE } from './routes.ts';
import { PassedOn } from './passed-on.controller.ts';

/**
 * The complete customer area in one tag: the lessor's brand, navigation, search, every page, help, and the way out.
 * Use it alone on a page (`<lease-portal demo>`, `<lease-portal base-url="…">`), or inside a `<lease-provider>`.
 *
 * @element lease-portal
 * @slot brand - In place of the label's logo or name.
 * @slot header-end - In the header, before the user's menu.
 * @slot nav-start - Before the navigation's entries.
 * @slot nav-end - After the navigation's entries.
 * @slot footer - In place of the lessor's legal links.
 * @fires lease-route-change - Another page is about to be shown; cancelable.
 * @fires lease-route-changed - Another page is shown.
 * @fires lease-sign-out - The user wants to sign out; cancelable.
 * @csspart base - The root.
 * @csspart header - The bar at the top; in it `brand`, `search`, `user-menu`.
 * @csspart navigation - The list of pages.
 * @csspart main - The page that is shown; its heading is `heading`.
 * @csspart footer - The small print.
 * @example <lease-portal demo></lease-portal>
 */
export class PortalElement extends PortalConnection {
  /** @internal */
  static override styles = [
    PortalConnection.styles,
    buttons,
    focus,
    links,
    text,
    visuallyHidden,
    skeletonStyles,
    statePanelStyles,
    frameStyles,
    portalStyles,
  ];
  static override readonly catalogs = [portalCatalog];

  /** How pages stand in the URL: `hash` (`#/invoices`), or `history` (`/area/invoices`, which the server must answer). */
  @property() routing: Routing = 'hash';
  /** With `history`: the path of the portal's first page, such as `/area`. Default the root of the site. */
  @property({ attribute: 'base-path' }) basePath = '';
  /** Pages of the host's own, and pages in place of the portal's. Default none. */
  @property({ attribute: false }) pages: readonly PortalPage[] = [];
  /** Leaves the title of the document to the host. */
  @property({ attribute: 'without-titles', type: Boolean }) withoutTitles = false;

  @state() private menuOpen = false;
  @query('.heading') private heading?: HTMLElement;
  @query('.menu-button') private menuButton?: HTMLElement;

  readonly #data = new PortalController(this, {
    routing: () => (this.routing === 'history' ? 'history' : 'hash'),
    basePath: () => this.basePath,
    pages: () => this.pages,
  });
  readonly #parts = new FrameParts(this, this.#data);
  readonly #outlet = new Outlet();
  readonly #intents = new Intents(this, this.#data);
  readonly #passed = new PassedOn(this);
  readonly #documentTitle = new DocumentTitle();
  #shown?: string;

  /** Shows a page, such as `/invoices?timing=overdue`. Answers false when the host keeps it from being shown. */
  navigate(path: string): boolean {
    const place = this.#data.navigation.target(this.#data.navigation.href(path));
    return place ? this.#data.navigation.go(place) : false;
  }

  /** Asks the lessor again for everything that is shown. */
  refresh(): void {
    const value = this.lease.value;
    if (value?.session.status === 'ready') value.queries.invalidate();
    else value?.retrySession();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#outlet.clear();
    this.#documentTitle.restore();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#passed.set(this.#data.passOn(this.lease.value));
  }

  override updated(): void {
    const { status } = this.lease.value?.session ?? {};
    if (status !== 'ready' && status !== 'signed-out') return;
    const title = this.heading?.textContent?.trim();
    if (title && !this.withoutTitles) this.#documentTitle.set(title, this.lease.value?.label?.name);
    const shown = `${status} ${this.#data.navigation.visit}`;
    const first = this.#shown === undefined;
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (!first) this.#arrive();
  }

  override render(): TemplateResult {
    const value = this.lease.value;
    const gate = this.lease.gate('session.detail');
    return html`<div class="base" part="base" @click=${this.#handleClick} @keydown=${this.#handleKey}>
      ${this.#renderFrame(value, gate)}
    </div>`;
  }

  #renderFrame(value: LeaseContextValue | undefined, gate: string): TemplateResult {
    const { localizer } = this;
    const onRetry = () => value?.retrySession();
    const { session } = this.#data;
    if (gate === 'pending' || (gate === 'no-provider' && this.connects)) {
      if (session) return this.#renderShell(true, skeleton('lines', { rows: 8, label: this.#t('loading') }));
      return html`<div class="waiting">
        ${skeleton('heading')} ${skeleton('lines', { rows: 8, label: this.#t('loadingPortal') })}
      </div>`;
    }
    switch (gate) {
      case 'no-provider':
        return statePanel({ kind: 'no-provider', localizer });
      case 'signed-out':
        return this.#renderShell(false, this.#renderSignedOut());
      case 'session-failed': {
        const error = value?.session.error;
        return this.#renderShell(
          session !== undefined,
          statePanel({ kind: 'failed', localizer, error, onRetry }),
        );
      }
      default:
        return this.#renderShell(true, this.#renderPage());
    }
  }

  #renderShell(inside: boolean, content: unknown): TemplateResult {
    const value = this.lease.value;
    const { label } = value ?? {};
    const { session } = this.#data;
    const offered = inside ? this.#data.offered : [];
    const search = offered.find(({ name }) => name === 'search');
    return html`<a class="skip" href=${this.#data.navigation.here} @click=${this.#handleSkip}
        >${this.#t('skip')}</a
      >
      ${frameHeader({
        label,
        home: this.#data.navigation.href('/'),
        inside,
        menu: { open: this.menuOpen, toggle: () => (this.menuOpen = !this.menuOpen) },
        search: search && { href: this.#data.href(search), find: this.#find },
        switcher: inside ? this.#parts.render(['customer-switcher']) : [],
        tools: inside ? this.#parts.render(['notification-bell']) : [],
        user: session && inside ? this.#renderUserMenu(session) : nothing,
        t: this.#words,
      })}
      <div class="body ${inside ? '' : 'alone'}">
        ${inside ? navigation(entriesOf(this.#data, this.pages, this.#title), this.menuOpen, this.#words) : nothing}
        <main class="main" part="main">${content}</main>
      </div>
      ${smallPrint(label, this.#words)}`;
  }

  #renderUserMenu(session: Session): unknown {
    const pages = this.#data.offered
      .filter(({ name }) => name === 'account' || name === 'users')
      .map((route) => ({
        key: route.name,
        label: this.#title({ route, params: {} }),
        href: this.#data.href(route),
      }));
    return userMenus(session, pages, () => void this.#signOut(), this.#words);
  }

  #renderSignedOut(): TemplateResult {
    const heading = this.#renderHeading(this.#t('signedOut'), true);
    const onRetry = () => this.lease.value?.retrySession();
    const content = this.#data.signsIn
      ? html`<div class="sign-in">
          ${this.#renderElement({ route: SIGN_IN_ROUTE, params: {} }, 'sign-in')}
        </div>`
      : statePanel({ kind: 'signed-out', localizer: this.localizer, onRetry });
    return html`${heading}${content}`;
  }

  #renderPage(): TemplateResult {
    const { localizer } = this;
    const match = this.#data.match();
    const state = match ? this.#data.stateOf(match) : 'not-found';
    if (!match || state === 'not-found') {
      const action = html`<a class="button" href=${this.#data.navigation.href('/')}
        >${this.#t('toStart')}</a
      >`;
      const [title, words] = [this.#t('notFound'), this.#t('notFoundText')];
      return html`${this.#renderHeading(title, true)}
      ${statePanel({ kind: 'empty', localizer, title, text: words, action })}`;
    }
    const heading = this.#renderHeading(this.#title(match), !match.page && match.route?.headed === true);
    if (state === 'not-offered' || state === 'not-permitted') {
      return html`${heading}${statePanel({ kind: state, localizer })}`;
    }
    return html`${heading}${this.#renderElement(match, String(this.#data.navigation.visit))}`;
  }

  #renderHeading(title: string, hidden = false): TemplateResult {
    return html`<div class="page-head">
      <h1 class="heading ${hidden ? 'visually-hidden' : ''}" part="heading" tabindex="-1">${title}</h1>
      ${hidden ? nothing : this.#parts.actions(this.#data.match()?.route)}
    </div>`;
  }

  #renderElement(match: Match, visit: string): unknown {
    const { localizer } = this;
    const name = match.page ? undefined : match.route?.element;
    const arrival = name ? this.#data.elements.of(name) : 'here';
    if (arrival === 'coming') return skeleton('lines', { rows: 8, label: this.#t('loading') });
    if (arrival === 'out-of-reach') {
      const [title, text] = [this.#t('unreachable'), this.#t('unreachableText')];
      const onRetry = () => this.#data.elements.retry();
      return statePanel({ kind: 'failed', localizer, title, text, onRetry });
    }
    this.#parts.fetch();
    const scope = this.lease.value?.scope ?? '';
    return this.#outlet.node(this, match, this.#data.navigation.place, `${visit} ${scope}`);
  }

  readonly #title = ({ page, route }: Match): string =>
    page?.label ?? this.#t(`route.${route?.name ?? 'dashboard'}`);

  /** The reader has come to another page: it is read from its heading on. */
  #arrive(): void {
    this.menuOpen = false;
    const { heading } = this;
    heading?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #signOut(): Promise<void> {
    if (this.dispatchEvent(new SignOutEvent())) await this.#data.signOut();
  }

  readonly #find = (words: string): void => {
    const query = words && `?${new URLSearchParams({ q: words }).toString()}`;
    this.navigate(`/search${query}`);
  };

  readonly #handleSkip = (event: Event): void => {
    event.preventDefault();
    this.heading?.focus();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.menuOpen || event.defaultPrevented) return;
    this.menuOpen = false;
    this.menuButton?.focus();
  };

  /** Links of everything inside that lead into the portal. */
  readonly #handleClick = (event: MouseEvent): void => {
    const link = pressedLink(event);
    const place = link && this.#data.navigation.target(link);
    if (!place) return;
    event.preventDefault();
    this.#data.navigation.go(place);
  };

  readonly #words = (key: PortalKey, params?: TextParams): string => this.#t(key, params);

  #t(key: PortalKey, params?: TextParams): string {
    return this.t(portalCatalog, key, params);
  }
}
