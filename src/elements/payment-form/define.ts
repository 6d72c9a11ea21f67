/** Registers `<lease-payment-form>`. */
import { register } from '../../context/register.ts';
import { PaymentFormElement } from './payment-form.ts';

/** Defines the element under a prefix: `definePaymentForm('acme')` gives `<acme-payment-form>`. */
export function definePaymentForm(prefix = 'lease'): void {
  register(`${prefix}-payment-form`, PaymentFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-payment-form': PaymentFormElement;
  }
}
