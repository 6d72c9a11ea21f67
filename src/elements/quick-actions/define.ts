/** Registers `<lease-quick-actions>`. */
import { register } from '../../context/register.ts';
import '../../ui/menu/define.ts';
import { QuickActionsElement } from './quick-actions.ts';

/** Defines the element under a prefix: `defineQuickActions('acme')` gives `<acme-quick-actions>`. */
export function defineQuickActions(prefix = 'lease'): void {
  register(`${prefix}-quick-actions`, QuickActionsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-quick-actions': QuickActionsElement;
  }
}
