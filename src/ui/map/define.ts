import { UiMap } from './map.ts';

/** Private tag; several copies of the library on one page share the first. */
export const MAP_TAG = 'lease-ui-map';

if (!customElements.get(MAP_TAG)) customElements.define(MAP_TAG, UiMap);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-map': UiMap;
  }
}
