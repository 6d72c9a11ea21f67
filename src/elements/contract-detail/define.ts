/** Registers `<lease-contract-detail>` and the elements it is composed of. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/data-table/order-at-once.ts';
import '../../ui/menu/define.ts';
import '../../ui/tabs/define.ts';
import { defineInstallmentSchedule } from '../installment-schedule/define.ts';
import { defineInvoiceTable } from '../invoice-table/define.ts';
import { ContractDetailElement } from './contract-detail.ts';

/** Defines the element under a prefix: `defineContractDetail('acme')` gives `<acme-contract-detail>`. */
export function defineContractDetail(prefix = 'lease'): void {
  defineInstallmentSchedule(prefix);
  defineInvoiceTable(prefix);
  register(`${prefix}-contract-detail`, ContractDetailElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-contract-detail': ContractDetailElement;
  }
}
