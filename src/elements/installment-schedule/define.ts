/** Registers `<lease-installment-schedule>`. */
import { register } from '../../context/register.ts';
import '../../ui/list-toolbar/define.ts';
import { InstallmentScheduleElement } from './installment-schedule.ts';

/** Defines the element under a prefix: `defineInstallmentSchedule('acme')` gives `<acme-installment-schedule>`. */
export function defineInstallmentSchedule(prefix = 'lease'): void {
  register(`${prefix}-installment-schedule`, InstallmentScheduleElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-installment-schedule': InstallmentScheduleElement;
  }
}
