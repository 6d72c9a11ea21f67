import { UiTabs } from './tabs.ts';

export const TABS_TAG = 'lease-ui-tabs';

if (!customElements.get(TABS_TAG)) customElements.define(TABS_TAG, UiTabs);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-tabs': UiTabs;
  }
}
