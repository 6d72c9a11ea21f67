import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LeaseDocument, ServiceRequest, Versioned } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { requestListCatalog } from '../../i18n/catalogs/request-list.ts';
import type { RequestListKey } from '../../i18n/catalogs/request-list.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { fileNameOf, saveBlob } from '../../lib/files.ts';
import { forms } from '../../styles/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { field } from '../../ui/form/field.ts';
import type { UiFileEvent, UiFilesEvent } from '../../ui/form/form.events.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { fileItems } from '../../ui/requests/file-items.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { LeaseElement } from '../lease-element.ts';
import { requestConversation, requestFacts, requestFiles, requestTimeline } from './request-parts.ts';
import { isStale, RequestViewController } from './request-view.controller.ts';
import type { Step } from './request-view.controller.ts';
import { requestViewStyles } from './request-view.styles.ts';

const DONE = { answer: 'answered', addMessage: 'written', cancel: 'withdrawn' } as const;

/** One request: how it stands, what was asked, what happened, what was written; answering it and taking it back. */
export class RequestView extends LeaseElement {
  static override styles = [
    LeaseElement.styles,
    listViewStyles,
    recordDetailStyles,
    forms,
    formStyles,
    requestViewStyles,
  ];
  static override readonly catalogs = [requestListCatalog, requestCatalog, formCatalog];

  @property({ attribute: false }) requestId?: string | undefined;
  /** Asks at once whether it is to be taken back. */
  @property({ type: Boolean }) withdrawing = false;
  @state() private notice?: RequestListKey | undefined;
  @state() private missing = false;

