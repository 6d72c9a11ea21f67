/** Registers `<lease-user-admin>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { UserAdminElement } from './user-admin.ts';

/** Defines the element under a prefix: `defineUserAdmin('acme')` gives `<acme-user-admin>`. */
export function defineUserAdmin(prefix = 'lease'): void {
  register(`${prefix}-user-admin`, UserAdminElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-user-admin': UserAdminElement;
  }
}
