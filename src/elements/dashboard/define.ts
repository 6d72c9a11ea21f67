/** Registers `<lease-dashboard>`. */
import { register } from '../../context/register.ts';
import '../../ui/chart/define.ts';
import { DashboardElement } from './dashboard.ts';

/** Defines the element under a prefix: `defineDashboard('acme')` gives `<acme-dashboard>`. */
export function defineDashboard(prefix = 'lease'): void {
  register(`${prefix}-dashboard`, DashboardElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-dashboard': DashboardElement;
  }
}
