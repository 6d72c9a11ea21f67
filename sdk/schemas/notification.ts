/** What a user is told about; the words come from the kind. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, oneOf } from './base.ts';

export const NOTIFICATION_KINDS = [
  'invoice_issued',
  'invoice_due_soon',
  'invoice_overdue',
  'payment_received',
  'request_moved',
  'message_arrived',
  'document_ready',
  'policy_expiring',
] as const;

export const notificationSchema = entity({
  id: idSchema,
  kind: oneOf(NOTIFICATION_KINDS),
  /** What it is about: a noun as on the client, and the record. */
  entity: entity({ type: z.string(), id: idSchema, number: z.optional(z.string()) }),
  /** What the words need: `dueOn`, `days`, `amount` in minor units with `currency`, `subject`, `state`. */
  params: z.record(z.string(), z.string()),
  at: instantSchema,
  /** When this user read it; absent while unread. */
  readAt: z.optional(instantSchema),
});

/** How many notifications this user has not read. */
export const unreadCountSchema = entity({ unread: integerSchema });

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number] | 'unknown';
export type LeaseNotification = z.infer<typeof notificationSchema>;
export type UnreadCount = z.infer<typeof unreadCountSchema>;
