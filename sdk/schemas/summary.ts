/** The figures a dashboard needs, in one answer. Each equals the total of the list that explains it. */
import * as z from 'zod/mini';
import {
  currencySchema,
  decimalSchema,
  entity,
  idSchema,
  integerSchema,
  localDateSchema,
  moneySchema,
} from './base.ts';
import { paymentSchema } from './payment.ts';

export const creditLineSchema = entity({
  total: moneySchema,
  used: moneySchema,
  /** Total − used. */
  available: moneySchema,
  asOf: localDateSchema,
  secondary: z.optional(
    entity({
      currency: currencySchema,
      /** Units of this currency for one of the main one. */
      rate: decimalSchema,
      /** Day of the rate. */
      on: localDateSchema,
      /** The same figures in this currency, for display. */
      total: z.optional(moneySchema),
      used: z.optional(moneySchema),
      available: z.optional(moneySchema),
    }),
  ),
});

const bucketSchema = entity({ count: integerSchema, amount: moneySchema });

/** The figures of one currency, measured against the label's business date. */
export const currencySummarySchema = entity({
  currency: currencySchema,
  /** Σ open with a due date before today; `count` invoices. */
  overdue: bucketSchema,
  /** Σ open with a due date today or later. */
  nextDue: bucketSchema,
  /** Overdue + next due. */
  totalDue: bucketSchema,
  /** Largest days past due over all contracts; 0 when nothing is overdue. */
  daysPastDue: integerSchema,
  /** Earliest due date today or later among open invoices, all that falls on it. */
  nextPayment: z.optional(entity({ dueOn: localDateSchema, amount: moneySchema, count: integerSchema })),
  /** Paid in full or credited (gross), partly paid (open), overdue with nothing paid (open), not yet due with nothing paid (open). */
  invoiceStatus: entity({
    paid: bucketSchema,
    partial: bucketSchema,
    overdue: bucketSchema,
    notDue: bucketSchema,
  }),
  /** Posted payments received since 1 January of the business date's year. */
  paidThisYear: bucketSchema,
  /** Credit notes and posted money not yet allocated. */
  unappliedCredit: moneySchema,
  /** Down payments and advance installments paid, over active contracts. */
  advancesPaid: moneySchema,
  latestPayment: z.optional(paymentSchema),
  /** The latest that is under way. */
  paymentInProgress: z.optional(paymentSchema),
  /** All that are under way: started, waiting for the payer, or processed; absent when there is none. */
  paymentsInProgress: z.optional(bucketSchema),
  /** Twelve months back and twelve ahead, oldest first. */
  months: z.array(
    entity({
      /** `YYYY-MM`. */
      month: z.string(),
      /** Posted payments received in the month; zero in future months. */
      paid: moneySchema,
      /** Open invoices and planned schedule lines due in the month; zero in past months. */
      projected: moneySchema,
    }),
  ),
});

export const summarySchema = entity({
  /** The business date all figures are measured against. */
  asOf: localDateSchema,
  customerId: z.optional(idSchema),
  currencies: z.array(currencySummarySchema),
  contracts: entity({ active: integerSchema, overdue: integerSchema, closed: integerSchema }),
  credit: z.optional(creditLineSchema),
});

export type CreditLine = z.infer<typeof creditLineSchema>;
export type CurrencySummary = z.infer<typeof currencySummarySchema>;
export type Summary = z.infer<typeof summarySchema>;
