/** What the lessor files for a customer: contracts, summaries, certificates, and what the customer sent. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema } from './base.ts';
import { atLeast, atMost, checked, maxLength, minLength, trimmed, wordOf } from './rules.ts';

/** Kinds that have words in the catalogs; a lessor may have others. */
export const DOCUMENT_KINDS = [
  'contract',
  'amendment',
  'general_terms',
  'annual_summary',
  'invoice',
  'credit_note',
  'debit_note',
  'proforma',
  'insurance_certificate',
  'handover',
  'payment_certificate',
  'account_statement',
  'payoff_quote',
  'travel_authorization',
  'confirmation',
  'uploaded',
  'other',
] as const;

/** What a customer may file; the lessor's own papers are not among them. */
export const UPLOADED_KINDS = ['insurance_certificate', 'handover', 'uploaded', 'other'] as const;

export const documentSchema = entity({
  id: idSchema,
  /** One of {@link DOCUMENT_KINDS}, or a word of the lessor's own. */
  kind: z.string(),
  /** In the reader's language. */
  title: z.optional(z.string()),
  /** Name to save it under. */
  fileName: z.optional(z.string()),
  /** The year it speaks of, for summaries and statements. */
  year: z.optional(integerSchema),
  contractId: z.optional(idSchema),
  contractNumber: z.optional(z.string()),
  assetId: z.optional(idSchema),
  invoiceId: z.optional(idSchema),
  requestId: z.optional(idSchema),
  mime: z.string(),
  /** Bytes, where known before it is fetched. */
  size: z.optional(integerSchema),
  /** Fingerprint of the bytes, 64 hexadecimal digits. */
  sha256: z.optional(z.string()),
  createdAt: z.optional(instantSchema),
});

/** Files a finished upload among the customer's documents. */
export const documentDraftSchema = entity({
  uploadId: idSchema,
  kind: wordOf(UPLOADED_KINDS),
  /** Default: the file's name. */
  title: z.optional(checked(z.string(), trimmed(), minLength(1), maxLength(200))),
  year: z.optional(checked(integerSchema, atLeast(1990), atMost(2100))),
  contractId: z.optional(idSchema),
  assetId: z.optional(idSchema),
});

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type LeaseDocument = z.infer<typeof documentSchema>;
export type DocumentDraft = z.input<typeof documentDraftSchema>;
