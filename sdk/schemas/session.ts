/** The signed-in session: user, customer, rights; with capabilities and label on request. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema } from './base.ts';
import { capabilitiesSchema } from './capabilities.ts';
import { privateLabelSchema } from './label.ts';
import { customerRefSchema, userSchema } from './party.ts';

export const sessionSchema = entity({
  id: idSchema,
  user: userSchema,
  /** The customer whose data this session shows; staff switch it with `client.with({ customerId })`. */
  customer: z.optional(customerRefSchema),
  /** `resource.action` pairs the user may do, such as `invoices.list`, `contracts.detail`; `*` is everything. */
  permissions: z.array(z.string()),
  expiresAt: z.optional(instantSchema),
  /** Present when asked for with `include: ['capabilities']`. */
  capabilities: z.optional(capabilitiesSchema),
  /** Present when asked for with `include: ['label']`. */
  label: z.optional(privateLabelSchema),
});

export type Session = z.infer<typeof sessionSchema>;
