/** What a password must be like, and how one is remembered without keeping it. */
import type { PasswordPolicy } from '../../../sdk/schemas/index.ts';
import { fingerprint } from '../../http/hash.ts';
import type { FieldProblem } from '../../http/problem.ts';
import { invalid } from '../../http/problem.ts';

/** This lessor's rules. */
export const PASSWORD_POLICY: PasswordPolicy = {
  minLength: 10,
  maxLength: 128,
  history: 3,
  rules: ['needs_letter', 'needs_digit', 'contains_name'],
};

/** Parts of names shorter than this may stand in a password. */
const SHORTEST_NAME = 4;

/** A user's passwords, the present one first. */
export interface PasswordBook {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  passwords: readonly string[];
}

/** What is kept of a password. */
export function sealed(book: Pick<PasswordBook, 'id'>, password: string): string {
  return fingerprint(`${book.id} ${password}`);
}

/** Whether it is the present one. */
export function opens(book: PasswordBook, password: string): boolean {
  return book.passwords[0] !== undefined && book.passwords[0] === sealed(book, password);
}

/** Replaces the password. @throws {ProblemError} 422 that names every rule it breaks at `/newPassword`. */
export function replacePassword(book: PasswordBook, password: string): void {
  const problems = [...violations(book, password)];
  if (problems.length > 0) throw invalid(...problems);
  book.passwords = [sealed(book, password), ...book.passwords].slice(0, PASSWORD_POLICY.history);
}

function* violations(book: PasswordBook, password: string): Generator<FieldProblem> {
  const { minLength, maxLength, history } = PASSWORD_POLICY;
  const problem = (code: string, params?: Record<string, number>): FieldProblem => ({
    pointer: '/newPassword',
    code,
    ...(params && { params }),
  });
  if (password.length < minLength) yield problem('too_short', { min: minLength });
  if (password.length > maxLength) yield problem('too_long', { max: maxLength });
  if (!/\p{L}/u.test(password)) yield problem('needs_letter');
  if (!/\d/.test(password)) yield problem('needs_digit');
  const words = `${book.name} ${book.username}`.toLowerCase().split(/[^\p{L}\d]+/u);
  const lower = password.toLowerCase();
  if (words.some((word) => word.length >= SHORTEST_NAME && lower.includes(word)))
    yield problem('contains_name');
  if (book.passwords.includes(sealed(book, password))) yield problem('reused', { last: history });
}
