/** What managers look at: who is overdue, what will come in, what was planned and what has become of it. */
import * as z from 'zod/mini';
import { currencySchema, entity, idSchema, integerSchema, localDateSchema, moneySchema } from './base.ts';
import { atLeast, atMost, checked, matches, wholeNumber } from './rules.ts';

/** A calendar month, `YYYY-MM`. */
const monthSchema = checked(z.string(), matches(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A customer with something overdue, in one currency. */
export const overdueCustomerSchema = entity({
  id: idSchema,
  customerId: idSchema,
  customerNumber: z.string(),
  customerName: z.string(),
  phone: z.optional(z.string()),
  currency: currencySchema,
  overdue: moneySchema,
  invoices: integerSchema,
  contracts: integerSchema,
  oldestDueOn: localDateSchema,
  daysPastDue: integerSchema,
});

/** What falls due in a month, by currency of the contracts. */
export const expectedIncomeSchema = entity({
  id: idSchema,
  month: monthSchema,
  currency: currencySchema,
  /** Installments due in the month, VAT included. */
  expected: moneySchema,
  /** What of it has come in. */
  received: moneySchema,
  /** What is still to come. */
  outstanding: moneySchema,
  installments: integerSchema,
});

/** The plan of a month and what has become of it. */
export const staffPlanSchema = entity({
  id: idSchema,
  month: monthSchema,
  currency: currencySchema,
  /** Financed value of contracts to be signed; absent while nobody has planned it. */
  salesPlanned: z.optional(moneySchema),
  salesActual: moneySchema,
  contractsPlanned: z.optional(integerSchema),
  contractsActual: integerSchema,
  /** What managers want to collect; absent while nobody has planned it. */
  collectionPlanned: z.optional(moneySchema),
  /** What falls due. */
  collectionDue: moneySchema,
  /** What was paid on it. */
  collectionActual: moneySchema,
  allowedActions: z.array(z.string()),
});

/** Amounts in minor units of the plan's currency. */
export const staffPlanChangeSchema = entity({
  salesPlanned: z.optional(moneySchema),
  contractsPlanned: z.optional(checked(wholeNumber(), atLeast(0), atMost(100_000))),
  collectionPlanned: z.optional(moneySchema),
});

export type OverdueCustomer = z.infer<typeof overdueCustomerSchema>;
export type ExpectedIncome = z.infer<typeof expectedIncomeSchema>;
export type StaffPlan = z.infer<typeof staffPlanSchema>;
export type StaffPlanChange = z.input<typeof staffPlanChangeSchema>;
