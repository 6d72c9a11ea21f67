import { expect } from '@open-wc/testing';
import { RequestsResource } from '../../../sdk/index.ts';
import {
  allByRole,
  auditStates,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  nameOf,
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import { definePaymentForm } from '../payment-form/define.ts';
import type { PayStartEvent, RequestOpenEvent } from '../start-events.ts';
import { asked, card, euros, show, summaryOf } from './dashboard.fixture.ts';

const ROUTES = { requests: '#/requests', request: '#/requests/{id}', pay: '#/pay' };

/** What comes once it is seen, complete. */
async function seen(element: Element, name: string): Promise<HTMLElement> {
  card(element, name).scrollIntoView();
  await waitUntil(() => !deepQuery(card(element, name), '[part~=skeleton]'), `no ${name}`);
  await ready(element);
  return card(element, name);
}

describe('<lease-dashboard>', () => {
  beforeEach(() => localStorage.clear());

  describe('below the figures', () => {
    it('shows the requests in progress, as many as the list they lead to', async () => {
      const mounted = await show('cards="requests"', { routes: ROUTES });
      const { element, provider } = mounted;
      const shown = await seen(element, 'requests');
      const list = provider.value!.client.resource(RequestsResource).list({ open: true, limit: 100 });
      const { items } = await list;
      expect(items.length).to.be.greaterThan(0);
      const all = byRole<HTMLAnchorElement>(shown, 'link', `All requests in progress: ${items.length}`);
      expect(all.hash).to.equal('#/requests?open=true');
      expect(deepQueryAll(shown, '.request')).to.have.length(Math.min(items.length, 4));
      const opened = expectEvent<RequestOpenEvent>(element, 'lease-request-open');
      const first = deepQuery<HTMLAnchorElement>(shown, '.request-name')!;
      first.addEventListener('click', (event) => event.preventDefault());
      first.click();
      expect(first.hash).to.equal(`#/requests/${(await opened).requestId}`);
    });

    it('says that no request is in progress', async () => {
      const { element } = await show('cards="requests"', { scenario: 'requests.empty' });
      const shown = await seen(element, 'requests');
      byText(shown, 'No request is in progress.');
      expect(deepQueryAll(shown, '.request')).to.have.length(0);
    });

    it('shows what waits and what happened', async () => {
      const { element } = await show('cards="activity"');
      const shown = await seen(element, 'activity');
      await waitUntil(() => deepQueryAll(shown, '[part~=entry]').length > 2, 'entries');
    });

    it('asks for nothing that nobody has seen', async () => {
      const mounted = await show('cards="total requests activity"', { early: true });
      mounted.element.style.marginBlockStart = '4000px';
      await ready(mounted.element);
      expect(asked(mounted).sort()).to.deep.equal(['session', 'summary']);
    });

    it('offers to pay what is overdue, and what else can be started', async () => {
      const mounted = await show('', { routes: ROUTES });
      const { element } = mounted;
      const amount = euros(summaryOf(mounted).overdue.amount.amount);
      await waitUntil(() => allByRole(element, 'link', `Pay: ${amount} overdue`).length, 'pay');
      const pay = byRole<HTMLAnchorElement>(element, 'link', `Pay: ${amount} overdue`);
      expect(pay.hash).to.equal('#/pay?overdue=EUR');
      element.addEventListener('lease-pay-start', (event) => event.preventDefault(), { once: true });
      const told = expectEvent<PayStartEvent>(element, 'lease-pay-start');
      pay.click();
      expect((await told).invoiceIds).to.deep.equal([]);
      await waitUntil(() => allByRole(element, 'button').some((each) => nameOf(each) === 'Quick actions'));
    });

    const pays = (element: Element) => allByRole(element, 'button', /^Pay: /)[0];

    it('offers no payment where the page has neither a page nor the form for it', async () => {
      const { element } = await show('');
      await waitUntil(() => allByRole(element, 'button').some((each) => nameOf(each) === 'Quick actions'));
      await ready(element);
      expect(pays(element)).to.equal(undefined);
    });

    it('pays here where the host has no page of it', async () => {
      definePaymentForm();
      const { element } = await show('');
      await waitUntil(() => pays(element), 'pay');
      element.addEventListener('lease-pay-start', (event) => event.preventDefault(), { once: true });
      pays(element)!.click();
      await ready(element);
      expect(deepQuery(element, 'lease-payment-form')).to.equal(undefined);
      pays(element)!.click();
      await waitUntil(() => deepQuery(element, 'lease-payment-form'), 'the form');
      expect(deepQuery(element, 'lease-payment-form')!.getAttribute('return-url')).to.include('payment-on=');
      expect(allByRole(element, 'dialog')).to.have.length(1);
      expect(deepQuery(element, 'lease-payment-form')!.getAttribute('overdue')).to.equal('EUR');
    });

    it('leaves out what the user may not do', async () => {
      const { element } = await show('', { role: 'readonly' });
      await ready(element);
      expect(textOf(card(element, 'overdue'))).to.not.include('Pay');
      expect(allByRole(element, 'button', 'Quick actions')).to.have.length(0);
    });

    it('says in its own card that requests could not be loaded', async () => {
      const { element } = await show('cards="requests total"', { scenario: 'requests.serverError' });
      const shown = await seen(element, 'requests');
      expect(deepQuery(shown, '[part~=state]')?.dataset['kind']).to.equal('failed');
      expect(deepQuery(element, '[part~=card-total] .figure')).to.exist;
    });

    it('is accessible', async () => {
      await auditStates('lease-dashboard', {
        widths: [1280, 320],
        states: {
          later: {
            act: async (element) => {
              await seen(element, 'requests');
              await seen(element, 'activity');
            },
          },
        },
      });
    }).timeout(240_000);
  });
});
