/** Reports: what can be asked for, what was made, and when it is made by itself. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, localDateSchema, oneOf } from './base.ts';
import {
  anyOf,
  atLeast,
  atMost,
  checked,
  matches,
  maxLength,
  minLength,
  wholeNumber,
  wordOf,
} from './rules.ts';

export const REPORT_STATES = ['queued', 'running', 'ready', 'failed', 'expired'] as const;
export const REPORT_FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
export const REPORT_FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export const REPORT_PARAMETER_TYPES = [
  'date',
  'month',
  'year',
  'integer',
  'contract',
  'choice',
  'boolean',
] as const;

export const reportParameterSchema = entity({
  name: z.string(),
  type: oneOf(REPORT_PARAMETER_TYPES),
  required: z.boolean(),
  /** What is taken when it is left out. */
  default: z.optional(z.string()),
  /** For `choice`. */
  choices: z.optional(z.array(z.string())),
  /** For `integer`. */
  min: z.optional(integerSchema),
  max: z.optional(integerSchema),
});

/** A kind of report; its words come from the code. */
export const reportTypeSchema = entity({
  id: idSchema,
  /** In the reader's language, for codes nobody has words for. */
  title: z.optional(z.string()),
  formats: z.array(oneOf(REPORT_FORMATS)),
  parameters: z.array(reportParameterSchema),
  schedulable: z.boolean(),
});

const paramsSchema = z.record(z.string(), z.string());

export const reportSchema = entity({
  id: idSchema,
  type: z.string(),
  params: z.optional(paramsSchema),
  format: oneOf(REPORT_FORMATS),
  state: oneOf(REPORT_STATES),
  /** Percent done, 0–100. */
  progress: z.optional(integerSchema),
  createdAt: instantSchema,
  readyAt: z.optional(instantSchema),
  /** After this day it has to be made anew. */
  expiresOn: z.optional(localDateSchema),
  /** Why it failed, as a code: `too_many_rows`. */
  failureCode: z.optional(z.string()),
  rows: z.optional(integerSchema),
  /** Bytes, in the language it was last downloaded in. */
  size: z.optional(integerSchema),
  /** The schedule that made it. */
  scheduleId: z.optional(idSchema),
  /** Addresses it was mailed to. */
  sentTo: z.optional(z.array(z.string())),
});

export const reportScheduleSchema = entity({
  id: idSchema,
  type: z.string(),
  params: z.optional(paramsSchema),
  format: oneOf(REPORT_FORMATS),
  frequency: oneOf(REPORT_FREQUENCIES),
  /** ISO 8601, 1 is Monday; for `weekly`. */
  weekday: z.optional(integerSchema),
  /** 1–31, for `monthly`; in a shorter month the last day. */
  dayOfMonth: z.optional(integerSchema),
  /** Local time `HH:MM` in the label's zone. */
  localTime: z.string(),
  recipients: z.array(z.string()),
  paused: z.optional(z.boolean()),
  /** Absent while paused. */
  nextRunAt: z.optional(instantSchema),
  lastRunAt: z.optional(instantSchema),
});

const email = checked(z.string(), maxLength(254), matches(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/));

/** What to make. */
export const reportDraftSchema = entity({
  type: checked(z.string(), minLength(1), maxLength(64)),
  format: wordOf(REPORT_FORMATS),
  params: z.optional(paramsSchema),
});

/** What to make by itself, when, and for whom. */
export const reportScheduleDraftSchema = entity({
  type: checked(z.string(), minLength(1), maxLength(64)),
  format: wordOf(REPORT_FORMATS),
  params: z.optional(paramsSchema),
  frequency: wordOf(REPORT_FREQUENCIES),
  weekday: z.optional(checked(wholeNumber(), atLeast(1), atMost(7))),
  dayOfMonth: z.optional(checked(wholeNumber(), atLeast(1), atMost(31))),
  localTime: checked(z.string(), matches(/^([01]\d|2[0-3]):[0-5]\d$/)),
  recipients: checked(z.array(email), minLength(1), maxLength(10)),
});

/** What to change; what is left out stays. */
export const reportScheduleChangeSchema = anyOf(reportScheduleDraftSchema);

export type ReportFormat = (typeof REPORT_FORMATS)[number];
export type ReportState = (typeof REPORT_STATES)[number] | 'unknown';
export type ReportType = z.infer<typeof reportTypeSchema>;
export type ReportParameter = z.infer<typeof reportParameterSchema>;
export type Report = z.infer<typeof reportSchema>;
export type ReportSchedule = z.infer<typeof reportScheduleSchema>;
export type ReportDraft = z.input<typeof reportDraftSchema>;
export type ReportScheduleDraft = z.input<typeof reportScheduleDraftSchema>;
export type ReportScheduleChange = z.input<typeof reportScheduleChangeSchema>;
