/** The form of one type, and what became of what it sent. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RequestType, ServiceRequest } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import type { RequestFormKey } from '../../i18n/catalogs/request-form.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { stateCatalog } from '../../i18n/catalogs/state-words.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { UiFileEvent, UiFilesEvent } from '../../ui/form/form.events.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { fileItems } from '../../ui/requests/file-items.ts';
import { payloadFacts } from '../../ui/requests/payload-facts.ts';
import type { FormContext } from './context.ts';
import { requestField } from './fields.ts';
import { formErrors, reasonText } from './words.ts';

export interface FormViewOptions {
  context: FormContext;
  type: RequestType;
  /** Whether the reader is asked before what was typed is thrown away. */
  asking: boolean;
  /** Link to the host's list of requests. */
  listHref: string | undefined;
  onSubmit(): void;
  onAsk(asking: boolean): void;
  onDiscard(): void;
}

type Say = (key: RequestFormKey, params?: Record<string, string | number>) => string;
const say =
  (localizer: Localizer): Say =>
  (key, params) =>
    localizer.text(requestFormCatalog, key, params);

/** The fields, the files, and the way to send them. */
export function formView(options: FormViewOptions): TemplateResult {
  const { context, type, onSubmit } = options;
  const { data, localizer } = context;
  const t = say(localizer);
  const { reason } = data;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`${restoredNotice(options, t)}
    ${reason === undefined ? nothing : html`<p class="notice blocked" role="status">${reasonText(reason, localizer)}</p>`}
    <form class="form" part="form" novalidate aria-label=${type.label} @submit=${submit}>
      ${errorSummary(localizer, formErrors(type, data.problems, localizer))}
      <fieldset class="locked" ?disabled=${data.unknown || data.busy}>
        ${type.fields.map((field) => requestField(field, context))}
        ${type.attachments.max > 0 ? filesField(type, context) : nothing}
      </fieldset>
      ${failure(options, t)}
      ${
        data.unknown
          ? nothing
          : html`<div class="form-actions">
              <button class="button primary" type="submit" part="submit">
                ${data.busy ? localizer.text(formCatalog, 'sending') : t('send')}
              </button>
            </div>`
      }
      ${data.dirty ? html`<p class="form-note">${localizer.text(formCatalog, 'draftNote')}</p>` : nothing}
    </form>`;
}

/** What was typed in an earlier visit can be thrown away, not by one press alone. */
function restoredNotice({ context, asking, onAsk, onDiscard }: FormViewOptions, t: Say) {
  const { data, localizer } = context;
  if (!data.restored || data.unknown) return nothing;
  const button = (text: string, press: () => void) =>
    html`<button class="button quiet" type="button" @click=${press}>${text}</button>`;
  return html`<p class="notice" part="restored">
    <span role="status">${asking ? t('discardAsk') : localizer.text(formCatalog, 'draftRestored')}</span>
    ${
      asking
        ? html`${button(t('discardYes'), onDiscard)} ${button(t('discardNo'), () => onAsk(false))}`
        : button(localizer.text(formCatalog, 'draftDiscard'), () => onAsk(true))
    }
  </p>`;
}

function filesField({ attachments: rules }: RequestType, { data, localizer }: FormContext): TemplateResult {
  const { attachments, problems } = data;
  const wrong = problems.some(({ path }) => path === 'attachments');
  const { unfinished, twice } = attachments;
  const hints = [
    rules.help,
    unfinished.length > 0 &&
      localizer.text(requestCatalog, 'unfinished', { names: localizer.list(unfinished) }),
  ];
  const errors = [
    wrong && formErrors({ fields: [] } as unknown as RequestType, problems, localizer)[0]?.message,
    twice && localizer.text(formCatalog, 'fileTwice', { name: twice }),
  ];
  return html`<lease-ui-file-field
    id="attachments"
    part="attachments"
    camera
    .localizer=${localizer}
    .label=${localizer.text(requestCatalog, 'attachments')}
    .help=${hints.filter(Boolean).join(' ')}
    .error=${errors.filter(Boolean).join(' ')}
    .rules=${rules}
    .files=${fileItems(attachments.items, localizer)}
    @ui-files=${(event: UiFilesEvent) => attachments.add(event.files)}
    @ui-file=${(event: UiFileEvent) => attachments[event.action](event.id)}
  ></lease-ui-file-field>`;
}

/** Why it was not sent, or that nobody knows whether it was. */
function failure({ context, listHref, onDiscard, onSubmit }: FormViewOptions, t: Say) {
  const { data, localizer } = context;
  const { state } = data.sending;
  const reference = (error: unknown) => {
    const { reference: id } = errorWords(localizer, error);
    return id === undefined ? undefined : localizer.text(stateCatalog, 'reference', { reference: id });
  };
  if (data.unknown) {
    return outcome({
      kind: 'unknown',
      title: localizer.text(formCatalog, 'unknownTitle'),
      text: localizer.text(formCatalog, 'unknownText'),
      reference: state.status === 'unknown' ? reference(state.error) : undefined,
      actions: html`<button class="button primary" type="button" @click=${onSubmit}>
          ${localizer.text(formCatalog, 'sendAgain')}
        </button>
        ${listHref ? html`<a class="button" href=${listHref}>${t('yourRequests')}</a>` : nothing}
        <button class="button quiet" type="button" @click=${onDiscard}>
          ${localizer.text(formCatalog, 'draftDiscard')}
        </button>`,
    });
  }
  if (state.status !== 'failed' || data.busy) return nothing;
  const whole = data.problems.find(({ path }) => path === '');
  const words = errorWords(localizer, state.error);
  if (words.kind === 'invalid' && data.problems.length > 0 && !whole) return nothing;
  const reason = words.kind === 'conflict' ? whole?.code : undefined;
  return outcome({
    kind: 'failed',
    title: reason === undefined ? words.title : t('refused'),
    text: reason === undefined ? words.text : reasonText(reason, localizer),
    reference: reference(state.error),
  });
}

export interface SentOptions {
  localizer: Localizer;
  request: ServiceRequest;
  type: RequestType | undefined;
  /** Link to the host's page of the request. */
  href: string | undefined;
  onShow(event: Event): void;
  onAnother(): void;
}

/** The number of the request that was made, and what was sent in it. */
export function sentView({ localizer, request, type, href, onShow, onAnother }: SentOptions): TemplateResult {
  const t = say(localizer);
  const { expectedOn, number } = request;
  const text = [expectedOn && t('sentExpected', { date: localizer.date(expectedOn) }), t('sentText')];
  return html`<div class="sent" part="sent" tabindex="-1">
    ${outcome({
      kind: 'done',
      focused: true,
      title: t('sent', { number }),
      text: text.filter(Boolean).join(' '),
      actions: html`${
          href
            ? html`<a class="button" href=${href} @click=${onShow}>${t('showRequest')}</a>`
            : html`<button class="button" type="button" @click=${onShow}>${t('showRequest')}</button>`
        } <button class="button quiet" type="button" @click=${onAnother}>${t('another')}</button>`,
    })}
    ${payloadFacts(request, type, localizer)}
  </div>`;
}
