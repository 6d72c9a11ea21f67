/** Users of the portal as administrators see them, and the roles they can have. */
import * as z from 'zod/mini';
import { entity, idSchema, localDateSchema } from './base.ts';
import { emailTextSchema } from './email-address.ts';
import { userSchema } from './party.ts';
import { languageSchema, personNameSchema, phoneSchema } from './profile.ts';
import { checked, maxLength, minLength } from './rules.ts';

/** A user with what only administrators see. */
export const managedUserSchema = entity({
  ...userSchema.shape,
  username: z.string(),
  phone: z.optional(z.string()),
  language: z.optional(z.string()),
  /** The first day on which the user can sign in: the start of the contract. */
  accessFrom: z.optional(localDateSchema),
  /** `update`, `deactivate`, `reactivate`, `resendInvitation`: what the caller may do with this user now. */
  allowedActions: z.array(z.string()),
});

const customerIdsSchema = checked(z.array(idSchema), minLength(1), maxLength(500));
const rolesSchema = checked(z.array(z.string()), minLength(1), maxLength(20));

export const userDraftSchema = entity({
  name: personNameSchema,
  email: emailTextSchema,
  /** Ids of {@link roleSchema}. */
  roles: rolesSchema,
  /** The customers the user may see. */
  customerIds: customerIdsSchema,
  phone: z.optional(phoneSchema),
  language: z.optional(languageSchema),
});

export const userChangeSchema = entity({
  name: z.optional(personNameSchema),
  email: z.optional(emailTextSchema),
  roles: z.optional(rolesSchema),
  customerIds: z.optional(customerIdsSchema),
  phone: z.optional(phoneSchema),
  language: z.optional(languageSchema),
});

export const roleSchema = entity({
  id: idSchema,
  name: z.string(),
  description: z.optional(z.string()),
  /** `resource.action` pairs, `resource.*` for all of one. */
  permissions: z.array(z.string()),
  /** Whether the caller may give it to users. */
  assignable: z.boolean(),
  /** Whoever has it manages users; the last one cannot be taken away. */
  administers: z.boolean(),
});

export type ManagedUser = z.infer<typeof managedUserSchema>;
export type UserDraft = z.infer<typeof userDraftSchema>;
export type UserChange = z.infer<typeof userChangeSchema>;
export type Role = z.infer<typeof roleSchema>;
