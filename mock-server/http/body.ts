/** Reads request bodies. */
import { ProblemError } from './problem.ts';

/** The JSON object of a body. @throws {ProblemError} 400 when it is not one. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  return parseJson(await request.text());
}

/** The JSON object in a text. @throws {ProblemError} 400 when it is not one. */
export function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-request');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProblemError('malformed-request');
  }
  return value as Record<string, unknown>;
}
