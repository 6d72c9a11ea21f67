/** The envelope of the Lessor API: pages and problem details. */
import * as z from 'zod/mini';
import { entity, integerSchema } from './base.ts';

export const pageInfoSchema = entity({
  next: z.optional(z.string()),
  prev: z.optional(z.string()),
  total: z.optional(entity({ value: integerSchema, exact: z.boolean() })),
});

/** A list answer before its rows are validated one by one, so that a bad row costs only itself. */
export const pageSchema = entity({
  items: z.array(z.unknown()),
  page: z.optional(pageInfoSchema),
  totals: z.optional(z.array(z.unknown())),
});

/** RFC 9457 problem details with the Lessor API's extensions. */
export const problemSchema = entity({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(integerSchema),
  detail: z.optional(z.string()),
  traceId: z.optional(z.string()),
  errors: z.optional(
    z.array(
      entity({
        pointer: z.string(),
        code: z.string(),
        params: z.optional(z.record(z.string(), z.unknown())),
      }),
    ),
  ),
});

export type PageInfo = z.infer<typeof pageInfoSchema>;
export type Problem = z.infer<typeof problemSchema>;
