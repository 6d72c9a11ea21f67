/** Registers `<lease-message-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { MessageListElement } from './message-list.ts';

/** Defines the element under a prefix: `defineMessageList('acme')` gives `<acme-message-list>`. */
export function defineMessageList(prefix = 'lease'): void {
  register(`${prefix}-message-list`, MessageListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-message-list': MessageListElement;
  }
}
