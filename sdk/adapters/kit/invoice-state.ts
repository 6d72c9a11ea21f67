/** What the balance and the due date make of an invoice, by the rules of the Lessor API. */
import { daysBetween } from '../../core/dates.ts';
import { add, subtract } from '../../core/money.ts';
import type { Invoice } from '../../schemas/invoice.ts';

type Balance = Pick<Invoice, 'gross' | 'paid' | 'credited' | 'writtenOff' | 'open'>;

/** Why the balance of an invoice does not add up; undefined when open = gross − paid − credited − written off ≥ 0. */
export function balanceFault({ gross, paid, credited, writtenOff, open }: Balance): string | undefined {
  if (open.amount < 0) return 'open is negative';
  if (Math.min(paid.amount, credited.amount, writtenOff.amount) < 0) return 'a settled part is negative';
  const settled = add(add(paid, credited), writtenOff);
  return subtract(gross, settled).amount === open.amount ? undefined : 'open is not what is left';
}

/** Settlement by balance alone; a cancelled invoice is told by other means. */
export function settlementOf({ gross, paid, credited, open }: Balance): Invoice['settlement'] {
  if (open.amount <= 0) return paid.amount === 0 && credited.amount > 0 ? 'credited' : 'paid';
  return open.amount < gross.amount ? 'partial' : 'open';
}

/** Timing and days past due, while something is open. Due today is not overdue. */
export function timingOf(
  open: Invoice['open'],
  dueOn: string | undefined,
  today: string,
): Pick<Invoice, 'timing' | 'daysPastDue'> {
  if (open.amount <= 0 || dueOn === undefined) return {};
  if (dueOn < today) return { timing: 'overdue', daysPastDue: daysBetween(dueOn, today) };
  return { timing: dueOn === today ? 'due_today' : 'not_due' };
}
