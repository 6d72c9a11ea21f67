import { UiChart } from './chart.ts';

export const CHART_TAG = 'lease-ui-chart';

if (!customElements.get(CHART_TAG)) customElements.define(CHART_TAG, UiChart);

declare global {
  interface HTMLElementTagNameMap {
    'lease-ui-chart': UiChart;
  }
}
