/** Lines of customer payment journals: money that was registered and is not posted yet. */
import type { Payment } from '../../schemas/payment.ts';
import { fieldMap } from '../field-map.ts';
import { fault } from '../kit/fault.ts';
import { computed, constant, date, text, valueAt } from '../kit/fields.ts';
import { toMoney } from '../kit/values.ts';
import { currencyOf, own, scaleOf } from './context.ts';
import type { RowContext } from './context.ts';
import { NO_DATE } from './odata.ts';

/** What the map of payments is told besides. */
export interface PaymentContext extends RowContext {
  readonly sign: 'positive' | 'negative';
  /** Whether the customer is kept in the company's own currency; lines do not say in which they are. */
  readonly isLocal: boolean;
}

/** A payment in progress: it settles nothing until it is posted, so nothing of it is allocated. */
export const paymentMap = fieldMap<Payment, PaymentContext>({
  id: text('id'),
  number: text('documentNumber', { optional: true }),
  amount: computed((row, context) => {
    own(row, context);
    if (!context.isLocal) return fault('currency unknown');
    const currency = currencyOf(row, context);
    const { amount } = toMoney(valueAt(row, 'amount'), currency, scaleOf(currency, context));
    const incoming = context.sign === 'positive' ? amount : -amount;
    return incoming > 0 ? { amount: incoming, currency } : fault('sign (amount)');
  }),
  receivedOn: date('postingDate', 'iso', { none: ['', NO_DATE] }),
  method: constant('unknown'),
  reference: text('externalDocumentNumber', { optional: true }),
  state: constant('processing'),
  allocations: constant([]),
  unallocated: computed((_, __, { amount }) => amount as Payment['amount']),
});
