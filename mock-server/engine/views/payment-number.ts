import type { Store } from '../store.ts';

/** The number people read. */
export function paymentNumber(store: Store, row: number): string {
  return `R${store.yearOf(store.payments.received[row] ?? 0)}-${String(row + 1).padStart(6, '0')}`;
}
