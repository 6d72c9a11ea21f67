import type { Contract, ScheduleLine } from '../../../sdk/schemas/index.ts';
import { apr } from '../finance/apr.ts';
import { addMonthsToDay, fromDay } from '../finance/calendar.ts';
import { BGN_ENDS_ON, BGN_PER_EUR } from '../finance/conversion.ts';
import { invoiceId } from '../ids.ts';
import type { ContractRecord, PlanLine } from '../model.ts';
import type { Store } from '../store.ts';
import { NONE } from '../tables.ts';
import type { Language } from '../../words/index.ts';
import { contractFacts, paidOfLines } from './contract-facts.ts';
import { titleOf } from './titles.ts';

/** A contract as the list shows it. */
export function contractView(store: Store, contract: ContractRecord, language: Language): Contract {
  const facts = contractFacts(store, contract);
  const money = (amount: number, currency = contract.currency) => ({ amount, currency });
  const plates = contract.assets.flatMap((asset) => asset.vehicle?.plate ?? []);
  const vins = contract.assets.flatMap((asset) => asset.vehicle?.vin ?? []);
  const { closed } = contract;
  return {
    id: contract.id,
    number: contract.number,
    kind: contract.kind,
    status: facts.status,
    title: titleOf(contract, language),
    signedOn: fromDay(contract.signed),
    startsOn: fromDay(contract.starts),
    endsOn: fromDay(contract.ends),
    ...(closed !== undefined && closed <= store.today ? { closedOn: fromDay(closed) } : {}),
    currency: contract.currency,
    invoiceCurrency: contract.invoiceCurrency,
    ...(contract.currency === contract.invoiceCurrency
      ? {}
      : {
          fx: { rate: BGN_PER_EUR, from: contract.invoiceCurrency, to: contract.currency, on: BGN_ENDS_ON },
        }),
    assetCost: money(contract.assetCost),
    downPayment: money(contract.downPayment),
    financed: money(contract.financed),
    ...(contract.residual
      ? { residual: { amount: money(contract.residual.amount), role: contract.residual.role } }
      : {}),
    term: { n: contract.count, every: contract.every, unit: 'month' },
    timing: contract.timing,
    rate: rateOf(store, contract),
    dayCount: '30/360',
    installmentsPaid: facts.paidInstallments,
    installmentsTotal: contract.count,
    ...(facts.next
      ? {
          nextInstallment: {
            dueOn: fromDay(facts.next.due),
            amount: money(facts.next.amount, facts.next.currency),
          },
        }
      : {}),
    repaidToDate: money(facts.repaid),
    outstandingPrincipal: money(facts.outstanding),
    open: money(facts.open, contract.invoiceCurrency),
    overdue: money(facts.overdue, contract.invoiceCurrency),
    daysPastDue: facts.daysPastDue,
    invoiceDay: contract.invoiceDay,
    assetIds: contract.assets.map((asset) => asset.id),
    assetKinds: Array.from(new Set(contract.assets.map((asset) => asset.kind))),
    plates,
    vins,
    services: [...contract.services],
  };
}

function rateOf(store: Store, contract: ContractRecord): NonNullable<Contract['rate']> {
  if (!contract.index3m) return { kind: 'fixed', nominal: contract.nominal };
  let reset = contract.starts;
  for (let quarter = 1; reset <= store.today; quarter += 1)
    reset = addMonthsToDay(contract.starts, quarter * 3);
  const { margin } = contract.index3m;
  return {
    kind: 'indexed',
    nominal: contract.nominal,
    index: 'EURIBOR_3M',
    margin,
    nextReset: fromDay(reset),
  };
}

/** A contract with its annual percentage rate, which is reckoned for the one that is looked at. */
export function contractDetail(store: Store, contract: ContractRecord, language: Language): Contract {
  const flows = contract.lines
    .filter((line) => line.kind !== 'down_payment' && line.kind !== 'special')
    .map((line) => ({
      years: Math.max(0, line.due - contract.starts) / 365.25,
      amount: -(line.principal + line.interest + line.fees),
    }));
  const rate = apr([{ years: 0, amount: contract.financed }, ...flows]);
  return {
    ...contractView(store, contract, language),
    ...(Number.isFinite(rate) ? { apr: rate.toFixed(6) } : {}),
  };
}

/** The schedule with the state of every line today, in contract currency. */
export function scheduleView(store: Store, contract: ContractRecord): ScheduleLine[] {
  const shares = new Map<number, number[]>();
  const lines = contract.lines.map((line, index) => {
    const bill = contract.bills[line.bill];
    if (!shares.has(line.bill)) shares.set(line.bill, paidOfLines(store, contract, line.bill));
    const paid = shares.get(line.bill)?.[bill?.lines.indexOf(index) ?? 0] ?? 0;
    return scheduleLine(store, contract, line, paid);
  });
  if (contract.bills.length === contract.planned) return lines;
  // What was charged beside the plan takes its place among the plan's lines.
  return lines.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function scheduleLine(store: Store, contract: ContractRecord, line: PlanLine, paid: number): ScheduleLine {
  const money = (amount: number) => ({ amount, currency: contract.currency });
  const row = contract.billRow[line.bill] ?? NONE;
  const ended = line.due > contract.stopsAfter && contract.stopsAfter <= store.today;
  const dropped = row === NONE && (ended || contract.dropped.includes(line.bill));
  const open = row === NONE ? 0 : (store.invoices.open[row] ?? 0);
  const partial = row !== NONE && open > 0 && open < (store.invoices.gross[row] ?? 0);
  return {
    id: `${contract.id}_${line.seq}`,
    seq: line.seq,
    kind: line.kind,
    ...(line.specialType ? { specialType: line.specialType } : {}),
    dueOn: fromDay(line.due),
    principal: money(line.principal),
    interest: money(line.interest),
    fees: money(line.fees),
    vat: money(line.vat),
    gross: money(line.gross),
    balanceAfter: money(line.balanceAfter),
    state: dropped
      ? 'cancelled'
      : row === NONE
        ? 'planned'
        : open <= 0
          ? 'paid'
          : partial
            ? 'partially_paid'
            : 'invoiced',
    ...(row === NONE ? {} : { paid: money(paid), invoiceId: invoiceId(row) }),
  };
}
