/** The word of zod on what is not plainly right; fetched for the first such answer. It brings nothing else along. */
import * as z from 'zod/mini';

/** An answer as its schema reads it, or what is wrong with it. */
export type Verdict<T> = { readonly data: T } | { readonly issues: readonly z.core.$ZodIssue[] };

/** Reads an answer by its schema. */
export function judge<T>(schema: z.core.$ZodType<T>, answer: unknown): Verdict<T> {
  const { success, data, error } = z.safeParse(schema, answer);
  return success ? { data } : { issues: error.issues };
}
