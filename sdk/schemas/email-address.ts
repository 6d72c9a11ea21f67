/** The e-mail addresses of a customer, with what each is used for. */
import * as z from 'zod/mini';
import { entity, idSchema, integerSchema, oneOf } from './base.ts';
import { EMAIL_ROLES } from './customer.ts';
import { checked, matches, maxLength, minLength, wordOf } from './rules.ts';

export const EMAIL_USES = ['contract', 'invoices', 'requests', 'reminders', 'reports'] as const;

/** An address as far as a form can tell; whether it exists a code will show. */
export const emailTextSchema = checked(
  z.string(),
  maxLength(254),
  matches(/^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[^\s@.<>]{2,}$/),
);

export const emailAddressSchema = entity({
  id: idSchema,
  address: z.string(),
  /** A new address that takes the place of `address` once its code is given. */
  pendingAddress: z.optional(z.string()),
  role: oneOf(EMAIL_ROLES),
  /** A certified address (PEC) is changed by a request, never by the customer alone. */
  pec: z.boolean(),
  verified: z.boolean(),
  selfEditable: z.boolean(),
  /** What is sent there. */
  uses: z.array(oneOf(EMAIL_USES)),
  /** Wrong codes that are still allowed while a code is awaited. */
  attemptsLeft: z.optional(integerSchema),
  /** `update`, `delete`, `verify`, `sendCode`: what can be done with it now. */
  allowedActions: z.array(z.string()),
});

export const emailAddressDraftSchema = entity({
  address: emailTextSchema,
  /** Default: `requests`. */
  uses: z.optional(z.array(wordOf(EMAIL_USES))),
});
export const emailAddressChangeSchema = entity({
  address: z.optional(emailTextSchema),
  uses: z.optional(z.array(wordOf(EMAIL_USES))),
});
export const emailVerificationSchema = entity({ code: checked(z.string(), minLength(1), maxLength(32)) });

export type EmailUse = (typeof EMAIL_USES)[number];
export type EmailAddress = z.infer<typeof emailAddressSchema>;
export type EmailAddressDraft = z.infer<typeof emailAddressDraftSchema>;
export type EmailAddressChange = z.infer<typeof emailAddressChangeSchema>;
