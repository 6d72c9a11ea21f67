/** Who signs in, and for whom; customers in full have a module of their own. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, oneOf } from './base.ts';

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

export type Address = z.infer<typeof addressSchema>;
export type CustomerRef = z.infer<typeof customerRefSchema>;
export type User = z.infer<typeof userSchema>;
