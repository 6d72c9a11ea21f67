/** Column tables: 100,000 invoices are a handful of arrays, so that a scan over them costs less than writing a page. */

export const INVOICE_TYPE = { invoice: 0, credit_note: 1, debit_note: 2, proforma: 3 } as const;
export const METHODS = ['direct_debit', 'credit_transfer', 'card', 'bank_link', 'cash', 'offset'] as const;
export const PAYMENT_STATE = [
  'initiated',
  'requires_action',
  'processing',
  'posted',
  'failed',
  'cancelled',
  'reversed',
  'refunded',
] as const;
export type MethodName = (typeof METHODS)[number];
export type PaymentStateName = (typeof PAYMENT_STATE)[number];

/** Bits of an invoice. `online` goes with `inProgress` while its payer is on the way to pay. */
export const FLAG = { disputed: 1, cancelled: 2, inProgress: 4, online: 8 } as const;

/** No day, no row. */
export const NONE = -1;

/** Fields of a new invoice. */
export interface NewInvoice {
  readonly type: number;
  readonly customer: number;
  readonly contract: number;
  readonly bill: number;
  readonly extra: number;
  readonly issued: number;
  readonly due: number;
  readonly currency: number;
  readonly serial: number;
  readonly net: number;
  readonly vat: number;
  readonly method: number;
  readonly corrects: number;
}

/** Invoices, credit and debit notes, in order of issue; a row number is an invoice's identity. */
export class InvoiceTable {
  readonly type: number[] = [];
  readonly customer: number[] = [];
  readonly contract: number[] = [];
  readonly bill: number[] = [];
  readonly extra: number[] = [];
  readonly issued: number[] = [];
  readonly due: number[] = [];
  readonly currency: number[] = [];
  readonly serial: number[] = [];
  readonly net: number[] = [];
  readonly vat: number[] = [];
  readonly gross: number[] = [];
  readonly paid: number[] = [];
  readonly credited: number[] = [];
  readonly writtenOff: number[] = [];
  readonly open: number[] = [];
  readonly method: number[] = [];
  readonly flags: number[] = [];
  readonly corrects: number[] = [];
  /** Credit notes: what is not yet applied to an invoice. */
  readonly unapplied: number[] = [];
  readonly firstAllocation: number[] = [];
  readonly lastAllocation: number[] = [];

  get count(): number {
    return this.type.length;
  }

  /** Appends an invoice and returns its row. A credit note owes nothing: its own amount counts as credited. */
  add(row: NewInvoice): number {
    const gross = row.net + row.vat;
    const isCredit = row.type === INVOICE_TYPE.credit_note;
    this.type.push(row.type);
    this.customer.push(row.customer);
    this.contract.push(row.contract);
    this.bill.push(row.bill);
    this.extra.push(row.extra);
    this.issued.push(row.issued);
    this.due.push(row.due);
    this.currency.push(row.currency);
    this.serial.push(row.serial);
    this.net.push(row.net);
    this.vat.push(row.vat);
    this.gross.push(gross);
    this.paid.push(0);
    this.credited.push(isCredit ? gross : 0);
    this.writtenOff.push(0);
    this.open.push(isCredit ? 0 : gross);
    this.method.push(row.method);
    this.flags.push(0);
    this.corrects.push(row.corrects);
    this.unapplied.push(isCredit ? -gross : 0);
    this.firstAllocation.push(NONE);
    this.lastAllocation.push(NONE);
    return this.type.length - 1;
  }

  /** Whether a row's open balance is owed: invoices and debit notes that are not cancelled. */
  counts(row: number): boolean {
    const type = this.type[row];
    return (
      (type === INVOICE_TYPE.invoice || type === INVOICE_TYPE.debit_note) && !this.has(row, FLAG.cancelled)
    );
  }

  /** Whether a flag is set. */
  has(row: number, flag: number): boolean {
    return ((this.flags[row] ?? 0) & flag) !== 0;
  }

  /** Sets or clears a flag. */
  mark(row: number, flag: number, on: boolean): void {
    this.flags[row] = on ? (this.flags[row] ?? 0) | flag : (this.flags[row] ?? 0) & ~flag;
  }

  /** Recomputes the open balance after paid, credited or written off changed. */
  settle(row: number): void {
    this.open[row] =
      (this.gross[row] ?? 0) -
      (this.paid[row] ?? 0) -
      (this.credited[row] ?? 0) -
      (this.writtenOff[row] ?? 0);
  }
}

/** Fields of a new payment. */
export interface NewPayment {
  readonly customer: number;
  readonly contract: number;
  readonly amount: number;
  readonly currency: number;
  readonly received: number;
  readonly value: number;
  readonly method: number;
  readonly state: number;
}

/** Incoming money and what it was allocated to. */
export class PaymentTable {
  readonly customer: number[] = [];
  readonly contract: number[] = [];
  readonly amount: number[] = [];
  readonly currency: number[] = [];
  readonly received: number[] = [];
  readonly value: number[] = [];
  readonly method: number[] = [];
  readonly state: number[] = [];
  readonly unallocated: number[] = [];
  readonly firstAllocation: number[] = [];
  readonly lastAllocation: number[] = [];
  /** Invoice the payment was meant for, {@link NONE} when it names none. */
  readonly target: number[] = [];

  get count(): number {
    return this.amount.length;
  }

  /** Appends a payment, all of it unallocated, and returns its row. */
  add(row: NewPayment, target: number): number {
    this.customer.push(row.customer);
    this.contract.push(row.contract);
    this.amount.push(row.amount);
    this.currency.push(row.currency);
    this.received.push(row.received);
    this.value.push(row.value);
    this.method.push(row.method);
    this.state.push(row.state);
    this.unallocated.push(row.amount);
    this.firstAllocation.push(NONE);
    this.lastAllocation.push(NONE);
    this.target.push(target);
    return this.amount.length - 1;
  }
}

/** Allocations, chained both from their payment and from their invoice. Never deleted: a reversal adds negative ones. */
export class AllocationTable {
  readonly payment: number[] = [];
  readonly invoice: number[] = [];
  readonly amount: number[] = [];
  readonly day: number[] = [];
  readonly nextOfPayment: number[] = [];
  readonly nextOfInvoice: number[] = [];

  /** Appends an allocation to both chains. */
  add(payments: PaymentTable, invoices: InvoiceTable, entry: AllocationEntry): void {
    const row = this.amount.length;
    this.payment.push(entry.payment);
    this.invoice.push(entry.invoice);
    this.amount.push(entry.amount);
    this.day.push(entry.day);
    this.nextOfPayment.push(NONE);
    this.nextOfInvoice.push(NONE);
    chain(payments, this.nextOfPayment, entry.payment, row);
    chain(invoices, this.nextOfInvoice, entry.invoice, row);
  }
}

/** One allocation. */
export interface AllocationEntry {
  readonly payment: number;
  readonly invoice: number;
  readonly amount: number;
  readonly day: number;
}

function chain(
  owner: { readonly firstAllocation: number[]; readonly lastAllocation: number[] },
  next: number[],
  ownerRow: number,
  row: number,
): void {
  const last = owner.lastAllocation[ownerRow] ?? NONE;
  if (last === NONE) owner.firstAllocation[ownerRow] = row;
  else next[last] = row;
  owner.lastAllocation[ownerRow] = row;
}
