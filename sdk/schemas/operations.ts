/** Reminders and the audit trail. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, oneOf } from './base.ts';

export const REMINDER_CHANNELS = ['sms', 'viber', 'email'] as const;

export const auditEventSchema = entity({
  id: idSchema,
  at: instantSchema,
  actor: z.string(),
  onBehalfOf: z.optional(z.string()),
  type: z.string(),
  action: z.string(),
  entity: z.optional(z.string()),
  ip: z.optional(z.string()),
  result: z.string(),
});

export const reminderPreferenceSchema = entity({
  channel: oneOf(REMINDER_CHANNELS),
  event: z.string(),
  enabled: z.boolean(),
  /** Days before the due date; 7 unless told. */
  leadDays: integerSchema,
  quietHours: z.optional(entity({ from: z.string(), to: z.string() })),
});

export type AuditEvent = z.infer<typeof auditEventSchema>;
export type ReminderPreference = z.infer<typeof reminderPreferenceSchema>;
