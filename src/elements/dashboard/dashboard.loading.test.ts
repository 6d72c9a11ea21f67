import { expect } from '@open-wc/testing';
import { deepQuery, mount, waitUntil } from '../../testing/index.ts';
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
      const { element, box } = await mount('<lease-dashboard></lease-dashboard>', { early: true });
      // Far below what is seen: the drawing code is asked for when the chart comes near, however fast an engine is.
      box.style.marginBlockStart = '3000px';
      await waitUntil(() => deepQuery(element, '.figure'), 'figures', { interval: 1 });
      expect(drawingAsked()).to.equal(false);
      (await chartOf(element)).scrollIntoView();
      await waitUntil(drawingAsked, 'the drawing code');
    });
  });
});
