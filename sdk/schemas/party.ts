/** Who leases: customers, their addresses and identifiers; and who signs in. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, oneOf } from './base.ts';

export const CUSTOMER_KINDS = ['company', 'sole_trader', 'consumer'] as const;
export const EMAIL_ROLES = ['primary', 'secondary'] as const;
export const USER_STATES = ['invited', 'active', 'deactivated', 'locked'] as const;

export const addressSchema = entity({
  /** What the address is for, such as `registered`, `billing`, `delivery`. */
  kind: z.optional(z.string()),
  lines: z.array(z.string()),
  postalCode: z.optional(z.string()),
  city: z.optional(z.string()),
  region: z.optional(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(z.string()),
});

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

export const customerRefSchema = entity({ id: idSchema, number: z.string(), name: z.string() });

export const userSchema = entity({
  id: idSchema,
  name: z.string(),
  email: z.optional(z.string()),
  roles: z.array(z.string()),
  customerIds: z.array(idSchema),
  mfa: z.optional(z.boolean()),
  state: oneOf(USER_STATES),
  lastSignInAt: z.optional(instantSchema),
});

export type CustomerKind = (typeof CUSTOMER_KINDS)[number] | 'unknown';
export type Address = z.infer<typeof addressSchema>;
export type Email = z.infer<typeof emailSchema>;
export type Customer = z.infer<typeof customerSchema>;
export type CustomerRef = z.infer<typeof customerRefSchema>;
export type User = z.infer<typeof userSchema>;
