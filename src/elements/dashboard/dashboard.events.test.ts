import { expect } from '@open-wc/testing';
import { allByRole, byRole, deepQueryAll, expectEvent, ready } from '../../testing/index.ts';
import type { ContractOpenEvent, ListOpenEvent } from '../events.ts';

import { asked, card, cards, figure, mountCards, ROUTES, show, summaryOf } from './dashboard.fixture.ts';

describe('<lease-dashboard>', () => {
  beforeEach(() => localStorage.clear());

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

    it('leads to all payments, all contracts and all invoices', async () => {
      const { element } = await show('', { routes: { ...ROUTES, payments: '/payments' } });
      const links = allByRole<HTMLAnchorElement>(element, 'link').map(({ href }) => new URL(href).pathname);
      expect(links).to.include.members(['/payments', '/contracts', '/invoices']);
    });

    it('leads from how many contracts run, and how many are late, to just these', async () => {
      const { element, control } = await show('', { routes: ROUTES });
      const view = control.lessor.view(control.lessor.defaultCustomerId)!;
      const { active, overdue } = view.summary().contracts;
      expect(overdue).to.be.greaterThan(0);
      const queryOf = (name: string) =>
        new URL(byRole<HTMLAnchorElement>(element, 'link', name).href).searchParams;
      const count = (params: URLSearchParams) =>
        view.contracts({ filter: Object.fromEntries(params), offset: 0, limit: 1 }).total;
      expect(count(queryOf(`${active} active`))).to.equal(active);
      const late = queryOf(`${overdue} with overdue invoices`);
      expect(Object.fromEntries(late)).to.deep.equal({ overdue: 'true' });
      expect(count(late)).to.equal(overdue);
    });

    it('names each recent contract with what is leased, and leads to it', async () => {
      const { element, control } = await show('', { routes: ROUTES });
      const view = control.lessor.view(control.lessor.defaultCustomerId)!;
      const rows = deepQueryAll(element, '.contracts li');
      expect(rows.length).to.be.greaterThan(1);
      for (const row of rows) {
        const link = row.querySelector<HTMLAnchorElement>('.contract-link')!;
        const contract = view.contract(new URL(link.href).pathname.split('/').at(-1)!)!;
        expect(link.textContent.trim()).to.equal(contract.number);
        expect(row.querySelector('.contract-title')!.textContent.trim()).to.equal(contract.title);
      }
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
});
