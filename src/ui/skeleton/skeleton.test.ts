import { expect } from '@open-wc/testing';
import { mountUi } from '../../testing/ui-host.ts';
import { skeleton } from './skeleton.ts';
import type { SkeletonKind } from './skeleton.ts';
import { skeletonStyles } from './skeleton.styles.ts';

describe('skeleton', () => {
  for (const kind of ['lines', 'figures', 'cards', 'table', 'chart', 'heading'] as SkeletonKind[])
    it(`keeps the room of ${kind} and is silent but for its label`, async () => {
      const host = await mountUi(() => skeleton(kind, { rows: 4, label: 'Loading invoices' }), {
        styles: [skeletonStyles],
      });
      expect(host.find('[role=status]').textContent).to.equal('Loading invoices');
      expect(host.find('.skeleton').getBoundingClientRect().height).to.be.greaterThan(20);
      expect(host.find('.skeleton').ariaHidden).to.equal('true');
      await expect(host).to.be.accessible();
    });
});
