/** Registers `<lease-contract-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { ContractListElement } from './contract-list.ts';

/** Defines the element under a prefix: `defineContractList('acme')` gives `<acme-contract-list>`. */
export function defineContractList(prefix = 'lease'): void {
  register(`${prefix}-contract-list`, ContractListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-contract-list': ContractListElement;
  }
}
