import type { Payment } from '../../../sdk/schemas/index.ts';
import { fromDay } from '../finance/calendar.ts';
import { invoiceId, paymentId } from '../ids.ts';
import type { Store } from '../store.ts';
import { METHODS, NONE, PAYMENT_STATE } from '../tables.ts';
import { invoiceNumber } from './invoice-view.ts';
import { onlineView } from './online-view.ts';
import { paymentNumber } from './payment-number.ts';

/** A payment with its allocations. */
export function paymentView(store: Store, row: number): Payment {
  const { payments, allocations, contracts } = store;
  const currency = store.currencies[payments.currency[row] ?? 0] ?? '';
  const state = PAYMENT_STATE[payments.state[row] ?? 0] ?? 'unknown';
  const contract = contracts[payments.contract[row] ?? NONE];
  const target = payments.target[row] ?? NONE;
  const list: Payment['allocations'] = [];
  for (
    let at = payments.firstAllocation[row] ?? NONE;
    at !== NONE;
    at = allocations.nextOfPayment[at] ?? NONE
  ) {
    const invoice = allocations.invoice[at] ?? 0;
    list.push({
      invoiceId: invoiceId(invoice),
      invoiceNumber: invoiceNumber(store, invoice),
      amount: { amount: allocations.amount[at] ?? 0, currency },
      on: fromDay(allocations.day[at] ?? 0),
    });
  }
  const valued = state === 'posted' || state === 'reversed' || state === 'refunded';
  return {
    id: paymentId(row),
    number: paymentNumber(store, row),
    amount: { amount: payments.amount[row] ?? 0, currency },
    receivedOn: fromDay(payments.received[row] ?? 0),
    ...(valued ? { valueOn: fromDay(payments.value[row] ?? 0) } : {}),
    method: METHODS[payments.method[row] ?? 0] ?? 'unknown',
    ...(target === NONE ? {} : { reference: invoiceNumber(store, target) }),
    state,
    allocations: list,
    unallocated: { amount: payments.unallocated[row] ?? 0, currency },
    ...(contract ? { contractIds: [contract.id] } : {}),
    // ISO 20022 reason: the account did not hold enough.
    ...(state === 'failed' ? { failureCode: 'AM04' } : {}),
    ...(valued ? { documentId: `doc_${paymentId(row)}` } : {}),
    ...onlineView(store, row),
  };
}
