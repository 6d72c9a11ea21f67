/** Registers `<lease-credit-summary>`. */
import { register } from '../../context/register.ts';
import { CreditSummaryElement } from './credit-summary.ts';

/** Defines the element under a prefix: `defineCreditSummary('acme')` gives `<acme-credit-summary>`. */
export function defineCreditSummary(prefix = 'lease'): void {
  register(`${prefix}-credit-summary`, CreditSummaryElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-credit-summary': CreditSummaryElement;
  }
}
