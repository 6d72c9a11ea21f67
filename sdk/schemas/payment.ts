/** Incoming money, and what a customer says about it. */
import * as z from 'zod/mini';
import {
  currencySchema,
  entity,
  idSchema,
  integerSchema,
  localDateSchema,
  moneySchema,
  oneOf,
} from './base.ts';
import { PAYMENT_METHODS } from './invoice.ts';

export const PAYMENT_STATES = [
  'initiated',
  'requires_action',
  'processing',
  'posted',
  'failed',
  'cancelled',
  'reversed',
  'refunded',
] as const;
export const PROMISE_STATES = ['active', 'kept', 'partially_kept', 'broken', 'cancelled'] as const;

export const allocationSchema = entity({
  invoiceId: idSchema,
  invoiceNumber: z.optional(z.string()),
  /** Negative when a reversal takes money back. */
  amount: moneySchema,
  on: localDateSchema,
});

export const paymentSchema = entity({
  id: idSchema,
  number: z.optional(z.string()),
  amount: moneySchema,
  receivedOn: localDateSchema,
  valueOn: z.optional(localDateSchema),
  method: oneOf(PAYMENT_METHODS),
  reference: z.optional(z.string()),
  /** Only `posted` counts as paid. */
  state: oneOf(PAYMENT_STATES),
  allocations: z.array(allocationSchema),
  /** Amount − Σ allocations. */
  unallocated: moneySchema,
  contractIds: z.optional(z.array(idSchema)),
  /** Why it failed, as a code. */
  failureCode: z.optional(z.string()),
  documentId: z.optional(idSchema),
});

export const paymentTotalsSchema = entity({
  currency: currencySchema,
  count: integerSchema,
  /** Σ amount of posted payments. */
  posted: moneySchema,
  /** Σ amount of payments under way. */
  inProgress: moneySchema,
  /** Σ unallocated of posted payments. */
  unallocated: moneySchema,
});

export const paymentPromiseSchema = entity({
  id: idSchema,
  invoiceIds: z.array(idSchema),
  amount: moneySchema,
  promisedOn: localDateSchema,
  state: oneOf(PROMISE_STATES),
});

/** What a customer promises: which invoices, how much, by which day. */
export const promiseDraftSchema = entity({
  invoiceIds: z.array(idSchema),
  amount: moneySchema,
  promisedOn: localDateSchema,
});

export type PaymentState = (typeof PAYMENT_STATES)[number] | 'unknown';
export type Payment = z.infer<typeof paymentSchema>;
export type PaymentTotals = z.infer<typeof paymentTotalsSchema>;
export type PaymentPromise = z.infer<typeof paymentPromiseSchema>;
