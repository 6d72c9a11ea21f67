/** Registers `<lease-document-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { DocumentListElement } from './document-list.ts';

/** Defines the element under a prefix: `defineDocumentList('acme')` gives `<acme-document-list>`. */
export function defineDocumentList(prefix = 'lease'): void {
  register(`${prefix}-document-list`, DocumentListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-document-list': DocumentListElement;
  }
}
