/** Registers `<lease-request-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { RequestListElement } from './request-list.ts';

/** Defines the element under a prefix: `defineRequestList('acme')` gives `<acme-request-list>`. */
export function defineRequestList(prefix = 'lease'): void {
  register(`${prefix}-request-list`, RequestListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-request-list': RequestListElement;
  }
}
