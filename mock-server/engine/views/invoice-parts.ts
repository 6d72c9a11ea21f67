import { bgnToEur } from '../finance/conversion.ts';
import type { Bill, ContractRecord, PlanLine } from '../model.ts';
import { payoffAt } from '../payoff-terms.ts';
import type { Store } from '../store.ts';
import { FLAG, INVOICE_TYPE, NONE } from '../tables.ts';
import { vatPercent } from '../vat-rates.ts';

/** One printed position of an invoice, net, in invoice currency. */
export interface InvoicePart {
  readonly description: string;
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
    return [{ description: 'Goodwill credit', component: 'credit', net, taxed: true }];
  }
  if (extra?.kind === 'late_interest') {
    return [{ description: 'Late-payment interest', component: 'penalty', net, taxed: false }];
  }
  if (extra?.kind === 'payoff') return payoffParts(contract, extra.day);
  return bill ? billParts(contract, bill) : [];
}

function payoffParts(contract: ContractRecord, day: number): InvoicePart[] {
  const payoff = payoffAt(contract, contract.lines, day);
  const part = (description: string, component: InvoicePart['component'], net: number): InvoicePart => ({
    ...{ description, component, net },
    taxed: true,
  });
  return [
    part('Outstanding principal', 'principal', payoff.principal),
    part('Interest to the end date', 'interest', payoff.interest),
    part('Early termination fee', 'fee', payoff.fee),
  ].filter((each) => each.net !== 0);
}

const SPECIAL_WORDS: Readonly<Record<string, string>> = {
  casco: 'Casco insurance',
  mtpl: 'Third-party liability insurance',
  gps: 'GPS tracking',
  road_tax: 'Road tax',
  registration: 'Registration',
  other: 'Other services',
};

function billParts(contract: ContractRecord, bill: Bill): InvoicePart[] {
  const euro = bill.currency !== contract.currency;
  const price = (amount: number): number => (euro ? bgnToEur(amount) : amount);
  const parts: InvoicePart[] = [];
  for (const index of bill.lines) {
    const line = contract.lines[index];
    if (!line) continue;
    const words = lineWords(line, contract);
    const soldTaxed = line.taxed > 0;
    const interestTaxed = line.taxed === line.principal + line.fees + line.interest && line.taxed > 0;
    const push = (
      description: string,
      component: InvoicePart['component'],
      net: number,
      taxed: boolean,
    ): void => {
      if (net !== 0) parts.push({ description, component, net: price(net), taxed });
    };
    push(`${words}, principal`, 'principal', line.principal, soldTaxed);
    push(
      line.kind === 'interim_interest' ? words : `${words}, interest`,
      'interest',
      line.interest,
      interestTaxed,
    );
    if (line.kind === 'special') push(words, 'special', line.fees, soldTaxed);
    else if (line.kind === 'down_payment') push(words, 'principal', line.fees, soldTaxed);
    else
      push(
        `${words}, fees and services`,
        contract.services.length > 0 ? 'service' : 'fee',
        line.fees,
        soldTaxed,
      );
  }
  return parts;
}

function lineWords(line: PlanLine, contract: ContractRecord): string {
  switch (line.kind) {
    case 'installment':
      return `Installment ${line.installment}/${contract.count}`;
    case 'residual':
      return 'Residual value';
    case 'down_payment':
      return 'Down payment';
    case 'interim_interest':
      return 'Interim interest';
    case 'special':
      return SPECIAL_WORDS[line.specialType ?? 'other'] ?? 'Other services';
    default:
      return 'Fee';
  }
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
