import { expect, waitUntil } from '@open-wc/testing';
import { deepQuery, mount } from '../../testing/index.ts';
import { defineDashboard } from './define.ts';

// In a page of its own: what is loaded once stays loaded for every test after.
defineDashboard();

// The modules of a page that is not bundled are more than a browser keeps account of.
performance.setResourceTimingBufferSize(2_000);

const drawingAsked = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('chart-view'));

async function chartOf(element: Element): Promise<Element> {
  await waitUntil(() => deepQuery(element, 'canvas'));
  return deepQuery(element, 'canvas')!;
}

describe('<lease-dashboard>', () => {
  describe('states', () => {
    it('shows its figures before the drawing code of the chart is loaded', async () => {
      const { element } = await mount('<lease-dashboard></lease-dashboard>', { early: true });
      await waitUntil(() => deepQuery(element, '.figure'), 'figures', { interval: 1 });
      expect(drawingAsked()).to.equal(false);
      // It comes with the chart, which comes into view only where the page is tall.
      (await chartOf(element)).scrollIntoView();
      await waitUntil(drawingAsked, 'the drawing code', { timeout: 8_000 });
    });
  });
});
