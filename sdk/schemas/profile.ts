/** The signed-in user's own page. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema } from './base.ts';
import { customerSchema } from './customer.ts';
import { checked, matches } from './rules.ts';

/** Digits, spaces and a leading plus; empty for none. */
export const phoneSchema = checked(z.string(), matches(/^(\+?[\d ()./-]{5,24})?$/));
/** BCP 47 tag. */
export const languageSchema = checked(z.string(), matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
export const personNameSchema = checked(z.string(), matches(/^\s*\S[^\p{Cc}]{0,118}$/u));

export const profileSchema = entity({
  /** Of the user. */
  id: idSchema,
  username: z.string(),
  name: z.string(),
  /** What the user signs in with; changed under e-mails or by an administrator. */
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  /** Language of the portal. */
  language: z.string(),
  /** Language of letters, e-mails and text messages. */
  notificationLanguage: z.string(),
  /** Whether signing in takes a one-time code. */
  mfa: z.boolean(),
  roles: z.array(z.string()),
  lastSignInAt: z.optional(instantSchema),
  passwordChangedAt: z.optional(instantSchema),
  /** The customer's data, read only: a change is a request. */
  customer: z.optional(customerSchema),
});

/** What users change themselves; an empty phone number takes it away. */
export const profileChangeSchema = entity({
  name: z.optional(personNameSchema),
  phone: z.optional(phoneSchema),
  language: z.optional(languageSchema),
  notificationLanguage: z.optional(languageSchema),
});

export type Profile = z.infer<typeof profileSchema>;
export type ProfileChange = z.infer<typeof profileChangeSchema>;
