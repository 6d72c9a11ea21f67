import { bgnToEur } from '../finance/conversion.ts';
import type { Bill, ContractRecord, PlanLine } from '../model.ts';
import { payoffAt } from '../payoff-terms.ts';
import type { Words } from '../../words/index.ts';
import type { Store } from '../store.ts';
import { FLAG, INVOICE_TYPE, NONE } from '../tables.ts';
import { vatPercent } from '../vat-rates.ts';

/** What a position charges, without the words of a language. */
export interface PartSubject {
  readonly line: keyof Words['lines'];
  readonly part?: keyof Words['parts'];
  /** Number of the installment, of how many. */
  readonly at?: { readonly n: number; readonly of: number };
}

/** One printed position of an invoice, net, in invoice currency. */
export interface InvoicePart {
  readonly subject: PartSubject;
  readonly component: 'principal' | 'interest' | 'fee' | 'service' | 'penalty' | 'special' | 'credit';
  readonly net: number;
  readonly taxed: boolean;
}

/** The positions of an invoice. They are not stored: they follow from the plan, to the cent. */
export function invoiceParts(store: Store, row: number): InvoicePart[] {
  const { invoices } = store;
  const contract = store.contracts[invoices.contract[row] ?? NONE];
  if (!contract) return [];
  const extra = contract.extras[invoices.extra[row] ?? NONE];
  const bill = contract.bills[invoices.bill[row] ?? NONE];
  const net = invoices.net[row] ?? 0;
  if (invoices.type[row] === INVOICE_TYPE.credit_note) {
    if (bill && extra?.kind === 'cancel') {
      return billParts(contract, bill).map((part) => ({ ...part, net: -part.net }));
    }
    return [{ subject: { line: 'goodwill' }, component: 'credit', net, taxed: true }];
  }
  if (extra?.kind === 'late_interest') {
    return [{ subject: { line: 'late_interest' }, component: 'penalty', net, taxed: false }];
  }
  if (extra?.kind === 'payoff') return payoffParts(contract, extra.day);
  return bill ? billParts(contract, bill) : [];
}

function payoffParts(contract: ContractRecord, day: number): InvoicePart[] {
  const payoff = payoffAt(contract, contract.lines, day);
  const part = (component: 'principal' | 'interest' | 'fee', net: number): InvoicePart => ({
    ...{ subject: { line: `payoff_${component}` as const }, component, net },
    taxed: true,
  });
  return [
    part('principal', payoff.principal),
    part('interest', payoff.interest),
    part('fee', payoff.fee),
  ].filter((each) => each.net !== 0);
}

function billParts(contract: ContractRecord, bill: Bill): InvoicePart[] {
  const euro = bill.currency !== contract.currency;
  const price = (amount: number): number => (euro ? bgnToEur(amount) : amount);
  const parts: InvoicePart[] = [];
  for (const index of bill.lines) {
    const line = contract.lines[index];
    if (!line) continue;
    const subject = subjectOf(line, contract);
    const soldTaxed = line.taxed > 0;
    const interestTaxed = line.taxed === line.principal + line.fees + line.interest && line.taxed > 0;
    const push = (
      part: PartSubject['part'],
      component: InvoicePart['component'],
      net: number,
      taxed: boolean,
    ): void => {
      const named = part ? { ...subject, part } : subject;
      if (net !== 0) parts.push({ subject: named, component, net: price(net), taxed });
    };
    const services = contract.services.length > 0;
    push('principal', 'principal', line.principal, soldTaxed);
    push(line.kind === 'interim_interest' ? undefined : 'interest', 'interest', line.interest, interestTaxed);
    if (line.kind === 'special') push(undefined, 'special', line.fees, soldTaxed);
    else if (line.kind === 'down_payment') push(undefined, 'principal', line.fees, soldTaxed);
    else push(services ? 'services' : 'fees', services ? 'service' : 'fee', line.fees, soldTaxed);
  }
  return parts;
}

function subjectOf(line: PlanLine, contract: ContractRecord): PartSubject {
  if (line.kind === 'special') return { line: line.specialType ?? 'other' };
  if (line.kind !== 'installment') return { line: line.kind };
  return {
    line: contract.kind === 'hire_purchase' ? 'installment' : 'rental',
    at: { n: line.installment, of: contract.count },
  };
}

/** A position as a reader of the language sees it: `Canone 5/36, quota capitale`. */
export function describePart({ line, part, at }: PartSubject, words: Words): string {
  const name = at ? `${words.lines[line]} ${at.n}/${at.of}` : words.lines[line];
  return part ? `${name}, ${words.parts[part]}` : name;
}

/** VAT rate in percent that an invoice's taxed positions bear: by the day of supply, which is the due day agreed. */
export function invoiceVatPercent(store: Store, row: number): number {
  const { invoices } = store;
  const contract = store.contracts[invoices.contract[row] ?? NONE];
  if (!contract) return 0;
  const extra = contract.extras[invoices.extra[row] ?? NONE];
  const bill = contract.bills[invoices.bill[row] ?? NONE];
  const day = extra?.kind === 'payoff' ? extra.day : (bill?.due ?? invoices.issued[row] ?? 0);
  return vatPercent(contract.country, day);
}

/** Whether an invoice is cancelled. */
export const isCancelled = (store: Store, row: number): boolean => store.invoices.has(row, FLAG.cancelled);
