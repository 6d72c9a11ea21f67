import { expect, waitUntil } from '@open-wc/testing';
import { deepQuery, mount } from '../../testing/index.ts';
import { defineDashboard } from './define.ts';

// In a page of its own: what is loaded once stays loaded for every test after.
defineDashboard();

const drawingAsked = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('chart-view'));

describe('<lease-dashboard>', () => {
  describe('states', () => {
    it('shows its figures before the drawing code of the chart is loaded', async () => {
      const { element } = await mount('<lease-dashboard></lease-dashboard>', { early: true });
      await waitUntil(() => deepQuery(element, '.figure'), 'figures', { interval: 1 });
      expect(drawingAsked()).to.equal(false);
      await waitUntil(drawingAsked, 'the drawing code');
      expect(deepQuery(element, 'canvas')).to.exist;
    });
  });
});
