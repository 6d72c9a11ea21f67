/** Who leases: customers with their addresses, identifiers and accounts. */
import * as z from 'zod/mini';
import { entity, idSchema, oneOf } from './base.ts';
import { addressSchema } from './party.ts';

export const CUSTOMER_KINDS = ['company', 'sole_trader', 'consumer'] as const;
export const EMAIL_ROLES = ['primary', 'secondary'] as const;

export const emailSchema = entity({
  address: z.string(),
  role: oneOf(EMAIL_ROLES),
  /** A certified address (PEC) is changed by a request, never by the customer alone. */
  pec: z.boolean(),
  verified: z.boolean(),
  selfEditable: z.boolean(),
});

export const taxIdSchema = entity({
  /** Register and country, such as `IT_IVA`, `RO_CUI`, `BG_EIK`. */
  scheme: z.string(),
  /** Masked unless the user may see it in full. */
  value: z.string(),
});

export const bankAccountSchema = entity({
  /** IBAN, masked unless the user may see it in full. */
  iban: z.string(),
  holder: z.optional(z.string()),
  bank: z.optional(z.string()),
});

export const contactSchema = entity({
  name: z.string(),
  role: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
});

export const customerSchema = entity({
  id: idSchema,
  number: z.string(),
  kind: oneOf(CUSTOMER_KINDS),
  name: z.string(),
  taxIds: z.array(taxIdSchema),
  addresses: z.array(addressSchema),
  phones: z.array(z.string()),
  emails: z.array(emailSchema),
  contacts: z.optional(z.array(contactSchema)),
  bankAccounts: z.optional(z.array(bankAccountSchema)),
});

export type CustomerKind = (typeof CUSTOMER_KINDS)[number] | 'unknown';
export type Email = z.infer<typeof emailSchema>;
export type Customer = z.infer<typeof customerSchema>;
