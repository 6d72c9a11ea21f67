import type { CustomerRecord } from './model.ts';
import type { Store } from './store.ts';

/** Identity of an invoice row. */
export const invoiceId = (row: number): string => `inv_${row.toString(36)}`;
/** Identity of a payment row. */
export const paymentId = (row: number): string => `pay_${row.toString(36)}`;

function rowOf(id: string, prefix: string): number {
  const text = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  const row = Number.parseInt(text, 36);
  return row.toString(36) === text ? row : -1;
}

/** Row of an invoice of this customer; undefined for a foreign or unknown id, so that both look the same. */
export function rowOfInvoice(store: Store, customer: CustomerRecord, id: string): number | undefined {
  const row = rowOf(id, 'inv_');
  return row >= 0 && store.invoices.customer[row] === customer.index ? row : undefined;
}

/** Row of a payment of this customer; undefined for a foreign or unknown id. */
export function rowOfPayment(store: Store, customer: CustomerRecord, id: string): number | undefined {
  const row = rowOf(id, 'pay_');
  return row >= 0 && store.payments.customer[row] === customer.index ? row : undefined;
}
