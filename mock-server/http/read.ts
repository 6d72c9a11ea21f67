/** Reads what a body must hold, by the schema that the API's description is made from. */
import * as z from 'zod/mini';
import type { FieldProblem } from './problem.ts';
import { invalid } from './problem.ts';

/** The body as the schema has it. @throws {ProblemError} 422 that names every wrong field by JSON pointer. */
export function readAs<T>(schema: z.core.$ZodType<T>, body: unknown): T {
  const result = z.safeParse(schema, body, { reportInput: true });
  if (result.success) return result.data;
  throw invalid(...result.error.issues.map(problemOf));
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return { pointer: `/${issue.path.map(String).join('/')}`, code: missing ? 'required' : issue.code };
}
