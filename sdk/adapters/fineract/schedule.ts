/** Periods of a repayment schedule are the lines of the contract's schedule. */
import { add } from '../../core/money.ts';
import type { ScheduleLine } from '../../schemas/schedule.ts';
import { fieldMap } from '../field-map.ts';
import { computed, date, integer, valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { toMoney } from '../kit/values.ts';
import { loanMoney, scaleOf, textAt } from './context.ts';
import type { LoanContext } from './context.ts';
import { isBilled, periodInvoiceId } from './bills.ts';

function stateOf(row: SourceRow, { today }: LoanContext, { gross, paid }: SourceRow): ScheduleLine['state'] {
  const [due, done] = [gross as ScheduleLine['gross'], paid as ScheduleLine['gross']];
  if (row['complete'] === true || (due.amount > 0 && done.amount >= due.amount)) return 'paid';
  if (done.amount > 0) return 'partially_paid';
  return isBilled(row, today) ? 'invoiced' : 'planned';
}

/** Fees and penalties are one sum in the Lessor API. */
function feesOf(row: SourceRow, { currency, settings }: LoanContext): ScheduleLine['fees'] {
  const scale = scaleOf(currency, settings.currencies);
  const part = (path: string) => toMoney(valueAt(row, path) ?? 0, valueAt(currency, 'code'), scale);
  return add(part('feeChargesDue'), part('penaltyChargesDue'));
}

/** A period with its number; the disbursement has none and is no line. */
export const scheduleMap = fieldMap<ScheduleLine, LoanContext>(
  {
    id: computed((row, { loan }) => `loan-${textAt(loan, 'id')}-line-${textAt(row, 'period')}`),
    seq: integer('period'),
    kind: computed((row) => (row['downPaymentPeriod'] === true ? 'down_payment' : 'installment')),
    dueOn: date('dueDate', 'parts'),
    principal: loanMoney('principalDue', { absent: 'zero' }),
    interest: loanMoney('interestDue', { absent: 'zero' }),
    fees: computed(feesOf),
    vat: computed((_, __, { principal }) => ({ ...(principal as ScheduleLine['principal']), amount: 0 })),
    gross: loanMoney('totalDueForPeriod'),
    balanceAfter: loanMoney('principalLoanBalanceOutstanding'),
    paid: loanMoney('totalPaidForPeriod', { absent: 'zero' }),
    state: computed(stateOf),
    invoiceId: computed((row, { loan, today }) =>
      isBilled(row, today) ? periodInvoiceId(textAt(loan, 'id'), textAt(row, 'period')) : undefined,
    ),
  },
  {
    id: 'period',
    check: ({ principal, interest, fees, gross }) =>
      add(add(principal, interest), fees).amount === gross.amount
        ? undefined
        : 'gross is not the sum of its parts',
  },
);

/** The periods of a loan's schedule that are due items; undefined when the loan carries no schedule. */
export function periodsOf(loan: SourceRow): SourceRow[] | undefined {
  const periods = valueAt(loan, 'repaymentSchedule.periods');
  if (!Array.isArray(periods)) return undefined;
  // The disbursement is the one period without a number; what is no object at all is left for the map to report.
  return (periods as SourceRow[]).filter(
    (period) =>
      valueAt(period, 'period') !== undefined || valueAt(period, 'principalDisbursed') === undefined,
  );
}
