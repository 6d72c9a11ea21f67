/** When and how a user wants to be reminded. */
import * as z from 'zod/mini';
import { entity, idSchema, integerSchema, oneOf } from './base.ts';
import { atLeast, atMost, checked, matches, wholeNumber } from './rules.ts';

export const REMINDER_CHANNELS = ['sms', 'viber', 'email'] as const;
export const REMINDER_EVENTS = [
  'invoiceIssued',
  'invoiceDue',
  'invoiceOverdue',
  'policyExpiring',
  'contractEnding',
  'requestUpdated',
] as const;

const localTimeSchema = checked(z.string(), matches(/^([01]\d|2[0-3]):[0-5]\d$/));
const quietHoursSchema = entity({
  /** Local time `HH:MM` in the label's zone. */
  from: localTimeSchema,
  /** Before `from`: on the next day. */
  to: localTimeSchema,
});

export const reminderPreferenceSchema = entity({
  id: idSchema,
  channel: oneOf(REMINDER_CHANNELS),
  event: oneOf(REMINDER_EVENTS),
  enabled: z.boolean(),
  /** Days before the day it speaks of; 7 unless told, 0 where the event has no day to come. */
  leadDays: integerSchema,
  /** Whether `leadDays` means anything for this event. */
  leads: z.boolean(),
  /** Nothing is sent from … to. */
  quietHours: z.optional(quietHoursSchema),
  /** Where it goes, masked; absent while the user has no such number or address. */
  destination: z.optional(z.string()),
});

export const reminderChangeSchema = entity({
  enabled: z.optional(z.boolean()),
  leadDays: z.optional(checked(wholeNumber(), atLeast(0), atMost(60))),
  /** Null takes them away. */
  quietHours: z.optional(z.nullable(quietHoursSchema)),
});

export type ReminderEvent = (typeof REMINDER_EVENTS)[number] | 'unknown';
export type ReminderPreference = z.infer<typeof reminderPreferenceSchema>;
export type ReminderChange = z.infer<typeof reminderChangeSchema>;
