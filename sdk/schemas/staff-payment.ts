/** Payments as staff register them, and the register of all installments. */
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
import { paymentSchema } from './payment.ts';
import { SCHEDULE_LINE_KINDS, SPECIAL_TYPES } from './schedule.ts';
import { checked, maxLength, minLength, wordOf } from './rules.ts';

/** How money that staff register has come in. */
export const REGISTERED_METHODS = ['cash', 'credit_transfer', 'card', 'bank_link'] as const;
export const INSTALLMENT_STATES = ['overdue', 'paid', 'upcoming'] as const;

export const staffPaymentSchema = entity({
  ...paymentSchema.shape,
  customerId: idSchema,
  customerName: z.string(),
  /** Id of the user; absent for what came in by itself. */
  registeredBy: z.optional(z.string()),
  registeredAt: z.optional(instantSchema),
  note: z.optional(z.string()),
  /** `reverse` while it is posted. */
  allowedActions: z.array(z.string()),
});

export const staffPaymentDraftSchema = entity({
  customerId: idSchema,
  /** Less than is open is a part payment; more stays on the payment as an advance. */
  amount: moneySchema,
  method: wordOf(REGISTERED_METHODS),
  /** Not after today, which is the default. */
  receivedOn: z.optional(localDateSchema),
  /** The invoices it is meant for, oldest first. Without them, and without a contract: the oldest that are open. */
  invoiceIds: z.optional(checked(z.array(idSchema), minLength(1), maxLength(100))),
  /** The open invoices of this contract alone. */
  contractId: z.optional(idSchema),
  note: z.optional(checked(z.string(), maxLength(500))),
});

/** One installment of any contract. */
export const staffInstallmentSchema = entity({
  id: idSchema,
  customerId: idSchema,
  customerName: z.string(),
  contractId: idSchema,
  contractNumber: z.string(),
  kind: oneOf(SCHEDULE_LINE_KINDS),
  specialType: z.optional(oneOf(SPECIAL_TYPES)),
  dueOn: localDateSchema,
  gross: moneySchema,
  /** Σ paid + open = gross, unless it was written off or credited. */
  paid: moneySchema,
  open: moneySchema,
  /** Overdue from the day after its due day while anything is open. */
  state: oneOf(INSTALLMENT_STATES),
  /** Something, but not all of it, is paid. */
  partial: z.boolean(),
  daysPastDue: integerSchema,
  /** The last payment on it. */
  paidOn: z.optional(localDateSchema),
  invoiceId: z.optional(idSchema),
});

export const staffInstallmentTotalsSchema = entity({
  currency: currencySchema,
  count: integerSchema,
  gross: moneySchema,
  paid: moneySchema,
  open: moneySchema,
});

export type StaffPayment = z.infer<typeof staffPaymentSchema>;
export type StaffPaymentDraft = z.input<typeof staffPaymentDraftSchema>;
export type StaffInstallment = z.infer<typeof staffInstallmentSchema>;
export type StaffInstallmentTotals = z.infer<typeof staffInstallmentTotalsSchema>;
