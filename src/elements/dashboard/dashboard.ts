import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Contract, CurrencySummary, Summary } from '../../../sdk/index.ts';
import { dashboardCatalog } from '../../i18n/catalogs/dashboard.ts';
import type { DashboardKey } from '../../i18n/catalogs/dashboard.ts';
import { isModified } from '../../lib/files.ts';
import { Lazy } from '../../lib/lazy.ts';
import { buttons, focus, links, text, visuallyHidden } from '../../styles/index.ts';
import { progressStyles } from '../../ui/progress/progress.styles.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { segmentedStyles } from '../../ui/segmented/segmented.styles.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../../ui/status-pill/status-pill.styles.ts';
import { ContractOpenEvent, ListOpenEvent } from '../events.ts';
import { LeaseElement } from '../lease-element.ts';
import type { CardContext } from './cards/context.ts';
import { contractsCard } from './cards/contracts-card.ts';
import { creditCard, creditsCard } from './cards/credit-cards.ts';
import {
  FIGURE_CARDS,
  figureSize,
  nextCard,
  overdueCard,
  paidCard,
  totalCard,
} from './cards/figure-cards.ts';
import { invoicesCard } from './cards/invoices-card.ts';
import { listStyles } from './cards/lists.styles.ts';
import { paymentsCard } from './cards/payments-card.ts';
import { dashboardSkeleton } from './cards/skeleton.ts';
import { DashboardController } from './dashboard.controller.ts';
import type { DashboardCard } from './dashboard.controller.ts';
import { dashboardStyles } from './dashboard.styles.ts';
import { explanationOf } from './figures.ts';
import type { Explanation } from './figures.ts';
import type { LaterCards } from './later/later.ts';

const RECENT_CONTRACTS = 5;
const laterRoom = new Lazy(() => import('./later/later.ts'));

/**
 * What is owed and when, what was paid, and how far the contracts are: the first page of a customer area.
 * Use it once a page. Every figure leads to the list whose total it is, if the provider's `routes` name that list.
 *
 * @element lease-dashboard
 * @slot header - Before everything else.
 * @slot footer - After the cards.
 * @fires lease-list-open - The list behind a figure is about to be opened; cancelable.
 * @fires lease-contract-open - A contract is about to be opened; cancelable.
 * @fires lease-pay-start - What is overdue is about to be paid; cancelable. Without a page of the host's the form is opened
 *   here, where the page has `lease-payment-form`. Quick actions fire their own events.
 * @fires lease-request-open - A request in progress is about to be opened; cancelable.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart card - Every card; `card-overdue`, `card-next`, `card-total`, `card-paid`, `card-payments`,
 * `card-invoices`, `card-contracts`, `card-credits`, `card-credit`, `card-requests`, `card-activity` each one of them.
 * @example <lease-dashboard></lease-dashboard>
 */
