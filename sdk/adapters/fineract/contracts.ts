/** Loans are contracts. */
import type { Contract } from '../../schemas/contract.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import { sum } from '../../core/money.ts';
import { UnmappedRow } from '../../core/page.ts';
import { fieldMap } from '../field-map.ts';
import { fault } from '../kit/fault.ts';
import { computed, constant, date, integer, text, valueAt, words } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { shiftDecimal, toLocalDate, toMoney } from '../kit/values.ts';
import { daysBetween } from '../../core/dates.ts';
import { periodBillMap, isBilled } from './bills.ts';
import { firstDate, ownMoney, scaleOf, textAt } from './context.ts';
import type { FineractContext, LoanContext } from './context.ts';
import { periodsOf } from './schedule.ts';

const STATUSES = {
  'loanStatusType.submitted.and.pending.approval': 'draft',
  'loanStatusType.approved': 'signed',
  'loanStatusType.active': 'active',
  'loanStatusType.transfer.in.progress': 'active',
  'loanStatusType.transfer.on.hold': 'suspended',
  'loanStatusType.withdrawn.by.client': 'closed',
  'loanStatusType.rejected': 'closed',
  'loanStatusType.closed.obligations.met': 'matured',
  'loanStatusType.closed.written.off': 'closed',
  'loanStatusType.closed.reschedule.outstanding.amount': 'closed',
  'loanStatusType.overpaid': 'matured',
} as const;
const UNITS: Readonly<Record<string, Contract['term']['unit']>> = { 1: 'week', 2: 'month', 3: 'year' };

/** Periods that are paid in full. Without the schedule it is known only that nothing was ever repaid. */
function installmentsPaid(loan: SourceRow): number {
  const periods = periodsOf(loan);
  if (periods) return periods.filter((period) => valueAt(period, 'complete') === true).length;
  return valueAt(loan, 'summary.totalRepayment') === 0 ? 0 : fault('missing (repaymentSchedule)');
}

/** The first period from today on with something left to pay. */
function nextInstallment(loan: SourceRow, context: FineractContext): Contract['nextInstallment'] {
  const currency = valueAt(loan, 'repaymentSchedule.currency');
  const next = periodsOf(loan)
    ?.map((period) => ({ dueOn: toLocalDate(valueAt(period, 'dueDate'), 'parts'), period }))
    .filter(
      ({ dueOn, period }) => dueOn >= context.today && valueAt(period, 'totalOutstandingForPeriod') !== 0,
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (!next) return undefined;
  const scale = scaleOf(currency, context.settings.currencies);
  const left = valueAt(next.period, 'totalOutstandingForPeriod');
  return { dueOn: next.dueOn, amount: toMoney(left, valueAt(currency, 'code'), scale) };
}

/** The billed periods of a loan as invoices; what cannot be mapped stays as the reason why not. */
export function billsOf(loan: SourceRow, context: FineractContext): (Invoice | UnmappedRow)[] {
  const periods = periodsOf(loan);
  const id = String(valueAt(loan, 'id'));
  if (!periods) return [new UnmappedRow([{ path: 'repaymentSchedule', message: 'missing' }], id)];
  const inner: LoanContext = { ...context, loan, currency: valueAt(loan, 'repaymentSchedule.currency') };
  return periodBillMap.rows(
    periods.filter((period) => isBilled(period, context.today) && valueAt(period, 'totalDueForPeriod') !== 0),
    inner,
  );
}

/** What the bills say is overdue; without a schedule Fineract's own figure. Undefined where neither can be trusted. */
function overdue(loan: SourceRow, context: FineractContext): Contract['overdue'] {
  const bills = billsOf(loan, context);
  const sound = bills.filter((bill): bill is Invoice => !(bill instanceof UnmappedRow));
  const code = textAt(loan, 'currency.code');
  if (sound.length === bills.length)
    return sum(
      sound.filter(({ timing }) => timing === 'overdue').map(({ open }) => open),
      sound[0]?.currency ?? code,
    );
  const own = valueAt(loan, 'summary.totalOverdue');
  if (periodsOf(loan) || own === undefined) return undefined;
  return toMoney(
    own,
    valueAt(loan, 'summary.currency.code'),
    scaleOf(valueAt(loan, 'summary.currency'), context.settings.currencies),
  );
}

function daysPastDue(loan: SourceRow, context: FineractContext): number | undefined {
  const days = billsOf(loan, context).map((bill) =>
    bill instanceof UnmappedRow ? undefined : (bill.daysPastDue ?? 0),
  );
  if (days.every((each) => each !== undefined)) return Math.max(0, ...days);
  const since = firstDate(loan, 'summary.overdueSinceDate');
  return since === undefined || periodsOf(loan) ? undefined : Math.max(0, daysBetween(since, context.today));
}

/** A loan. It is what Fineract calls it unless the lessor's settings say what its product is. */
export const contractMap = fieldMap<Contract, FineractContext>({
  id: text('id'),
  number: text('accountNo'),
  kind: computed((row, { settings }) => settings.kinds[String(valueAt(row, 'loanProductId'))] ?? 'unknown'),
  status: words('status.code', STATUSES),
  title: text('loanProductName', { optional: true }),
  signedOn: date('timeline.approvedOnDate', 'parts', { optional: true }),
  startsOn: computed(
    (row) =>
      firstDate(row, 'timeline.actualDisbursementDate', 'timeline.expectedDisbursementDate') ??
      fault('missing (timeline.expectedDisbursementDate)'),
  ),
  endsOn: date('timeline.expectedMaturityDate', 'parts'),
  closedOn: date('timeline.closedOnDate', 'parts', { optional: true }),
  currency: text('currency.code'),
  financed: ownMoney('principal', 'currency'),
  term: computed((row) => ({
    n: Number(valueAt(row, 'numberOfRepayments')),
    every: Number(valueAt(row, 'repaymentEvery')),
    unit: UNITS[String(valueAt(row, 'repaymentFrequencyType.id'))] ?? 'unknown',
  })),
  rate: computed((row) => {
    const percent = valueAt(row, 'annualInterestRate');
    return percent === undefined ? undefined : { kind: 'fixed', nominal: shiftDecimal(percent, -2) };
  }),
  installmentsPaid: computed(installmentsPaid),
  installmentsTotal: integer('numberOfRepayments'),
  nextInstallment: computed(nextInstallment),
  repaidToDate: ownMoney('summary.principalPaid', 'summary.currency', { optional: true }),
  outstandingPrincipal: ownMoney('summary.principalOutstanding', 'summary.currency', { optional: true }),
  overdue: computed(overdue),
  daysPastDue: computed(daysPastDue),
  assetIds: constant([]),
});
