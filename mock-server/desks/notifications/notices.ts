/** What there is to tell a customer today. A reminder of money withdraws once the money has come. */
import type { LeaseNotification } from '../../../sdk/schemas/notification.ts';
import { fromDay, toDay } from '../../engine/finance/calendar.ts';
import { invoiceId, paymentId } from '../../engine/ids.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { momentOf } from '../../engine/moments.ts';
import { isPosted } from '../../engine/queries/payment-query.ts';
import type { Store } from '../../engine/store.ts';
import { invoiceNumber } from '../../engine/views/invoice-view.ts';
import { paymentNumber } from '../../engine/views/payment-number.ts';
import { RequestsDesk } from '../requests/requests-desk.ts';

/** A notice without who has read it. */
export type Notice = Omit<LeaseNotification, 'readAt'>;

/** Days that the past is told, and days before a due date at which it is announced. */
const KEPT_DAYS = 45;
const DUE_SOON_DAYS = 7;

/** About invoices: issued lately, due soon, overdue. */
export function invoiceNotices(store: Store, customer: CustomerRecord): Notice[] {
  const { invoices } = store;
  const notices: Notice[] = [];
  for (let at = customer.invoices.length - 1; at >= 0; at -= 1) {
    const row = customer.invoices[at] ?? 0;
    const day = invoices.issued[row] ?? 0;
    if (day < store.today - KEPT_DAYS) break;
    if (invoices.counts(row)) notices.push(ofInvoice(store, row, 'invoice_issued', day));
  }
  for (const row of customer.contracts.flatMap((contract) => contract.openRows)) {
    const due = invoices.due[row] ?? 0;
    if (due < store.today) notices.push(ofInvoice(store, row, 'invoice_overdue', due + 1));
    else if (due <= store.today + DUE_SOON_DAYS) {
      const told = Math.max(due - DUE_SOON_DAYS, invoices.issued[row] ?? 0);
      notices.push(ofInvoice(store, row, 'invoice_due_soon', told));
    }
  }
  return notices;
}

function ofInvoice(store: Store, row: number, kind: Notice['kind'], day: number): Notice {
  const { invoices, currencies } = store;
  const amount = kind === 'invoice_issued' ? invoices.gross[row] : invoices.open[row];
  return {
    id: `ntf_${kind}_${row.toString(36)}`,
    kind,
    entity: { type: 'invoices', id: invoiceId(row), number: invoiceNumber(store, row) },
    params: {
      dueOn: fromDay(invoices.due[row] ?? 0),
      amount: String(amount ?? 0),
      currency: currencies[invoices.currency[row] ?? 0] ?? '',
    },
    at: momentOf(day),
  };
}

/** About money that came in. */
export function paymentNotices(store: Store, customer: CustomerRecord): Notice[] {
  const { payments, currencies } = store;
  return customer.payments
    .filter((row) => (payments.received[row] ?? 0) >= store.today - KEPT_DAYS && isPosted(store, row))
    .map((row) => ({
      id: `ntf_payment_received_${row.toString(36)}`,
      kind: 'payment_received',
      entity: { type: 'payments', id: paymentId(row), number: paymentNumber(store, row) },
      params: {
        amount: String(payments.amount[row] ?? 0),
        currency: currencies[payments.currency[row] ?? 0] ?? '',
        receivedOn: fromDay(payments.received[row] ?? 0),
      },
      at: momentOf(payments.received[row] ?? 0),
    }));
}

/** A policy that ends soon. */
export function policyNotice({ id, policyNo, to }: { id: string; policyNo: string; to: string }): Notice {
  return {
    id: `ntf_policy_expiring_${id}`,
    kind: 'policy_expiring',
    entity: { type: 'policies', id, number: policyNo },
    params: { to },
    at: momentOf(toDay(to) - 30),
  };
}

/** The latest move of each request that the lessor has dealt with. */
export function requestNotices(store: Store, customer: CustomerRecord): Notice[] {
  // What is told of a request has no words in it.
  const query = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER };
  return store
    .desk(RequestsDesk)
    .list(customer.index, query, 'en')
    .items.filter(({ state, updatedAt }) => state !== 'submitted' && isRecent(store, updatedAt))
    .map(({ id, number, type, state, updatedAt, timeline }) => ({
      id: `ntf_request_moved_${id}_${timeline.length}`,
      kind: 'request_moved',
      entity: { type: 'requests', id, number },
      params: { type, state },
      at: updatedAt,
    }));
}

/** Whether an instant lies within the time that is told. */
export function isRecent(store: Store, instant: string): boolean {
  return instant.slice(0, 10) >= fromDay(store.today - KEPT_DAYS);
}
