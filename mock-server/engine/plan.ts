import { amortize } from './finance/amortization.ts';
import { addMonthsToDay, civil, dayNumber, daysInMonth, fromDay, toDay } from './finance/calendar.ts';
import { BGN_ENDS_ON, bgnToEur } from './finance/conversion.ts';
import { mulDiv, splitByWeights } from './finance/decimal.ts';
import type { Timing } from './finance/installment.ts';
import { simpleInterest } from './finance/interim-interest.ts';
import type { Bill, ContractKind, Country, LineKind, PlanLine, SpecialType } from './model.ts';
import { vatPercent } from './vat-rates.ts';

/** A charge beside the installments, on every `every`-th installment from `first` on. */
export interface SpecialTerms {
  readonly type: SpecialType;
  readonly first: number;
  readonly every: number;
  readonly net: number;
}

/** Everything a schedule follows from. */
export interface PlanTerms {
  readonly kind: ContractKind;
  readonly country: Country;
  readonly currency: string;
  /** Day of delivery; interim interest runs from here to `periodStart`. */
  readonly starts: number;
  readonly periodStart: number;
  readonly downPayment: number;
  readonly financed: number;
  readonly residual: number;
  readonly count: number;
  readonly every: number;
  readonly timing: Timing;
  readonly nominal: string;
  /** Service fee on every installment (net). */
  readonly service: number;
  readonly documentFee: number;
  readonly optionFee: number;
  readonly specials: readonly SpecialTerms[];
  readonly invoiceDay: number;
}

/** What the price of a bill follows from. */
export type PricingTerms = Pick<PlanTerms, 'country' | 'currency' | 'starts' | 'invoiceDay'>;

/** Days an invoice is issued at least before it falls due. */
const LEAD_DAYS = 10;
const EURO_DAY = toDay(BGN_ENDS_ON);

interface Draft {
  kind: LineKind;
  special?: SpecialType;
  due: number;
  principal?: number;
  interest?: number;
  fees?: number;
  balance: number;
  installment?: number;
}

/** The schedule of a contract and the bills that will charge it, in order of due day and of issue day. */
export function buildPlan(terms: PlanTerms): { lines: PlanLine[]; bills: Bill[] } {
  const lines = draftLines(terms).map((draft, index): PlanLine => toLine(draft, index + 1, terms));
  return { lines, bills: makeBills(lines, terms) };
}

function draftLines(terms: PlanTerms): Draft[] {
  const { starts, periodStart, financed, count, every, timing } = terms;
  const drafts: Draft[] = [];
  const anchor = civil(periodStart).day;
  const dueOf = (periods: number): number => addMonthsToDay(periodStart, periods * every, anchor);
  const offset = timing === 'advance' ? 1 : 0;
  if (terms.downPayment > 0) {
    drafts.push({ kind: 'down_payment', due: starts, fees: terms.downPayment, balance: financed });
  }
  if (periodStart > starts) {
    const period = { from: fromDay(starts), to: fromDay(periodStart), dayCount: '30/360' } as const;
    const interest = simpleInterest(financed, terms.nominal, period);
    if (interest > 0)
      drafts.push({ kind: 'interim_interest', due: dueOf(1 - offset), interest, balance: financed });
  }
  const plan = amortize({ ...terms, periodMonths: every });
  for (const line of plan) {
    if (line.kind === 'residual') {
      const { principal, interest } = line;
      drafts.push({
        kind: 'residual',
        due: dueOf(count),
        principal,
        interest,
        fees: terms.optionFee,
        balance: 0,
      });
      continue;
    }
    const due = dueOf(line.seq - offset);
    const closing = line.seq === count && terms.residual === 0 ? terms.optionFee : 0;
    const fees = terms.service + (line.seq === 1 ? terms.documentFee : 0) + closing;
    const { principal, interest, balanceAfter: balance } = line;
    drafts.push({ kind: 'installment', due, principal, interest, fees, balance, installment: line.seq });
    for (const special of terms.specials) {
      if (line.seq < special.first || (line.seq - special.first) % special.every !== 0) continue;
      drafts.push({ kind: 'special', special: special.type, due, fees: special.net, balance });
    }
  }
  return drafts;
}

