import { settleParts } from '../allocation.ts';
import { bgnToEur } from '../finance/conversion.ts';
import { mulDiv, splitByWeights } from '../finance/decimal.ts';
import type { ContractRecord, ContractStatus, PlanLine } from '../model.ts';
import type { Store } from '../store.ts';
import { INVOICE_TYPE, NONE } from '../tables.ts';

/** Figures of a contract that follow from its plan and invoices. Open and overdue in invoice currency. */
export interface ContractFacts {
  readonly paidInstallments: number;
  readonly repaid: number;
  readonly outstanding: number;
  readonly open: number;
  readonly overdue: number;
  readonly daysPastDue: number;
  readonly next: { readonly due: number; readonly amount: number; readonly currency: string } | undefined;
  readonly status: ContractStatus;
}

interface Cached {
  readonly revision: number;
  readonly today: number;
  readonly facts: ContractFacts;
}

/** Facts per contract; a record forgets its facts when the contract changes or a day passes. */
const cache = new WeakMap<ContractRecord, Cached>();

/** The status a contract has on a day. */
export function statusOn(contract: ContractRecord, day: number): ContractStatus {
  let status: ContractStatus = 'draft';
  for (const step of contract.steps) if (step.day <= day) status = step.status;
  return status;
}

/** The figures of a contract today. */
export function contractFacts(store: Store, contract: ContractRecord): ContractFacts {
  const known = cache.get(contract);
  if (known && known.revision === contract.revision && known.today === store.today) return known.facts;
  const facts = reckon(store, contract);
  cache.set(contract, { revision: contract.revision, today: store.today, facts });
  return facts;
}

/** Paid part of each line of a bill, in contract currency; the parts add up to what its invoice has received. */
export function paidOfLines(store: Store, contract: ContractRecord, bill: number): number[] {
  const lines = (contract.bills[bill]?.lines ?? []).map((index) => contract.lines[index]?.gross ?? 0);
  const row = contract.billRow[bill] ?? NONE;
  if (row === NONE) return lines.map(() => 0);
  const gross = store.invoices.gross[row] ?? 0;
  const open = store.invoices.open[row] ?? 0;
  if (open <= 0) return lines;
  const total = lines.reduce((sum, line) => sum + line, 0);
  return splitByWeights(mulDiv(total, gross - open, gross), lines);
}

/** Principal that a part payment of a line repays: fees and VAT first, then interest, then principal. */
export function repaidBy(line: PlanLine, paid: number): number {
  if (paid >= line.gross) return line.principal;
  const { principal, interest, fees, vat } = line;
  return settleParts({ penalty: 0, fee: fees + vat, interest, principal }, paid).principal;
}

function reckon(store: Store, contract: ContractRecord): ContractFacts {
  const { invoices, today } = store;
  let paidInstallments = 0;
  let repaid = 0;
  contract.bills.forEach((bill, index) => {
    const row = contract.billRow[index] ?? NONE;
    if (row === NONE) return;
    const settled = (invoices.open[row] ?? 0) <= 0;
    const shares = settled ? undefined : paidOfLines(store, contract, index);
    bill.lines.forEach((at, place) => {
      const line = contract.lines[at];
      if (!line) return;
      if (settled && line.kind === 'installment') paidInstallments += 1;
      repaid += shares ? repaidBy(line, shares[place] ?? 0) : line.principal;
    });
  });
  let open = 0;
  let overdue = 0;
  let oldest = today;
  for (const row of contract.openRows) {
    const amount = inInvoiceCurrency(store, contract, row);
    const due = invoices.due[row] ?? today;
    open += amount;
    if (due < today) {
      overdue += amount;
      oldest = Math.min(oldest, due);
    }
  }
  const ended = contract.stopsAfter <= today;
  const payoffPaid = ended && contract.openRows.every((row) => invoices.type[row] !== INVOICE_TYPE.invoice);
  return {
    paidInstallments,
    // The payoff has repaid what no instalment will.
    repaid: payoffPaid ? contract.financed : repaid,
    outstanding: payoffPaid ? 0 : contract.financed - repaid,
    open,
    overdue,
    daysPastDue: today - oldest,
    next: nextInstallment(store, contract),
    status: statusOn(contract, today),
  };
}

/** What is open on a row; an old lev invoice is shown in the euro its contract is invoiced in. */
function inInvoiceCurrency(store: Store, contract: ContractRecord, row: number): number {
  const open = store.invoices.open[row] ?? 0;
  return store.currencies[store.invoices.currency[row] ?? 0] === contract.invoiceCurrency
    ? open
    : bgnToEur(open);
}

/** The first bill due today or later that is not settled: what is open when it is invoiced, else what it will be. */
function nextInstallment(store: Store, contract: ContractRecord): ContractFacts['next'] {
  let next: ContractFacts['next'];
  for (let index = 0; index < contract.bills.length; index += 1) {
    const bill = contract.bills[index];
    if (!bill || bill.due < store.today || bill.due > contract.stopsAfter) continue;
    if (next && bill.due >= next.due) continue;
    const row = contract.billRow[index] ?? NONE;
    if (row === NONE && contract.dropped.includes(index)) continue;
    const amount = row === NONE ? bill.gross : (store.invoices.open[row] ?? 0);
    if (amount > 0) next = { due: bill.due, amount, currency: bill.currency };
    // Those of the plan stand in order of their days; what was charged beside them does not.
    if (next && index < contract.planned) index = contract.planned - 1;
  }
  return next;
}
