/** Registers `<lease-claims-centers>`. */
import { register } from '../../context/register.ts';
import { ClaimsCentersElement } from './claims-centers.ts';

/** Defines the element under a prefix: `defineClaimsCenters('acme')` gives `<acme-claims-centers>`. */
export function defineClaimsCenters(prefix = 'lease'): void {
  register(`${prefix}-claims-centers`, ClaimsCentersElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-claims-centers': ClaimsCentersElement;
  }
}
