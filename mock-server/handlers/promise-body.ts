/** Reads a promise to pay from a body; whether it is acceptable is the lessor's to say. */
import type { Money } from '../../sdk/schemas/base.ts';
import { isLocalDate } from '../http/local-date.ts';
import type { FieldProblem } from '../http/problem.ts';
import { invalid } from '../http/problem.ts';

export interface PromiseBody {
  invoiceIds: string[];
  amount: Money;
  promisedOn: string;
}

/** Whether a value has the shape of money. */
export function isMoney(value: unknown): value is Money {
  const { amount, currency } = (value ?? {}) as Record<string, unknown>;
  return Number.isSafeInteger(amount) && typeof currency === 'string';
}

function isIdList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string');
}

/** The promise in a body. @throws {ProblemError} 422 that names every field of a wrong type. */
export function readPromise({ invoiceIds, amount, promisedOn }: Record<string, unknown>): PromiseBody {
  const errors: FieldProblem[] = [];
  if (!isIdList(invoiceIds)) errors.push({ pointer: '/invoiceIds', code: 'required' });
  else if (new Set(invoiceIds).size < invoiceIds.length) {
    errors.push({ pointer: '/invoiceIds', code: 'repeated' });
  }
  if (!isMoney(amount)) errors.push({ pointer: '/amount', code: 'invalid_money' });
  if (!isLocalDate(promisedOn)) errors.push({ pointer: '/promisedOn', code: 'invalid_date' });
  if (errors.length > 0) throw invalid(...errors);
  return { invoiceIds, amount, promisedOn } as PromiseBody;
}
