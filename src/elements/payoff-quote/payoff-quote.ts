import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PayoffOutcome, PayoffQuote } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { payoffQuoteCatalog } from '../../i18n/catalogs/payoff-quote.ts';
import type { PayoffQuoteKey } from '../../i18n/catalogs/payoff-quote.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { follow } from '../follow.ts';
import { RequestStartEvent } from '../start-events.ts';
import { ScopedElement } from '../scoped-element.ts';
import { acceptDialog } from './accept-dialog.ts';
import { askForm } from './ask-form.ts';
import { earlierQuotes } from './earlier.ts';
import { PayoffQuoteController } from './payoff-quote.controller.ts';
import type { ShownQuote } from './payoff-quote.controller.ts';
import { PayoffAcceptedEvent, PayoffQuotedEvent } from './payoff-quote.events.ts';
import { payoffQuoteSheets } from './sheets.ts';
import { quoteCard } from './quote-card.ts';
import { sent } from './sent.ts';
import { refusalOf } from './values.ts';
import type { PayoffView } from './view.ts';
import { ways } from './ways.ts';

/**
 * What it costs to end a contract early: an indicative figure at once, the way to a definitive one and to a notice, and
 * the acceptance of a definitive quote. Use it on a page of its own, or on that of a contract with `contract-id`.
 *
 * @element lease-payoff-quote
 * @slot header - Before everything else.
 * @slot footer - After everything else.
 * @fires lease-payoff-quoted - An indicative figure was worked out.
 * @fires lease-payoff-accepted - A definitive quote was accepted.
 * @fires lease-request-start - A definitive figure (`payoff_quote`) is to be asked for, or a notice given
 *   (`early_termination`); cancelable.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart form - Contract and day.
 * @csspart quote - The quote that is open; `total`, `components`, `accept` and `pdf` in it.
 * @csspart ways - What can be done next; `way` each of the three.
 * @csspart earlier - The quotes so far.
 * @example <lease-payoff-quote contract-id="…"></lease-payoff-quote>
 */
export class PayoffQuoteElement extends ScopedElement {
  static override readonly catalogs = [payoffQuoteCatalog, formCatalog];
  /** @internal */
  static override styles: CSSResultGroup = [ScopedElement.styles, ...payoffQuoteSheets];

  /** Id of the contract that is chosen from the start. Default: none; the user chooses. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Id of a quote that is open from the start, such as the definitive one that a request led to. */
  @property({ attribute: 'quote-id' }) quoteId?: string;

  @state() private missing: readonly FormError[] = [];
  @state() private pdfFailed = false;
  @state() private confirming?: { readonly quote: ShownQuote; readonly outcome?: PayoffOutcome };
  @state() private outcomeMissing = false;
  #toFocus?: string;

