/** Registers `<lease-login>`. */
import { register } from '../../context/register.ts';
import { LoginElement } from './login.ts';

/** Defines the element under a prefix: `defineLogin('acme')` gives `<acme-login>`. */
export function defineLogin(prefix = 'lease'): void {
  register(`${prefix}-login`, LoginElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-login': LoginElement;
  }
}
