/** Registers `<lease-account-settings>`. */
import { register } from '../../context/register.ts';
import { AccountSettingsElement } from './account-settings.ts';

/** Defines the element under a prefix: `defineAccountSettings('acme')` gives `<acme-account-settings>`. */
export function defineAccountSettings(prefix = 'lease'): void {
  register(`${prefix}-account-settings`, AccountSettingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-account-settings': AccountSettingsElement;
  }
}
