/** The correspondence with every customer. */
import type { Message, MessageDraft, MessageReply } from '../../../sdk/schemas/index.ts';
import type { Desk, Store } from '../../engine/store.ts';
import type { Reader } from '../../http/readers.ts';
import { isLetterKind, type LetterKind } from '../../words/letters.ts';
import type { TextParams } from '../../words/notation.ts';
import { documentView } from '../documents/document-record.ts';
import { DocumentsDesk } from '../documents/documents-desk.ts';
import { LetterboxDesk, orderedMessageId } from '../letterbox.ts';
import { momentOf } from '../../engine/moments.ts';
import { RequestsDesk } from '../requests/requests-desk.ts';
import { Stamps } from '../stamps.ts';
import { UploadsDesk } from '../uploads/uploads-desk.ts';
import { firstInvoiceOf, reminderOf } from './dunning.ts';
import type { Attachment, LetterRecord } from './letter-record.ts';
import { attachmentIdOf, letterView, topicOf } from './letter-record.ts';
import { ReadMarks } from './read-marks.ts';
import { contactOf, invoiceLetter, seededLetters } from './seeded-letters.ts';

/** Keeps letters, and who has read which. */
export class MessagesDesk implements Desk {
  readonly #store: Store;
  readonly #letterbox: LetterboxDesk;
  readonly #documents: DocumentsDesk;
  readonly #stamps: Stamps;
  /** By customer, oldest first. */
  readonly #letters: LetterRecord[][];
  readonly #marks: ReadMarks;
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#letterbox = store.desk(LetterboxDesk);
    this.#documents = store.desk(DocumentsDesk);
    // Its seeded requests have left letters.
    store.desk(RequestsDesk);
    this.#stamps = new Stamps(store);
    this.#marks = new ReadMarks(store);
    this.#letters = store.customers.map((customer) => seededLetters(store, customer));
  }

  /** Everything a customer was sent or has sent, as this reader sees it, oldest first. */
  all(reader: Reader): Message[] {
    return this.#of(reader.customer).map((record) => this.#view(record, reader));
  }

  find(reader: Reader, id: string): Message | undefined {
    const record = this.#record(reader, id);
    return record && this.#view(record, reader);
  }

  /** The conversation that a letter belongs to, oldest first; undefined for an unknown or foreign id. */
  thread(reader: Reader, id: string): Message[] | undefined {
    const threadId = this.#record(reader, id)?.threadId;
    if (threadId === undefined) return undefined;
    return this.all(reader).filter((message) => message.threadId === threadId);
  }

  /** Files a letter of a customer. Throws ProblemError for uploads that cannot be attached. */
  write(reader: Reader, draft: MessageDraft): Message {
    const { subject, body, topic, attachmentIds } = draft;
    return this.#file(reader, { topic, subject, body, attachmentIds });
  }

  /** Files an answer in the conversation of a letter; undefined for an unknown or foreign id. */
  reply(reader: Reader, id: string, { body, attachmentIds }: MessageReply): Message | undefined {
    const earlier = this.#record(reader, id);
    if (!earlier) return undefined;
    const first = this.find(reader, earlier.threadId) ?? this.#view(earlier, reader);
    const subject = first.subject.startsWith('Re: ') ? first.subject : `Re: ${first.subject}`;
    const { topic, threadId, requestId } = earlier;
    return this.#file(reader, { topic, subject, body, attachmentIds, threadId, requestId });
  }

  /** Marks a letter as read or unread by this reader alone. */
  mark(reader: Reader, id: string, read: boolean): Message | undefined {
    const record = this.#record(reader, id);
    if (!record) return undefined;
    this.#marks.mark(record, reader, read);
    return this.#view(record, reader);
  }

  /** What is attached to a letter under an id. */
  attachment(reader: Reader, id: string, attachmentId: string): Attachment | undefined {
    const record = this.#record(reader, id);
    return record?.attachments.find((each) => attachmentIdOf(each) === attachmentId);
  }

  /** The lessor's post of a day: answers to yesterday's letters, copies of invoices, reminders. */
  passDay(day: number): void {
    for (const customer of this.#store.customers) {
      this.#answerLetters(customer.index, day);
      const invoice = firstInvoiceOf(this.#store, customer, day);
      if (invoice !== undefined) {
        const { topic, kind, params, attachments } = invoiceLetter(this.#store, invoice);
        this.#send(customer.index, { topic, kind, params, attachments });
      }
      const params = reminderOf(this.#store, customer, day);
      if (params) this.#send(customer.index, { topic: 'payment_terms', kind: 'overdue_reminder', params });
    }
  }

  #answerLetters(customer: number, day: number): void {
    const letters = this.#letters[customer] ?? [];
    const answered = new Set(
      letters.filter(({ text }) => text.from === 'lessor').map((each) => each.threadId),
    );
    for (const { id, threadId, topic, text, sentAt } of [...letters]) {
      const fresh = text.from === 'customer' && threadId === id && !answered.has(threadId);
      if (!fresh || sentAt >= momentOf(day)) continue;
      this.#send(customer, { topic, kind: 'received', params: { subject: text.subject }, threadId });
    }
  }

  #send(
    customer: number,
    letter: Pick<LetterRecord, 'topic'> & {
      kind: LetterKind;
      params?: TextParams;
      threadId?: string;
      attachments?: readonly Attachment[];
    },
  ): void {
    const id = this.#nextId();
    const record = this.#store.customers[customer];
    const contact = record ? contactOf(record) : '';
    (this.#letters[customer] ??= []).push({
      id,
      customer,
      threadId: letter.threadId ?? id,
      topic: letter.topic,
      sentAt: this.#stamps.next(),
      attachments: letter.attachments ?? [],
      text: { from: 'lessor', kind: letter.kind, params: { contact, ...letter.params } },
    });
    this.#store.announce({ type: 'messages.created', customer, id });
  }

  #file(
    reader: Reader,
    letter: Omit<MessageDraft, 'topic'> & Pick<LetterRecord, 'topic' | 'requestId'> & { threadId?: string },
  ): Message {
    const { topic, subject, body, threadId, requestId, attachmentIds = [] } = letter;
    const uploads = this.#store.desk(UploadsDesk);
    const id = this.#nextId();
    const attachments = uploads.use(reader.customer, attachmentIds, id).map((upload): Attachment => {
      const source = { from: 'upload', upload } as const;
      const documentId = this.#documents.issue({ customer: reader.customer, kind: 'uploaded', source });
      return { source: 'document', documentId };
    });
    const record: LetterRecord = {
      id,
      customer: reader.customer,
      threadId: threadId ?? id,
      topic,
      sentAt: this.#stamps.next(),
      attachments,
      ...(requestId !== undefined && { requestId }),
      text: { from: 'customer', userId: reader.userId, author: reader.name, subject, body },
    };
    (this.#letters[reader.customer] ??= []).push(record);
    this.#store.touch(undefined);
    return this.#view(record, reader);
  }

  #nextId(): string {
    this.#count += 1;
    return `msg_${this.#count}`;
  }

  #record(reader: Reader, id: string): LetterRecord | undefined {
    return this.#of(reader.customer).find((record) => record.id === id);
  }

  #of(customer: number): LetterRecord[] {
    const own = this.#letters[customer] ?? [];
    const told = this.#letterbox.orders.flatMap((entry, index) =>
      entry.customer === customer ? [this.#fromOrder(index)] : [],
    );
    if (told.length === 0) return own;
    return [...own, ...told].sort((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0));
  }

  #fromOrder(index: number): LetterRecord {
    const { customer, kind, subjectCode, params, attachments, requestId, at } =
      this.#letterbox.orders[index]!;
    const id = orderedMessageId(index);
    const contact = contactOf(this.#store.customers[customer]!);
    return {
      id,
      customer,
      threadId: id,
      topic: topicOf(kind),
      sentAt: at,
      attachments: attachments.map((documentId) => ({ source: 'document', documentId }) as const),
      ...(requestId !== undefined && { requestId }),
      text: {
        from: 'lessor',
        kind: isLetterKind(subjectCode) ? subjectCode : 'letter',
        params: { contact, ...params },
      },
    };
  }

  #view(record: LetterRecord, reader: Reader): Message {
    const files = (id: string) => {
      const document = this.#documents.find(record.customer, id);
      return document && documentView(document, reader.language);
    };
    return letterView(record, reader.language, files, this.#marks.readAt(record, reader));
  }
}
