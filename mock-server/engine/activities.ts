import type { Activity } from '../../sdk/schemas/index.ts';
import { fromDay } from './finance/calendar.ts';
import { invoiceId, paymentId } from './ids.ts';
import type { CustomerRecord } from './model.ts';
import { isPosted } from './queries/payment-query.ts';
import type { Store } from './store.ts';
import { FLAG } from './tables.ts';
import { invoiceNumber } from './views/invoice-view.ts';
import { paymentNumber } from './views/payment-view.ts';

/** What waits for the customer (overdue invoices, oldest first), then what happened last (newest first). */
export function activities(store: Store, customer: CustomerRecord, limit: number): Activity[] {
  const { invoices, payments } = store;
  const overdue = customer.contracts
    .flatMap((contract) => contract.openRows)
    .filter((row) => (invoices.due[row] ?? 0) < store.today)
    .sort((a, b) => (invoices.due[a] ?? 0) - (invoices.due[b] ?? 0) || a - b);
  const invoice = (row: number, kind: Activity['kind'], code: string, day: number): Activity => ({
    id: `act_${code}_${row.toString(36)}`,
    kind,
    code,
    at: fromDay(day),
    entity: { type: 'invoice', id: invoiceId(row), number: invoiceNumber(store, row) },
  });
  const pending = overdue.slice(0, Math.ceil(limit / 2)).map((row) => {
    const code = invoices.has(row, FLAG.disputed) ? 'invoice_disputed' : 'invoice_overdue';
    return invoice(row, 'pending', code, invoices.due[row] ?? 0);
  });
  const issued = customer.invoices
    .slice(-limit)
    .map((row) => invoice(row, 'done', 'invoice_issued', invoices.issued[row] ?? 0));
  const paid = customer.payments
    .slice(-limit * 2)
    .filter((row) => isPosted(store, row))
    .map((row): Activity => ({
      id: `act_payment_${row.toString(36)}`,
      kind: 'done',
      code: 'payment_received',
      at: fromDay(payments.received[row] ?? 0),
      entity: { type: 'payment', id: paymentId(row), number: paymentNumber(store, row) },
    }));
  const done = [...issued, ...paid].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  return [...pending, ...done].slice(0, limit);
}
