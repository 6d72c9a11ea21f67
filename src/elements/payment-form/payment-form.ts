import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Payment, PaymentDraft } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { invoiceChoiceCatalog } from '../../i18n/catalogs/invoice-choice.ts';
import { paymentFormCatalog } from '../../i18n/catalogs/payment-form.ts';
import { parseIds } from '../../lib/id-list.ts';
import { catchFocus } from '../../ui/form/catch-focus.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { LeaseElement } from '../lease-element.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import { chooseView, payWords } from './choose-view.ts';
import { Embedding } from './embedding.ts';
import { readChoice } from './pay-choice.ts';
import type { PayChoice } from './pay-choice.ts';
import { PaymentFormController } from './payment-form.controller.ts';
import type { OpenInvoices } from './payment-form.controller.ts';
import { PaymentSettledEvent, PaymentStartedEvent, PaymentSubmitEvent } from './payment-form.events.ts';
import { paymentFormStyles } from './payment-form.styles.ts';
import { isSettled } from './payment-follow.controller.ts';
import { pageAddress, payModes } from './payment-provider.ts';
import type { PaymentProvider, PayMode } from './payment-provider.ts';
import { paymentView } from './payment-view.ts';
import { forgetReturn, returnAddress, returnedPayment } from './return-address.ts';

const PACE = 2000;
const LIMIT = 100;

/**
 * Pays one or many invoices, in full or in part, through the lessor's payment provider, and tells truthfully what became
 * of it. Use it as the page behind “Pay”; the provider leads back to the same page.
 *
 * @element lease-payment-form
 * @fires lease-payment-submit - A payment is about to be started; cancelable.
 * @fires lease-payment-started - A payment was started.
 * @fires lease-payment-settled - The lessor says what became of a payment.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart form - The form with invoices and ways to pay.
 * @csspart payment - A payment that was started.
 * @csspart transfer - What to type into one's bank.
 * @csspart qr - The code for banking apps.
 * @csspart embedded - The provider's own form.
 * @example <lease-payment-form invoice-ids="inv_1 inv_2"></lease-payment-form>
 */
export class PaymentFormElement extends LeaseElement {
  /** @internal */
  static override styles = [LeaseElement.styles, paymentFormStyles];
  static override readonly catalogs = [paymentFormCatalog, invoiceChoiceCatalog, formCatalog];

  /** The invoices to pay, chosen from the start; as an attribute ids with spaces or commas. Default: all open ones. */
  @property({ attribute: 'invoice-ids', converter: { fromAttribute: parseIds } })
  invoiceIds: readonly string[] = [];
  /** Chooses from the start what is overdue in this currency, such as `EUR`, unless `invoice-ids` names invoices. */
  @property() overdue?: string;
  /** Shows how this payment stands. Default: the one that `?payment=` of the page's address names. */
  @property({ attribute: 'payment-id' }) paymentId?: string;
  /** Where the provider leads back to; an http(s) address. Default: this page. */
  @property({ attribute: 'return-url' }) returnUrl?: string;
  /** Wait before a payment's state is asked for again, in milliseconds; it grows. Default 2000. */
  @property({ attribute: 'poll-delay', type: Number }) pollDelay = PACE;
  /** How the page works together with the provider. Default: redirect, frame and bank transfer by themselves. */
  @property({ attribute: false }) paymentProvider?: PaymentProvider;
  @state() private checked = false;
  @state() private returned = returnedPayment();

