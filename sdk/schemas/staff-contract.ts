/** Contracts as staff enter them and keep them. */
import * as z from 'zod/mini';
import { decimalSchema, entity, idSchema, instantSchema, localDateSchema, moneySchema } from './base.ts';
import { CONTRACT_KINDS, contractSchema, TIMINGS } from './contract.ts';
import { documentSchema } from './document.ts';
import { scheduleLineSchema } from './schedule.ts';
import { specialTermSchema } from './staff-special.ts';
import { atLeast, atMost, checked, maxLength, wholeNumber, wordOf } from './rules.ts';

/** Something about a contract that was changed after it was entered. */
export const contractChangeSchema = entity({
  at: instantSchema,
  /** Id of the user. */
  by: z.string(),
  /** What was changed, such as `branchId`, `signedDocument`, `special`. */
  field: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
});

export const staffContractSchema = entity({
  ...contractSchema.shape,
  customerId: idSchema,
  customerName: z.string(),
  /** The lessor's company and branch that lease it out. */
  companyId: z.optional(idSchema),
  branchId: z.optional(idSchema),
  /** Id of the user who entered it, and when; absent for what is older than the back office. */
  enteredBy: z.optional(z.string()),
  enteredAt: z.optional(instantSchema),
  /** The signed contract in the customer's file. */
  signedDocumentId: z.optional(idSchema),
  /** What was agreed beside the terms. */
  arrangements: z.optional(z.string()),
  changes: z.array(contractChangeSchema),
  allowedActions: z.array(z.string()),
});

/** Terms that a schedule follows from. */
const termsShape = {
  kind: wordOf(CONTRACT_KINDS),
  /** Price of the vehicle, net. */
  price: moneySchema,
  /** Default: none. */
  downPayment: z.optional(moneySchema),
  /** Purchase option or guaranteed value at the end. Default: none. */
  residual: z.optional(moneySchema),
  installments: checked(wholeNumber(), atLeast(1), atMost(240)),
  /** Months between them. Default 1. */
  every: z.optional(checked(wholeNumber(), atLeast(1), atMost(12))),
  /** Nominal yearly rate as a fraction. */
  nominalRate: decimalSchema,
  /** Default `arrears`. */
  timing: z.optional(wordOf(TIMINGS)),
  startsOn: localDateSchema,
  /** Day 1 to 28. Default: one period after the start, or the start when paid in advance. */
  firstDueOn: z.optional(localDateSchema),
  /** Charges that come again with the installments. */
  specials: z.optional(checked(z.array(specialTermSchema), maxLength(10))),
};

/** What is asked to see a schedule before anything is entered. */
export const staffContractTermsSchema = entity(termsShape);

export const staffContractDraftSchema = entity({
  ...termsShape,
  customerId: idSchema,
  companyId: idSchema,
  branchId: idSchema,
  /** One that is available. */
  vehicleId: idSchema,
  signedOn: localDateSchema,
  /** What was agreed beside the terms. */
  arrangements: z.optional(checked(z.string(), maxLength(2000))),
});

/** What of a contract can be changed after it was entered; what is left out stays. */
export const staffContractChangeSchema = entity({
  companyId: z.optional(idSchema),
  branchId: z.optional(idSchema),
  arrangements: z.optional(checked(z.string(), maxLength(2000))),
});

/** A signed contract that was uploaded for the customer, with what there is to say about it. */
export const signedContractSchema = entity({
  uploadId: idSchema,
  note: z.optional(checked(z.string(), maxLength(2000))),
});

/** What terms lead to. */
export const staffContractPreviewSchema = entity({
  /** The level installment before VAT. */
  installment: moneySchema,
  financed: moneySchema,
  /** Everything to be paid, VAT included. */
  total: moneySchema,
  /** Annual percentage rate as a fraction. */
  apr: z.optional(decimalSchema),
  lines: z.array(scheduleLineSchema),
});

export const staffDocumentSchema = entity({
  ...documentSchema.shape,
  customerId: idSchema,
  customerName: z.string(),
});

export type StaffContract = z.infer<typeof staffContractSchema>;
export type ContractChange = z.infer<typeof contractChangeSchema>;
export type StaffContractTerms = z.input<typeof staffContractTermsSchema>;
export type StaffContractDraft = z.input<typeof staffContractDraftSchema>;
export type StaffContractChange = z.input<typeof staffContractChangeSchema>;
export type SignedContract = z.input<typeof signedContractSchema>;
export type StaffContractPreview = z.infer<typeof staffContractPreviewSchema>;
export type StaffDocument = z.infer<typeof staffDocumentSchema>;
