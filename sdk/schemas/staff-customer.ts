/** Customers as staff see and enter them. */
import * as z from 'zod/mini';
import { entity, integerSchema, localDateSchema, moneySchema } from './base.ts';
import { customerSchema, CUSTOMER_KINDS } from './customer.ts';
import { emailTextSchema } from './email-address.ts';
import { checked, matches, maxLength, minLength, trimmed, wordOf } from './rules.ts';

const textSchema = checked(z.string(), trimmed(), minLength(1), maxLength(120));
const shortSchema = checked(z.string(), maxLength(120));
/** A number at which somebody can be reached. */
const reachableSchema = checked(z.string(), matches(/^\+?[\d ()./-]{5,24}$/));

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
  kind: wordOf(['registered', 'identity', 'current', 'billing']),
  lines: checked(z.array(shortSchema), minLength(1), maxLength(4)),
  postalCode: z.optional(shortSchema),
  city: z.optional(shortSchema),
  country: z.optional(checked(z.string(), matches(/^[A-Z]{2}$/))),
});

const taxIdDraftSchema = entity({
  /** Register and country, such as `BG_EGN`, `BG_EIK`, `IT_CF`. */
  scheme: checked(z.string(), matches(/^[A-Z]{2}_[A-Z]{2,8}$/)),
  value: checked(z.string(), matches(/^[A-Z0-9]{5,20}$/)),
});

const contactDraftSchema = entity({
  name: textSchema,
  role: z.optional(shortSchema),
  email: z.optional(emailTextSchema),
  phone: z.optional(reachableSchema),
});

const identityCardDraftSchema = entity({
  number: checked(z.string(), matches(/^[A-Z0-9]{5,15}$/)),
  issuedOn: localDateSchema,
  issuedBy: z.optional(shortSchema),
});

export const staffCustomerDraftSchema = entity({
  kind: wordOf(CUSTOMER_KINDS),
  name: textSchema,
  taxIds: checked(z.array(taxIdDraftSchema), minLength(1), maxLength(5)),
  addresses: checked(z.array(addressDraftSchema), minLength(1), maxLength(5)),
  phones: checked(z.array(reachableSchema), minLength(1), maxLength(5)),
  email: z.optional(emailTextSchema),
  identityCard: z.optional(identityCardDraftSchema),
  contacts: z.optional(checked(z.array(contactDraftSchema), maxLength(20))),
});

/** What to change; what is left out stays. */
export const staffCustomerChangeSchema = entity({
  name: z.optional(textSchema),
  addresses: z.optional(staffCustomerDraftSchema.shape.addresses),
  phones: z.optional(staffCustomerDraftSchema.shape.phones),
  email: z.optional(emailTextSchema),
  identityCard: z.optional(identityCardDraftSchema),
  contacts: z.optional(checked(z.array(contactDraftSchema), maxLength(20))),
});

export type StaffCustomer = z.infer<typeof staffCustomerSchema>;
export type StaffCustomerDraft = z.input<typeof staffCustomerDraftSchema>;
export type StaffCustomerChange = z.input<typeof staffCustomerChangeSchema>;
