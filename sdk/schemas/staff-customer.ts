/** Customers as staff see and enter them. */
import * as z from 'zod/mini';
import { entity, integerSchema, localDateSchema, moneySchema } from './base.ts';
import { customerSchema, CUSTOMER_KINDS } from './customer.ts';
import { emailTextSchema } from './email-address.ts';

const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const shortSchema = z.string().check(z.maxLength(120));
/** A number at which somebody can be reached. */
const reachableSchema = z.string().check(z.regex(/^\+?[\d ()./-]{5,24}$/));

export const identityCardSchema = entity({
  /** Masked unless the user may see personal numbers. */
  number: z.string(),
  issuedOn: z.optional(localDateSchema),
  issuedBy: z.optional(z.string()),
});

export const staffCustomerSchema = entity({
  ...customerSchema.shape,
  /** Of a person. */
  identityCard: z.optional(identityCardSchema),
  /** Contracts that have not ended. */
  contracts: integerSchema,
  /** What is open on invoices, by currency, and the part of it that is overdue. */
  open: z.array(moneySchema),
  overdue: z.array(moneySchema),
  /** Of the oldest overdue invoice; 0 when nothing is overdue. */
  daysPastDue: integerSchema,
  notes: integerSchema,
  /** What the caller may do now, such as `update`. */
  allowedActions: z.array(z.string()),
});

const addressDraftSchema = entity({
  /** `identity` is the one on the identity card, `current` where the person lives. */
  kind: z.enum(['registered', 'identity', 'current', 'billing']),
  lines: z.array(shortSchema).check(z.minLength(1), z.maxLength(4)),
  postalCode: z.optional(shortSchema),
  city: z.optional(shortSchema),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});

const taxIdDraftSchema = entity({
  /** Register and country, such as `BG_EGN`, `BG_EIK`, `IT_CF`. */
  scheme: z.string().check(z.regex(/^[A-Z]{2}_[A-Z]{2,8}$/)),
  value: z.string().check(z.regex(/^[A-Z0-9]{5,20}$/)),
});

const contactDraftSchema = entity({
  name: textSchema,
  role: z.optional(shortSchema),
  email: z.optional(emailTextSchema),
  phone: z.optional(reachableSchema),
});

const identityCardDraftSchema = entity({
  number: z.string().check(z.regex(/^[A-Z0-9]{5,15}$/)),
  issuedOn: localDateSchema,
  issuedBy: z.optional(shortSchema),
});

export const staffCustomerDraftSchema = entity({
  kind: z.enum(CUSTOMER_KINDS),
  name: textSchema,
  taxIds: z.array(taxIdDraftSchema).check(z.minLength(1), z.maxLength(5)),
  addresses: z.array(addressDraftSchema).check(z.minLength(1), z.maxLength(5)),
  phones: z.array(reachableSchema).check(z.minLength(1), z.maxLength(5)),
  email: z.optional(emailTextSchema),
  identityCard: z.optional(identityCardDraftSchema),
  contacts: z.optional(z.array(contactDraftSchema).check(z.maxLength(20))),
});

/** What to change; what is left out stays. */
export const staffCustomerChangeSchema = entity({
  name: z.optional(textSchema),
  addresses: z.optional(staffCustomerDraftSchema.shape.addresses),
  phones: z.optional(staffCustomerDraftSchema.shape.phones),
  email: z.optional(emailTextSchema),
  identityCard: z.optional(identityCardDraftSchema),
  contacts: z.optional(z.array(contactDraftSchema).check(z.maxLength(20))),
});

export type StaffCustomer = z.infer<typeof staffCustomerSchema>;
export type StaffCustomerDraft = z.input<typeof staffCustomerDraftSchema>;
export type StaffCustomerChange = z.input<typeof staffCustomerChangeSchema>;
