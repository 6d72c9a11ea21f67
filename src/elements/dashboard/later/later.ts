/** What stands around and below the figures: quick actions, paying, requests in progress, activity. Comes after them. */
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Money, ServiceRequest } from '../../../../sdk/index.ts';
import { dashboardLaterCatalog } from '../../../i18n/catalogs/dashboard-later-words.ts';
import type { DashboardLaterKey } from '../../../i18n/catalogs/dashboard-later-words.ts';
import { requestCatalog } from '../../../i18n/catalogs/request-words.ts';
import { commonCatalog, isLoaded, loadCatalog } from '../../../i18n/index.ts';
import type { Localizer } from '../../../i18n/index.ts';
import { isModified } from '../../../lib/links.ts';
import { adopt } from '../../../styles/adopt.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { requestStatus } from '../../../ui/requests/request-status.ts';
import { skeleton } from '../../../ui/skeleton/skeleton.ts';
import { refreshNotice, statePanel } from '../../../ui/state-panel/state-panel.ts';
import { statusPill } from '../../../ui/status-pill/status-pill.ts';
import { ElementOver } from '../../over.ts';
import { PayStartEvent, RequestOpenEvent } from '../../start-events.ts';
import type { Explanation } from '../figures.ts';
import { InView } from './in-view.ts';
import { LaterController, OPEN_REQUESTS } from './later.controller.ts';
import type { OpenRequests, OverviewPart } from './later.controller.ts';
import { laterStyles } from './later.styles.ts';

/** In the address a provider of payments leads back to: the form that started the payment stood over this overview. */
const MARK = 'payment-on';

/** An element that the dashboard is composed of. */
interface Part extends HTMLElement {
  refresh?(): Promise<void>;
}

export interface LaterOptions {
  localizer(): Localizer;
  /** A way to a list: a link where the host has a page for it. */
  explained(explanation: Explanation, content: unknown, name?: string): TemplateResult;
}

export class LaterCards {
  readonly #host: LitElement;
  readonly #options: LaterOptions;
  readonly #view: InView;
  readonly #data: LaterController;
  readonly #nodes = new Map<OverviewPart, Part>();
  readonly #over: ElementOver;

  constructor(host: LitElement, options: LaterOptions) {
    this.#host = host;
    this.#options = options;
    this.#view = new InView(host);
    this.#data = new LaterController(host, { seen: (card) => this.#view.has(card) });
    adopt(host.renderRoot, laterStyles);
    this.#over = new ElementOver(host, () =>
      announce(host, options.localizer().text(commonCatalog, 'error.network.title')),
    );
    const { searchParams } = new URL(location.href);
    // Back from the provider's page: what became of the payment is told where it was started.
    const isBack = searchParams.has('payment') && searchParams.has(MARK);
    if (isBack && this.#data.may('payments.create') && this.#data.href('pay') === undefined) void this.#pay();
  }

