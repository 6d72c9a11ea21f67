/** A conversation, or a new message, over the page; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import '../../ui/form/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { messageListCatalog } from '../../i18n/catalogs/message-list.ts';
import type { MessageListKey } from '../../i18n/catalogs/message-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { forms } from '../../styles/index.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { refreshNotice } from '../../ui/state-panel/state-panel.ts';
import { senderOf, topicOf } from './columns.ts';
import type { ConversationController, Message } from './conversation.controller.ts';
import { conversationStyles } from './conversation.styles.ts';
import { letterForm } from './letter-form.ts';

export interface ConversationDialogOptions {
  localizer: Localizer;
  conversation: ConversationController;
  /** A file could not be fetched. */
  attachmentFailed: boolean;
  onClose(): void;
  onSend(): void;
  onAttachment(message: Message, attachmentId: string): void;
  onUnread(message: Message): void;
}

/** The dialog; `root` is where it stands, which gets its styles. */
export function conversationDialog(root: Node, options: ConversationDialogOptions): TemplateResult {
  const { localizer, conversation, onClose } = options;
  for (const styles of [forms, formStyles, conversationStyles]) adopt(root, styles);
  const { shown } = conversation;
  const heading = () => {
    if (shown === 'new') return localizer.text(messageListCatalog, 'writeTitle');
    return shown?.message.subject ?? '';
  };
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${heading()}
    ?open=${shown !== undefined}
    @ui-close=${() => onClose()}
  >
    ${
      shown === undefined
        ? nothing
        : html`<div class="conversation" part="conversation">
            ${shown === 'new' ? nothing : letters(shown.message, options)}
            ${conversation.mayWrite ? letterForm(options) : nothing}
          </div>`
    }
  </lease-ui-dialog>`;
}

function letters(message: Message, options: ConversationDialogOptions): TemplateResult {
  const { localizer, conversation, attachmentFailed, onUnread } = options;
  const t = (key: MessageListKey) => localizer.text(messageListCatalog, key);
  const { thread } = conversation;
  const all =
    thread.status === 'ready' && thread.value.messages.length > 0 ? thread.value.messages : [message];
  const href = conversation.requestHref(message);
  return html`<p class="about">
      <span>${topicOf(message, localizer)}</span>
      ${href ? html`<a href=${href}>${t('relatedRequest')}</a>` : nothing}
      ${
        message.from === 'customer'
          ? nothing
          : html`<button class="button quiet" type="button" @click=${() => onUnread(message)}>
              ${t('markUnread')}
            </button>`
      }
    </p>
    ${refreshNotice({
      localizer,
      error: thread.status === 'failed' || thread.status === 'ready' ? thread.error : undefined,
      onRetry: () => conversation.reload(),
    })}
    <ol class="letters" role="list">
      ${all.map((each) => html`<li>${letter(each, options)}</li>`)}
    </ol>
    ${thread.status === 'loading' ? skeleton('lines', { rows: 2, label: t('threadLoading') }) : nothing}
    ${attachmentFailed ? html`<p class="error" role="alert">${t('attachmentFailed')}</p>` : nothing}`;
}

function letter(message: Message, { localizer, onAttachment }: ConversationDialogOptions): TemplateResult {
  const { attachments, body, from, sentAt } = message;
  return html`<article class="letter" part="letter" data-from=${from ?? 'lessor'}>
    <p class="letter-head">
      <span class="strong">${senderOf(message, localizer)}</span>
      <span class="muted">${localizer.instant(sentAt)}</span>
    </p>
    <p class="letter-body">${body}</p>
    ${
      attachments.length > 0
        ? html`<ul
            class="attached"
            role="list"
            aria-label=${localizer.text(messageListCatalog, 'attachments')}
          >
            ${attachments.map(
              ({ id, fileName, title }) =>
                html`<li>
                  <button class="button" type="button" @click=${() => onAttachment(message, id)}>
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M8 2v8m-3-3 3 3 3-3M3 13.5h10" />
                    </svg>
                    ${title || fileName || id}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </article>`;
}
