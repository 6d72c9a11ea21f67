import type { Invoice } from '../../../sdk/schemas/index.ts';
import { fromDay } from '../finance/calendar.ts';
import { BGN_ENDS_ON, BGN_PER_EUR } from '../finance/conversion.ts';
import { makeCreditorReference } from '../finance/creditor-reference.ts';
import { invoiceId, paymentId } from '../ids.ts';
import { pausedUntil } from '../promises.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import type { Store } from '../store.ts';
import { FLAG, INVOICE_TYPE, METHODS, NONE } from '../tables.ts';
import { percentText } from '../vat-rates.ts';
import { describePart, invoiceParts, invoiceVatPercent } from './invoice-parts.ts';
import { paymentNumber } from './payment-number.ts';

const TYPES = ['invoice', 'credit_note', 'debit_note', 'proforma'] as const;
export const SETTLEMENT = ['open', 'partial', 'paid', 'credited', 'cancelled'] as const;
export const TIMING = ['not_due', 'due_today', 'overdue'] as const;

/** The number people read: `2026-001188`; a credit note has a range of the same year's series, `2026-900002`. */
export function invoiceNumber(store: Store, row: number): string {
  const { invoices } = store;
  const year = store.yearOf(invoices.issued[row] ?? 0);
  return `${year}-${String(invoices.serial[row]).padStart(6, '0')}`;
}

/** Index into {@link SETTLEMENT}. */
export function settlementOf(store: Store, row: number): number {
  const { invoices } = store;
  if (invoices.has(row, FLAG.cancelled)) return 4;
  if (invoices.type[row] === INVOICE_TYPE.credit_note) return 3;
  const open = invoices.open[row] ?? 0;
  if (open <= 0) return (invoices.paid[row] ?? 0) === 0 && (invoices.credited[row] ?? 0) > 0 ? 3 : 2;
  return open < (invoices.gross[row] ?? 0) ? 1 : 0;
}

/** Index into {@link TIMING}; {@link NONE} when nothing is owed. */
export function timingOf(store: Store, row: number): number {
  const { invoices } = store;
  if ((invoices.open[row] ?? 0) <= 0 || !invoices.counts(row)) return NONE;
  const due = invoices.due[row] ?? 0;
  return due < store.today ? 2 : due === store.today ? 1 : 0;
}

/** A row of the invoice list. */
export function invoiceView(store: Store, row: number): Invoice {
  const { invoices } = store;
  const currency = store.currencies[invoices.currency[row] ?? 0] ?? '';
  const money = (amount: number | undefined) => ({ amount: amount ?? 0, currency });
  const contract = store.contracts[invoices.contract[row] ?? NONE];
  const due = invoices.due[row] ?? NONE;
  const timing = timingOf(store, row);
  const method = METHODS[invoices.method[row] ?? NONE];
  const corrects = invoices.corrects[row] ?? NONE;
  const number = invoiceNumber(store, row);
  const paused = timing === NONE ? undefined : pausedUntil(store, row);
  return {
    id: invoiceId(row),
    number,
    type: TYPES[invoices.type[row] ?? 0] ?? 'unknown',
    contractIds: contract ? [contract.id] : [],
    contractNumbers: contract ? [contract.number] : [],
    issuedOn: fromDay(invoices.issued[row] ?? 0),
    ...(due === NONE ? {} : { dueOn: fromDay(due) }),
    currency,
    net: money(invoices.net[row]),
    vat: money(invoices.vat[row]),
    gross: money(invoices.gross[row]),
    paid: money(invoices.paid[row]),
    credited: money(invoices.credited[row]),
    writtenOff: money(invoices.writtenOff[row]),
    open: money(invoices.open[row]),
    settlement: SETTLEMENT[settlementOf(store, row)] ?? 'unknown',
    ...(timing === NONE ? {} : { timing: TIMING[timing] ?? 'unknown' }),
    ...(timing === 2 ? { daysPastDue: store.today - due } : {}),
    ...(method === undefined ? {} : { paymentMethod: method }),
    ...(due === NONE ? {} : { paymentReference: makeCreditorReference(number) }),
    ...(invoices.has(row, FLAG.inProgress) ? { paymentInProgress: true } : {}),
    ...(invoices.has(row, FLAG.disputed) ? { disputed: true } : {}),
    ...(paused === undefined ? {} : { remindersPausedUntil: paused }),
    ...(contract && contract.currency !== currency
      ? { fx: { rate: BGN_PER_EUR, from: currency, to: contract.currency, on: BGN_ENDS_ON } }
      : {}),
    ...(corrects === NONE ? {} : { correctsInvoiceId: invoiceId(corrects) }),
    documentId: `doc_${invoiceId(row)}`,
  };
}

/** An invoice with its lines in the reader's words, VAT per rate and allocations. */
export function invoiceDetail(store: Store, row: number, language: Language): Invoice {
  const invoice = invoiceView(store, row);
  const { currency } = invoice;
  const money = (amount: number) => ({ amount, currency });
  const words = wordsIn(language);
  const parts = invoiceParts(store, row);
  const rate = percentText(invoiceVatPercent(store, row));
  const base = parts.reduce((sum, part) => sum + (part.taxed ? part.net : 0), 0);
  const exempt = parts.reduce((sum, part) => sum + (part.taxed ? 0 : part.net), 0);
  const taxed = parts.some((part) => part.taxed);
  return {
    ...invoice,
    lines: parts.map((part) => ({
      description: describePart(part.subject, words),
      quantity: '1',
      net: money(part.net),
      ...(part.taxed ? { vatRate: rate } : {}),
      ...(invoice.contractIds[0] === undefined ? {} : { contractId: invoice.contractIds[0] }),
      component: part.component,
    })),
    vatBreakdown: [
      ...(taxed ? [{ rate, category: 'S', base: money(base), vat: money(invoice.vat.amount) }] : []),
      ...(parts.some((part) => !part.taxed)
        ? [{ rate: '0.00', category: 'E', base: money(exempt), vat: money(0) }]
        : []),
    ],
    allocations: allocationsOf(store, row, currency),
  };
}

function allocationsOf(store: Store, row: number, currency: string): NonNullable<Invoice['allocations']> {
  const { allocations, invoices } = store;
  const list: NonNullable<Invoice['allocations']> = [];
  for (
    let at = invoices.firstAllocation[row] ?? NONE;
    at !== NONE;
    at = allocations.nextOfInvoice[at] ?? NONE
  ) {
    const payment = allocations.payment[at] ?? 0;
    list.push({
      paymentId: paymentId(payment),
      paymentNumber: paymentNumber(store, payment),
      amount: { amount: allocations.amount[at] ?? 0, currency },
      on: fromDay(allocations.day[at] ?? 0),
    });
  }
  return list;
}
