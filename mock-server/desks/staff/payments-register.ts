/** Payments of all customers: what came in by itself, and what staff register. */
import type { PaymentTotals } from '../../../sdk/schemas/payment.ts';
import type { StaffPayment, StaffPaymentDraft } from '../../../sdk/schemas/staff-payment.ts';
import { invoiceId, paymentId, rowOfPayment } from '../../engine/ids.ts';
import { receivePayment, reversePayment } from '../../engine/incoming.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { FLAG } from '../../engine/tables.ts';
import { paymentView } from '../../engine/views/payment-view.ts';
import { ClockDesk } from '../clock.ts';
import { type Clerk, contractAt, customerAt, customerOf } from './staff-book.ts';

interface Registration {
  readonly by: string;
  readonly at: string;
  readonly note: string | undefined;
}

export class PaymentsRegister {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  /** By payment row. */
  readonly #registered = new Map<number, Registration>();

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
  }

  /** Payments of one customer, or of all. */
  all(customerId?: string): StaffPayment[] {
    return this.#store.customers
      .filter(({ profile }) => customerId === undefined || profile.id === customerId)
      .flatMap(({ payments }) => payments.map((row) => this.#view(row)));
  }

  find(id: string): StaffPayment | undefined {
    const row = this.#row(id);
    return row === undefined ? undefined : this.#view(row);
  }

  /** Registers money that came in; the engine allocates it. The id of the new payment. @throws LessorRuleError. */
  register(clerk: Clerk, draft: StaffPaymentDraft): string {
    const { customerId, amount, method, receivedOn, note } = draft;
    const customer = customerAt(this.#store, customerId);
    const invoiceIds = this.#targets(customer, draft);
    const row = receivePayment(this.#store, customer, { amount, method, receivedOn, invoiceIds });
    this.#registered.set(row, { by: clerk.id, at: this.#clock.instant(), note });
    return paymentId(row);
  }

  /** Takes a payment back. @throws LessorRuleError 409 for one that is not posted. */
  reverse(id: string): void {
    const row = this.#row(id);
    if (row !== undefined) reversePayment(this.#store, row);
  }

  #targets(customer: CustomerRecord, draft: StaffPaymentDraft): readonly string[] | undefined {
    const { contractId, invoiceIds, amount } = draft;
    if (invoiceIds !== undefined && new Set(invoiceIds).size < invoiceIds.length) {
      throw new LessorRuleError(422, 'repeated', '/invoiceIds');
    }
    if (contractId === undefined) return invoiceIds;
    if (invoiceIds !== undefined) throw new LessorRuleError(422, 'ambiguous', '/contractId');
    const contract = contractAt(this.#store, contractId);
    if (contract.customer !== customer.index)
      throw new LessorRuleError(422, 'unknown_contract', '/contractId');
    const { invoices, currencies } = this.#store;
    const open = contract.openRows.filter(
      (row) =>
        currencies[invoices.currency[row] ?? 0] === amount.currency &&
        !invoices.has(row, FLAG.inProgress | FLAG.disputed),
    );
    if (open.length === 0) throw new LessorRuleError(422, 'nothing_open', '/contractId');
    return open.map(invoiceId);
  }

  #row(id: string): number | undefined {
    for (const customer of this.#store.customers) {
      const row = rowOfPayment(this.#store, customer, id);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  #view(row: number): StaffPayment {
    const payment = paymentView(this.#store, row);
    const { by, at, note } = this.#registered.get(row) ?? {};
    return {
      ...payment,
      ...customerOf(this.#store, this.#store.payments.customer[row] ?? -1),
      ...(by !== undefined && { registeredBy: by }),
      ...(at !== undefined && { registeredAt: at }),
      ...(note !== undefined && { note }),
      // What the customer may do with an online payment is not for staff.
      allowedActions: payment.state === 'posted' ? ['reverse'] : [],
    };
  }
}

/** Sums by currency. */
export function paymentTotals(rows: readonly StaffPayment[]): PaymentTotals[] {
  const found = new Map<string, { count: number; posted: number; inProgress: number; unallocated: number }>();
  for (const { amount, state, unallocated } of rows) {
    const sum = found.get(amount.currency) ?? { count: 0, posted: 0, inProgress: 0, unallocated: 0 };
    sum.count += 1;
    if (state === 'posted') {
      sum.posted += amount.amount;
      sum.unallocated += unallocated.amount;
    } else if (state === 'initiated' || state === 'requires_action' || state === 'processing') {
      sum.inProgress += amount.amount;
    }
    found.set(amount.currency, sum);
  }
  return [...found].map(([currency, { count, posted, inProgress, unallocated }]) => ({
    currency,
    count,
    posted: { amount: posted, currency },
    inProgress: { amount: inProgress, currency },
    unallocated: { amount: unallocated, currency },
  }));
}
