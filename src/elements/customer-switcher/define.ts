/** Registers `<lease-customer-switcher>`. */
import { register } from '../../context/register.ts';
import { CustomerSwitcherElement } from './customer-switcher.ts';

/** Defines the element under a prefix: `defineCustomerSwitcher('acme')` gives `<acme-customer-switcher>`. */
export function defineCustomerSwitcher(prefix = 'lease'): void {
  register(`${prefix}-customer-switcher`, CustomerSwitcherElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-customer-switcher': CustomerSwitcherElement;
  }
}