  readonly #data = new PaymentFormController(this, {
    ids: () => this.invoiceIds,
    overdue: () => this.overdue,
    askedPayment: () => this.paymentId ?? this.returned,
    enabled: () => this.lease.gate('payments.create') === 'open',
    pace: () => Math.max(this.pollDelay || PACE, 1),
    started: (payment) => this.#handleStarted(payment),
    moved: (payment) => this.#handleMoved(payment),
  });
  #focusPayment = false;
  #gaveUp = false;
  readonly #embedding = new Embedding();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#embedding.leave();
  }

  /** Asks for open invoices, or for the state of the payment, again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await (this.#data.paymentId === undefined ? this.#data.invoices.refetch() : this.#data.follow.check());
  }

  override render(): TemplateResult {
    return html`<section
      class="base"
      part="base"
      tabindex="-1"
      aria-label=${this.t(paymentFormCatalog, 'title')}
    >
      ${this.#renderGate()}
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#embed();
    this.#moveFocus();
    this.#data.loadOverdue();
  }

  #renderGate(): TemplateResult | typeof nothing {
    const { localizer, lease } = this;
    const gate = lease.gate('payments.create');
    if (gate === 'pending') return this.#renderWaiting();
    if (gate !== 'open') {
      const error = lease.value?.session.error;
      return gatePanel({ gate, localizer, error, onRetry: () => lease.value?.retrySession() });
    }
    return this.#data.paymentId === undefined ? this.#renderInvoices() : this.#renderFollowed();
  }

  #renderInvoices(): TemplateResult | typeof nothing {
    const { localizer } = this;
    const { invoices } = this.#data;
    const { state: now } = invoices;
    if (now.status === 'failed')
      return statePanel({ kind: 'failed', localizer, error: now.error, onRetry: () => void this.refresh() });
    if (now.status !== 'ready') return this.#renderWaiting();
    if (now.value.rows.length > 0) return this.#renderForm(now.value);
    const words = (key: 'nothingOpen' | 'nothingOpenText') => this.t(invoiceChoiceCatalog, key);
    return statePanel({
      kind: 'empty',
      localizer,
      title: words('nothingOpen'),
      text: words('nothingOpenText'),
    });
  }

  #renderForm(value: OpenInvoices): TemplateResult {
    const { localizer } = this;
    const { draft, pay, invoices } = this.#data;
    const choice = this.#choice(value);
    return chooseView({
      localizer,
      invoices: value.rows,
      choice,
      checked: this.checked,
      modes: this.#modes,
      mode: this.#mode,
      sending: pay.sending,
      outcome: attemptOutcome(localizer, pay.state, () => void this.#data.resend()),
      typed: (invoice) => this.#data.typed(invoice),
      instead: (invoice) => this.#renderInstead(invoice.id),
      onChoose: (invoice, typed) => this.#data.choose(invoice, typed),
      onMode: (mode) => draft.update({ mode }),
      onMore: value.hasMore ? () => void invoices.loadMore() : undefined,
      loadingMore: value.loadingMore,
      onSubmit: (event) => {
        event.preventDefault();
        this.#send();
      },
    });
  }

  #renderInstead(invoiceId: string): TemplateResult | typeof nothing {
    const payment = this.#data.paymentOf(invoiceId);
    return payment
      ? html`<button class="button quiet" type="button" @click=${() => this.#data.show(payment.id)}>
          ${this.t(paymentFormCatalog, 'seePayment')}
        </button>`
      : nothing;
  }

  #renderFollowed(): TemplateResult | typeof nothing {
    const { localizer, lease } = this;
    const { follow, giveUp } = this.#data;
    const { state: now } = follow;
    if (now.status === 'failed') return this.#renderLost(now.error);
    if (now.status !== 'ready') return this.#renderWaiting('loading');
    const payment = now.value;
    return paymentView({
      localizer,
      payment,
      checking: now.refreshing,
      stopped: follow.stopped,
      error: now.error,
      giveUpFailed: giveUp.state.status === 'failed' || giveUp.state.status === 'unknown',
      embeds: this.paymentProvider?.embed !== undefined,
      paymentsHref: lease.value?.href('payments'),
      onCheck: () => void follow.check(),
      onGoOn: (url) => this.#goTo(url, payment),
      onGiveUp: () => {
        this.#gaveUp = true;
        void giveUp.send(payment.id);
      },
      onLeave: (keepChoice) => this.#leave(keepChoice),
    });
  }

  #renderLost(error: Error): TemplateResult | typeof nothing {
    const { localizer } = this;
    const t = payWords(localizer);
    const unknown = error.name === 'NotFoundError';
    return statePanel({
      kind: 'failed',
      localizer,
      error,
      ...(unknown && { title: t('notFoundTitle'), text: t('notFoundText') }),
      onRetry: () => void this.refresh(),
      action: html`<button class="button" type="button" @click=${() => this.#leave(false)}>
        ${t('another')}
      </button>`,
    });
  }

  #renderWaiting(key?: 'loading'): TemplateResult {
    const label = key ? this.t(paymentFormCatalog, key) : this.t(invoiceChoiceCatalog, 'loading');
    return skeleton('lines', { rows: 6, label });
  }

  #choice({ rows }: OpenInvoices): PayChoice {
    const limit = this.lease.value?.capabilities?.actions['pay']?.limits?.['invoices'] ?? LIMIT;
    return readChoice(rows, (invoice) => this.#data.typed(invoice), this.localizer, limit);
  }

  get #modes(): readonly PayMode[] {
    return payModes(this.lease.value?.capabilities?.actions['pay']?.modes, this.paymentProvider);
  }

  get #mode(): PayMode | undefined {
    const modes = this.#modes;
    return modes.find((mode) => mode === this.#data.draft.value.mode) ?? modes[0];
  }

  /** Reads what stands in the form at this moment: the last key may not have been rendered yet. */
  #send(): void {
    const mode = this.#mode;
    const { state: now } = this.#data.invoices;
    if (!mode || this.#data.pay.sending || now.status !== 'ready') return;
    const { shares, problem, wrong } = this.#choice(now.value);
    this.checked = true;
    if (problem || wrong.size > 0) {
      void this.updateComplete.then(() => focusSummary(this.renderRoot));
      return;
    }
    const returnUrl = mode === 'redirect' ? returnAddress(this.returnUrl) : undefined;
    const draft: PaymentDraft = { invoices: shares, mode, ...(returnUrl && { returnUrl }) };
    if (this.dispatchEvent(new PaymentSubmitEvent(draft))) void this.#data.submit(draft);
  }

  #leave(keepChoice: boolean): void {
    forgetReturn();
    this.returned = undefined;
    this.checked = false;
    this.#data.leave(keepChoice);
    // The button that was pressed is about to go.
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus();
  }

  #goTo(url: string, payment: Payment): void {
    const { redirect } = this.paymentProvider ?? {};
    if (redirect) redirect.call(this.paymentProvider, url, payment);
    else location.assign(url);
  }

  #handleStarted(payment: Payment): void {
    this.checked = false;
    this.#focusPayment = true;
    this.dispatchEvent(new PaymentStartedEvent(payment));
    const url = pageAddress(payment.action?.redirect?.url);
    if (url) this.#goTo(url, payment);
  }

  #handleMoved(payment: Payment): void {
    if (!isSettled(payment)) return;
    this.#embedding.leave();
    if (this.#gaveUp) void catchFocus(this, '.payment');
    this.#gaveUp = false;
    this.dispatchEvent(new PaymentSettledEvent(payment));
  }

  /** The button that was pressed is gone: the reader goes on where the payment is told. */
  #moveFocus(): void {
    if (!this.#focusPayment) return;
    const payment = this.renderRoot.querySelector<HTMLElement>('.payment');
    if (!payment) return;
    this.#focusPayment = false;
    payment.focus();
  }

  #embed(): void {
    const { state: now } = this.#data.follow;
    const container = this.renderRoot.querySelector<HTMLElement>('div.embedded');
    this.#embedding.show(container, now.status === 'ready' ? now.value : undefined, this.paymentProvider);
  }
}
