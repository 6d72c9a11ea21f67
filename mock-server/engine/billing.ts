import { credit, refreshOpen } from './allocation.ts';
import { planCollection, planExtraCollection } from './collection.ts';
import { toDay } from './finance/calendar.ts';
import { BGN_ENDS_ON } from './finance/conversion.ts';
import { mulDiv } from './finance/decimal.ts';
import type { Bill, ContractRecord, Extra } from './model.ts';
import { EVENT, type Store } from './store.ts';
import { FLAG, INVOICE_TYPE, METHODS, NONE } from './tables.ts';
import { vatPercent } from './vat-rates.ts';

/** Puts a contract's first bill and its extra documents on the calendar. */
export function startBilling(store: Store, contract: ContractRecord): void {
  scheduleNext(store, contract);
  const { advance } = contract.story;
  if (advance) store.schedule(advance.day, EVENT.advance, contract.index, advance.amount);
  contract.extras.forEach((extra, index) => store.schedule(extra.day, EVENT.extra, contract.index, index));
}

function scheduleNext(store: Store, contract: ContractRecord): void {
  const next = (): Bill | undefined =>
    contract.nextBill < contract.planned ? contract.bills[contract.nextBill] : undefined;
  let bill = next();
  while (bill && bill.due > contract.stopsAfter) {
    contract.nextBill += 1;
    bill = next();
  }
  if (bill) store.schedule(bill.issue, EVENT.bill, contract.index, contract.nextBill);
}

/** The billing run for one bill: issues its invoice, plans how it will be paid, and queues the next. */
export function runBill(store: Store, contract: ContractRecord, index: number): void {
  if (index < contract.planned) {
    contract.nextBill = index + 1;
    scheduleNext(store, contract);
  } else if (contract.dropped.includes(index)) return;
  const bill = contract.bills[index];
  // It was on the calendar already when the contract was ended early.
  if (!bill || bill.due > contract.stopsAfter) return;
  const row = issueBill(store, contract, bill, index);
  // A proforma has done its work once the real invoice exists.
  if (bill.residual && contract.proformaRow !== NONE)
    store.invoices.mark(contract.proformaRow, FLAG.cancelled, true);
  if (contract.story.cancelBill !== index) planCollection(store, contract, index, row);
}

function issueBill(store: Store, contract: ContractRecord, bill: Bill, index: number): number {
  const { payer } = contract.story;
  const offset = bill.residual && contract.residual?.role === 'guaranteed_rv';
  const method = offset
    ? 'offset'
    : payer === 'debit'
      ? 'direct_debit'
      : payer === 'transfer'
        ? 'credit_transfer'
        : payer;
  const row = addDocument(store, contract, {
    type: INVOICE_TYPE.invoice,
    bill: index,
    extra: NONE,
    due: Math.max(bill.due, store.today),
    currency: bill.currency,
    net: bill.base + bill.exempt,
    vat: bill.vat,
    method: METHODS.indexOf(method),
    corrects: NONE,
  });
  contract.billRow[index] = row;
  return row;
}

interface Document {
  readonly type: number;
  readonly bill: number;
  readonly extra: number;
  readonly due: number;
  readonly currency: string;
  readonly net: number;
  readonly vat: number;
  readonly method: number;
  readonly corrects: number;
}

/** Enters a document that is issued today. */
export function addDocument(store: Store, contract: ContractRecord, document: Document): number {
  const row = store.invoices.add({
    type: document.type,
    bill: document.bill,
    extra: document.extra,
    due: document.due,
    net: document.net,
    vat: document.vat,
    method: document.method,
    corrects: document.corrects,
    customer: contract.customer,
    contract: contract.index,
    issued: store.today,
    currency: store.currency(document.currency),
    serial: store.nextSerial(document.type, store.today),
  });
  store.customers[contract.customer]?.invoices.push(row);
  if (store.invoices.counts(row)) contract.openRows.push(row);
  store.touch(contract);
  return row;
}

