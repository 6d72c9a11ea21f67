import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { html as composed, unsafeStatic } from 'lit/static-html.js';
import type { Contract } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { contractDetailCatalog } from '../../i18n/catalogs/contract-detail.ts';
import type { ContractDetailKey } from '../../i18n/catalogs/contract-detail.ts';
import { isModified } from '../../lib/links.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { childTag } from '../../lib/tags.ts';
import type { ElementName } from '../../lib/tags.ts';
import { figureStyles } from '../../ui/figures/figures.styles.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { progressStyles } from '../../ui/progress/progress.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { UiTabEvent } from '../../ui/tabs/tabs.events.ts';
import { ListOpenEvent } from '../events.ts';
import { LeaseElement } from '../lease-element.ts';
import type { ElementOver, OverOptions } from '../over.ts';
import { contractActions } from './actions.ts';
import type { ContractAction } from './actions.ts';
import type { DetailContext } from './context.ts';
import { ContractDetailController } from './contract-detail.controller.ts';
import type { ContractSection } from './contract-detail.controller.ts';
import { SectionChangeEvent } from './contract-detail.events.ts';
import { contractDetailStyles } from './contract-detail.styles.ts';
import { contractHead } from './head.ts';
import { overviewSection } from './overview.ts';
import { Sections } from './sections.ts';

const overRoom = new Lazy(() => import('../over.ts'));

/**
 * One contract: how it stands, its terms, assets, schedule, invoices, payments, insurance and guarantees.
 * Use it as the page behind a contract's number. A section asks the lessor for nothing until it is opened.
 *
 * @element lease-contract-detail
 * @slot header - Before everything else.
 * @slot back - In place of the link to the contracts.
 * @slot actions - In place of what can be started from a contract, beside its number.
 * @slot footer - After the sections.
 * @fires lease-section-change - The reader opened another section.
 * @fires lease-list-open - The contracts, or the invoices behind an amount, are about to be opened; cancelable.
 * @fires lease-route-open - A payoff quote of the contract, or direct debit, is about to be opened; cancelable.
 * @fires lease-request-start - A request about the contract is about to be written; cancelable.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart header - Number, status, period and figures.
 * @csspart sections - The tabs; `section` the content of the open one.
 * @csspart asset - One asset of the contract.
 * @csspart table - A list in a section; its own parts are re-exported as `table__row`, `table__cell`.
 * @example <lease-contract-detail contract-id="…" url-state></lease-contract-detail>
 */