export class DashboardElement extends LeaseElement {
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    buttons,
    focus,
    links,
    text,
    visuallyHidden,
    progressStyles,
    segmentedStyles,
    skeletonStyles,
    statePanelStyles,
    statusPillStyles,
    dashboardStyles,
    listStyles,
  ];
  static override readonly catalogs = [dashboardCatalog];

  /**
   * Ids of the cards to show, in order; one alone is a widget of its own. As an attribute separated by spaces:
   * `cards="overdue next"`. Default: what the label says, else all. Unknown ids are ignored.
   */
  @property({ converter: { fromAttribute: (ids) => ids?.split(/[\s,]+/).filter(Boolean) } })
  cards?: readonly string[];
  /** Leaves out whose figures these are, of which day and in which currency, such as for one card alone. */
  @property({ attribute: 'without-header', type: Boolean }) withoutHeader = false;
  /** How many recent contracts are shown, 1 to 20. */
  @property({ attribute: 'recent-contracts', type: Number }) recentContracts = RECENT_CONTRACTS;

  readonly #data = new DashboardController(this, {
    enabled: () => this.lease.gate('summary.detail') === 'open',
    recentContracts: () => this.#recent,
    cards: () => this.cards,
  });

  #laterCards?: LaterCards | undefined;

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await Promise.all([this.#data.refresh(), this.#laterCards?.refresh()]);
  }

  /** What stands around and below the figures; its module comes once they are there. */
  get #later(): LaterCards | undefined {
    const room = laterRoom.use(() => this.requestUpdate());
    return (this.#laterCards ??=
      room &&
      new room.LaterCards(this, {
        localizer: () => this.localizer,
        explained: (explanation, content, name) => this.#renderExplained(explanation, content, name),
      }));
  }

  get #recent(): number {
    return Math.min(Math.max(Math.trunc(this.recentContracts) || RECENT_CONTRACTS, 1), 20);
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderContent()}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderContent() {
    const { localizer, lease } = this;
    const gate = lease.gate('summary.detail');
    if (gate === 'pending') return this.#renderSkeleton();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const { state } = this.#data.summary;
    switch (state.status) {
      case 'idle':
      case 'loading':
        return this.#renderSkeleton();
      case 'failed':
        return statePanel({
          kind: 'failed',
          localizer,
          error: state.error,
          onRetry: () => void this.refresh(),
        });
      case 'ready':
        return html`${refreshNotice({ localizer, error: state.error, onRetry: () => void this.refresh() })}
        ${this.#renderSummary(state.value)}`;
    }
  }

  #renderSkeleton(): TemplateResult {
    return dashboardSkeleton(this.#data.cards, { label: this.#t('loading'), contracts: this.#recent });
  }

  #renderSummary(summary: Summary) {
    const figures = this.#data.figures(summary);
    if (!figures) {
      const { localizer } = this;
      const [title, text] = [this.#t('contractsNone'), this.#t('contractsNoneText')];
      return html`${this.#renderHead(summary)} ${statePanel({ kind: 'empty', localizer, title, text })}`;
    }
    const context = this.#context(summary, figures);
    const { cards } = this.#data;
    const top = cards.filter((card) => FIGURE_CARDS.includes(card));
    const rest = cards.filter((card) => !FIGURE_CARDS.includes(card));
    const shown = (some: typeof cards) => some.map((card) => this.#renderCard(card, context, summary));
    return html`${this.withoutHeader ? nothing : this.#renderHead(summary, figures)}
    ${top.length > 0 ? html`<div class="figures ${figureSize(context)}">${shown(top)}</div>` : nothing}
    ${rest.length > 0 ? html`<div class="cards">${shown(rest)}</div>` : nothing} ${this.#later?.over()}`;
  }

  #renderHead(summary: Summary, figures?: CurrencySummary): TemplateResult {
    const customer = this.lease.value?.session.value?.customer;
    return html`<header class="head">
      <div>
        <h2><bdi>${customer?.name ?? this.#t('title')}</bdi></h2>
        <p class="muted">${this.#t('asOf', { date: this.localizer.date(summary.asOf, 'long') })}</p>
      </div>
      ${figures ? this.#later?.actions() : nothing}
      ${
        figures && summary.currencies.length > 1
          ? segmented({
              label: this.#t('currency'),
              name: 'currency',
              segments: summary.currencies.map(({ currency: code }) => ({ key: code, label: code })),
              value: figures.currency,
              onChange: (code) => this.#data.choose(code),
            })
          : nothing
      }
    </header>`;
  }

  #renderCard(card: DashboardCard, context: CardContext, summary: Summary) {
    switch (card) {
      case 'overdue':
        return overdueCard(context);
      case 'next':
        return nextCard(context);
      case 'total':
        return totalCard(context);
      case 'paid':
        return paidCard(context);
      case 'payments':
        return paymentsCard(context);
      case 'invoices':
        return invoicesCard(context);
      case 'contracts':
        return this.#renderContracts(context, summary);
      case 'credits':
        return creditsCard(context);
      case 'credit':
        return summary.credit ? creditCard(context, summary.credit) : nothing;
      case 'requests':
      case 'activity':
        return this.#later?.card(card) ?? nothing;
    }
  }

  #renderContracts(context: CardContext, { contracts }: Summary) {
    if (this.lease.value?.rights('contracts.list') !== 'allowed') return nothing;
    return contractsCard(context, {
      counts: contracts,
      state: this.#data.contracts.state,
      link: (contract) => this.#renderContractLink(contract),
      rows: this.#recent,
      onRetry: () => void this.#data.contracts.refetch(),
    });
  }

  #renderContractLink({ id, number }: Contract): TemplateResult {
    const href = this.lease.value?.href('contract', { id });
    const press = (event: Event) => this.#press(event, new ContractOpenEvent(id));
    return href
      ? html`<a class="contract-link" href=${href} @click=${press}>${number}</a>`
      : html`<button class="contract-link as-link" type="button" @click=${press}>${number}</button>`;
  }

  /** A way to a list: a link where the host has a page for it, else a button that only tells the host. */
  #renderExplained({ route, filter }: Explanation, content: unknown, name?: string): TemplateResult {
    const href = this.lease.value?.href(route, {}, filter);
    const press = (event: Event) => this.#press(event, new ListOpenEvent(route, filter));
    return href
      ? html`<a class="row" href=${href} aria-label=${name ?? nothing} @click=${press}>${content}</a>`
      : html`<button class="row as-link" type="button" aria-label=${name ?? nothing} @click=${press}>
          ${content}
        </button>`;
  }

  #context(summary: Summary, figures: CurrencySummary): CardContext {
    return {
      localizer: this.localizer,
      figures,
      asOf: summary.asOf,
      t: (key, params) => this.#t(key, params),
      pay: (amount) => this.#later?.pay(amount) ?? nothing,
      explained: (figure, content, name) => {
        const explanation = explanationOf(figure, figures, summary.asOf);
        return explanation ? this.#renderExplained(explanation, content, name) : html`${content}`;
      },
    };
  }

  #press(event: Event, intent: ContractOpenEvent | ListOpenEvent): void {
    // A new tab or window is the browser's to open, and no navigation of this page.
    if (event instanceof MouseEvent && isModified(event)) return;
    if (!this.dispatchEvent(intent)) event.preventDefault();
  }

  #t(key: DashboardKey, params?: Record<string, string | number>): string {
    return this.t(dashboardCatalog, key, params);
  }
}
