/** Registers `<lease-payment-promise-form>`. */
import { register } from '../../context/register.ts';
import { PaymentPromiseFormElement } from './payment-promise-form.ts';

/** Defines the element under a prefix: `definePaymentPromiseForm('acme')` gives `<acme-payment-promise-form>`. */
export function definePaymentPromiseForm(prefix = 'lease'): void {
  register(`${prefix}-payment-promise-form`, PaymentPromiseFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-payment-promise-form': PaymentPromiseFormElement;
  }
}