export class ContractDetailElement extends LeaseElement {
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    listViewStyles,
    figureStyles,
    progressStyles,
    contractDetailStyles,
  ];
  static override readonly catalogs = [contractDetailCatalog, assetCatalog];

  /** Id of the contract. Without one the element asks for it in words. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** The open section; follows the reader. Default, and for a section that is not there: the first. */
  @property() section?: string;
  /** Mirrors the open section in the page's URL as `section`; a value is put before it: `url-state="c"` is `c.section`. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Sections to show, in order. Default all; what is not offered or not permitted is left out in any case. */
  @property({ attribute: false }) sections?: readonly string[];
  /** Hides the link back, the contract's number and its figures. */
  @property({ attribute: 'without-header', type: Boolean }) withoutHeader = false;

  readonly #data = new ContractDetailController(this, {
    contractId: () => this.contractId || undefined,
    enabled: () => this.lease.gate('contracts.detail') === 'open',
    wanted: () => this.section,
    chosen: () => this.sections,
    urlPrefix: () => (this.urlState ? `${this.urlState}.` : this.urlState),
    show: (section) => this.#show(section),
  });
  readonly #sections = new Sections(this.#data);
  #over?: ElementOver;

  /** Asks the lessor again for the contract and for what the open section shows. */
  async refresh(): Promise<void> {
    const child = this.renderRoot.querySelector<LeaseElement & { refresh(): Promise<void> }>('.composed');
    await Promise.all([this.#data.refresh(), child?.refresh()]);
  }

  override render(): TemplateResult {
    const { state } = this.#data.contract;
    const number = state.status === 'ready' ? state.value.number : undefined;
    return html`<section
      class="base"
      part="base"
      aria-label=${number === undefined ? this.#t('titleBare') : this.#t('title', { number })}
    >
      <slot name="header"></slot>
      ${this.#renderContent()}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderContent() {
    const { lease, localizer } = this;
    const gate = lease.gate('contracts.detail');
    if (gate === 'pending') return this.#renderSkeleton();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    if (!this.contractId) return this.#renderAbsent('noContract', 'noContractText');
    const { state } = this.#data.contract;
    const onRetry = () => void this.refresh();
    switch (state.status) {
      case 'idle':
      case 'loading':
        return this.#renderSkeleton();
      case 'failed':
        return this.#data.notFound
          ? this.#renderAbsent('notFound', 'notFoundText')
          : html`${this.#renderBack()}
            ${statePanel({ kind: 'failed', localizer, error: state.error, onRetry })}`;
      case 'ready':
        return html`${refreshNotice({ localizer, error: state.error, onRetry })}
        ${this.#renderContract(this.#context(state.value))} ${this.#over?.render()}`;
    }
  }

  #renderSkeleton(): TemplateResult {
    return html`${this.withoutHeader ? nothing : skeleton('heading')}
    ${skeleton('lines', { rows: 8, label: this.#t('loading') })}`;
  }

  #renderAbsent(title: 'noContract' | 'notFound', text: 'noContractText' | 'notFoundText'): TemplateResult {
    const { localizer } = this;
    const action = this.#renderListLink(this.#t('toContracts'), 'button') ?? nothing;
    return statePanel({ kind: 'empty', localizer, title: this.#t(title), text: this.#t(text), action });
  }

  #renderBack() {
    if (this.withoutHeader) return nothing;
    return html`<slot name="back">${this.#renderListLink(this.#t('contracts'), 'back') ?? nothing}</slot>`;
  }

  /** Where the host has a page of contracts. */
  #renderListLink(words: string, look: 'back' | 'button'): TemplateResult | undefined {
    const href = this.lease.value?.href('contracts');
    const press = (event: Event) => this.#press(event, new ListOpenEvent('contracts', {}));
    return href === undefined ? undefined : html`<a class=${look} href=${href} @click=${press}>${words}</a>`;
  }

  #renderContract(context: DetailContext): TemplateResult {
    const { open, sections } = this.#data;
    const assets = context.contract.assetIds.length;
    const tabs = sections.map((key) => ({
      key,
      label: this.#t(`section.${key}`),
      ...(key === 'assets' && { count: this.localizer.integer(assets) }),
    }));
    return html`${this.#renderBack()} ${this.#renderHead(context)}
    ${
      open
        ? html`<lease-ui-tabs
            part="sections"
            .label=${this.#t('sections')}
            .tabs=${tabs}
            .active=${open}
            @ui-tab=${(event: UiTabEvent) => this.#data.choose(event.key as ContractSection)}
          >
            ${keyed(
              `${open} ${context.contract.id}`,
              html`<div class="section" part="section">${this.#renderSection(open, context)}</div>`,
            )}
          </lease-ui-tabs>`
        : nothing
    }`;
  }

  #renderHead(context: DetailContext): TemplateResult | typeof nothing {
    if (this.withoutHeader) return nothing;
    const actions = contractActions(context, {
      may: (right) => this.#data.may(right),
      href: (route, filter) => this.lease.value?.href(route, {}, filter),
      start: (action) => this.#start(action),
    });
    return contractHead(context, actions);
  }

  #renderSection(section: ContractSection, context: DetailContext) {
    const { id, number } = context.contract;
    switch (section) {
      case 'overview':
        return overviewSection(context);
      case 'schedule':
        return composed`<${unsafeStatic(childTag(this, 'installment-schedule'))} class="composed" contract-id=${id}
          contract-number=${number}></${unsafeStatic(childTag(this, 'installment-schedule'))}>`;
      case 'invoices':
        return composed`<${unsafeStatic(childTag(this, 'invoice-table'))} class="composed"
          contract-id=${id}></${unsafeStatic(childTag(this, 'invoice-table'))}>`;
      case 'documents':
        return this.#renderList('document-list', id);
      case 'requests':
        return this.#renderList('request-list', id);
      default:
        return this.#sections[section](context);
    }
  }

  /** Without a page of the host's, a section of this element or the element itself shows what is wanted. */
  #start(action: ContractAction): boolean {
    const { element, filter, intent, key, route } = action;
    if (!this.dispatchEvent(intent())) return false;
    if (this.lease.value?.href(route, {}, filter) !== undefined) return true;
    const section = this.#data.sections.find((each) => each === key);
    const { contractId = '' } = this;
    const attributes: Record<string, string> = filter['contractId'] ? { 'contract-id': contractId } : {};
    if (section) this.#data.choose(section);
    else void this.#openOver(element, { heading: this.#t(`do.${key}`), attributes });
    return true;
  }

  async #openOver(name: ElementName, options: OverOptions): Promise<void> {
    const failed = () => announce(this, this.t(commonCatalog, 'error.network.title'));
    const room = await overRoom.load();
    if (!room) return failed();
    this.#over ??= new room.ElementOver(this, failed);
    await this.#over.open(name, options);
  }

  /** A list that has a page of its own elsewhere, of this contract alone. */
  #renderList(name: 'document-list' | 'request-list', id: string): unknown {
    const { localizer } = this;
    const arrival = this.#data.elements.of(name);
    if (arrival === 'coming') return skeleton('lines', { rows: 6, label: this.#t('listLoading') });
    if (arrival === 'out-of-reach') {
      const title = this.t(commonCatalog, 'error.network.title');
      return statePanel({ kind: 'failed', localizer, title, onRetry: () => this.#data.elements.retry() });
    }
    const tag = unsafeStatic(childTag(this, name));
    return composed`<${tag} class="composed" contract-id=${id}></${tag}>`;
  }

  #context(contract: Contract): DetailContext {
    return {
      localizer: this.localizer,
      contract,
      t: (key, params) => this.#t(key, params),
      invoices: (filter, name, content) =>
        this.#data.may('invoices.list')
          ? this.#renderInvoices({ contractId: contract.id, ...filter }, name, content)
          : content,
    };
  }

  /** The host's list of invoices, filtered; without such a page the element's own section. */
  #renderInvoices(filter: FilterValues, name: string, content: string): TemplateResult {
    const href = this.lease.value?.href('invoices', {}, filter);
    const press = (event: Event) => {
      const own = this.#press(event, new ListOpenEvent('invoices', filter)) && href === undefined;
      if (own && this.#data.sections.includes('invoices')) this.#data.choose('invoices');
    };
    return href === undefined
      ? html`<button class="as-link" type="button" aria-label=${name} @click=${press}>${content}</button>`
      : html`<a href=${href} aria-label=${name} @click=${press}>${content}</a>`;
  }

  /** Tells the host first; false when it takes over, or when the browser opens a new tab. */
  #press(event: Event, intent: ListOpenEvent): boolean {
    if (event instanceof MouseEvent && isModified(event)) return false;
    const goOn = this.dispatchEvent(intent);
    if (!goOn) event.preventDefault();
    return goOn;
  }

  #show(section: string | undefined): void {
    const before = this.#data.open;
    this.section = section;
    const now = this.#data.open;
    if (this.hasUpdated && now && now !== before) this.dispatchEvent(new SectionChangeEvent(now));
  }

  #t(key: ContractDetailKey, params?: Record<string, string | number>): string {
    return this.t(contractDetailCatalog, key, params);
  }
}