  readonly #data = new RequestViewController(this, {
    requestId: () => this.requestId,
    enabled: () => this.lease.gate('requests.detail') === 'open',
    done: (kind) => this.#told(DONE[kind]),
  });

  override render(): TemplateResult {
    const { localizer } = this;
    const { state: answer } = this.#data.request;
    const onRetry = () => void this.#data.refresh();
    if (answer.status === 'failed')
      return statePanel({ kind: 'failed', localizer, error: answer.error, onRetry });
    if (answer.status !== 'ready')
      return html`${skeleton('lines', { rows: 8, label: this.#t('detailLoading') })}`;
    return html`${refreshNotice({ localizer, error: answer.error, onRetry })}
    ${this.#renderRequest(answer.value)}`;
  }

  #renderRequest(request: Versioned<ServiceRequest>): TemplateResult {
    const { localizer } = this;
    const type = this.#data.typeOf(request);
    const options = { localizer, request, type, onFile: (file: LeaseDocument) => void this.#save(file) };
    const { state: lines } = this.#data.conversation;
    const can = (action: 'cancel' | 'answer' | 'addMessage') =>
      request.allowedActions.includes(action) && this.#data.may(action);
    const reply = can('answer') ? 'answer' : can('addMessage') ? 'addMessage' : undefined;
    return html`<div class="detail" part="request">
      ${requestFacts(options)} ${requestTimeline(options)} ${requestFiles(options)}
      ${lines.status === 'ready' ? requestConversation(lines.value, options) : nothing}
      ${this.notice ? html`<p class="form-note" part="notice">${this.#t(this.notice)}</p>` : nothing}
      ${this.#renderFailure()}
      ${
        this.#data.settled
          ? html`${reply ? this.#renderReply(reply, request) : nothing}
            ${can('cancel') ? this.#renderWithdraw(request) : nothing}`
          : skeleton('lines', { rows: 3, label: this.#t('detailLoading') })
      }
    </div>`;
  }

  #renderReply(kind: 'answer' | 'addMessage', request: Versioned<ServiceRequest>): TemplateResult {
    const { localizer } = this;
    const { attachments } = this.#data;
    const limits = this.#data.typeOf(request)?.attachments;
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#send(kind, request);
    };
    return html`<form
      class="form"
      novalidate
      @submit=${submit}
      aria-label=${this.#t(kind === 'answer' ? 'answerTitle' : 'messageTitle')}
    >
      <h3>${this.#t(kind === 'answer' ? 'answerTitle' : 'messageTitle')}</h3>
      ${field({
        localizer,
        id: 'body',
        label: this.#t('text'),
        error: this.missing ? this.t(formCatalog, 'needed') : undefined,
        control: ({ id, describedBy, invalid }) =>
          html`<textarea
            id=${id}
            name="body"
            rows="3"
            maxlength="5000"
            aria-describedby=${ifDefined(describedBy)}
            aria-invalid=${ifDefined(invalid)}
            .value=${this.#data.body}
            @input=${(event: Event) => {
              this.missing = false;
              this.#data.body = (event.currentTarget as HTMLTextAreaElement).value;
            }}
          ></textarea>`,
      })}
      ${
        limits
          ? html`<lease-ui-file-field
              camera
              .localizer=${localizer}
              .label=${this.t(requestCatalog, 'attachments')}
              .rules=${{ ...limits, max: Math.max(limits.max, 5) }}
              .files=${fileItems(attachments.items, localizer)}
              @ui-files=${(event: UiFilesEvent) => attachments.add(event.files)}
              @ui-file=${(event: UiFileEvent) => attachments[event.action](event.id)}
            ></lease-ui-file-field>`
          : nothing
      }
      <div class="form-actions">
        <button class="button primary" type="submit">
          ${
            this.#data.step.sending
              ? this.t(formCatalog, 'sending')
              : this.#t(kind === 'answer' ? 'sendAnswer' : 'sendMessage')
          }
        </button>
      </div>
    </form>`;
  }

  #renderWithdraw({ id, etag }: Versioned<ServiceRequest>): TemplateResult {
    if (!this.withdrawing) {
      return html`<div class="form-actions">
        <button class="button" type="button" @click=${() => (this.withdrawing = true)}>
          ${this.#t('withdraw')}
        </button>
      </div>`;
    }
    const step = { kind: 'cancel', id, reason: this.#data.reason.trim(), ...(etag && { etag }) } as const;
    return html`<section class="form" role="group" aria-labelledby="withdraw">
      <div>
        <h3 id="withdraw">${this.#t('withdrawAsk')}</h3>
        <p class="form-note">${this.#t('withdrawText')}</p>
      </div>
      ${field({
        localizer: this.localizer,
        id: 'reason',
        label: this.#t('withdrawReason'),
        optional: true,
        control: (attributes) =>
          html`<input
            id=${attributes.id}
            name="reason"
            maxlength="500"
            autocomplete="off"
            .value=${this.#data.reason}
            @input=${(event: Event) => (this.#data.reason = (event.currentTarget as HTMLInputElement).value)}
          />`,
      })}
      <div class="form-actions">
        <button class="button primary" type="button" @click=${() => void this.#run(step)}>
          ${this.#data.step.sending ? this.t(formCatalog, 'sending') : this.#t('withdrawYes')}
        </button>
        <button class="button" type="button" @click=${() => (this.withdrawing = false)}>
          ${this.#t('withdrawNo')}
        </button>
      </div>
    </section>`;
  }

  #renderFailure() {
    const { state } = this.#data.step;
    if (state.status === 'unknown') {
      const [title, text] = [this.t(formCatalog, 'unknownTitle'), this.t(formCatalog, 'unknownText')];
      return outcome({ kind: 'unknown', title, text });
    }
    if (state.status !== 'failed' || this.notice || isStale(state.error)) return nothing;
    const { title, text } = errorWords(this.localizer, state.error);
    return outcome({ kind: 'failed', title, text });
  }

  async #send(kind: 'answer' | 'addMessage', { id, etag }: Versioned<ServiceRequest>): Promise<void> {
    const { attachments } = this.#data;
    const body = this.#data.body.trim();
    if (!(await attachments.settled())) return;
    const { ids } = attachments;
    this.missing = body === '' && (kind === 'addMessage' || ids.length === 0);
    const said = { id, body, attachmentIds: ids };
    const step: Step = kind === 'answer' ? { kind, ...said, ...(etag && { etag }) } : { kind, ...said };
    if (!this.missing) return this.#run(step);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#body')?.focus();
  }

  async #run(step: Step): Promise<void> {
    this.notice = undefined;
    const outcome = await this.#data.run(step);
    const { state } = this.#data.step;
    if (outcome !== 'stale' || state.status !== 'failed') return;
    this.#told(state.error.name === 'ConflictError' ? 'notNow' : 'changed');
  }

  #told(key: RequestListKey): void {
    this.notice = key;
    // What was not done can be tried again as it stands.
    if (key === 'withdrawn') this.withdrawing = false;
    announce(this, this.#t(key));
  }

  async #save(file: LeaseDocument): Promise<void> {
    const blob = await this.#data.file(file);
    if (blob) saveBlob(blob, file.fileName ?? fileNameOf(file.title ?? file.id));
    else this.#told('fileFailed');
  }

  #t(key: RequestListKey, params?: Record<string, string>): string {
    return this.t(requestListCatalog, key, params);
  }
}