  readonly #data = new PayoffQuoteController(this, {
    enabled: () => this.lease.gate('payoffQuotes.list') === 'open',
    contractId: () => this.contractId || undefined,
    quoteId: () => this.quoteId || undefined,
    quoted: (quote) => {
      this.#toFocus = quote.id;
      this.dispatchEvent(new PayoffQuotedEvent(quote));
    },
    accepted: (quote) => {
      this.confirming = undefined;
      this.#toFocus = quote.id;
      this.dispatchEvent(new PayoffAcceptedEvent(quote));
    },
  });

  protected override leave(): void {
    this.missing = [];
    this.confirming = this.#toFocus = undefined;
    this.pdfFailed = this.outcomeMissing = false;
  }

  /** Asks the lessor again. Resolves when the answers are shown. */
  async refresh(): Promise<void> {
    await Promise.all([this.#data.quotes.refetch(), this.#data.shown.refetch(), this.#data.types.refetch()]);
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderState()}
      <slot name="footer"></slot>
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('contractId')) this.missing = [];
  }

  protected override updated(): void {
    const { shown } = this.#data;
    // The figure that was asked for is read next; what was shown before is not it.
    if (this.#toFocus && shown.state.status === 'ready' && shown.state.value.id === this.#toFocus) {
      this.#toFocus = undefined;
      this.renderRoot.querySelector<HTMLElement>('#quote-title')?.focus();
    }
  }

  #renderState(): TemplateResult {
    const { localizer, lease } = this;
    const gate = lease.gate('payoffQuotes.list');
    if (gate === 'pending') return skeleton('lines', { rows: 5, label: this.#t('loading') });
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const { quotes, asked, shownId, types } = this.#data;
    const onRetry = () => void this.refresh();
    const view = this.#view;
    return html`<div class="body">
      ${lease.value?.rights('payoffQuotes.create') === 'allowed' ? this.#renderForm(view) : nothing}
      ${this.#renderShown(view)}
      ${ways({
        ...view,
        types: types.state.status === 'ready' ? types.state.value : undefined,
        hasContract: asked.contractId !== '',
        onStart: (type) => void this.#start(type),
      })}
      ${
        quotes.state.status === 'ready'
          ? html`${refreshNotice({ localizer, error: quotes.state.error, onRetry })}
            ${earlierQuotes({
              ...view,
              quotes: quotes.state.value,
              shownId,
              onShow: (id) => this.#show(id),
            })}`
          : quotes.state.status === 'failed'
            ? statePanel({ kind: 'failed', localizer, error: quotes.state.error, onRetry })
            : nothing
      }
    </div>`;
  }

  #renderForm(view: PayoffView): TemplateResult {
    const { asked, contracts, creating, days } = this.#data;
    const errors = this.missing.length > 0 ? this.missing : this.#refusedFields();
    return html`${askForm({
      ...view,
      ...days,
      ...asked,
      contracts: contracts.state,
      errors,
      sending: creating.sending,
      onContract: (contractId) => this.#change('contract', { contractId }),
      onDay: (effectiveOn) => this.#change('day', { effectiveOn }),
      onSearch: (q) => contracts.search(q),
      onRetry: () => contracts.retry(),
      onSubmit: (event) => void this.#handleSubmit(event),
    })}
    ${errors.length === 0 ? sent(creating.state, view, () => void this.#handleSubmit()) : nothing}`;
  }

  #renderShown(view: PayoffView): TemplateResult | typeof nothing {
    const { shown, accepting } = this.#data;
    const { localizer, lease } = this;
    const { state } = shown;
    if (state.status === 'idle') return nothing;
    if (state.status === 'loading') return skeleton('lines', { rows: 5, label: this.#t('loading') });
    if (state.status === 'failed')
      return statePanel({
        kind: 'failed',
        localizer,
        error: state.error,
        onRetry: () => void shown.refetch(),
      });
    const quote = state.value;
    const rights = (right: 'accept' | 'pdf') => lease.value?.rights(`payoffQuotes.${right}`) === 'allowed';
    const acceptable = quote.allowedActions?.includes('accept') && rights('accept');
    const { confirming } = this;
    const refused = accepting.state.status === 'failed' ? refusalOf(accepting.state.error) : undefined;
    return html`${quoteCard({
      ...view,
      quote,
      onPdf: rights('pdf') ? () => void this.#pdf(quote) : undefined,
      pdfFailed: this.pdfFailed,
      onAccept: acceptable ? () => this.#ask(quote) : undefined,
      invoiceHref: quote.invoiceId && lease.value?.href('invoice', { id: quote.invoiceId }),
    })}
    ${acceptDialog({
      ...view,
      open: confirming !== undefined,
      quote: confirming?.quote ?? quote,
      outcome: confirming?.outcome,
      error: this.outcomeMissing
        ? this.t(formCatalog, 'needed')
        : refused?.field === 'outcome'
          ? this.#t(refused.key)
          : undefined,
      sending: accepting.sending,
      told: refused?.field ? nothing : sent(accepting.state, view, () => void this.#confirm()),
      onOutcome: (outcome) => this.#choose(outcome),
      onConfirm: () => void this.#confirm(),
      onClose: () => (this.confirming = undefined),
    })}`;
  }

  get #view(): PayoffView {
    return { localizer: this.localizer, t: (key, params) => this.#t(key, params) };
  }

  #refusedFields(): FormError[] {
    const { state } = this.#data.creating;
    const refusal = state.status === 'failed' ? refusalOf(state.error) : undefined;
    if (refusal?.field !== 'contract' && refusal?.field !== 'day') return [];
    return [{ id: refusal.field, label: this.#t(refusal.field), message: this.#t(refusal.key) }];
  }

  #change(id: 'contract' | 'day', change: { contractId: string } | { effectiveOn: string }): void {
    this.missing = this.missing.filter((each) => each.id !== id);
    this.pdfFailed = false;
    this.#data.set(change);
  }

  async #handleSubmit(event?: Event): Promise<void> {
    event?.preventDefault();
    const { contractId, effectiveOn } = this.#data.asked;
    this.missing = this.#missingOf(contractId, effectiveOn);
    if (this.missing.length === 0) await this.#data.creating.send({ contractId, effectiveOn });
    await this.updateComplete;
    focusSummary(this.renderRoot);
  }

  #missingOf(contractId: string, effectiveOn: string): FormError[] {
    const { first, last } = this.#data.days;
    const day = (key: 'badDate' | 'dateFrom' | 'dateTo', date = ''): FormError => ({
      id: 'day',
      label: this.#t('day'),
      message: this.t(formCatalog, key, { date: this.localizer.date(date) }),
    });
    const contract = { id: 'contract', label: this.#t('contract'), message: this.t(formCatalog, 'needed') };
    return [
      ...(contractId ? [] : [contract]),
      ...(effectiveOn === ''
        ? [day('badDate')]
        : first && effectiveOn < first
          ? [day('dateFrom', first)]
          : last && effectiveOn > last
            ? [day('dateTo', last)]
            : []),
    ];
  }

  #show(id: string): void {
    this.pdfFailed = false;
    this.#toFocus = id;
    this.#data.show(id);
  }

  #ask(quote: ShownQuote): void {
    this.#data.accepting.reset();
    this.outcomeMissing = false;
    this.confirming = { quote };
  }

  #choose(outcome: PayoffOutcome): void {
    this.outcomeMissing = false;
    if (!this.#data.accepting.sending) this.#data.accepting.reset();
    if (this.confirming) this.confirming = { ...this.confirming, outcome };
  }

  async #confirm(): Promise<void> {
    const { quote, outcome } = this.confirming ?? {};
    if (!quote) return;
    this.outcomeMissing = outcome === undefined;
    if (!outcome) return;
    const { status } = await this.#data.accepting.send({ id: quote.id, etag: quote.etag, outcome });
    // What was refused may have changed: it is shown as it is now, under the words that say so.
    if (status === 'failed') await this.#data.shown.refetch();
  }

  async #pdf(quote: PayoffQuote): Promise<void> {
    this.pdfFailed = false;
    this.pdfFailed = !(await this.#data.save(quote));
  }

  #start(type: string): void {
    const { contractId } = this.#data.asked;
    if (!this.dispatchEvent(new RequestStartEvent({ type, contractId }))) return;
    const href = this.lease.value?.href('requests', {}, { type, contractId });
    if (href) follow(this.renderRoot, href);
  }

  #t(key: PayoffQuoteKey, params?: Record<string, string | number>): string {
    return this.t(payoffQuoteCatalog, key, params);
  }
}
