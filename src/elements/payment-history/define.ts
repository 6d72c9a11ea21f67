/** Registers `<lease-payment-history>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { PaymentHistoryElement } from './payment-history.ts';

/** Defines the element under a prefix: `definePaymentHistory('acme')` gives `<acme-payment-history>`. */
export function definePaymentHistory(prefix = 'lease'): void {
  register(`${prefix}-payment-history`, PaymentHistoryElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-payment-history': PaymentHistoryElement;
  }
}
