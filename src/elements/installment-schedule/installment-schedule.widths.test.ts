import { expect } from '@open-wc/testing';
import { deepQueryAll } from '../../testing/index.ts';
import { WITH_SPECIALS, show } from './installment-schedule.fixture.ts';

describe('<lease-installment-schedule>', () => {
  describe('widths', () => {
    for (const width of [700, 870, 1050])
      it(`keeps in sight how a line stands, at ${width} px`, async () => {
        const { element, box } = await show(`contract-id="${WITH_SPECIALS}"`, { width });
        const end = box.getBoundingClientRect().right;
        const statuses = deepQueryAll(element, '.line .status');
        expect(statuses.length).to.be.greaterThan(2);
        for (const status of statuses) expect(status.getBoundingClientRect().right).to.be.at.most(end);
      });
  });
});
