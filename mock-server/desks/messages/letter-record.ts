/** A letter as the lessor keeps it: without words where the lessor wrote it, so that each reader gets their own. */
import type { LeaseDocument, Message, MessageTopic } from '../../../sdk/schemas/index.ts';
import { MESSAGE_TOPICS } from '../../../sdk/schemas/message.ts';
import { authorIn, letterIn, type LetterKind } from '../../words/letters.ts';
import type { TextParams } from '../../words/notation.ts';
import type { Language } from '../../words/index.ts';

/** What is attached: a copy of an invoice, or a document that another desk keeps. */
export type Attachment =
  | { readonly source: 'invoice'; readonly invoiceId: string; readonly number: string; readonly day: string }
  | { readonly source: 'document'; readonly documentId: string };

export interface LetterRecord {
  readonly id: string;
  /** Index of the customer. */
  readonly customer: number;
  readonly threadId: string;
  readonly topic: Exclude<MessageTopic, 'unknown'>;
  readonly sentAt: string;
  readonly attachments: readonly Attachment[];
  readonly requestId?: string;
  readonly text:
    | { readonly from: 'lessor'; readonly kind: LetterKind; readonly params: TextParams }
    | {
        readonly from: 'customer';
        readonly userId: string;
        readonly author: string;
        readonly subject: string;
        readonly body: string;
      };
}

/** Finds documents for a reader; undefined for one that there is no more. */
export type Files = (id: string) => LeaseDocument | undefined;

/** The id under which an attachment is fetched. */
export function attachmentIdOf(attachment: Attachment): string {
  return attachment.source === 'invoice' ? `att_${attachment.invoiceId}` : attachment.documentId;
}

/** Attachments as the API shows them. */
function attachmentViews(attachments: readonly Attachment[], files: Files): LeaseDocument[] {
  return attachments.flatMap((each): LeaseDocument[] => {
    if (each.source === 'document') return [files(each.documentId) ?? []].flat();
    const { number, day, invoiceId } = each;
    return [
      {
        id: attachmentIdOf(each),
        kind: 'invoice',
        title: number,
        fileName: `${number}.pdf`,
        invoiceId,
        mime: 'application/pdf',
        createdAt: `${day}T06:00:00Z`,
      },
    ];
  });
}

/** A letter in the reader's language. */
export function letterView(
  record: LetterRecord,
  language: Language,
  files: Files,
  readAt: string | undefined,
): Message {
  const { id, threadId, topic, sentAt, requestId, text } = record;
  const words =
    text.from === 'lessor'
      ? { ...letterIn(language, text.kind, text.params), author: authorIn(language) }
      : { subject: text.subject, body: text.body, author: text.author };
  return {
    id,
    threadId,
    ...words,
    topic,
    from: text.from,
    sentAt,
    ...(readAt !== undefined && { readAt }),
    attachments: attachmentViews(record.attachments, files),
    ...(requestId !== undefined && { requestId }),
  };
}

/** A word as a topic; `other` for one that is none. */
export function topicOf(word: string): LetterRecord['topic'] {
  return MESSAGE_TOPICS.find((topic) => topic === word) ?? 'other';
}
