/** Registers `<lease-portal>` and the provider it may bring along; its pages are fetched when they are opened. */
import { defineProvider } from '../../context/define.ts';
import { register } from '../../context/register.ts';
import '../../ui/menu/define.ts';
import { PortalElement } from './portal.ts';

/** Defines the element under a prefix: `definePortal('acme')` gives `<acme-portal>`. */
export function definePortal(prefix = 'lease'): void {
  defineProvider(prefix);
  register(`${prefix}-portal`, PortalElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-portal': PortalElement;
  }
}
