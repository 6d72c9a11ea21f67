/** Registers `<lease-asset-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { AssetListElement } from './asset-list.ts';

/** Defines the element under a prefix: `defineAssetList('acme')` gives `<acme-asset-list>`. */
export function defineAssetList(prefix = 'lease'): void {
  register(`${prefix}-asset-list`, AssetListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-asset-list': AssetListElement;
  }
}
