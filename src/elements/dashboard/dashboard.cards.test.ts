import { expect } from '@open-wc/testing';
import { allByRole, deepQuery, ready, textOf } from '../../testing/index.ts';
import { DASHBOARD_CARDS } from './dashboard.controller.ts';
import { cards, show } from './dashboard.fixture.ts';

describe('<lease-dashboard>', () => {
  beforeEach(() => localStorage.clear());

  describe('cards alone', () => {
    for (const name of DASHBOARD_CARDS) {
      it(`shows the card “${name}” alone, as a widget of its own`, async () => {
        const { element, control } = await show(`cards="${name}" without-header`, { width: 360 });
        expect(cards(element)).to.deep.equal([name]);
        expect(allByRole(element, 'heading').every(({ localName }) => localName === 'h3')).to.equal(true);
        expect(textOf(element)).to.not.match(/undefined|NaN/);
        const contracts = control.requests.filter(({ path }) => path === '/v1/contracts');
        expect(contracts).to.have.length(name === 'contracts' ? 1 : 0);
        expect(element.scrollWidth).to.be.at.most(360);
      });
    }

    it('reads several from the attribute, in their order', async () => {
      const { element } = await show('cards="invoices, overdue total"');
      expect(cards(element)).to.deep.equal(['overdue', 'total', 'invoices']);
      expect(deepQuery(element, '.head')).to.exist;
    });

    it('lets the lessor choose, order and hide cards', async () => {
      const { element, provider } = await show();
      const { session, label } = provider.value!;
      provider.bootstrap = {
        ...session.value!,
        label: { ...label!, cards: ['contracts', 'payments', 'paid', 'total'], features: { paid: false } },
      };
      await provider.updateComplete;
      await ready(element);
      expect(cards(element)).to.deep.equal(['total', 'contracts', 'payments']);
    });
  });
});
