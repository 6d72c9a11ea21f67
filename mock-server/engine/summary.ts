import type { CreditLine, CurrencySummary, Summary } from '../../sdk/schemas/index.ts';
import { civil, dayNumber, fromDay } from './finance/calendar.ts';
import { monthIndex, MONTHS, MonthSlots, PAST } from './month-slots.ts';
import type { ContractRecord, CustomerRecord } from './model.ts';
import { accessible, ENDED } from './queries/contract-query.ts';
import { isInProgress, isPosted } from './queries/payment-query.ts';
import type { Store } from './store.ts';
import { INVOICE_TYPE, NONE } from './tables.ts';
import { contractFacts } from './views/contract-facts.ts';
import { settlementOf } from './views/invoice-view.ts';
import { paymentView } from './views/payment-view.ts';

interface Bucket {
  count: number;
  amount: number;
}

/** Sums of one currency while they are gathered. */
class CurrencySums {
  readonly overdue: Bucket = { count: 0, amount: 0 };
  readonly nextDue: Bucket = { count: 0, amount: 0 };
  readonly status = {
    paid: { count: 0, amount: 0 },
    partial: { count: 0, amount: 0 },
    overdue: { count: 0, amount: 0 },
    notDue: { count: 0, amount: 0 },
  };
  readonly paidThisYear: Bucket = { count: 0, amount: 0 };
  readonly paid = new Array<number>(MONTHS).fill(0);
  readonly projected = new Array<number>(MONTHS).fill(0);
  oldest = Number.POSITIVE_INFINITY;
  nextDay = Number.POSITIVE_INFINITY;
  next: Bucket = { count: 0, amount: 0 };
  unapplied = 0;
  advances = 0;
  latest = NONE;
  inProgress = NONE;
  readonly underWay: Bucket = { count: 0, amount: 0 };
  seen = false;
}

function add(bucket: Bucket, amount: number): void {
  bucket.count += 1;
  bucket.amount += amount;
}

/** The dashboard's figures, of a customer or of one contract; each equals the total of the list that explains it. */
export function summarize(
  store: Store,
  customer: CustomerRecord,
  credit: CreditLine | undefined,
  contractId?: string,
): Summary {
  const contracts = accessible(store, customer).filter(
    (each) => contractId === undefined || each.id === contractId,
  );
  const only = contractId === undefined ? undefined : (contracts[0]?.index ?? NONE);
  const sums = new Map<number, CurrencySums>();
  const of = (currency: number): CurrencySums => {
    const known = sums.get(currency);
    if (known) return known;
    const fresh = new CurrencySums();
    sums.set(currency, fresh);
    return fresh;
  };
  const month = monthIndex(store.today) - (PAST - 1);
  const slots = new MonthSlots(month);
  gatherInvoices(store, customer, only, of, slots);
  gatherPayments(store, customer, only, of, slots);
  for (const contract of contracts) gatherPlan(store, contract, of, slots);
  const facts = contracts.map((contract) => contractFacts(store, contract));
  return {
    asOf: fromDay(store.today),
    customerId: customer.profile.id,
    currencies: Array.from(sums)
      .filter(([, sum]) => sum.seen)
      .sort(([a], [b]) => a - b)
      .map(([currency, sum]) => currencySummary(store, store.currencies[currency] ?? '', sum, month)),
    contracts: {
      active: facts.filter((each) => !ENDED.has(each.status)).length,
      overdue: facts.filter((each) => each.overdue > 0).length,
      closed: facts.filter((each) => ENDED.has(each.status)).length,
    },
    ...(credit && contractId === undefined ? { credit } : {}),
  };
}

type Of = (currency: number) => CurrencySums;

function gatherInvoices(
  store: Store,
  customer: CustomerRecord,
  only: number | undefined,
  of: Of,
  slots: MonthSlots,
): void {
  const { invoices, today } = store;
  for (const row of customer.invoices) {
    if (only !== undefined && invoices.contract[row] !== only) continue;
    const sum = of(invoices.currency[row] ?? 0);
    sum.seen = true;
    if (invoices.type[row] === INVOICE_TYPE.credit_note) sum.unapplied += invoices.unapplied[row] ?? 0;
    if (!invoices.counts(row)) continue;
    const open = invoices.open[row] ?? 0;
    if (open <= 0) {
      add(sum.status.paid, invoices.gross[row] ?? 0);
      continue;
    }
    const due = invoices.due[row] ?? 0;
    const late = due < today;
    add(late ? sum.overdue : sum.nextDue, open);
    add(
      settlementOf(store, row) === 1 ? sum.status.partial : late ? sum.status.overdue : sum.status.notDue,
      open,
    );
    if (late) sum.oldest = Math.min(sum.oldest, due);
    else if (due <= sum.nextDay) {
      if (due < sum.nextDay) sum.next = { count: 0, amount: 0 };
      sum.nextDay = due;
      add(sum.next, open);
    }
    const month = slots.of(due);
    if (month >= PAST - 1) sum.projected[month] = (sum.projected[month] ?? 0) + open;
  }
}

