import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { messageListCatalog } from '../../i18n/catalogs/message-list.ts';
import type { MessageListKey } from '../../i18n/catalogs/message-list.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field } from '../../ui/form/field.ts';
import type { FileItem } from '../../ui/form/file-field.ts';
import type { UiFileEvent, UiFilesEvent } from '../../ui/form/form.events.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { TOPICS } from './message-list.controller.ts';
import type { ConversationController, Letter, LetterProblems } from './conversation.controller.ts';

export interface LetterFormOptions {
  localizer: Localizer;
  conversation: ConversationController;
  onSend(): void;
}

type Name = keyof LetterProblems;
const LABELS = { topic: 'topicLabel', subject: 'subject', body: 'body', files: 'attach' } as const;

/** The form under a conversation, or alone for a new message. */
export function letterForm({ localizer, conversation, onSend }: LetterFormOptions): TemplateResult {
  const t = (key: MessageListKey) => localizer.text(messageListCatalog, key);
  const { draft, sending, shown, problems, limits } = conversation;
  const fresh = shown === 'new';
  const words = problemWords(localizer, problems, limits);
  const errors = (Object.keys(words) as Name[]).map((name): FormError => ({
    id: name,
    label: t(LABELS[name]),
    message: words[name] ?? '',
  }));
  const change = (part: Partial<Letter>) => draft.update(part);
  const { value } = draft;
  if (sending.state.status === 'succeeded')
    return outcome({ kind: 'done', title: t('sentTitle'), text: t('sentText') });
  return html`<form
    class="form"
    part="form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onSend();
    }}
  >
    ${errorSummary(localizer, errors)} ${restored(localizer, conversation)}
    ${fresh ? subjectFields(localizer, conversation, words, change) : nothing}
    ${field({
      localizer,
      id: 'body',
      label: t(fresh ? 'body' : 'replyLabel'),
      error: words.body,
      control: ({ id, describedBy, invalid }) =>
        html`<textarea
          id=${id}
          rows="6"
          aria-required="true"
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${invalid ?? nothing}
          .value=${live(value.body)}
          @input=${(event: Event) => change({ body: (event.target as HTMLTextAreaElement).value })}
        ></textarea>`,
    })}
    ${filesField(localizer, conversation, words.files)} ${result(localizer, conversation)}
    <div class="form-actions">
      <button class="button primary" type="submit" aria-disabled=${sending.sending ? 'true' : nothing}>
        ${
          sending.sending
            ? localizer.text(formCatalog, 'sending')
            : sending.state.status === 'unknown'
              ? localizer.text(formCatalog, 'sendAgain')
              : t(fresh ? 'send' : 'reply')
        }
      </button>
      ${draft.dirty ? html`<p class="form-note">${localizer.text(formCatalog, 'draftNote')}</p>` : nothing}
    </div>
  </form>`;
}

function subjectFields(
  localizer: Localizer,
  { draft }: ConversationController,
  words: Partial<Record<Name, string>>,
  change: (part: Partial<Letter>) => void,
): TemplateResult {
  const t = (key: MessageListKey) => localizer.text(messageListCatalog, key);
  const { topic, subject } = draft.value;
  return html`${field({
    localizer,
    id: 'topic',
    label: t('topicLabel'),
    error: words.topic,
    control: ({ id, describedBy, invalid }) =>
      html`<select
        id=${id}
        aria-required="true"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        @change=${(event: Event) => change({ topic: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${topic === ''}>${t('chooseTopic')}</option>
        ${TOPICS.map(
          (each) => html`<option value=${each} .selected=${each === topic}>${t(`topic.${each}`)}</option>`,
        )}
      </select>`,
  })}
  ${field({
    localizer,
    id: 'subject',
    label: t('subject'),
    error: words.subject,
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        type="text"
        autocomplete="off"
        aria-required="true"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .value=${live(subject)}
        @input=${(event: Event) => change({ subject: (event.target as HTMLInputElement).value })}
      />`,
  })}`;
}

function filesField(
  localizer: Localizer,
  { files, rules }: ConversationController,
  error: string | undefined,
): TemplateResult | typeof nothing {
  if (!rules) return nothing;
  const items = files.items.map(({ failure, ...item }): FileItem => {
    const text = failure && errorWords(localizer, failure).title;
    return text ? { ...item, error: text } : item;
  });
  const twice = files.twice && localizer.text(formCatalog, 'fileTwice', { name: files.twice });
  return html`<lease-ui-file-field
    id="files"
    .localizer=${localizer}
    .label=${localizer.text(messageListCatalog, 'attach')}
    .rules=${rules}
    .files=${items}
    .error=${error ?? twice ?? ''}
    @ui-files=${(event: UiFilesEvent) => files.add(event.files)}
    @ui-file=${({ action, id }: UiFileEvent) => (action === 'remove' ? files.remove(id) : files.retry(id))}
  ></lease-ui-file-field>`;
}

function restored(localizer: Localizer, { draft, files }: ConversationController) {
  if (!draft.restored) return nothing;
  const discard = () => {
    files.clear();
    draft.discard();
  };
  return html`<p class="form-note">
    ${localizer.text(formCatalog, 'draftRestored')}
    <button class="button quiet" type="button" @click=${discard}>
      ${localizer.text(formCatalog, 'draftDiscard')}
    </button>
  </p>`;
}

function result(localizer: Localizer, { sending }: ConversationController) {
  const { state } = sending;
  if (state.status === 'unknown') {
    const [title, text] = (['unknownTitle', 'unknownText'] as const).map((key) =>
      localizer.text(formCatalog, key),
    );
    return outcome({ kind: 'unknown', title: title ?? '', text });
  }
  if (state.status !== 'failed') return nothing;
  const { title, text } = errorWords(localizer, state.error);
  return outcome({ kind: 'failed', title, text });
}

function problemWords(
  localizer: Localizer,
  problems: LetterProblems,
  limits: { subject: number; body: number },
): Partial<Record<Name, string>> {
  const say = (name: Name): string => {
    const problem = problems[name];
    if (problem === 'files' || problem === undefined)
      return localizer.text(messageListCatalog, 'filesMissing');
    const count = name === 'subject' ? limits.subject : limits.body;
    return localizer.text(formCatalog, problem, { count });
  };
  return Object.fromEntries((Object.keys(problems) as Name[]).map((name) => [name, say(name)]));
}
