/** Registers `<lease-payment-confirmation-form>`. */
import { register } from '../../context/register.ts';
import '../../ui/form/define.ts';
import { PaymentConfirmationFormElement } from './payment-confirmation-form.ts';

/** Defines the element under a prefix: `definePaymentConfirmationForm('acme')` gives `<acme-payment-confirmation-form>`. */
export function definePaymentConfirmationForm(prefix = 'lease'): void {
  register(`${prefix}-payment-confirmation-form`, PaymentConfirmationFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-payment-confirmation-form': PaymentConfirmationFormElement;
  }
}
