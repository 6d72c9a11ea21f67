/** The figures of a payoff: each component from the books, so that paying their sum leaves nothing open. */
import type { PayoffQuote } from '../../../sdk/schemas/payoff.ts';
import { payoffCurrency } from '../../engine/billing.ts';
import { creditsOf, rowsAfter } from '../../engine/early-end.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { bgnToEur } from '../../engine/finance/conversion.ts';
import { mulDiv } from '../../engine/finance/decimal.ts';
import { lateInterest, lateSegments } from '../../engine/finance/late-interest.ts';
import type { ContractRecord } from '../../engine/model.ts';
import { interestPerDay, payoffAt } from '../../engine/payoff-terms.ts';
import type { Store } from '../../engine/store.ts';
import { INVOICE_TYPE, NONE } from '../../engine/tables.ts';
import { vatPercent } from '../../engine/vat-rates.ts';

/** A payoff on a day, in invoice currency. */
export interface PayoffFigures {
  readonly currency: string;
  /** Without those that are zero. */
  readonly components: readonly { readonly code: string; readonly amount: number }[];
  readonly total: number;
  readonly perDiem: number;
  /** Net, as the payoff's own invoice charges it. */
  readonly payoff: number;
  readonly penalty: number;
}

/** What it costs to end a contract on a day, seen from today. */
export function payoffFigures(store: Store, contract: ContractRecord, day: number): PayoffFigures {
  const currency = payoffCurrency(contract, day);
  const terms = payoffAt(contract, contract.lines, day);
  const percent = vatPercent(contract.country, day);
  const dropped = new Set(rowsAfter(contract, day));
  const penalty = penaltyOf(store, contract, day, currency);
  const daily = interestPerDay(contract, contract.lines, day);
  const components = [
    { code: 'outstanding_principal', amount: terms.principal },
    { code: 'accrued_interest', amount: terms.interest },
    { code: 'termination_fee', amount: terms.fee },
    { code: 'vat', amount: mulDiv(terms.total, percent, 100) },
    { code: 'open_invoices', amount: openOf(store, contract, dropped, currency) },
    { code: 'unbilled_installments', amount: unbilledOf(contract, day, currency) },
    { code: 'late_interest', amount: penalty },
    { code: 'credits', amount: -creditOf(store, contract, dropped, currency) },
  ].filter(({ amount }) => amount !== 0);
  const total = components.reduce((sum, { amount }) => sum + amount, 0);
  const perDiem = daily + mulDiv(daily, percent, 100);
  return { currency, components, total, perDiem, payoff: terms.total, penalty };
}

/** The figures as money. */
export function figuresView(
  figures: PayoffFigures,
): Required<Pick<PayoffQuote, 'components' | 'perDiem' | 'total'>> {
  const money = (amount: number) => ({ amount, currency: figures.currency });
  return {
    components: figures.components.map(({ code, amount }) => ({ code, amount: money(amount) })),
    perDiem: money(figures.perDiem),
    total: money(figures.total),
  };
}

/** An amount in levs as euro where the payoff is in euro. */
function priced(amount: number, from: string | undefined, currency: string): number {
  return from === 'BGN' && currency === 'EUR' ? bgnToEur(amount) : amount;
}

function openOf(
  store: Store,
  contract: ContractRecord,
  dropped: ReadonlySet<number>,
  currency: string,
): number {
  const { invoices } = store;
  return contract.openRows
    .filter((row) => !dropped.has(row))
    .reduce((sum, row) => {
      const code = store.currencies[invoices.currency[row] ?? 0];
      return sum + priced(invoices.open[row] ?? 0, code, currency);
    }, 0);
}

/** Bills that fall due until the day and are still to be issued. */
function unbilledOf(contract: ContractRecord, day: number, currency: string): number {
  return contract.bills.reduce(
    (sum, bill, index) =>
      bill.due <= day && (contract.billRow[index] ?? NONE) === NONE && !contract.dropped.includes(index)
        ? sum + priced(bill.gross, bill.currency, currency)
        : sum,
    0,
  );
}

/** Late interest on invoices that are overdue today, as far as no debit note has charged it. */
function penaltyOf(store: Store, contract: ContractRecord, day: number, currency: string): number {
  const { invoices, today, profile } = store;
  let sum = 0;
  for (const row of contract.openRows) {
    const due = invoices.due[row] ?? today;
    if (due >= today || invoices.type[row] !== INVOICE_TYPE.invoice) continue;
    const charged = contract.extras
      .filter((each) => each.kind === 'late_interest' && each.bill === invoices.bill[row])
      .reduce((last, each) => (each.day <= today ? Math.max(last, each.day) : last), due);
    const segments = lateSegments(fromDay(charged), fromDay(day), profile.lateRates);
    const interest = lateInterest(invoices.open[row] ?? 0, segments);
    sum += priced(interest, store.currencies[invoices.currency[row] ?? 0], currency);
  }
  return sum;
}

/** What the customer has to their credit, with what they paid on invoices that are dropped. */
function creditOf(
  store: Store,
  contract: ContractRecord,
  dropped: ReadonlySet<number>,
  currency: string,
): number {
  const { invoices, payments } = store;
  const { notes, unallocated } = creditsOf(store, contract, currency);
  const sum = (rows: Iterable<number>, values: readonly number[]): number =>
    [...rows].reduce((total, row) => total + (values[row] ?? 0), 0);
  return (
    sum(notes, invoices.unapplied) + sum(unallocated, payments.unallocated) + sum(dropped, invoices.paid)
  );
}
