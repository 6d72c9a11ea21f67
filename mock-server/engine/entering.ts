/** What staff enter: contracts with their schedule, and charges beside a contract's plan. */
import type { Asset } from '../../sdk/schemas/index.ts';
import { runBill, startBilling } from './billing.ts';
import { addMonthsToDay, civil } from './finance/calendar.ts';
import { mulDiv } from './finance/decimal.ts';
import type { ContractKind, ContractRecord, CustomerRecord, PlanLine, SpecialType, Story } from './model.ts';
import { type PlanTerms, buildPlan, priceBill, type SpecialTerms } from './plan.ts';
import { EVENT, type Store } from './store.ts';
import { NONE } from './tables.ts';
import { vatPercent } from './vat-rates.ts';

/** What has been agreed, in minor units and days. */
export interface EnteredTerms {
  readonly kind: ContractKind;
  readonly currency: string;
  readonly signed: number;
  readonly starts: number;
  /** Day from which the periods count; the first due day follows from it and from the timing. */
  readonly periodStart: number;
  readonly price: number;
  readonly downPayment: number;
  readonly residual: number;
  readonly count: number;
  readonly every: number;
  readonly timing: 'advance' | 'arrears';
  readonly nominal: string;
  readonly specials: readonly SpecialTerms[];
}

/** What a charge beside the plan comes to. */
export interface SpecialCharge {
  readonly type: SpecialType;
  readonly taxed: boolean;
  readonly net: number;
  readonly due: number;
}

/** Nobody pays on their own before this day: staff register what comes in. */
const NEVER = 1e9;

/** The plan that terms lead to. */
export function planOf(store: Store, terms: EnteredTerms): ReturnType<typeof buildPlan> {
  return buildPlan(planTerms(store, terms));
}

function planTerms(store: Store, terms: EnteredTerms): PlanTerms {
  const { profile } = store;
  return {
    ...terms,
    country: profile.countries[terms.currency] ?? profile.countries[profile.currency] ?? 'IT',
    financed: terms.price - terms.downPayment,
    service: 0,
    documentFee: 0,
    optionFee: 0,
    invoiceDay: civil(terms.periodStart).day,
  };
}

/** Takes a contract into the books; from now on it bills like every other. */
export function enterContract(
  store: Store,
  customer: CustomerRecord,
  terms: EnteredTerms,
  assetOf: (contract: { readonly id: string; readonly number: string }) => Asset,
): ContractRecord {
  const contract = recordOf(store, customer, terms);
  contract.assets.push(assetOf(contract));
  store.contracts.push(contract);
  customer.contracts.push(contract);
  startBilling(store, contract);
  catchUp(store, contract);
  store.touch(contract);
  return contract;
}

/** The record, its vehicle left out. */
function recordOf(store: Store, customer: CustomerRecord, terms: EnteredTerms): ContractRecord {
  const plan = planTerms(store, terms);
  const { lines, bills } = buildPlan(plan);
  const index = store.contracts.length;
  const ends = Math.max(terms.starts + 27, (lines.at(-1)?.due ?? terms.starts) - 1);
  const rental = terms.kind === 'operating_lease' || terms.kind === 'full_service_rental';
  const role = rental ? 'guaranteed_rv' : 'purchase_option';
  return {
    index,
    id: `con_s${index.toString(36)}`,
    number: `${store.profile.contractPrefix}-${civil(terms.starts).year}-${String(10_000 + index).slice(-5)}`,
    customer: customer.index,
    kind: terms.kind,
    ends,
    lines,
    bills,
    planned: bills.length,
    dropped: [],
    entered: true,
    story: STORY,
    assets: [],
    steps: stepsOf(terms, ends),
    signed: terms.signed,
    starts: terms.starts,
    closed: ends + 61,
    country: plan.country,
    currency: terms.currency,
    invoiceCurrency: terms.currency === 'BGN' ? 'EUR' : terms.currency,
    assetCost: terms.price,
    downPayment: terms.downPayment,
    financed: plan.financed,
    residual: terms.residual > 0 ? { amount: terms.residual, role } : undefined,
    count: terms.count,
    every: terms.every,
    timing: terms.timing,
    nominal: terms.nominal,
    index3m: undefined,
    invoiceDay: plan.invoiceDay,
    services: [],
    guarantees: [],
    stopsAfter: Number.MAX_SAFE_INTEGER,
    extras: [],
    billRow: bills.map(() => NONE),
    openRows: [],
    nextBill: 0,
    proformaRow: NONE,
    revision: 0,
  };
}

