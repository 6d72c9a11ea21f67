import { UiFilterBar } from './filter-bar.ts';

export const FILTER_BAR_TAG = 'lease-ui-filter-bar';

if (!customElements.get(FILTER_BAR_TAG)) customElements.define(FILTER_BAR_TAG, UiFilterBar);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-filter-bar': UiFilterBar;
  }
}
