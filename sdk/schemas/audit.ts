/** Who did what, when and from where. The trail is only ever added to. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, oneOf } from './base.ts';

export const AUDIT_RESULTS = ['ok', 'refused', 'failed'] as const;

export const auditEventSchema = entity({
  id: idSchema,
  at: instantSchema,
  /** Id of the user, or the user name of a sign-in that failed for a known user. */
  actor: z.string(),
  /** The customer that a member of staff acted for. */
  onBehalfOf: z.optional(z.string()),
  /** What it is about, such as `session`, `users`. */
  type: z.string(),
  /** What was done, such as `create`, `deactivate`. */
  action: z.string(),
  /** Id of the record. */
  entity: z.optional(z.string()),
  ip: z.optional(z.string()),
  result: oneOf(AUDIT_RESULTS),
});

export type AuditEvent = z.infer<typeof auditEventSchema>;
