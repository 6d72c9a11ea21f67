/** Links to files. */
import * as z from 'zod/mini';
import { entity, instantSchema } from './base.ts';

/** Where a file can be fetched; never carries a token in its query. */
export const downloadSchema = entity({
  url: z.string(),
  expiresAt: z.optional(instantSchema),
  /** True when the address is the lessor's API and needs the session's token. */
  proxied: z.boolean(),
});

export type Download = z.infer<typeof downloadSchema>;
