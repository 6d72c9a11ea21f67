/** Invoices, credit and debit notes. */
import * as z from 'zod/mini';
import {
  currencySchema,
  decimalSchema,
  entity,
  fxSchema,
  idSchema,
  integerSchema,
  localDateSchema,
  moneySchema,
  oneOf,
} from './base.ts';

export const INVOICE_TYPES = ['invoice', 'credit_note', 'debit_note', 'proforma'] as const;
export const SETTLEMENTS = ['open', 'partial', 'paid', 'credited', 'cancelled'] as const;
export const TIMING_STATES = ['not_due', 'due_today', 'overdue'] as const;
export const PAYMENT_METHODS = [
  'direct_debit',
  'credit_transfer',
  'card',
  'bank_link',
  'cash',
  'offset',
] as const;

export const invoiceLineSchema = entity({
  description: z.string(),
  quantity: z.optional(decimalSchema),
  /** Net amount of the line. */
  net: moneySchema,
  /** VAT rate as a fraction; absent when the line is outside the scope of VAT. */
  vatRate: z.optional(decimalSchema),
  contractId: z.optional(idSchema),
  /** What the line pays for: `principal`, `interest`, `fee`, `service`, `penalty`, … */
  component: z.optional(z.string()),
});

export const vatGroupSchema = entity({
  rate: decimalSchema,
  /** UNCL 5305 category, such as `S` standard, `E` exempt. */
  category: z.optional(z.string()),
  base: moneySchema,
  vat: moneySchema,
});

export const invoiceAllocationSchema = entity({
  paymentId: idSchema,
  paymentNumber: z.optional(z.string()),
  amount: moneySchema,
  on: localDateSchema,
});

export const invoiceSchema = entity({
  id: idSchema,
  number: z.string(),
  type: oneOf(INVOICE_TYPES),
  contractIds: z.array(idSchema),
  /** Contract numbers in the order of `contractIds`, for display. */
  contractNumbers: z.optional(z.array(z.string())),
  issuedOn: localDateSchema,
  /** Absent on credit notes. */
  dueOn: z.optional(localDateSchema),
  currency: currencySchema,
  net: moneySchema,
  vat: moneySchema,
  /** Net + VAT; negative on credit notes. */
  gross: moneySchema,
  paid: moneySchema,
  credited: moneySchema,
  writtenOff: moneySchema,
  /** Gross − paid − credited − written off; never below zero; zero on credit notes. */
  open: moneySchema,
  settlement: oneOf(SETTLEMENTS),
  /** Present only while `open` is above zero. Due today is not overdue. */
  timing: z.optional(oneOf(TIMING_STATES)),
  /** Days since the due date while overdue. */
  daysPastDue: z.optional(integerSchema),
  paymentMethod: z.optional(oneOf(PAYMENT_METHODS)),
  paymentReference: z.optional(z.string()),
  /** A payment of this invoice is under way: it reduces nothing, but blocks a second payment. */
  paymentInProgress: z.optional(z.boolean()),
  disputed: z.optional(z.boolean()),
  /** No reminders are sent until this day, because a payment was promised. */
  remindersPausedUntil: z.optional(localDateSchema),
  fx: z.optional(fxSchema),
  correctsInvoiceId: z.optional(idSchema),
  documentId: z.optional(idSchema),
  /** Present in detail. */
  lines: z.optional(z.array(invoiceLineSchema)),
  /** Present in detail. */
  vatBreakdown: z.optional(z.array(vatGroupSchema)),
  /** Present in detail: what reduced the balance, oldest first. */
  allocations: z.optional(z.array(invoiceAllocationSchema)),
});

/** Totals of an invoice list for its whole filter, one entry a currency. Proforma and cancelled invoices never count. */
export const invoiceTotalsSchema = entity({
  currency: currencySchema,
  /** Invoices in the filter in this currency. */
  count: integerSchema,
  /** Σ gross of invoices and debit notes. */
  invoiced: moneySchema,
  paid: moneySchema,
  /** Σ open. */
  open: moneySchema,
  /** Part of open with a due date before today. */
  overdue: moneySchema,
  /** Part of open with a due date today or later. */
  nextDue: moneySchema,
  /** Σ credited on invoices and debit notes. */
  credited: moneySchema,
  /** Σ gross of credit notes, zero or negative: with `invoiced` it is the sum of the amounts listed. */
  creditNotes: z.optional(moneySchema),
});

export type InvoiceType = (typeof INVOICE_TYPES)[number] | 'unknown';
export type Settlement = (typeof SETTLEMENTS)[number] | 'unknown';
export type Timing = (typeof TIMING_STATES)[number] | 'unknown';
export type PaymentMethod = (typeof PAYMENT_METHODS)[number] | 'unknown';
export type Invoice = z.infer<typeof invoiceSchema>;
export type InvoiceTotals = z.infer<typeof invoiceTotalsSchema>;
