/** Registers `<lease-insurance-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { InsuranceListElement } from './insurance-list.ts';

/** Defines the element under a prefix: `defineInsuranceList('acme')` gives `<acme-insurance-list>`. */
export function defineInsuranceList(prefix = 'lease'): void {
  register(`${prefix}-insurance-list`, InsuranceListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-insurance-list': InsuranceListElement;
  }
}
