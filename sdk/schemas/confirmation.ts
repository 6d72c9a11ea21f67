/** A customer's claim to have paid, with evidence. It changes no balance. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, localDateSchema, moneySchema, oneOf } from './base.ts';
import { checked, maxLength, minLength } from './rules.ts';

export const CONFIRMATION_STATES = ['submitted', 'matched', 'rejected'] as const;

export const paymentConfirmationSchema = entity({
  id: idSchema,
  number: z.optional(z.string()),
  invoiceIds: z.array(idSchema),
  paidOn: localDateSchema,
  amount: moneySchema,
  /** Number of the payment order. */
  orderNo: z.optional(z.string()),
  /** Name of the bank it was paid through. */
  bank: z.optional(z.string()),
  /** Uploads that show the order. */
  evidence: z.optional(z.array(idSchema)),
  state: oneOf(CONFIRMATION_STATES),
  /** Why it was rejected, as a code such as `not_received`. */
  reason: z.optional(z.string()),
  createdAt: z.optional(instantSchema),
  /** The day on which it was matched or rejected. */
  resolvedOn: z.optional(localDateSchema),
});

/** Says that invoices were paid. */
export const confirmationDraftSchema = entity({
  invoiceIds: checked(z.array(idSchema), minLength(1), maxLength(100)),
  /** Not after the business date. */
  paidOn: localDateSchema,
  amount: moneySchema,
  orderNo: z.optional(checked(z.string(), maxLength(64))),
  bank: z.optional(checked(z.string(), maxLength(100))),
  /** Ids of uploads. */
  evidence: z.optional(checked(z.array(idSchema), maxLength(10))),
});

export type ConfirmationState = (typeof CONFIRMATION_STATES)[number] | 'unknown';
export type PaymentConfirmation = z.infer<typeof paymentConfirmationSchema>;
export type ConfirmationDraft = z.infer<typeof confirmationDraftSchema>;
