/** Special installments: what a customer owes beside the plan, such as Casco, third-party liability, GPS. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, localDateSchema, moneySchema, oneOf } from './base.ts';
import { SCHEDULE_LINE_STATES, SPECIAL_TYPES } from './schedule.ts';
import { atLeast, atMost, checked, maxLength, minLength, trimmed, wholeNumber } from './rules.ts';

/** A kind of special installment. */
export const specialTypeSchema = entity({
  id: idSchema,
  /** What the schedule calls it; `other` for those that the lessor has added. */
  type: oneOf(SPECIAL_TYPES),
  title: z.string(),
  /** Whether it bears VAT. */
  taxed: z.boolean(),
  /** Comes with the product; others were added by staff. */
  builtIn: z.boolean(),
});

export const specialTypeDraftSchema = entity({
  title: checked(z.string(), trimmed(), minLength(1), maxLength(80)),
  taxed: z.boolean(),
});

/** A charge that comes with the installments of a new contract. */
export const specialTermSchema = entity({
  typeId: idSchema,
  /** Net, each time. */
  amount: moneySchema,
  /** Number of the first installment it comes with. Default 1. */
  first: z.optional(checked(wholeNumber(), atLeast(1), atMost(240))),
  /** Comes with every so-manieth installment. Default 1. */
  every: z.optional(checked(wholeNumber(), atLeast(1), atMost(240))),
});

const specialLineSchema = entity({
  lineId: idSchema,
  dueOn: localDateSchema,
  gross: moneySchema,
  paid: moneySchema,
  state: oneOf(SCHEDULE_LINE_STATES),
  invoiceId: z.optional(idSchema),
});

/** A special installment, or several that come one after the other. */
export const staffSpecialSchema = entity({
  id: idSchema,
  customerId: idSchema,
  customerName: z.string(),
  contractId: idSchema,
  contractNumber: z.string(),
  typeId: idSchema,
  title: z.string(),
  /** Net, each time. */
  amount: moneySchema,
  lines: z.array(specialLineSchema),
  note: z.optional(z.string()),
  author: z.optional(z.string()),
  createdAt: instantSchema,
  /** `cancel` while something of it is not invoiced. */
  allowedActions: z.array(z.string()),
});

export const staffSpecialDraftSchema = entity({
  contractId: idSchema,
  typeId: idSchema,
  /** Net, each time, in the currency of the contract. */
  amount: moneySchema,
  dueOn: localDateSchema,
  /** How often it comes. Default once. */
  count: z.optional(checked(wholeNumber(), atLeast(1), atMost(60))),
  /** Months between. Default 1. */
  everyMonths: z.optional(checked(wholeNumber(), atLeast(1), atMost(24))),
  note: z.optional(checked(z.string(), maxLength(500))),
});

export type SpecialType = z.infer<typeof specialTypeSchema>;
export type SpecialTypeDraft = z.input<typeof specialTypeDraftSchema>;
export type StaffSpecial = z.infer<typeof staffSpecialSchema>;
export type StaffSpecialDraft = z.input<typeof staffSpecialDraftSchema>;