/** Insurance and road tax bear no VAT; interest bears none in Bulgaria when the lease sells the asset. */
function taxedPart(draft: Draft, terms: PlanTerms): number {
  const { principal = 0, interest = 0, fees = 0, special } = draft;
  if (special === 'casco' || special === 'mtpl' || special === 'road_tax') return 0;
  const exempt =
    terms.country === 'BG' && (terms.kind === 'financial_lease' || terms.kind === 'hire_purchase');
  return principal + fees + (exempt ? 0 : interest);
}

function toLine(draft: Draft, seq: number, terms: PlanTerms): PlanLine {
  const { principal = 0, interest = 0, fees = 0 } = draft;
  return {
    seq,
    kind: draft.kind,
    specialType: draft.special,
    due: draft.due,
    principal,
    interest,
    fees,
    taxed: taxedPart(draft, terms),
    vat: 0,
    gross: 0,
    balanceAfter: draft.balance,
    installment: draft.installment ?? 0,
    bill: -1,
  };
}

function makeBills(lines: readonly PlanLine[], terms: PlanTerms): Bill[] {
  // Lines of one day stand together; the residual and the down payment get an invoice of their own.
  const groups: number[][] = [];
  let last: PlanLine | undefined;
  lines.forEach((line, index) => {
    const apart = line.kind === 'residual' || line.kind === 'down_payment' || last?.kind === 'down_payment';
    if (last && !apart && last.due === line.due) groups.at(-1)?.push(index);
    else groups.push([index]);
    last = line;
  });
  const bills = groups.map((group) => priceBill(lines, group, terms));
  bills.sort((a, b) => a.issue - b.issue || a.due - b.due);
  bills.forEach((bill, index) => {
    for (const at of bill.lines) {
      const line = lines[at];
      if (line) line.bill = index;
    }
  });
  return bills;
}

/** VAT is computed once per rate group of the bill and handed back to its lines, so that both views add up. */
export function priceBill(lines: readonly PlanLine[], group: readonly number[], terms: PricingTerms): Bill {
  const members = group.map((index) => lines[index]).filter((line) => line !== undefined);
  const due = members[0]?.due ?? terms.starts;
  const percent = vatPercent(terms.country, due);
  const taxed = members.reduce((sum, line) => sum + line.taxed, 0);
  const vat = mulDiv(taxed, percent, 100);
  const shares =
    members.length === 1
      ? [vat]
      : splitByWeights(
          vat,
          members.map((line) => line.taxed),
        );
  members.forEach((line, index) => {
    line.vat = shares[index] ?? 0;
    line.gross = line.principal + line.interest + line.fees + line.vat;
  });
  const euro = terms.currency === 'BGN' && due >= EURO_DAY;
  const amounts = euro ? convertedBases(members) : plainBases(members, taxed);
  const billVat = euro ? mulDiv(amounts.base, percent, 100) : vat;
  return {
    issue: issueDay(due, terms),
    due,
    lines: group,
    residual: members[0]?.kind === 'residual',
    currency: euro ? 'EUR' : terms.currency,
    base: amounts.base,
    exempt: amounts.exempt,
    vat: billVat,
    gross: amounts.base + amounts.exempt + billVat,
  };
}

function plainBases(members: readonly PlanLine[], taxed: number): { base: number; exempt: number } {
  const net = members.reduce((sum, line) => sum + line.principal + line.interest + line.fees, 0);
  return { base: taxed, exempt: net - taxed };
}

/** Each printed part is converted on its own, so that the euro invoice adds up from its own lines. */
function convertedBases(members: readonly PlanLine[]): { base: number; exempt: number } {
  let base = 0;
  let exempt = 0;
  for (const line of members) {
    const interestTaxed = line.taxed === line.principal + line.fees + line.interest;
    const sold = bgnToEur(line.principal) + bgnToEur(line.fees);
    const interest = bgnToEur(line.interest);
    if (line.taxed === 0 && sold > 0) exempt += sold + interest;
    else if (interestTaxed) base += sold + interest;
    else {
      base += sold;
      exempt += interest;
    }
  }
  return { base, exempt };
}

/** The monthly invoice day that leaves the customer {@link LEAD_DAYS}; never before delivery. */
function issueDay(due: number, terms: PricingTerms): number {
  const target = due - LEAD_DAYS;
  const { year, month } = civil(target);
  const same = dayNumber(year, month, Math.min(terms.invoiceDay, daysInMonth(year, month)));
  const day = same <= target ? same : addMonthsToDay(same, -1, terms.invoiceDay);
  return Math.max(day, terms.starts);
}
