/** The word of zod on what is not plainly right; fetched for the first such answer. */
import * as z from 'zod/mini';
import { ResponseShapeError } from '../core/errors.ts';
import type { Issue } from '../core/errors.ts';
import { isDiscreet } from './discreet.ts';

/** The answer as `T`. Throws {@link ResponseShapeError}. */
export function judge<T>(operation: string, schema: z.core.$ZodType<T>, answer: unknown): T {
  const result = z.safeParse(schema, answer);
  if (result.success) return result.data;
  throw new ResponseShapeError(operation, issuesOf(result.error));
}

function issuesOf(error: z.core.$ZodError): Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.map(keyOf).join('.'), message: issue.code }));
}

/** Keys of a record come from the lessor, who may have put anything there. */
function keyOf(key: PropertyKey): string {
  return isDiscreet(String(key)) ? String(key) : '*';
}