  /** Asks the lessor again for what is shown of it. */
  async refresh(): Promise<void> {
    const feed = this.#nodes.get('activity-feed');
    await Promise.all([this.#view.has('requests') && this.#data.requests.refetch(), feed?.refresh?.()]);
  }

  /** What stands over the overview. */
  over(): TemplateResult | typeof nothing {
    return this.#over.render();
  }

  /** The menu of what can be started. */
  actions(): HTMLElement | typeof nothing {
    return this.#node('quick-actions') ?? nothing;
  }

  /** Where what is overdue is paid. */
  pay(amount: Money): TemplateResult | typeof nothing {
    if (!this.#data.may('payments.create')) return nothing;
    const overdue = amount.currency;
    const href = this.#data.href('pay', {}, { overdue });
    if (href === undefined && !this.#over.offers('payment-form')) return nothing;
    const name = this.#t('payAria', { amount: this.#options.localizer().money(amount) });
    const press = (event: MouseEvent) => {
      const goesOn = this.#press(event, new PayStartEvent());
      if (goesOn && href === undefined) void this.#pay({ overdue });
    };
    return href
      ? html`<a class="button primary pay" href=${href} aria-label=${name} @click=${press}
          >${this.#t('pay')}</a
        >`
      : html`<button class="button primary pay" type="button" aria-label=${name} @click=${press}>
          ${this.#t('pay')}
        </button>`;
  }

  card(name: 'requests' | 'activity'): TemplateResult | typeof nothing {
    const right = name === 'requests' ? 'requests.list' : 'activities.list';
    if (!this.#data.may(right)) return nothing;
    if (name === 'activity') return this.#activity();
    return html`<section
      class="card requests-card"
      part="card card-requests"
      data-later="requests"
      aria-labelledby="card-requests"
    >
      ${this.#requests()}
    </section>`;
  }

  #requests(): TemplateResult {
    const localizer = this.#options.localizer();
    const { state } = this.#data.requests;
    const words = isLoaded(requestCatalog, localizer.locale);
    if (!words) void loadCatalog(requestCatalog, localizer.locale).then(() => this.#host.requestUpdate());
    const onRetry = () => void this.#data.requests.refetch();
    if (state.status === 'failed')
      return html`${this.#head('requests')}
      ${statePanel({ kind: 'failed', localizer, error: state.error, onRetry })}`;
    if (state.status !== 'ready' || !words)
      return html`${this.#head('requests')}
      ${skeleton('lines', { rows: 4, label: this.#t('requestsLoading') })}`;
    return html`${this.#head('requests', state.value)}
    ${refreshNotice({ localizer, error: state.error, onRetry })} ${this.#requestRows(state.value)}`;
  }

  #head(name: 'requests' | 'activity', value?: OpenRequests): TemplateResult {
    const count = value && this.#options.localizer().integer(value.total);
    const all = this.#t('requestsAll', { count: count ?? '' });
    return html`<header class="card-head">
      <h3 id="card-${name}">${this.#t(name)}</h3>
      ${
        count && value.total > 0
          ? this.#options.explained({ route: 'requests', filter: OPEN_REQUESTS }, count, all)
          : nothing
      }
    </header>`;
  }

  #requestRows({ rows }: OpenRequests): TemplateResult {
    if (rows.length === 0) return html`<p class="line">${this.#t('requestsNone')}</p>`;
    return html`<ul class="requests">
      ${rows.map((request) => html`<li>${this.#request(request)}</li>`)}
    </ul>`;
  }

  #request(request: ServiceRequest): TemplateResult {
    const localizer = this.#options.localizer();
    const { id, number, typeLabel, type, updatedAt } = request;
    const href = this.#data.href('request', { id });
    const press = (event: MouseEvent) => this.#press(event, new RequestOpenEvent(id));
    const words = typeLabel ?? type;
    return html`<div class="request">
      ${
        href
          ? html`<a class="request-name" href=${href} @click=${press}>${words}</a>`
          : html`<button class="request-name as-link" type="button" @click=${press}>${words}</button>`
      }
      ${statusPill(requestStatus(request, localizer))}
      <span class="line request-facts"
        >${number} · ${this.#t('requestSince', { date: localizer.date(updatedAt.slice(0, 10)) })}</span
      >
    </div>`;
  }

  /** The feed names itself, and has headings of its own. */
  #activity(): TemplateResult {
    const node = this.#view.has('activity') ? this.#node('activity-feed') : undefined;
    return html`<div class="card wide-card activity-card" part="card card-activity" data-later="activity">
      ${
        node ??
        html`${this.#head('activity')} ${skeleton('lines', { rows: 6, label: this.#t('activityLoading') })}`
      }
    </div>`;
  }

  /** One element each, kept: what it knows it does not ask for twice. */
  #node(name: OverviewPart): HTMLElement | undefined {
    const tag = this.#data.tag(name);
    let node = this.#nodes.get(name);
    if (tag && !node) {
      node = document.createElement(tag);
      node.className = name;
      if (name === 'activity-feed') node.setAttribute('page-size', '4');
      this.#nodes.set(name, node);
    }
    return node;
  }

  /** Tells the host; false when it takes over, or the browser does. */
  #press(event: MouseEvent, intent: PayStartEvent | RequestOpenEvent): boolean {
    // A new tab or window is the browser's to open.
    if (isModified(event)) return false;
    const goesOn = this.#host.dispatchEvent(intent);
    if (!goesOn) event.preventDefault();
    return goesOn;
  }

  /** Shows the form here, where the host has no page of it; a provider of payments leads back to it. */
  #pay(chosen: Record<string, string> = {}): Promise<void> {
    const url = new URL(location.href);
    url.searchParams.set(MARK, 'overview');
    return this.#over.open('payment-form', {
      heading: this.#t('pay'),
      attributes: { ...chosen, 'return-url': url.href },
    });
  }

  #t(key: DashboardLaterKey, params?: Record<string, string>): string {
    return this.#options.localizer().text(dashboardLaterCatalog, key, params);
  }
}
