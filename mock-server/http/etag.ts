/** Entity tags: what version of a record an answer shows, and whether a write still meets it. */
import { fingerprint } from './hash.ts';
import { ProblemError } from './problem.ts';

/** Strong entity tag of a record's JSON. */
export function etagOf(json: string): string {
  return `"${fingerprint(json)}"`;
}

/** True when the header names the tag, or is `*`. Weak tags match on their value. */
export function matchesTag(header: string, tag: string): boolean {
  return header
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .some((part) => part === '*' || part === tag);
}

/** Lets a write through only when it names the version that is stored: 428 without `If-Match`, 412 on another version. */
export function requireMatch(request: Request, record: unknown): void {
  const header = request.headers.get('if-match');
  if (header === null) throw new ProblemError('precondition-required');
  if (!matchesTag(header, etagOf(JSON.stringify(record)))) throw new ProblemError('precondition-failed');
}
