import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AutopayMandate } from '../../../sdk/index.ts';
import { autopayCatalog } from '../../i18n/catalogs/autopay.ts';
import type { AutopayKey } from '../../i18n/catalogs/autopay.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { maskIban } from '../../lib/iban.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { LeaseElement } from '../lease-element.ts';
import { AutopayController } from './autopay.controller.ts';
import { AutopayChangedEvent } from './autopay.events.ts';
import type { AutopayChange } from './autopay.events.ts';
import { confirmDialog } from './confirm-dialog.ts';
import { hasEnded, mandateCard } from './mandate-card.ts';
import { mandateForm } from './mandate-form.ts';
import { sent } from '../../ui/form/sent.ts';
import { autopaySheets } from './sheets.ts';
import type { FieldId } from './values.ts';
import type { AutopayView } from './view.ts';

const LABELS = {
  iban: 'iban',
  holder: 'holder',
  scheme: 'scheme',
  scope: 'covers',
  consent: 'consentTitle',
} as const satisfies Record<FieldId, AutopayKey>;

/**
 * Autopay: SEPA direct debit mandates, to set up, change, suspend, resume and revoke. Use it on a page about payments.
 * The account number is checked as it is sent, shown masked from then on, and never stored in the browser.
 *
 * @element lease-autopay
 * @slot header - Before everything else.
 * @slot empty - In place of the words for a customer without mandates.
 * @slot footer - After the mandates.
 * @fires lease-autopay-changed - A mandate was set up, changed, suspended, resumed or revoked.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart mandate - One mandate.
 * @csspart form - The form; `consent` is what the payer agrees to.
 * @csspart outcome - What became of something that was sent.
 * @example <lease-autopay></lease-autopay>
 */
export class AutopayElement extends LeaseElement {
  static override readonly catalogs = [autopayCatalog, formCatalog];
  /** @internal */
  static override styles: CSSResultGroup = [LeaseElement.styles, ...autopaySheets];

  /** Which version of the consent text a payer agrees to. Change it when the label rewords the text. */
  @property({ attribute: 'consent-version' }) consentVersion = '2026-2';

  @state() private done?: { readonly change: AutopayChange; readonly mandate: AutopayMandate };
  #scope?: string;