/** Issues a document outside the billing run. */
export function runExtra(store: Store, contract: ContractRecord, index: number): void {
  const extra = contract.extras[index];
  if (!extra) return;
  const bill = contract.bills[extra.bill];
  if (extra.kind === 'proforma' && bill && bill.due > contract.stopsAfter) return;
  switch (extra.kind) {
    case 'cancel':
      if (bill) cancelInvoice(store, contract, bill, index);
      return;
    case 'reissue':
      if (bill)
        planCollection(store, contract, extra.bill, issueBill(store, contract, bill, extra.bill), true);
      return;
    case 'goodwill':
      if (bill) goodwill(store, contract, bill, index);
      return;
    default: {
      const row = addDocument(store, contract, chargeOf(store, contract, index, extra));
      if (extra.kind === 'proforma') contract.proformaRow = row;
      else planExtraCollection(store, contract, extra, row);
    }
  }
}

/** Late interest lies outside VAT; a proforma repeats its bill; a payoff bears VAT in full. */
export function chargeOf(store: Store, contract: ContractRecord, index: number, extra: Extra): Document {
  const bill = contract.bills[extra.bill];
  const base = { extra: index, bill: extra.bill, method: METHODS.indexOf('credit_transfer'), corrects: NONE };
  const due = extra.due ?? store.today + 14;
  if (extra.kind === 'proforma' && bill) {
    const net = bill.base + bill.exempt;
    return {
      ...base,
      type: INVOICE_TYPE.proforma,
      due: bill.due,
      currency: bill.currency,
      net,
      vat: bill.vat,
    };
  }
  if (extra.kind === 'late_interest') {
    const currency = bill?.currency ?? payoffCurrency(contract, extra.day);
    return { ...base, type: INVOICE_TYPE.debit_note, due, currency, net: extra.amount, vat: 0 };
  }
  const vat = mulDiv(extra.amount, vatPercent(contract.country, extra.day), 100);
  const currency = payoffCurrency(contract, extra.day);
  return { ...base, type: INVOICE_TYPE.invoice, due, currency, net: extra.amount, vat };
}

/** Levs before the euro, euro after: the same day that decides in which currency the payoff was reckoned. */
export function payoffCurrency(contract: ContractRecord, day: number): string {
  return day >= toDay(BGN_ENDS_ON) ? contract.invoiceCurrency : contract.currency;
}

/** Cancels an invoice by a credit note over all of it. */
function cancelInvoice(store: Store, contract: ContractRecord, bill: Bill, index: number): void {
  const corrects = contract.billRow[contract.extras[index]?.bill ?? NONE] ?? NONE;
  const row = addDocument(
    store,
    contract,
    creditNote(bill, index, contract, corrects, -bill.base - bill.exempt, -bill.vat),
  );
  const used = credit(store, corrects, bill.gross);
  store.invoices.unapplied[row] = bill.gross - used;
  store.invoices.mark(corrects, FLAG.cancelled, true);
  refreshOpen(store, corrects);
}

/** A goodwill credit: applied to the invoice it names as far as that is open, the rest waits for a later one. */
function goodwill(store: Store, contract: ContractRecord, bill: Bill, index: number): void {
  const extra = contract.extras[index];
  const corrects = contract.billRow[extra?.bill ?? NONE] ?? NONE;
  const net = extra?.amount ?? 0;
  const vat = mulDiv(net, vatPercent(contract.country, bill.due), 100);
  const row = addDocument(store, contract, creditNote(bill, index, contract, corrects, -net, -vat));
  store.invoices.unapplied[row] = net + vat - credit(store, corrects, net + vat);
  store.schedule(store.today + 45, EVENT.applyCredit, contract.index, row);
}

function creditNote(
  bill: Bill,
  extra: number,
  contract: ContractRecord,
  corrects: number,
  net: number,
  vat: number,
): Document {
  const { bill: index = NONE } = contract.extras[extra] ?? {};
  return {
    ...{ type: INVOICE_TYPE.credit_note, bill: index, extra, due: NONE, currency: bill.currency },
    ...{ net, vat, method: NONE, corrects },
  };
}

/** Applies what is left of a credit note to the contract's oldest open invoice in its currency. */
export function applyCredit(store: Store, contract: ContractRecord, note: number): void {
  const { invoices } = store;
  const rows = contract.openRows.filter((row) => invoices.currency[row] === invoices.currency[note]);
  rows.sort((a, b) => (invoices.due[a] ?? 0) - (invoices.due[b] ?? 0) || a - b);
  const row = rows[0];
  const left = invoices.unapplied[note] ?? 0;
  if (left <= 0) return;
  if (row === undefined) store.schedule(store.today + 30, EVENT.applyCredit, contract.index, note);
  else invoices.unapplied[note] = left - credit(store, row, left);
  store.touch(contract);
}
