import { expect, waitUntil } from '@open-wc/testing';
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
} from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import type { ContractOpenEvent, ListOpenEvent } from '../events.ts';
import type { DashboardElement } from './dashboard.ts';
import { defineDashboard } from './define.ts';

defineDashboard();

const ROUTES = { invoices: '/invoices?tab=all', contracts: '/contracts', contract: '/contracts/{id}' };

const show = (attributes = '', options: MountOptions = {}): Promise<Mounted<DashboardElement>> =>
  mount<DashboardElement>(`<lease-dashboard ${attributes}></lease-dashboard>`, options);

const panel = (element: Element) => deepQuery(element, '[part~=state]')?.getAttribute('data-kind');
const asked = ({ control }: Mounted<DashboardElement>) => control.requests.map(({ path }) => path.slice(4));
/** Names of the cards, in the order in which they stand. */
const cards = (element: Element) =>
  deepQueryAll(element, '[part~=card]').map((card) => /card-(\w+)/.exec(card.part.value)?.[1]);
const card = (element: Element, name: string) => deepQuery(element, `[part~=card-${name}]`)!;
const figure = (element: Element, name: string) =>
  card(element, name).querySelector('.figure')!.textContent.trim();

function summaryOf({ control }: Mounted<DashboardElement>, currency = 'EUR') {
  const { lessor } = control;
  const summary = lessor.view(lessor.defaultCustomerId)!.summary();
  return summary.currencies.find((figures) => figures.currency === currency)!;
}

const euros = (amount: number) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(amount / 100);

/** The first small lessor whose customer is late with nothing. */
const NOTHING_LATE = Array.from({ length: 50 }, (_, seed) => ({ seed, invoices: 3 })).find((options) => {
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
      expect(deepQueryAll(element, '.card')).to.have.length(9);
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

  describe('properties', () => {
    it('shows the cards that the host names, in its order', async () => {
      const { element } = await show();
      element.cards = ['contracts', 'nonsense', 'overdue', 'overdue', 'total'];
      await ready(element);
      expect(cards(element)).to.deep.equal(['overdue', 'total', 'contracts']);
    });

    it('shows the cards that the label names, when the host is silent', async () => {
      const { element, provider } = await show();
      const session = provider.value!.session.value!;
      const label = { ...provider.value!.label!, cards: ['invoices', 'next'] };
      provider.bootstrap = { ...session, label };
      provider.refresh();
      await ready(element);
      expect(cards(element)).to.deep.equal(['next', 'invoices']);
    });

    it('does not ask for contracts that it does not show', async () => {
      const mounted = await mountCards(['overdue']);
      expect(asked(mounted)).to.deep.equal(['session', 'summary']);
    });

    it('shows as many contracts as asked for, within reason', async () => {
      const { element } = await show('recent-contracts="2"');
      expect(deepQueryAll(element, '.contracts li')).to.have.length(2);
      element.recentContracts = -4;
      await ready(element);
      expect(deepQueryAll(element, '.contracts li')).to.have.length(1);
    });

    it('shows one currency at a time and remembers which', async () => {
      const mounted = await show();
      const { element, control } = mounted;
      const before = control.requests.length;
      byRole(element, 'radio', 'RON').click();
      await ready(element);
      const ron = summaryOf(mounted, 'RON').totalDue.amount.amount;
      expect(figure(element, 'total').replace(/\D/g, '')).to.equal(String(ron).padStart(3, '0'));
      expect(control.requests).to.have.length(before);
      const again = await show();
      expect(byRole<HTMLInputElement>(again.element, 'radio', 'RON').checked).to.equal(true);
    });
  });

  describe('events', () => {
    it('leads from each figure to its list, filtered', async () => {
      const { element } = await show('', { routes: ROUTES });
      const link = byRole<HTMLAnchorElement>(element, 'link', /^You owe now/);
      const url = new URL(link.href);
      expect(url.pathname).to.equal('/invoices');
      expect(Object.fromEntries(url.searchParams)).to.deep.equal({
        tab: 'all',
        currency: 'EUR',
        timing: 'overdue',
        type: 'invoice,debit_note',
      });
      const partly = byRole<HTMLAnchorElement>(element, 'link', /^Partly paid/);
      expect(new URL(partly.href).searchParams.get('settlement')).to.equal('partial');
    });

    it('tells the host, who may show the list itself', async () => {
      const { element } = await show('', { routes: ROUTES });
      element.addEventListener('lease-list-open', (event) => event.preventDefault());
      const told = expectEvent<ListOpenEvent>(element, 'lease-list-open');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      byRole(element, 'link', /^You owe now/).dispatchEvent(click);
      const { route, filter } = await told;
      expect([route, filter['timing']]).to.deep.equal(['invoices', ['overdue']]);
      expect(click.defaultPrevented).to.equal(true);
    });

    it('leaves a new tab to the browser', async () => {
      const { element } = await show('', { routes: ROUTES });
      let told = 0;
      element.addEventListener('lease-list-open', () => told++);
      element.addEventListener('click', (event) => event.preventDefault());
      const click = new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        ctrlKey: true,
      });
      byRole(element, 'link', /^You owe now/).dispatchEvent(click);
      expect(told).to.equal(0);
    });

    it('only tells the host where there are no routes', async () => {
      const { element } = await show();
      const told = expectEvent<ListOpenEvent>(element, 'lease-list-open');
      byRole(element, 'button', /^Total due/).click();
      expect((await told).filter['open']).to.equal(true);
    });

    it('opens a contract', async () => {
      const { element, control } = await show('', { routes: ROUTES });
      const link = card(element, 'contracts').querySelector<HTMLAnchorElement>('.contract-link')!;
      element.addEventListener('lease-contract-open', (event) => event.preventDefault());
      const told = expectEvent<ContractOpenEvent>(element, 'lease-contract-open');
      link.click();
      const { contractId } = await told;
      expect(new URL(link.href).pathname).to.equal(`/contracts/${contractId}`);
      const view = control.lessor.view(control.lessor.defaultCustomerId)!;
      expect(view.contract(contractId)!.number).to.equal(link.textContent.trim());
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
      expect(cards(element)).to.have.length(9);
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

async function mountCards(names: readonly string[], options: MountOptions = {}) {
  const { html } = await import('lit');
  return mount<DashboardElement>(html`<lease-dashboard .cards=${names}></lease-dashboard>`, options);
}
