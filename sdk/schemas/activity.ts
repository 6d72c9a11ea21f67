/** What happened lately, and what waits for the customer. */
import * as z from 'zod/mini';
import { entity, idSchema, oneOf } from './base.ts';

export const ACTIVITY_KINDS = ['pending', 'done'] as const;
export const activitySchema = entity({
  id: idSchema,
  kind: oneOf(ACTIVITY_KINDS),
  /** What happened, as a code with parameters; the words come from the catalogs. */
  code: z.string(),
  params: z.optional(z.record(z.string(), z.string())),
  at: z.string(),
  entity: z.optional(entity({ type: z.string(), id: idSchema, number: z.optional(z.string()) })),
});

export type Activity = z.infer<typeof activitySchema>;
