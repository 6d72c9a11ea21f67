/** Checks what a customer promises: which invoices, how much, when. */
import type { Money } from '../../sdk/schemas/base.ts';
import type { Invoice } from '../../sdk/schemas/invoice.ts';
import type { Exchange } from '../http/exchange.ts';
import { isLocalDate } from '../http/local-date.ts';
import type { FieldProblem } from '../http/problem.ts';
import { invalid } from '../http/problem.ts';

export interface PromiseBody {
  invoiceIds: string[];
  amount: Money;
  promisedOn: string;
}

/** The promise in a body. @throws {ProblemError} 422 that names every field it refuses. */
export function readPromise({ view, lessor }: Exchange, body: Record<string, unknown>): PromiseBody {
  const errors: FieldProblem[] = [];
  const { invoiceIds, amount, promisedOn } = body;
  const ids = readIds(invoiceIds, errors);
  const invoices = ids.flatMap((id, index) => {
    const invoice = view.invoice(id);
    if (!invoice) errors.push({ pointer: `/invoiceIds/${index}`, code: 'not_found' });
    else if (invoice.open.amount <= 0) errors.push({ pointer: `/invoiceIds/${index}`, code: 'not_open' });
    return invoice ?? [];
  });
  const money = readAmount(amount, invoices, errors);
  if (!isLocalDate(promisedOn)) errors.push({ pointer: '/promisedOn', code: 'invalid_date' });
  else if (promisedOn < lessor.businessDate) {
    errors.push({ pointer: '/promisedOn', code: 'in_the_past', params: { min: lessor.businessDate } });
  }
  if (errors.length > 0 || !money) throw invalid(...errors);
  return { invoiceIds: ids, amount: money, promisedOn: promisedOn as string };
}

function readIds(value: unknown, errors: FieldProblem[]): string[] {
  const ids = Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
  if (!Array.isArray(value) || ids.length !== value.length || ids.length === 0) {
    errors.push({ pointer: '/invoiceIds', code: 'required' });
    return [];
  }
  if (new Set(ids).size !== ids.length) errors.push({ pointer: '/invoiceIds', code: 'repeated' });
  return ids;
}

function readAmount(value: unknown, invoices: Invoice[], errors: FieldProblem[]): Money | undefined {
  const { amount, currency } = (value ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(amount) || typeof currency !== 'string') {
    errors.push({ pointer: '/amount', code: 'invalid_money' });
    return undefined;
  }
  const money: Money = { amount: amount as number, currency };
  const open = invoices.reduce((sum, invoice) => sum + invoice.open.amount, 0);
  if (invoices.some((invoice) => invoice.currency !== currency)) {
    errors.push({ pointer: '/amount/currency', code: 'other_currency' });
  } else if (money.amount <= 0) {
    errors.push({ pointer: '/amount', code: 'too_small', params: { min: 1 } });
  } else if (invoices.length > 0 && money.amount > open) {
    errors.push({ pointer: '/amount', code: 'too_large', params: { max: open } });
  }
  return money;
}
