/** Notes on customers, and what is sent to them by SMS, Viber and e-mail. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, oneOf } from './base.ts';
import {
  anyOf,
  atLeast,
  atMost,
  checked,
  maxLength,
  minLength,
  trimmed,
  wholeNumber,
  wordOf,
} from './rules.ts';

export const NOTE_KINDS = ['note', 'arrangement', 'contract_change', 'notification'] as const;
export const MESSAGE_CHANNELS = ['sms', 'viber', 'email'] as const;
export const DELIVERY_STATES = ['queued', 'sent', 'delivered', 'failed'] as const;
export const TEMPLATE_EVENTS = ['installment_due', 'installment_overdue'] as const;

export const staffNoteSchema = entity({
  id: idSchema,
  customerId: idSchema,
  customerName: z.string(),
  contractId: z.optional(idSchema),
  kind: oneOf(NOTE_KINDS),
  text: z.string(),
  /** Written by the lessor's system, not by a person. */
  automatic: z.boolean(),
  /** Name of who wrote it; absent when automatic. */
  author: z.optional(z.string()),
  at: instantSchema,
});

export const staffNoteDraftSchema = entity({
  customerId: idSchema,
  contractId: z.optional(idSchema),
  /** Default `note`. */
  kind: z.optional(wordOf(['note', 'arrangement'])),
  text: checked(z.string(), trimmed(), minLength(1), maxLength(5000)),
});

/** One entry of the register of what was sent. */
export const staffMessageSchema = entity({
  id: idSchema,
  customerId: idSchema,
  customerName: z.string(),
  channel: oneOf(MESSAGE_CHANNELS),
  /** Number or address, masked. */
  to: z.string(),
  /** E-mails alone. */
  subject: z.optional(z.string()),
  text: z.string(),
  templateId: z.optional(idSchema),
  /** Sent by a template's event, not by a person. */
  automatic: z.boolean(),
  author: z.optional(z.string()),
  invoiceId: z.optional(idSchema),
  state: oneOf(DELIVERY_STATES),
  /** Why it failed: `unreachable`. */
  failureCode: z.optional(z.string()),
  createdAt: instantSchema,
  sentAt: z.optional(instantSchema),
  deliveredAt: z.optional(instantSchema),
});

export const staffMessageDraftSchema = entity({
  customerId: idSchema,
  channel: wordOf(MESSAGE_CHANNELS),
  /** Either this or a template. An SMS of more than 160 characters goes out in parts. */
  text: z.optional(checked(z.string(), trimmed(), minLength(1), maxLength(1000))),
  /** Its text is taken, with the customer's figures filled in. */
  templateId: z.optional(idSchema),
  /** For e-mails. */
  subject: z.optional(checked(z.string(), trimmed(), minLength(1), maxLength(200))),
});

export const staffMessageTemplateSchema = entity({
  id: idSchema,
  name: z.string(),
  channel: oneOf(MESSAGE_CHANNELS),
  /** `{name}`, `{contract}`, `{amount}`, `{dueOn}` are filled in. */
  text: z.string(),
  subject: z.optional(z.string()),
  /** What sends it by itself; absent: staff alone. */
  event: z.optional(oneOf(TEMPLATE_EVENTS)),
  /** Days before the due day, or after it when overdue. */
  days: z.optional(wholeNumber()),
  active: z.boolean(),
  allowedActions: z.array(z.string()),
});

export const staffMessageTemplateDraftSchema = entity({
  name: checked(z.string(), trimmed(), minLength(1), maxLength(80)),
  channel: wordOf(MESSAGE_CHANNELS),
  text: checked(z.string(), trimmed(), minLength(1), maxLength(1000)),
  subject: z.optional(checked(z.string(), maxLength(200))),
  event: z.optional(wordOf(TEMPLATE_EVENTS)),
  /** Default 7 before the due day, 5 after it. */
  days: z.optional(checked(wholeNumber(), atLeast(0), atMost(60))),
  /** Default true. */
  active: z.optional(z.boolean()),
});

/** What to change; what is left out stays. */
export const staffMessageTemplateChangeSchema = anyOf(staffMessageTemplateDraftSchema);

export type StaffNote = z.infer<typeof staffNoteSchema>;
export type StaffNoteDraft = z.input<typeof staffNoteDraftSchema>;
export type StaffMessage = z.infer<typeof staffMessageSchema>;
export type StaffMessageDraft = z.input<typeof staffMessageDraftSchema>;
export type StaffMessageTemplate = z.infer<typeof staffMessageTemplateSchema>;
export type StaffMessageTemplateDraft = z.input<typeof staffMessageTemplateDraftSchema>;
export type StaffMessageTemplateChange = z.input<typeof staffMessageTemplateChangeSchema>;
