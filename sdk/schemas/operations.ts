/** Reports, reminders and the audit trail. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, oneOf } from './base.ts';

export const REPORT_STATES = ['queued', 'running', 'ready', 'failed', 'expired'] as const;
export const REPORT_FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
export const REMINDER_CHANNELS = ['sms', 'viber', 'email'] as const;

export const reportSchema = entity({
  id: idSchema,
  type: z.string(),
  params: z.optional(z.record(z.string(), z.unknown())),
  format: z.string(),
  state: oneOf(REPORT_STATES),
  createdAt: instantSchema,
  documentId: z.optional(idSchema),
});

export const reportScheduleSchema = entity({
  id: idSchema,
  type: z.string(),
  format: z.string(),
  frequency: oneOf(REPORT_FREQUENCIES),
  /** Local time `HH:MM` in the label's zone. */
  localTime: z.string(),
  recipients: z.array(z.string()),
  nextRunAt: z.optional(instantSchema),
});

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

export type Report = z.infer<typeof reportSchema>;
export type ReportSchedule = z.infer<typeof reportScheduleSchema>;
export type AuditEvent = z.infer<typeof auditEventSchema>;
export type ReminderPreference = z.infer<typeof reminderPreferenceSchema>;
