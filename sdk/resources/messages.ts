/** Letters between lessor and customer. */
import type { DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise, RejectedRow } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { readDownload } from '../internal/download.ts';
import { fetched, list, listAll } from '../internal/rows.ts';
import { createOnce, versioned } from '../internal/writes.ts';
import type { Versioned } from '../internal/writes.ts';
import type { Download } from '../schemas/download.ts';
import type { Message, MessageDraft, MessageReply, MessageTopic } from '../schemas/message.ts';
import { messageShape } from '../shapes/message.ts';

const messages = /* @__PURE__ */ fetched({ row: messageShape }, async () => {
  const { messageSchema: row } = await import('../schemas/message.ts');
  return { row };
});

/** Filter and order of letters; latest first unless told. `q` looks in subject and body. */
export interface MessageListParams extends ListParams<'sentAt' | 'subject' | 'topic'> {
  topic?: readonly MessageTopic[];
  /** True for what this user has not read, false for what they have. */
  unread?: boolean;
  /** Who wrote it: `lessor` is the inbox, `customer` what was sent. Default: both. */
  from?: 'lessor' | 'customer';
  requestId?: string;
  threadId?: string;
  /** Days on which it was sent. */
  sentAt?: DateRange;
}

/** The customer's letters. Whether one is read is told for this user alone. */
export class MessagesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Letters of the customer, in the reader's language where the lessor wrote them. */
  list(params?: MessageListParams, options?: RequestOptions): PagePromise<Message> {
    return list(this.#caller, { operation: 'messages.list', schemas: messages }, params, options);
  }

  /** One letter; reading it does not mark it. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<Message>> {
    return versioned(this.#caller, { operation: 'messages.get', schemas: messages, input: { id } }, options);
  }

  /** The whole conversation that a letter belongs to, oldest first. */
  async thread(
    id: string,
    options?: RequestOptions,
  ): Promise<{ messages: Message[]; rejected: RejectedRow[] }> {
    const spec = { operation: 'messages.thread', schemas: messages, id } as const;
    const { items, rejected } = await listAll(this.#caller, spec, options);
    return { messages: items, rejected };
  }

  /**
   * Writes to the lessor, once however often it is sent.
   * @throws {@link ValidationError} for a subject or body that is empty or too long, and for unknown uploads.
   */
  create(draft: MessageDraft, options?: RequestOptions): Promise<Versioned<Message>> {
    const spec = { operation: 'messages.create', schemas: messages, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Answers in the conversation of a letter, once however often it is sent. Throws as {@link create}. */
  reply(id: string, body: MessageReply, options?: RequestOptions): Promise<Versioned<Message>> {
    const spec = { operation: 'messages.reply', schemas: messages, input: { id, body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Marks a letter as read by this user. Marking it twice changes nothing. */
  markRead(id: string, options?: RequestOptions): Promise<Versioned<Message>> {
    const spec = { operation: 'messages.markRead', schemas: messages, input: { id } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Marks a letter as unread by this user. */
  markUnread(id: string, options?: RequestOptions): Promise<Versioned<Message>> {
    const spec = { operation: 'messages.markUnread', schemas: messages, input: { id } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Where a file of a letter can be fetched; `client.downloads.blob` fetches it. */
  async attachment(
    id: string,
    { attachmentId }: { attachmentId: string },
    options?: RequestOptions,
  ): Promise<Download> {
    const input = { id, params: { attachmentId } };
    return readDownload(
      'messages.attachment',
      await this.#caller.call('messages.attachment', input, options),
    );
  }
}
