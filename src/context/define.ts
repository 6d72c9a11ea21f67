/** Registers `<lease-provider>`. */
import { LeaseProviderElement } from './lease-provider.ts';
import { register } from './register.ts';

/** Defines the provider under a prefix: `defineProvider('acme')` gives `<acme-provider>`. */
export function defineProvider(prefix = 'lease'): void {
  register(`${prefix}-provider`, LeaseProviderElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-provider': LeaseProviderElement;
  }
}
