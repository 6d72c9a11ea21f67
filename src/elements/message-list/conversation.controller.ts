import type { ReactiveController } from 'lit';
import { MessagesResource, ValidationError } from '../../../sdk/index.ts';
import type { Message } from '../../../sdk/index.ts';
import { AttachmentsController } from '../../controllers/attachments.ts';
import type { KeptFile } from '../../controllers/attachments.ts';
import { DraftController } from '../../controllers/draft.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import { mark } from './message-list.controller.ts';

/** What is written, as it is kept. */
export interface Letter {
  readonly topic: string;
  readonly subject: string;
  readonly body: string;
  readonly files: readonly KeptFile[];
}

/** What is shown over the list: a conversation that begins with a message, or a new message. */
export type Shown = { readonly message: Message } | 'new' | undefined;

/** Why a field cannot be accepted: nothing in it, too much of it, or the lessor says no. */
export type LetterProblem = 'needed' | 'tooLong' | 'refused' | 'files';
export type LetterProblems = Partial<Record<'topic' | 'subject' | 'body' | 'files', LetterProblem>>;

interface Sent {
  /** The message that is answered. */
  readonly to: string | undefined;
  readonly letter: Letter;
  readonly attachmentIds: string[];
}

const EMPTY: Letter = { topic: '', subject: '', body: '', files: [] };

/** A conversation, read as it is opened, and what is written into it: kept until it is sent, sent once. */
export class ConversationController implements ReactiveController {
  readonly draft: DraftController<Letter>;
  readonly files: AttachmentsController;
  readonly sending: MutationController<Sent, Message>;
  readonly #host: LeaseHost;
  readonly #thread: QueryController<{ messages: Message[] }>;
  #shown: Shown;
  #read?: string | undefined;
  problems: LetterProblems = {};

  constructor(host: LeaseHost, { sent }: { sent(message: Message): void }) {
    this.#host = host;
    this.draft = new DraftController<Letter>(host, {
      name: () => this.#draftName,
      initial: () => EMPTY,
      revive: (stored) => ({ ...EMPTY, ...(stored as Partial<Letter>) }),
    });
    this.files = new AttachmentsController(host, {
      purpose: 'message',
      changed: (files) => this.draft.update({ files }),
    });
    this.sending = new MutationController<Sent, Message>(host, {
      source: 'messages.create',
      draft: () => this.draft,
      send: ({ to, letter: { topic, subject, body }, attachmentIds }, { client }, call) => {
        const messages = client.resource(MessagesResource);
        if (to !== undefined) return messages.reply(to, { body, attachmentIds }, call);
        return messages.create({ topic: topic as never, subject, body, attachmentIds }, call);
      },
      done: (message) => {
        this.files.clear();
        this.draft.discard();
        sent(message);
      },
    });
    this.#thread = new QueryController(host, () => ({
      key: ['messages.thread', this.#message?.id ?? ''],
      enabled: this.#message !== undefined && this.#may('messages.detail'),
      load: (signal, { client }) =>
        client.resource(MessagesResource).thread(this.#message?.id ?? '', { signal }),
    }));
    host.addController(this);
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** The conversation, oldest first; what was opened alone while the rest is not known. */
  get thread(): QueryState<{ messages: Message[] }> {
    return this.#thread.state;
  }

  get mayWrite(): boolean {
    return this.#may('messages.create');
  }

  /** Limits that the lessor names; those of the Lessor API otherwise. */
  get limits(): { subject: number; body: number; attachments: number } {
    const limits = leaseOf(this.#host)?.value?.capabilities?.actions['message']?.limits;
    const limit = (name: string, least: number) => {
      const value = Number(limits?.[name]);
      return value > 0 ? value : least;
    };
    return {
      subject: limit('subject', 200),
      body: limit('body', 5000),
      attachments: limit('attachments', 10),
    };
  }

  /** What may be attached. */
  get rules(): { mime: readonly string[]; maxBytes: number; max: number } | undefined {
    const uploads = leaseOf(this.#host)?.value?.capabilities?.uploads;
    if (!uploads || uploads.mode === 'none' || !this.#may('uploads.create')) return undefined;
    const { mime = [], maxBytes = 10_485_760 } = uploads;
    return { mime, maxBytes, max: this.limits.attachments };
  }

  /** The host's page of the request that a message is about. */
  requestHref({ requestId }: Message): string | undefined {
    return requestId ? leaseOf(this.#host)?.value?.href('request', { id: requestId }) : undefined;
  }

  hostUpdated(): void {
    const message = this.#message;
    const { thread } = this;
    if (!message || this.#read === message.id || thread.status !== 'ready') return;
    // Once for each time it is opened: what is marked as unread afterwards stays so.
    this.#read = message.id;
    const unread = thread.value.messages.filter(({ from, readAt }) => from !== 'customer' && !readAt);
    void mark(
      this.#host,
      unread.map(({ id }) => id),
      true,
    );
  }

  /** Shows a conversation or an empty sheet; undefined closes. What was typed is kept. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#read = undefined;
    this.problems = {};
    this.sending.reset();
    this.files.restore(shown ? this.draft.value.files : []);
    this.#host.requestUpdate();
  }

  /** Asks for the conversation again. */
  reload(): void {
    void this.#thread.refetch();
  }

  /** Sends what is written, or says what is missing. Answers whether it was tried. */
  async send(): Promise<boolean> {
    const { draft, files, sending } = this;
    if (sending.sending) return true;
    if (!(await files.settled())) return true;
    const letter = draft.value;
    const to = this.#message?.id;
    this.problems = this.#check(letter, to === undefined);
    this.#host.requestUpdate();
    if (Object.keys(this.problems).length > 0) return false;
    const state = await sending.send({ to, letter, attachmentIds: files.ids });
    if (state.status === 'failed' && state.error instanceof ValidationError) {
      const named = state.error.fieldErrors.map(({ pointer }) => pointer.split('/')[1]);
      const refused = (['topic', 'subject', 'body'] as const).filter((name) => named.includes(name));
      this.problems = Object.fromEntries(refused.map((name) => [name, 'refused']));
      this.#host.requestUpdate();
    }
    return true;
  }

  get #message(): Message | undefined {
    return typeof this.#shown === 'object' ? this.#shown.message : undefined;
  }

  get #draftName(): string | undefined {
    if (this.#shown === undefined) return undefined;
    const message = this.#message;
    return message ? `message:reply:${message.threadId ?? message.id}` : 'message:new';
  }

  #may(right: `${string}.${string}`): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  #check({ topic, subject, body }: Letter, fresh: boolean): LetterProblems {
    const { limits, files } = this;
    const problems: LetterProblems = {};
    if (fresh && !topic) problems.topic = 'needed';
    if (fresh && !subject.trim()) problems.subject = 'needed';
    else if (subject.trim().length > limits.subject) problems.subject = 'tooLong';
    if (!body.trim()) problems.body = 'needed';
    else if (body.trim().length > limits.body) problems.body = 'tooLong';
    if (files.items.some(({ state }) => state !== 'done')) problems.files = 'files';
    return problems;
  }
}

export type { Message };
