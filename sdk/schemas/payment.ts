/** Incoming money, and what a customer says about it. */
import * as z from 'zod/mini';
import {
  currencySchema,
  entity,
  idSchema,
  instantSchema,
  integerSchema,
  localDateSchema,
  moneySchema,
  oneOf,
} from './base.ts';
import { PAYMENT_METHODS } from './invoice.ts';
import { checked, maxLength, minLength, wordOf } from './rules.ts';

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
/** How an online payment is made: on the provider's page, in a form within this one, or by the customer's own bank. */
export const PAYMENT_MODES = ['redirect', 'embedded', 'bank_transfer'] as const;
export const PROMISE_STATES = ['active', 'kept', 'partially_kept', 'broken', 'cancelled'] as const;

export const allocationSchema = entity({
  invoiceId: idSchema,
  invoiceNumber: z.optional(z.string()),
  /** Negative when a reversal takes money back. */
  amount: moneySchema,
  on: localDateSchema,
});

/** A part of a payment that is meant for one invoice. */
export const paymentShareSchema = entity({
  invoiceId: idSchema,
  invoiceNumber: z.optional(z.string()),
  amount: moneySchema,
});

/** What the payer has to do next; exactly one of the three is there. */
export const paymentActionSchema = entity({
  /** Go to the provider's page, which leads back to the return address with `?payment=<id>`. */
  redirect: z.optional(entity({ url: z.string() })),
  /** Show the provider's own form. */
  embedded: z.optional(
    entity({
      /** Name the provider's script is known by. */
      provider: z.string(),
      /** Opens the form for this one payment; good for nothing else. */
      clientToken: z.string(),
      /** A page of the provider that may be framed, where it has one. */
      frameUrl: z.optional(z.string()),
    }),
  ),
  /** Send a credit transfer with exactly this reference and amount. */
  bankTransfer: z.optional(
    entity({
      /** The lessor's account. */
      iban: z.string(),
      bic: z.optional(z.string()),
      holder: z.string(),
      reference: z.string(),
      amount: moneySchema,
      /** Text of the EPC QR code (EPC069-12, version 002); euro alone has one. */
      epcPayload: z.optional(z.string()),
    }),
  ),
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
  /** Why it failed or was cancelled: `declined`, `expired`, or the bank's reason code such as `AM04`. */
  failureCode: z.optional(z.string()),
  documentId: z.optional(idSchema),
  /** Online payments: how it is made. */
  mode: z.optional(oneOf(PAYMENT_MODES)),
  /** Online payments: what it was started for; `allocations` says what it settled. */
  shares: z.optional(z.array(paymentShareSchema)),
  /** Present while the payer has something to do. */
  action: z.optional(paymentActionSchema),
  createdAt: z.optional(instantSchema),
  /** Last day on which it can be completed; afterwards it is `failed` with code `expired`. */
  expiresOn: z.optional(localDateSchema),
  /** What the user may do with it now, such as `cancel`. */
  allowedActions: z.optional(z.array(z.string())),
});

/** Starts an online payment of one or many invoices of one currency, each in full or in part. */
export const paymentDraftSchema = entity({
  invoices: checked(
    z.array(
      entity({
        invoiceId: idSchema,
        /** Between one minor unit and what is open on the invoice. */
        amount: moneySchema,
      }),
    ),
    minLength(1),
    maxLength(100),
  ),
  mode: wordOf(PAYMENT_MODES),
  /** Where the provider's page leads back to; needed for the mode `redirect`. An http(s) address. */
  returnUrl: z.optional(checked(z.string(), maxLength(2000))),
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
  /** What has come in on its invoices since it was made. */
  received: z.optional(moneySchema),
  /** Last day on which no reminders are sent for its invoices; present while it is active. */
  remindersPausedUntil: z.optional(localDateSchema),
  createdAt: z.optional(instantSchema),
  allowedActions: z.optional(z.array(z.string())),
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
export type PaymentMode = (typeof PAYMENT_MODES)[number] | 'unknown';
export type PaymentShare = z.infer<typeof paymentShareSchema>;
export type PaymentAction = z.infer<typeof paymentActionSchema>;
export type PaymentDraft = z.infer<typeof paymentDraftSchema>;
export type PaymentPromise = z.infer<typeof paymentPromiseSchema>;