function gatherPayments(
  store: Store,
  customer: CustomerRecord,
  only: number | undefined,
  of: Of,
  slots: MonthSlots,
): void {
  const { payments } = store;
  const newYear = dayNumber(civil(store.today).year, 1, 1);
  for (const row of customer.payments) {
    if (only !== undefined && payments.contract[row] !== only) continue;
    const sum = of(payments.currency[row] ?? 0);
    const received = payments.received[row] ?? 0;
    if (isInProgress(store, row)) {
      sum.inProgress = row;
      add(sum.underWay, payments.amount[row] ?? 0);
    }
    if (!isPosted(store, row)) continue;
    const amount = payments.amount[row] ?? 0;
    sum.unapplied += payments.unallocated[row] ?? 0;
    if (received >= newYear) add(sum.paidThisYear, amount);
    if (sum.latest === NONE || received >= (payments.received[sum.latest] ?? 0)) sum.latest = row;
    const month = slots.of(received);
    if (month === NONE) continue;
    sum.paid[month] = (sum.paid[month] ?? 0) + amount;
  }
}

/** Bills that are still to be issued, by month, and what was paid ahead on contracts that run. */
function gatherPlan(store: Store, contract: ContractRecord, of: Of, slots: MonthSlots): void {
  const running = !ENDED.has(contractFacts(store, contract).status);
  contract.bills.forEach((bill, index) => {
    const row = contract.billRow[index] ?? NONE;
    const sum = of(store.currency(bill.currency));
    if (row === NONE) {
      const month = slots.of(bill.due);
      if (bill.due > contract.stopsAfter || month < PAST - 1 || contract.dropped.includes(index)) return;
      sum.projected[month] = (sum.projected[month] ?? 0) + bill.gross;
      sum.seen = true;
      return;
    }
    const kind = contract.lines[bill.lines[0] ?? 0]?.kind;
    const ahead = contract.timing === 'advance' && bill.due > store.today;
    if (running && (kind === 'down_payment' || ahead)) sum.advances += store.invoices.paid[row] ?? 0;
  });
}

function currencySummary(store: Store, currency: string, sum: CurrencySums, first: number): CurrencySummary {
  const money = (amount: number) => ({ amount, currency });
  const bucket = ({ count, amount }: Bucket) => ({ count, amount: money(amount) });
  return {
    currency,
    overdue: bucket(sum.overdue),
    nextDue: bucket(sum.nextDue),
    totalDue: bucket({
      count: sum.overdue.count + sum.nextDue.count,
      amount: sum.overdue.amount + sum.nextDue.amount,
    }),
    daysPastDue: Number.isFinite(sum.oldest) ? store.today - sum.oldest : 0,
    ...(Number.isFinite(sum.nextDay)
      ? {
          nextPayment: { dueOn: fromDay(sum.nextDay), amount: money(sum.next.amount), count: sum.next.count },
        }
      : {}),
    invoiceStatus: {
      paid: bucket(sum.status.paid),
      partial: bucket(sum.status.partial),
      overdue: bucket(sum.status.overdue),
      notDue: bucket(sum.status.notDue),
    },
    paidThisYear: bucket(sum.paidThisYear),
    unappliedCredit: money(sum.unapplied),
    advancesPaid: money(sum.advances),
    ...(sum.latest === NONE ? {} : { latestPayment: paymentView(store, sum.latest) }),
    ...(sum.inProgress === NONE
      ? {}
      : {
          paymentInProgress: paymentView(store, sum.inProgress),
          paymentsInProgress: bucket(sum.underWay),
        }),
    months: sum.paid.map((paid, index) => {
      const month = first + index;
      const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return { month: text, paid: money(paid), projected: money(sum.projected[index] ?? 0) };
    }),
  };
}
