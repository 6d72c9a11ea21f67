import { expect } from '@open-wc/testing';
import type { LeaseErrorEvent } from '../../context/events.ts';
import { createMockFetch } from '../../../mock-server/in-page.ts';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';

import { DASHBOARD_CARDS } from './dashboard.controller.ts';
import { asked, card, cards, euros, figure, panel, ROUTES, show, summaryOf } from './dashboard.fixture.ts';
/** The first small lessor whose customer is late with nothing. */
const NOTHING_LATE = Array.from({ length: 50 }, (_, seed) => ({ seed, invoices: 1 })).find((options) => {
  const { lessor } = createMockFetch(options).control;
  const { currencies } = lessor.view(lessor.defaultCustomerId)!.summary();
  return currencies.length > 0 && currencies.every(({ overdue }) => overdue.count === 0);
});

describe('<lease-dashboard>', () => {
  beforeEach(() => localStorage.clear());

  describe('states', () => {
    it('keeps the room of what comes while it loads, and says so', async () => {
      const { element } = await show('', { scenario: 'never', early: true });
      await waitUntil(() => deepQuery(element, '[part~=skeleton]'));
      expect(deepQueryAll(element, '.card')).to.have.length(DASHBOARD_CARDS.length);
      // Hidden for 150 ms, so that a quick answer does not flash.
      const [first] = deepQueryAll(element, '[part~=skeleton]');
      await waitUntil(() => getComputedStyle(first!).visibility === 'visible');
      expect(allByText(element, 'Loading your overview')).to.have.length(1);
    });

    it('moves nothing when the figures come', async () => {
      const { element, box } = await show('', { early: true, latencyMs: 30, width: 1200 });
      await waitUntil(() => deepQuery(element, '.cards'));
      const place = () =>
        deepQuery(element, '.cards')!.getBoundingClientRect().top - box.getBoundingClientRect().top;
      const before = place();
      await ready(element);
      expect(Math.abs(place() - before)).to.be.lessThan(16);
    });

    it('says what is owed first, then what is to come', async () => {
      const mounted = await show();
      const { element } = mounted;
      const { overdue, totalDue, nextPayment, paidThisYear, daysPastDue } = summaryOf(mounted);
      expect(cards(element)[0]).to.equal('overdue');
      expect(figure(element, 'overdue')).to.equal(euros(overdue.amount.amount));
      expect(figure(element, 'total')).to.equal(euros(totalDue.amount.amount));
      expect(figure(element, 'next')).to.equal(euros(nextPayment!.amount.amount));
      expect(figure(element, 'paid')).to.equal(euros(paidThisYear.amount.amount));
      expect(textOf(card(element, 'overdue'))).to.include(`${daysPastDue} days past due`);
      expect(textOf(card(element, 'overdue'))).to.include(`${overdue.count} invoices are overdue`);
    });

    it('asks three times at most: session, summary, contracts', async () => {
      expect(asked(await show()).sort()).to.deep.equal(['contracts', 'session', 'summary']);
    });

    it('says that there is nothing yet, and whose page it is', async () => {
      const { element } = await show('', { scenario: 'empty' });
      expect(panel(element)).to.equal('empty');
      byText(element, 'No contract yet');
      expect(allByRole(element, 'heading')[0]!.textContent.trim()).to.equal('Rossi Trasporti S.r.l.');
    });

    it('is calm when nothing is overdue', async () => {
      const { element } = await show('', { ...NOTHING_LATE });
      expect(textOf(card(element, 'overdue')))
        .to.include('Nothing is overdue')
        .and.include('€0.00');
      expect(card(element, 'overdue').querySelector('a, button')).to.equal(null);
    });

    it('says what failed, with a reference to copy, and tries again', async () => {
      const { element, control } = await show('', { early: true, scenario: 'summary.serverError' });
      const told = await expectEvent<LeaseErrorEvent>(element, 'lease-error');
      await ready(element);
      expect(panel(element)).to.equal('failed');
      expect(textOf(byRole(element, 'alert'))).to.include(told.reference);
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await ready(element);
      expect(figure(element, 'overdue')).to.match(/€/);
    });

    it('loses only the contracts card when contracts fail', async () => {
      const { element } = await show('', { scenario: 'contracts.serverError' });
      expect(figure(element, 'overdue')).to.match(/€/);
      expect(card(element, 'contracts').querySelector('[data-kind=failed]')).to.exist;
    });

    it('keeps the figures under a notice when a refresh fails', async () => {
      const { element } = await show('', { scenario: 'failAfterFirst' });
      const before = figure(element, 'overdue');
      await element.refresh();
      await ready(element);
      byText(element, /last refresh failed/);
      expect(figure(element, 'overdue')).to.equal(before);
    });

    it('asks to sign in', async () => {
      expect(panel((await show('', { scenario: 'unauthorized' })).element)).to.equal('signed-out');
    });

    it('is not there where the lessor has no summary', async () => {
      expect(panel((await show('', { scenario: 'summary.notOffered' })).element)).to.equal('not-offered');
    });

    it('says so when the user may not see it', async () => {
      const { element, provider } = await show();
      const session = provider.value!.session.value!;
      provider.bootstrap = { ...session, permissions: ['invoices.list'] };
      provider.refresh();
      await ready(element);
      expect(panel(element)).to.equal('not-permitted');
    });

    it('shows twelve digits on one line', async () => {
      const { element } = await show('', { scenario: 'twelveDigits', width: 320 });
      for (const value of deepQueryAll(element, '.figure')) {
        expect(value.getClientRects(), value.textContent).to.have.length(1);
      }
    });

    it('shows hostile strings as text, in bounds', async () => {
      const { element, box } = await show('', { scenario: 'hostileStrings', width: 320 });
      expect(deepQuery(element, 'img, script')).to.equal(undefined);
      expect(box.scrollWidth).to.be.at.most(320);
      expect(card(element, 'contracts').offsetHeight).to.be.lessThan(2_000);
    });
  });

  describe('slots and parts', () => {
    it('has room before and after the cards', async () => {
      const { element } = await mount(
        '<lease-dashboard><p slot="header">Welcome</p><p slot="footer">Bye</p></lease-dashboard>',
      );
      const [header, footer] = [...element.querySelectorAll('p')];
      const figures = deepQuery(element, '.figures')!;
      expect(header!.getBoundingClientRect().bottom).to.be.at.most(figures.getBoundingClientRect().top);
      expect(footer!.getBoundingClientRect().top).to.be.greaterThan(figures.getBoundingClientRect().bottom);
    });

    it('lets a host paint the cards', async () => {
      const { element } = await show();
      expect(deepQuery(element, '[part=base]')).to.exist;
      expect(cards(element)).to.have.length(DASHBOARD_CARDS.length);
    });
  });

  describe('keyboard', () => {
    it('reaches the figures in the order in which they are read', async () => {
      const { element } = await show('', { routes: ROUTES, width: 1200 });
      const at = (name: string) => tabTo((focused) => card(element, name).contains(focused));
      await at('overdue');
      await at('next');
      await at('total');
      await at('invoices');
      await at('contracts');
    });
  });

  describe('accessibility', () => {
    it('has headings without a gap below the page’s own', async () => {
      const { element } = await show();
      const levels = allByRole(element, 'heading').map(({ localName }) => localName);
      expect(levels[0]).to.equal('h2');
      expect(new Set(levels.slice(1))).to.deep.equal(new Set(['h3']));
    });

    it('says in words and in Italian what the chart shows', async () => {
      const { element } = await show('', { locale: 'it' });
      byText(element, /pagati negli ultimi 12 mesi/);
      byText(element, 'Da pagare ora');
    });
  });
});
