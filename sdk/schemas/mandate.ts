/** Autopay: a SEPA direct debit mandate. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, localDateSchema, oneOf } from './base.ts';
import { checked, maxLength, minLength, wordOf } from './rules.ts';

export const MANDATE_STATES = ['pending', 'active', 'suspended', 'revoked', 'expired'] as const;
/** `b2b` gives no right to a refund and is open to businesses alone. */
export const MANDATE_SCHEMES = ['core', 'b2b'] as const;
export const MANDATE_SCOPES = ['all', 'contracts'] as const;

export const mandateScopeSchema = entity({
  /** `all` is every contract that no other mandate names, also those to come. */
  kind: oneOf(MANDATE_SCOPES),
  /** The contracts of the scope `contracts`. */
  contractIds: z.optional(z.array(idSchema)),
});

export const autopayMandateSchema = entity({
  id: idSchema,
  /** Masked, always: the first and last four characters. */
  iban: z.string(),
  holder: z.string(),
  scheme: oneOf(MANDATE_SCHEMES),
  /** Unique mandate reference, at most 35 characters. */
  reference: checked(z.string(), maxLength(35)),
  /** Version of the text the payer agreed to. */
  consentVersion: z.optional(z.string()),
  signedAt: z.optional(instantSchema),
  state: oneOf(MANDATE_STATES),
  scope: z.optional(mandateScopeSchema),
  /** First day on which it may be used. */
  activeFrom: z.optional(localDateSchema),
  /** Last day on which an invoice was collected with it; 36 months without use end a mandate. */
  lastUsedOn: z.optional(localDateSchema),
  /** What the user may do with it now: `update`, `suspend`, `resume`, `revoke`. */
  allowedActions: z.optional(z.array(z.string())),
});

const ibanDraftSchema = checked(z.string(), minLength(1), maxLength(64));
const holderDraftSchema = checked(z.string(), minLength(1), maxLength(70));
const scopeDraftSchema = entity({
  kind: wordOf(MANDATE_SCOPES),
  contractIds: z.optional(checked(z.array(idSchema), maxLength(1000))),
});

/** What a payer signs. */
export const mandateDraftSchema = entity({
  /** Spaces and lower case are forgiven; length and check digits are not. */
  iban: ibanDraftSchema,
  holder: holderDraftSchema,
  scheme: wordOf(MANDATE_SCHEMES),
  scope: scopeDraftSchema,
  /** Version of the text that was shown. */
  consentVersion: checked(z.string(), minLength(1), maxLength(64)),
  /** When the payer agreed; the lessor's own time unless told. */
  signedAt: z.optional(instantSchema),
});

/** What can be changed. With another account the mandate waits a day to become active again. */
export const mandateChangeSchema = entity({
  iban: z.optional(ibanDraftSchema),
  holder: z.optional(holderDraftSchema),
  scope: z.optional(scopeDraftSchema),
});

export type MandateState = (typeof MANDATE_STATES)[number] | 'unknown';
export type MandateScope = z.infer<typeof mandateScopeSchema>;
export type AutopayMandate = z.infer<typeof autopayMandateSchema>;
export type MandateDraft = z.infer<typeof mandateDraftSchema>;
export type MandateChange = z.infer<typeof mandateChangeSchema>;
