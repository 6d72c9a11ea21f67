/** What a customer asks for, receives and signs: requests, documents, quotes, mandates. */
import * as z from 'zod/mini';
import {
  entity,
  idSchema,
  instantSchema,
  integerSchema,
  localDateSchema,
  moneySchema,
  oneOf,
} from './base.ts';

export const REQUEST_STATES = [
  'draft',
  'submitted',
  'in_review',
  'info_needed',
  'approved',
  'rejected',
  'fulfilled',
  'cancelled',
  'expired',
] as const;
export const QUOTE_KINDS = ['indicative', 'definitive', 'notice'] as const;
export const MANDATE_STATES = ['pending', 'active', 'suspended', 'revoked', 'expired'] as const;
export const MANDATE_SCHEMES = ['core', 'b2b'] as const;

export const documentSchema = entity({
  id: idSchema,
  kind: z.string(),
  title: z.optional(z.string()),
  year: z.optional(integerSchema),
  contractId: z.optional(idSchema),
  mime: z.string(),
  size: z.optional(integerSchema),
  sha256: z.optional(z.string()),
  createdAt: z.optional(instantSchema),
});

export const requestEventSchema = entity({
  at: instantSchema,
  state: oneOf(REQUEST_STATES),
  by: z.optional(z.string()),
  note: z.optional(z.string()),
});

export const requestSchema = entity({
  id: idSchema,
  number: z.string(),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
  contractId: z.optional(idSchema),
  assetId: z.optional(idSchema),
  state: oneOf(REQUEST_STATES),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  timeline: z.array(requestEventSchema),
  allowedActions: z.array(z.string()),
});

export const payoffQuoteSchema = entity({
  id: idSchema,
  contractId: idSchema,
  effectiveOn: localDateSchema,
  validUntil: z.optional(localDateSchema),
  binding: oneOf(QUOTE_KINDS),
  components: z.array(entity({ code: z.string(), amount: moneySchema })),
  perDiem: z.optional(moneySchema),
  /** Σ components. */
  total: moneySchema,
  documentId: z.optional(idSchema),
});

export const autopayMandateSchema = entity({
  id: idSchema,
  /** Masked. */
  iban: z.string(),
  holder: z.string(),
  scheme: oneOf(MANDATE_SCHEMES),
  /** Unique mandate reference, at most 35 characters. */
  reference: z.string().check(z.maxLength(35)),
  signedAt: z.optional(instantSchema),
  state: oneOf(MANDATE_STATES),
  scope: z.optional(z.array(idSchema)),
});

export type LeaseDocument = z.infer<typeof documentSchema>;
export type ServiceRequest = z.infer<typeof requestSchema>;
export type PayoffQuote = z.infer<typeof payoffQuoteSchema>;
export type AutopayMandate = z.infer<typeof autopayMandateSchema>;