  readonly #data = new AutopayController(this, {
    enabled: () => this.lease.gate('mandates.list') === 'open',
    consentVersion: () => this.consentVersion,
    changed: (change, mandate) => {
      this.done = { change, mandate };
      this.dispatchEvent(new AutopayChangedEvent(change, mandate));
    },
  });

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.list.refetch();
  }

  protected override willUpdate(): void {
    const scope = this.lease.value?.scope;
    if (scope !== this.#scope) this.done = undefined;
    this.#scope = scope;
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderState()}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderState(): TemplateResult {
    const { localizer, lease } = this;
    const gate = lease.gate('mandates.list');
    const waiting = () => skeleton('cards', { rows: 2, label: this.#t('loading') });
    if (gate === 'pending') return waiting();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const { state } = this.#data.list;
    const onRetry = () => void this.refresh();
    switch (state.status) {
      case 'idle':
      case 'loading':
        return waiting();
      case 'failed':
        return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
      case 'ready':
        return html`<div class="body">
          ${refreshNotice({ localizer, error: state.error, onRetry })} ${this.#renderDone()}
          ${this.#renderMandates(state.value)} ${this.#renderForm(state.value)} ${this.#renderConfirm()}
        </div>`;
    }
  }

  #renderMandates(mandates: readonly AutopayMandate[]): TemplateResult {
    const { form } = this.#data;
    const running = mandates.filter((mandate) => !hasEnded(mandate));
    const ended = mandates.filter(hasEnded);
    return html`${
      running.length > 0
        ? html`<ul class="mandates" role="list">
            ${running.map((mandate) => this.#renderMandate(mandate))}
          </ul>`
        : form === undefined
          ? html`<slot name="empty"
              >${statePanel({
                kind: 'empty',
                localizer: this.localizer,
                title: this.#t('empty'),
                text: this.#t('emptyText'),
              })}</slot
            >`
          : nothing
    }
    ${
      form === undefined && this.#may('create')
        ? html`<div class="form-actions">
            <button class="button primary" id="set-up" type="button" @click=${() => void this.#openForm()}>
              ${this.#t(running.length > 0 ? 'setUpAnother' : 'setUp')}
            </button>
          </div>`
        : nothing
    }
    ${
      ended.length > 0
        ? html`<details class="ended">
            <summary>${this.#t('ended', { count: ended.length })}</summary>
            <ul class="mandates" role="list">
              ${ended.map((mandate) => this.#renderMandate(mandate))}
            </ul>
          </details>`
        : nothing
    }`;
  }

  #renderMandate(mandate: AutopayMandate): TemplateResult {
    return mandateCard({
      ...this.#view,
      mandate,
      contractName: (id) => this.#data.contracts.find(id)?.label,
      may: (action) => this.#may(action),
      onChange: () => void this.#openForm(mandate.id),
      onAct: (action) => {
        this.done = undefined;
        this.#data.ask(mandate.id, action);
      },
    });
  }

  #renderForm(mandates: readonly AutopayMandate[]): TemplateResult | typeof nothing {
    const { form, typed, contracts, changingId, saving, problems, schemes, busy, restored } = this.#data;
    if (!form || (form === 'new' && !this.#may('create'))) return nothing;
    const { label } = this.lease.value ?? {};
    const before = mandates.find(({ id }) => id === changingId)?.iban;
    return mandateForm({
      ...this.#view,
      before: form === 'change' ? maskIban(before ?? '') : undefined,
      typed,
      restored,
      schemes,
      contracts: contracts.state,
      errors: problems.map(({ field, key }): FormError => {
        const message = key === 'needed' || key === 'badIban' ? this.t(formCatalog, key) : this.#t(key);
        return { id: field, label: this.#t(LABELS[field]), message };
      }),
      sending: busy,
      creditor: label?.legalEntity?.name ?? label?.name ?? '',
      creditorId: label?.legalEntity?.creditorId,
      told: problems.length > 0 ? nothing : sent(saving.state, this.localizer, () => void this.#submit()),
      onType: (field, change) => {
        this.#data.forgive(field);
        this.#data.set(change);
      },
      onContract: (id, on) => {
        this.#data.forgive('scope');
        this.#data.choose(id, on);
      },
      onSearch: (q) => contracts.search(q),
      onRetry: () => contracts.retry(),
      onSubmit: (event) => {
        event.preventDefault();
        void this.#submit();
      },
      onCancel: () => void this.#closeForm(),
    });
  }

  #renderConfirm(): TemplateResult {
    const { confirming, current, acting } = this.#data;
    const { localizer } = this;
    const { state } = current;
    const onRetry = () => void current.refetch();
    return confirmDialog({
      ...this.#view,
      action: confirming,
      mandate: state.status === 'ready' ? state.value : undefined,
      sending: acting.sending,
      told:
        state.status === 'failed'
          ? statePanel({ kind: 'failed', localizer, error: state.error, onRetry })
          : sent(acting.state, localizer, () => void this.#data.confirm()),
      onConfirm: () => void this.#data.confirm(),
      onClose: () => this.#data.dismiss(),
    });
  }

  #renderDone(): TemplateResult | typeof nothing {
    if (!this.done) return nothing;
    const { change, mandate } = this.done;
    const { iban, reference, activeFrom, state } = mandate;
    const text =
      state === 'pending' && activeFrom
        ? this.#t('doneFrom', { reference, date: this.localizer.date(activeFrom) })
        : this.#t('doneText', { reference });
    return outcome({ kind: 'done', title: this.#t(`done.${change}`, { iban: maskIban(iban) }), text });
  }

  get #view(): AutopayView {
    return { localizer: this.localizer, t: (key, params) => this.#t(key, params) };
  }

  #may(action: 'create' | 'update' | 'suspend' | 'resume' | 'revoke'): boolean {
    return this.lease.value?.rights(`mandates.${action}`) === 'allowed';
  }

  async #openForm(id?: string): Promise<void> {
    this.done = undefined;
    this.#data.open(id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#form-title')?.focus();
  }

  async #closeForm(): Promise<void> {
    this.#data.close();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#set-up')?.focus();
  }

  async #submit(): Promise<void> {
    const told = await this.#data.submit();
    await this.updateComplete;
    if (told === 'problems') focusSummary(this.renderRoot);
  }

  #t(key: AutopayKey, params?: Record<string, string | number>): string {
    return this.t(autopayCatalog, key, params);
  }
}