/** Nobody pays such a contract on their own. */
const STORY: Story = {
  payer: 'transfer',
  stop: { from: 0, until: NEVER, resume: NEVER },
  partialBill: NONE,
  failBill: NONE,
  disputeBill: NONE,
  cancelBill: NONE,
  advance: undefined,
};

function stepsOf({ signed, starts }: EnteredTerms, ends: number): ContractRecord['steps'] {
  const waits = Math.max(signed, starts - 10);
  return [
    { day: Math.min(signed, waits), status: 'signed' },
    { day: waits, status: 'awaiting_delivery' },
    { day: starts, status: 'active' },
    { day: ends + 1, status: 'matured' },
    { day: ends + 61, status: 'closed' },
  ];
}

/** Issues what should have been issued by today: the day's billing run is over when staff enter something. */
function catchUp(store: Store, contract: ContractRecord): void {
  while (contract.nextBill < contract.planned) {
    const bill = contract.bills[contract.nextBill];
    if (!bill || bill.issue > store.today) return;
    runBill(store, contract, contract.nextBill);
  }
}

/** Charges something beside the plan, on an invoice of its own; answers the index of its line. */
export function addSpecial(store: Store, contract: ContractRecord, charge: SpecialCharge): number {
  const at = contract.lines.length;
  const bill = contract.bills.length;
  const line: PlanLine = {
    seq: at + 1,
    kind: 'special',
    specialType: charge.type,
    due: charge.due,
    principal: 0,
    interest: 0,
    fees: charge.net,
    taxed: charge.taxed ? charge.net : 0,
    vat: 0,
    gross: 0,
    balanceAfter: balanceOn(contract, charge.due),
    installment: 0,
    bill,
  };
  contract.lines.push(line);
  const priced = priceBill(contract.lines, [at], contract);
  contract.bills.push(priced);
  contract.billRow.push(NONE);
  if (priced.issue > store.today) store.schedule(priced.issue, EVENT.bill, contract.index, bill);
  else runBill(store, contract, bill);
  store.touch(contract);
  return at;
}

/** Calls a charge off that is not invoiced yet; false when it is, or was called off before. */
export function dropSpecial(store: Store, contract: ContractRecord, at: number): boolean {
  const bill = contract.lines[at]?.bill ?? NONE;
  if ((contract.billRow[bill] ?? 0) !== NONE || contract.dropped.includes(bill)) return false;
  contract.dropped.push(bill);
  store.touch(contract);
  return true;
}

/** VAT of a charge on a day, as its bill will say. */
export function vatOfSpecial(contract: ContractRecord, charge: SpecialCharge): number {
  return charge.taxed ? mulDiv(charge.net, vatPercent(contract.country, charge.due), 100) : 0;
}

/** Principal owed after the lines of the plan that are due by a day. */
function balanceOn(contract: ContractRecord, day: number): number {
  let balance = contract.financed;
  for (const line of contract.lines)
    if (line.due <= day && (line.kind === 'installment' || line.kind === 'residual'))
      balance -= line.principal;
  return balance;
}

/** Due days of a charge that comes again: `count` of them, `every` months apart. */
export function dueDays(first: number, count: number, every: number): number[] {
  const { day } = civil(first);
  return Array.from({ length: count }, (_, at) => addMonthsToDay(first, at * every, day));
}
