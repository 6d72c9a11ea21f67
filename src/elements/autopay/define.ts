/** Registers `<lease-autopay>`. */
import { register } from '../../context/register.ts';
import '../../ui/dialog/define.ts';
import { AutopayElement } from './autopay.ts';

/** Defines the element under a prefix: `defineAutopay('acme')` gives `<acme-autopay>`. */
export function defineAutopay(prefix = 'lease'): void {
  register(`${prefix}-autopay`, AutopayElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-autopay': AutopayElement;
  }
}
