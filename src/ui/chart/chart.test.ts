import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { emulateMedia } from '../../testing/commands.ts';
import { mountUi } from '../../testing/ui-host.ts';
import './define.ts';
import type { UiChart } from './chart.ts';

const LABELS = ['Oct', 'Nov', 'Dec'];
const SERIES = [
  { label: 'Paid', values: [31840, 62250, undefined] },
  { label: 'Projected', values: [undefined, undefined, 31840], style: 'hatched' as const },
];
const format = (value: number) => (value / 100).toFixed(2);

async function mountChart({
  kind = 'bar',
  loading = false,
  broken = false,
  width = 600,
  locale = 'en',
} = {}) {
  const host = await mountUi(() => html`<div id="place"></div>`, { width, locale });
  const chart = document.createElement('lease-ui-chart');
  Object.assign(chart, { kind, loading, caption: 'Payments', labels: LABELS, series: SERIES, format });
  if (broken) Object.assign(chart, { loadView: () => Promise.reject(new Error('offline')) });
  host.find('#place').append(chart);
  await chart.updateComplete;
  return { host, chart, root: chart.shadowRoot! };
}

/** Colors found along a line through the lower part of the bars. */
function colors(chart: UiChart): Set<string> {
  const canvas = chart.shadowRoot!.querySelector('canvas')!;
  const { width, height } = canvas;
  if (!width || !height) return new Set();
  const { data } = canvas.getContext('2d')!.getImageData(0, Math.floor(height * 0.8), width, 1);
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3] === 255) found.add(data.slice(at, at + 3).join());
  return found;
}

// The first chart of a page loads the drawing code, in development from a hundred files.
const drawn = (chart: UiChart) => waitUntil(() => colors(chart).size > 1, 'the chart is drawn');

describe('<lease-ui-chart>', () => {
  it('draws bars and offers the same figures as a table', async () => {
    const { chart, host, root } = await mountChart();
    await drawn(chart);
    await expect(host).to.be.accessible();
    root.querySelector('button')!.click();
    await chart.updateComplete;
    expect(root.querySelectorAll('tbody tr')).to.have.length(3);
    expect(root.querySelector('tbody td')!.textContent).to.equal('318.40');
    await expect(host).to.be.accessible();
    root.querySelector('button')!.click();
    await chart.updateComplete;
    await drawn(chart);
  });

  it('keeps the table when the drawing cannot be loaded', async () => {
    const { chart, host, root } = await mountChart({ broken: true });
    await waitUntil(() => root.querySelector('table'));
    await chart.updateComplete;
    expect(root.querySelector('button')).to.equal(null);
    await expect(host).to.be.accessible();
  });

  it('lists the parts of a doughnut with their figures', async () => {
    const { host, root } = await mountChart({ kind: 'doughnut' });
    expect(root.querySelector('.parts li')!.textContent).to.contain('Oct').and.contain('318.40');
    await expect(host).to.be.accessible();
  });

  it('shows a skeleton while loading', async () => {
    const { root, host } = await mountChart({ loading: true });
    expect(root.querySelector('.skeleton-of-chart')).to.exist;
    expect(root.querySelector('canvas')).to.equal(null);
    await expect(host).to.be.accessible();
  });

  it('follows a change of the accent and of the size', async () => {
    const { chart, host, root } = await mountChart();
    await drawn(chart);
    host.style.setProperty('--lease-color-accent', 'rgb(200, 10, 20)');
    await waitUntil(() => colors(chart).has('200,10,20'), 'red bars');
    host.style.setProperty('inline-size', '300px');
    await waitUntil(() => root.querySelector('canvas')!.clientWidth < 300, 'narrower canvas');
  });

  it('reads right to left', async () => {
    const { chart } = await mountChart({ locale: 'ar' });
    await drawn(chart);
  });

  it('draws in forced colors', async () => {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return;
    const { chart } = await mountChart();
    await drawn(chart);
    await emulateMedia({});
  });
});
