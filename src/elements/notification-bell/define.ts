/** Registers `<lease-notification-bell>`. */
import { register } from '../../context/register.ts';
import { NotificationBellElement } from './notification-bell.ts';

/** Defines the element under a prefix: `defineNotificationBell('acme')` gives `<acme-notification-bell>`. */
export function defineNotificationBell(prefix = 'lease'): void {
  register(`${prefix}-notification-bell`, NotificationBellElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-notification-bell': NotificationBellElement;
  }
}
