/** What it costs to end a contract early. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, localDateSchema, moneySchema, oneOf } from './base.ts';
import { wordOf } from './rules.ts';

/**
 * Kept apart: an `indicative` figure binds nobody, a `definitive` one binds the lessor and comes by a request, and a
 * `notice` only tells the lessor what the customer has in mind.
 */
export const QUOTE_KINDS = ['indicative', 'definitive', 'notice'] as const;
export const QUOTE_STATES = ['open', 'accepted', 'settled', 'expired'] as const;
/** What becomes of the asset: the customer keeps it, or gives it back. */
export const PAYOFF_OUTCOMES = ['buy_out', 'return'] as const;
/** Parts of a payoff; a lessor may name others. `credits` is negative. */
export const PAYOFF_COMPONENTS = [
  'outstanding_principal',
  'accrued_interest',
  'termination_fee',
  'vat',
  'open_invoices',
  'unbilled_installments',
  'late_interest',
  'credits',
] as const;

export const payoffQuoteSchema = entity({
  id: idSchema,
  number: z.optional(z.string()),
  contractId: idSchema,
  contractNumber: z.optional(z.string()),
  /** The day on which the contract would end. */
  effectiveOn: localDateSchema,
  /** Last day on which the figure holds. */
  validUntil: z.optional(localDateSchema),
  binding: oneOf(QUOTE_KINDS),
  state: z.optional(oneOf(QUOTE_STATES)),
  /** Parts by code, see {@link PAYOFF_COMPONENTS}. */
  components: z.array(entity({ code: z.string(), amount: moneySchema })),
  /** What one day later costs more: interest with its VAT. */
  perDiem: z.optional(moneySchema),
  /** Σ components. */
  total: moneySchema,
  createdAt: z.optional(instantSchema),
  /** The request that a definitive quote answers. */
  requestId: z.optional(idSchema),
  /** Once accepted: what becomes of the asset, and the invoice that charges the payoff. */
  outcome: z.optional(oneOf(PAYOFF_OUTCOMES)),
  invoiceId: z.optional(idSchema),
  documentId: z.optional(idSchema),
  /** What the user may do with it now, such as `accept`. */
  allowedActions: z.optional(z.array(z.string())),
});

/** Asks for a figure. A definitive one is asked for by a request. */
export const payoffQuoteDraftSchema = entity({
  contractId: idSchema,
  /** Today or later. */
  effectiveOn: localDateSchema,
  /** Default `indicative`, the only one that is answered at once. */
  binding: z.optional(wordOf(QUOTE_KINDS)),
});

/** Accepts a definitive quote. */
export const payoffAcceptanceSchema = entity({
  /** Default: `buy_out` where the contract allows it, else `return`. */
  outcome: z.optional(wordOf(PAYOFF_OUTCOMES)),
});

export type QuoteKind = (typeof QUOTE_KINDS)[number] | 'unknown';
export type QuoteState = (typeof QUOTE_STATES)[number] | 'unknown';
export type PayoffOutcome = (typeof PAYOFF_OUTCOMES)[number];
export type PayoffQuote = z.infer<typeof payoffQuoteSchema>;
export type PayoffQuoteDraft = z.infer<typeof payoffQuoteDraftSchema>;
export type PayoffAcceptance = z.infer<typeof payoffAcceptanceSchema>;
