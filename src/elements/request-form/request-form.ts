import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RequestType } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import type { RequestFormKey } from '../../i18n/catalogs/request-form.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { forms } from '../../styles/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { RequestOpenEvent, RequestSubmittedEvent } from '../start-events.ts';
import { LeaseElement } from '../lease-element.ts';
import { typeCatalog } from './catalog.ts';
import type { FormContext } from './context.ts';
import { formView, sentView } from './form-view.ts';
import { RequestFormController } from './request-form.controller.ts';
import { requestFormStyles } from './request-form.styles.ts';
import { errorAt } from './words.ts';

/**
 * One form for everything the lessor can be asked for: its fields come from the lessor's definitions.
 * Use it as the page behind "new request", or inside a dialog of the host with `type` and `contract-id` set.
 *
 * @element lease-request-form
 * @slot header - Before everything else, such as a heading of the page.
 * @slot footer - After the form.
 * @fires lease-request-submitted - The lessor has taken the request in; it carries the number.
 * @fires lease-request-open - The request that was made is about to be opened; cancelable.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart catalog - What can be asked for; `type` one of it, `draft` the mark of one that was begun.
 * @csspart form - The form; `field` one question, `attachments` the files, `submit` the button, `error-summary` what is wrong.
 * @csspart sent - What is shown once it was sent; `outcome` its message.
 * @example <lease-request-form type="generic"></lease-request-form>
 */
export class RequestFormElement extends LeaseElement {
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    listViewStyles,
    forms,
    formStyles,
    recordDetailStyles,
    requestFormStyles,
  ];
  static override readonly catalogs = [requestFormCatalog, requestCatalog, formCatalog];

  /** Code of what is asked for; follows the reader. Default: the reader chooses. */
  @property() type?: string;
  /** Id of the contract that it is about, as far as the type is about one. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Id of the asset that it is about, as far as the type is about one. */
  @property({ attribute: 'asset-id' }) assetId?: string;
  @state() private asking = false;

  readonly #data = new RequestFormController(this, {
    type: () => this.type || undefined,
    contractId: () => this.contractId || undefined,
    assetId: () => this.assetId || undefined,
    enabled: () => this.lease.gate('requests.create') === 'open',
    submitted: (request) => this.dispatchEvent(new RequestSubmittedEvent(request)),
  });

  /** Asks the lessor again what can be asked for. */
  async refresh(): Promise<void> {
    await this.#data.types.refetch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('type')) this.asking = false;
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderContent()}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderContent() {
    const { lease, localizer } = this;
    const gate = lease.gate('requests.create');
    if (gate === 'pending') return this.#renderSkeleton();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const { state } = this.#data.types;
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
        return this.#renderReady(state.value);
    }
  }

  #renderSkeleton(): TemplateResult {
    return skeleton('lines', { rows: 8, label: this.#t('loading') });
  }

  #renderReady(types: readonly RequestType[]) {
    const { localizer } = this;
    const { type } = this.#data;
    const sent = this.#data.sending.state;
    if (sent.status === 'succeeded') {
      const { id } = sent.value;
      return sentView({
        localizer,
        request: sent.value,
        type,
        href: this.lease.value?.href('request', { id }),
        onShow: (event) => this.#show(event, id),
        onAnother: () => this.#choose(undefined),
      });
    }
    if (type) return this.#renderForm(type, types.length > 1);
    if (types.length === 0)
      return statePanel({ kind: 'empty', localizer, title: this.#t('empty'), text: this.#t('emptyText') });
    return html`${
      this.type ? html`<p class="notice blocked" role="status">${this.#t('notOfferedType')}</p>` : nothing
    }
    ${typeCatalog(types, localizer, {
      choose: (code) => this.#choose(code),
      begun: (type) => this.#data.begun(type),
    })}`;
  }

  #renderForm(type: RequestType, choice: boolean): TemplateResult {
    const { localizer } = this;
    const data = this.#data;
    const context: FormContext = {
      localizer,
      data,
      value: (path) => data.values[path] ?? '',
      set: (path, text) => data.set(path, text),
      error: (field, path) => errorAt(field, path, data.problems, localizer),
    };
    const days = type.expectedDays;
    return html`<div class="head">
        ${
          choice
            ? html`<button class="button quiet back" type="button" @click=${() => this.#choose(undefined)}>
                ${this.#t('otherType')}
              </button>`
            : nothing
        }
        <h2 tabindex="-1" id="type-title">${type.label}</h2>
        ${type.help ? html`<p>${type.help}</p>` : nothing}
        ${days === undefined ? nothing : html`<p>${this.#t('expectedDays', { count: days })}</p>`}
      </div>
      ${formView({
        context,
        type,
        asking: this.asking,
        listHref: this.lease.value?.href('requests'),
        onSubmit: () => void this.#submit(),
        onAsk: (asking) => (this.asking = asking),
        onDiscard: () => this.#discard(),
      })}`;
  }

  /** Another type, or the choice of them; the reader is taken to where it begins. */
  #choose(code: string | undefined): void {
    this.type = code;
    this.#data.sending.reset();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(code ? '#type-title' : '.type')?.focus(),
    );
  }

  async #submit(): Promise<void> {
    const outcome = await this.#data.submit();
    await this.updateComplete;
    if (outcome === 'problems') focusSummary(this.renderRoot);
    if (outcome === 'sent') this.renderRoot.querySelector<HTMLElement>('.sent')?.focus();
  }

  #discard(): void {
    this.asking = false;
    this.#data.discard();
    announce(this, this.t(formCatalog, 'draftDiscard'));
  }

  #show(event: Event, id: string): void {
    if (!this.dispatchEvent(new RequestOpenEvent(id))) event.preventDefault();
  }

  #t(key: RequestFormKey, params?: Record<string, string | number>): string {
    return this.t(requestFormCatalog, key, params);
  }
}
