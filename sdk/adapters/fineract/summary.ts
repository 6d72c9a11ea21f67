/**
 * The dashboard's figures, each the total of the list that explains it. They are answered only when every loan, charge
 * and transaction could be read and mapped: a sum with a row missing would be believed.
 */
import { ResponseShapeError } from '../../core/errors.ts';
import type { Issue } from '../../core/errors.ts';
import { add, sum } from '../../core/money.ts';
import { addMonths, startOfMonth } from '../../core/dates.ts';
import { UnmappedRow } from '../../core/page.ts';
import type { Money } from '../../schemas/base.ts';
import type { Contract } from '../../schemas/contract.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import type { Payment } from '../../schemas/payment.ts';
import type { ScheduleLine } from '../../schemas/schedule.ts';
import type { CurrencySummary, Summary } from '../../schemas/summary.ts';
import type { MemoryRows } from '../kit/memory-list.ts';
import { isEnded } from './lists.ts';

/** Everything that the figures are made of. */
export interface Figures {
  readonly today: string;
  readonly customerId: string;
  readonly contracts: MemoryRows<Contract>;
  readonly invoices: MemoryRows<Invoice>;
  readonly payments: MemoryRows<Payment>;
  /** Lines of the plans of contracts that run. */
  readonly lines: MemoryRows<ScheduleLine>;
}

/** The rows, all of them. Throws {@link ResponseShapeError} when one is missing or could not be mapped. */
function whole<T extends object>({ rows, complete }: MemoryRows<T>, path: string): T[] {
  const issues: Issue[] = rows.flatMap((row) => (row instanceof UnmappedRow ? row.issues : []));
  if (!complete) issues.push({ path, message: 'incomplete' });
  if (issues.length > 0) throw new ResponseShapeError('summary.get', issues);
  return rows as T[];
}

/** The figures. Throws as {@link whole}. */
export function summarize(figures: Figures): Summary {
  const { today, customerId } = figures;
  const contracts = whole(figures.contracts, 'contracts');
  const invoices = whole(figures.invoices, 'invoices');
  const payments = whole(figures.payments, 'payments');
  const lines = whole(figures.lines, 'schedule');
  const codes = new Set([
    ...invoices.map(({ currency }) => currency),
    ...payments.map(({ amount }) => amount.currency),
    ...lines.map(({ gross }) => gross.currency),
  ]);
  return {
    asOf: today,
    customerId,
    contracts: {
      active: contracts.filter((contract) => !isEnded(contract)).length,
      overdue: contracts.filter(({ overdue }) => (overdue?.amount ?? 0) > 0).length,
      closed: contracts.filter(isEnded).length,
    },
    currencies: Array.from(codes)
      .sort()
      .map((currency) =>
        currencySummary(today, currency, {
          invoices: invoices.filter((each) => each.currency === currency),
          payments: payments.filter(
            ({ amount, state }) => amount.currency === currency && state === 'posted',
          ),
          lines: lines.filter(({ gross }) => gross.currency === currency),
        }),
      ),
  };
}

interface Rows {
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly lines: readonly ScheduleLine[];
}

type Bucket = CurrencySummary['overdue'];

function currencySummary(
  today: string,
  currency: string,
  { invoices, payments, lines }: Rows,
): CurrencySummary {
  const bucket = <T>(rows: readonly T[], of: (row: T) => Money): Bucket => ({
    count: rows.length,
    amount: sum(rows.map(of), currency),
  });
  const open = ({ open: left }: Invoice) => left;
  const owed = invoices.filter((row) => row.open.amount > 0);
  const [late, next] = [
    owed.filter(({ timing }) => timing === 'overdue'),
    owed.filter((row) => row.timing !== 'overdue'),
  ];
  const untouched = (row: Invoice) => row.settlement !== 'partial';
  const dates = next.map(({ dueOn = '' }) => dueOn).sort();
  const soonest = next.filter(({ dueOn }) => dueOn === dates[0]);
  const latest = [...payments].sort((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1))[0];
  const thisYear = payments.filter(({ receivedOn }) => receivedOn >= `${today.slice(0, 4)}-01-01`);
  return {
    currency,
    overdue: bucket(late, open),
    nextDue: bucket(next, open),
    totalDue: bucket(owed, open),
    daysPastDue: Math.max(0, ...late.map(({ daysPastDue = 0 }) => daysPastDue)),
    ...(dates[0] !== undefined && { nextPayment: { dueOn: dates[0], ...bucket(soonest, open) } }),
    invoiceStatus: {
      paid: bucket(
        invoices.filter((row) => row.open.amount === 0),
        ({ gross }) => gross,
      ),
      partial: bucket(
        owed.filter(({ settlement }) => settlement === 'partial'),
        open,
      ),
      overdue: bucket(late.filter(untouched), open),
      notDue: bucket(next.filter(untouched), open),
    },
    paidThisYear: bucket(thisYear, ({ amount }) => amount),
    unappliedCredit: sum(
      payments.map(({ unallocated }) => unallocated),
      currency,
    ),
    advancesPaid: sum(
      lines
        .filter(({ kind }) => kind === 'down_payment')
        .map(({ paid, gross }) => paid ?? { ...gross, amount: 0 }),
      currency,
    ),
    ...(latest && { latestPayment: latest }),
    months: months(today, currency, owed, payments, lines),
  };
}

/** Twelve months back and twelve ahead. What is planned and not billed yet is projected along with what is open. */
function months(
  today: string,
  currency: string,
  owed: readonly Invoice[],
  payments: readonly Payment[],
  lines: readonly ScheduleLine[],
): CurrencySummary['months'] {
  const first = startOfMonth(today);
  const zero = { amount: 0, currency };
  return Array.from({ length: 25 }, (_, index) => {
    const month = addMonths(first, index - 12).slice(0, 7);
    const inMonth = (day: string | undefined) => day?.startsWith(month) === true;
    const paid = payments.filter(({ receivedOn }) => inMonth(receivedOn)).map(({ amount }) => amount);
    const ahead = [
      ...owed.filter(({ dueOn }) => inMonth(dueOn)).map(({ open }) => open),
      ...lines.filter(({ state, dueOn }) => state === 'planned' && inMonth(dueOn)).map(({ gross }) => gross),
    ];
    return { month, paid: paid.reduce(add, zero), projected: index < 12 ? zero : ahead.reduce(add, zero) };
  });
}
