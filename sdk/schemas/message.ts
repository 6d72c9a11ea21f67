/** Letters between lessor and customer. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, oneOf } from './base.ts';
import { documentSchema } from './document.ts';
import { checked, maxLength, minLength, trimmed, wordOf } from './rules.ts';

export const MESSAGE_TOPICS = [
  'contract_status',
  'invoice_balance',
  'payment_terms',
  'insurance',
  'requests',
  'documents',
  'other',
] as const;
export const MESSAGE_SENDERS = ['lessor', 'customer'] as const;

export const messageSchema = entity({
  id: idSchema,
  /** The first message of the conversation; its own id for a message that starts one. */
  threadId: z.optional(idSchema),
  subject: z.string(),
  /** Plain text; never markup. */
  body: z.string(),
  topic: z.optional(oneOf(MESSAGE_TOPICS)),
  from: z.optional(oneOf(MESSAGE_SENDERS)),
  /** Name of the person or department that wrote it. */
  author: z.optional(z.string()),
  sentAt: instantSchema,
  /** When this user read it; absent while unread. Others of the same customer have their own. */
  readAt: z.optional(instantSchema),
  attachments: z.array(documentSchema),
  requestId: z.optional(idSchema),
});

const MAX_SUBJECT = 200;
const MAX_BODY = 5000;
const MAX_ATTACHMENTS = 10;
const bodySchema = checked(z.string(), trimmed(), minLength(1), maxLength(MAX_BODY));
const attachmentIdsSchema = z.optional(checked(z.array(idSchema), maxLength(MAX_ATTACHMENTS)));

/** What a customer writes to start a conversation. */
export const messageDraftSchema = entity({
  topic: wordOf(MESSAGE_TOPICS),
  subject: checked(z.string(), trimmed(), minLength(1), maxLength(MAX_SUBJECT)),
  body: bodySchema,
  /** Finished uploads. */
  attachmentIds: attachmentIdsSchema,
});

/** What a customer answers in a conversation. */
export const messageReplySchema = entity({ body: bodySchema, attachmentIds: attachmentIdsSchema });

export type MessageTopic = (typeof MESSAGE_TOPICS)[number] | 'unknown';
export type Message = z.infer<typeof messageSchema>;
export type MessageDraft = z.input<typeof messageDraftSchema>;
export type MessageReply = z.input<typeof messageReplySchema>;
