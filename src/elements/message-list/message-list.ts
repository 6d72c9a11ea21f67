import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Message } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { messageListCatalog } from '../../i18n/catalogs/message-list.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { saveBlob } from '../../lib/files.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { Column, RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { RecordListElement } from '../record-list.ts';
import { messageColumns, messageFilters } from './columns.ts';
import { ConversationController } from './conversation.controller.ts';
import type { Shown } from './conversation.controller.ts';
import { fetchAttachment, fetchMessage, mark, MESSAGE_LIST } from './message-list.controller.ts';
import type { ExportColumn } from './message-list.controller.ts';
import { MessageActionEvent, MessageOpenEvent, MessageSentEvent } from './message-list.events.ts';
import { messageListStyles } from './message-list.styles.ts';

const dialogRoom = new Lazy(() => import('./dialog.ts'));

/** Quick views and what they filter by. */
const VIEWS = {
  all: {},
  unread: { unread: true },
  received: { from: 'lessor' },
  sent: { from: 'customer' },
} as const satisfies Record<string, FilterValues>;
type View = keyof typeof VIEWS;

/**
 * The messages between a customer and the lessor: by topic, read or unread, with their attachments; whole conversations,
 * also those about a request; and a form to write and to answer.
 * Use it as the page of messages; with `request-id` on the page of one request.
 *
 * @element lease-message-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without messages.
 * @slot footer - After the list.
 * @fires lease-message-open - A message is about to be opened; cancelable.
 * @fires lease-message-sent - The customer's message has arrived.
 * @fires lease-message-action - An action the host added to the rows was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @csspart conversation - The conversation that is open.
 * @csspart letter - One message of it.
 * @csspart form - Where one writes.
 * @example <lease-message-list url-state></lease-message-list>
 */
export class MessageListElement extends RecordListElement<Message> {
  /** @internal */
  static override styles: CSSResultGroup = [RecordListElement.styles, messageListStyles];
  static override readonly catalogs = [messageListCatalog, formCatalog];

  /** Shows the messages about one request only. Default: all. */
  @property({ attribute: 'request-id' }) requestId?: string;
  /** Opens this message, such as for a link in an e-mail. Default: none. */
  @property({ attribute: 'message-id' }) messageId?: string;
  @state() private attachmentFailed = false;
  #followed?: string;

  readonly #conversation = new ConversationController(this, {
    sent: (message) => this.dispatchEvent(new MessageSentEvent(message)),
  });

  protected override leave(): void {
    this.attachmentFailed = false;
    this.#conversation.show(undefined);
  }

  protected override describe() {
    return MESSAGE_LIST;
  }

  protected override get words() {
    return messageListCatalog;
  }

  protected override get fixed(): FilterValues {
    return this.requestId ? { requestId: this.requestId } : {};
  }

  protected override get openable(): boolean {
    return true;
  }

  protected override ownColumns(localizer: Localizer): Column<Message>[] {
    return messageColumns(localizer);
  }

  protected override async exportColumns(localizer: Localizer): Promise<ExportColumn<Message>[]> {
    const { exportColumns } = await import('./export-columns.ts');
    return exportColumns(localizer);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    return messageFilters(localizer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { messageId } = this;
    if (!messageId || messageId === this.#followed || this.lease.gate('messages.detail') !== 'open') return;
    this.#followed = messageId;
    void this.#follow(messageId);
  }

  protected override renderViews(localizer: Localizer): TemplateResult {
    const { list } = this.data;
    const { unread, from, ...rest } = list.filter;
    const current = (Object.keys(VIEWS) as View[]).find((key) => {
      const view: FilterValues = VIEWS[key];
      return view['unread'] === unread && view['from'] === from;
    });
    return segmented({
      label: localizer.text(messageListCatalog, 'views'),
      name: 'view',
      segments: (Object.keys(VIEWS) as View[]).map((key) => ({
        key,
        label: localizer.text(messageListCatalog, `view.${key}`),
      })),
      value: current ?? '',
      onChange: (key) => list.setFilter({ ...rest, ...VIEWS[key as View] }),
    });
  }

  protected override renderTools(localizer: Localizer): TemplateResult | typeof nothing {
    if (!this.#conversation.mayWrite || this.requestId) return nothing;
    return html`<button class="button primary" type="button" @click=${() => void this.#show('new')}>
      ${localizer.text(messageListCatalog, 'write')}
    </button>`;
  }

  protected override renderMore(localizer: Localizer): TemplateResult | typeof nothing {
    const room = dialogRoom.value;
    if (!room) return nothing;
    return room.conversationDialog(this.renderRoot, {
      localizer,
      conversation: this.#conversation,
      attachmentFailed: this.attachmentFailed,
      onClose: () => this.#conversation.show(undefined),
      onSend: () => void this.#send(),
      onAttachment: (message, id) => void this.#saveAttachment(message, id),
      onUnread: (message) => void this.#markUnread(message),
    });
  }

  protected override actionsOf({ from, readAt }: Message, localizer: Localizer): RowAction[] {
    const t = (key: 'view' | 'markRead' | 'markUnread') => localizer.text(messageListCatalog, key);
    const actions = [{ key: 'view', label: t('view') }];
    if (from !== 'customer') actions.push({ key: 'mark', label: t(readAt ? 'markUnread' : 'markRead') });
    return actions;
  }

  protected override act(key: string, message: Message): void {
    if (key === 'view') this.open(message);
    else if (key === 'mark') void this.#mark(message, !message.readAt);
    else this.dispatchEvent(new MessageActionEvent(key, message));
  }

  protected override open(message: Message): boolean {
    if (this.dispatchEvent(new MessageOpenEvent(message))) void this.#show({ message });
    return false;
  }

  async #follow(id: string): Promise<void> {
    const open = this.here((found: Message) => this.open(found));
    const message = await fetchMessage(this, id);
    if (message) open(message);
  }

  /** Without its module nothing can open: it is said, and the next press tries again. */
  async #show(shown: Shown): Promise<void> {
    const open = this.here(() => this.#conversation.show(shown));
    const room = await dialogRoom.load();
    if (!room) return announce(this, this.t(commonCatalog, 'error.network.title'));
    this.attachmentFailed = false;
    open();
  }

  async #send(): Promise<void> {
    const tried = await this.#conversation.send();
    await this.updateComplete;
    if (!tried) focusSummary(this.renderRoot);
  }

  async #mark(message: Message, read: boolean): Promise<void> {
    if (!(await mark(this, [message.id], read))) announce(this, this.t(messageListCatalog, 'markFailed'));
  }

  /** Read again at once if it stayed open, so it closes. */
  async #markUnread(message: Message): Promise<void> {
    this.#conversation.show(undefined);
    await this.#mark(message, false);
  }

  async #saveAttachment({ id, attachments }: Message, attachmentId: string): Promise<void> {
    this.attachmentFailed = false;
    const failed = this.here(() => (this.attachmentFailed = true));
    const blob = await fetchAttachment(this, id, attachmentId);
    const file = attachments.find((each) => each.id === attachmentId);
    if (blob) return saveBlob(blob, file?.fileName ?? file?.title ?? attachmentId);
    failed();
  }
}
