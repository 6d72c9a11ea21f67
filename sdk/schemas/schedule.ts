/** The installment schedule of a contract. */
import * as z from 'zod/mini';
import { entity, idSchema, integerSchema, localDateSchema, moneySchema, oneOf } from './base.ts';

export const SCHEDULE_LINE_KINDS = [
  'down_payment',
  'installment',
  'residual',
  'special',
  'fee',
  'interim_interest',
] as const;
export const SPECIAL_TYPES = ['casco', 'mtpl', 'gps', 'road_tax', 'registration', 'other'] as const;
export const SCHEDULE_LINE_STATES = [
  'planned',
  'invoiced',
  'partially_paid',
  'paid',
  'cancelled',
  'rescheduled',
] as const;

export const scheduleLineSchema = entity({
  id: idSchema,
  seq: integerSchema,
  kind: oneOf(SCHEDULE_LINE_KINDS),
  specialType: z.optional(oneOf(SPECIAL_TYPES)),
  dueOn: localDateSchema,
  principal: moneySchema,
  interest: moneySchema,
  fees: moneySchema,
  vat: moneySchema,
  /** Principal + interest + fees + VAT. */
  gross: moneySchema,
  /** Principal owed after this line; specials and fees never move it. */
  balanceAfter: moneySchema,
  state: oneOf(SCHEDULE_LINE_STATES),
  /** Part of `gross` that is paid, when the line is partially paid. */
  paid: z.optional(moneySchema),
  invoiceId: z.optional(idSchema),
});

export type ScheduleLineKind = (typeof SCHEDULE_LINE_KINDS)[number] | 'unknown';
export type ScheduleLineState = (typeof SCHEDULE_LINE_STATES)[number] | 'unknown';
export type ScheduleLine = z.infer<typeof scheduleLineSchema>;
