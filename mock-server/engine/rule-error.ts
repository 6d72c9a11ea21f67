/** A business rule that refuses what was asked: HTTP status, a code for the problem details, and where it hurts. */
export class LessorRuleError extends Error {
  constructor(
    readonly status: 409 | 422,
    readonly code: string,
    /** JSON pointer into the body. */
    readonly pointer: string,
    /** What the rule allows, such as the last day it takes. */
    readonly params?: Readonly<Record<string, string | number>>,
  ) {
    super(`${code} at ${pointer}`);
    this.name = 'LessorRuleError';
  }
}
