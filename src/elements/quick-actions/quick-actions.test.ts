import { expect } from '@open-wc/testing';
import {
  allByRole,
  auditStates,
  byRole,
  deepActiveElement,
  deepQueryAll,
  expectEvent,
  mount,
  nameOf,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import type { PayStartEvent, RequestStartEvent, RouteOpenEvent } from '../start-events.ts';
import { defineQuickActions } from './define.ts';
import type { QuickActionsElement } from './quick-actions.ts';

defineQuickActions();

const ROUTES = { pay: '/pay', payoff: '/payoff', requestNew: '/requests/new', reports: '/reports' };
const show = (attributes = 'display="buttons"', options: MountOptions = {}) =>
  mount<QuickActionsElement>(`<lease-quick-actions ${attributes}></lease-quick-actions>`, options);
const shown = (element: Element) =>
  [...allByRole(element, 'link'), ...allByRole(element, 'button')].map(nameOf);
const inOrder = (element: Element) => deepQueryAll(element, '[part~=action]').map(nameOf);
const items = (element: Element) => allByRole(element, 'menuitem');

/** Changes what the label says, as a lessor would. */
async function relabel({ element, provider }: Mounted<QuickActionsElement>, change: object) {
  const { value } = provider;
  provider.bootstrap = { ...value!.session.value!, label: { ...value!.label!, ...change } };
  await provider.updateComplete;
  await ready(element);
}

describe('<lease-quick-actions>', () => {
  describe('offers', () => {
    it('offers what can be started, in an order of its own', async () => {
      const { element } = await show();
      expect(inOrder(element)).to.deep.equal([
        'Make a payment',
        'Get a payoff quote',
        'Ask for a document',
        'Change an asset’s location',
        'Make a request',
        'Write a message',
        'Send in a policy',
        'Run a report',
        'Set up autopay',
      ]);
    });

    it('leaves out what the user may not do', async () => {
      const { element } = await show(undefined, { role: 'readonly' });
      expect(shown(element)).to.deep.equal([]);
      expect(textOf(element)).to.equal('');
    });

    it('leaves out what the lessor does not offer, and is not there signed out', async () => {
      const mounted = await show();
      const { element, provider } = mounted;
      const capabilities = provider.value!.capabilities!;
      const actions = { ...capabilities.actions, pay: { enabled: false } };
      const session = { ...provider.value!.session.value!, capabilities: { ...capabilities, actions } };
      provider.bootstrap = { ...session, label: provider.value!.label! };
      await provider.updateComplete;
      await ready(element);
      expect(inOrder(element)).to.include('Make a request').and.not.include('Make a payment');
      const out = await show(undefined, { scenario: 'unauthorized' });
      expect(textOf(out.element)).to.equal('');
    });

    it('keeps what cannot be done now, and says why', async () => {
      const { element } = await show(undefined, { scenario: 'summary.empty' });
      const pay = byRole(element, 'button', 'Make a payment');
      expect(pay.ariaDisabled).to.equal('true');
      expect(textOf(element)).to.include('No invoice is open');
      let told = 0;
      element.addEventListener('lease-pay-start', () => told++);
      pay.click();
      expect(told).to.equal(0);
    });

    it('offers the actions that the host names, in its order, types of requests among them', async () => {
      const { element } = await show(
        'display="buttons" actions="request:travel_authorization pay nonsense pay"',
      );
      expect(inOrder(element)).to.have.length(2);
      expect(inOrder(element)[0]).to.match(/abroad|travel/i);
      expect(inOrder(element)[1]).to.equal('Make a payment');
    });

    it('lets the label choose, order and hide them', async () => {
      const mounted = await show();
      await relabel(mounted, {
        columns: { 'quick-actions': ['report', 'pay', 'message'] },
        features: { 'quick-actions.message': false },
      });
      expect(inOrder(mounted.element)).to.deep.equal(['Run a report', 'Make a payment']);
    });

    it('asks for nothing until somebody comes near the menu', async () => {
      const { element, control } = await show('', { routes: ROUTES });
      expect(control.requests.map(({ path }) => path)).to.deep.equal(['/v1/session']);
      await tabTo((focused) => nameOf(focused) === 'Quick actions');
      await waitUntil(() => control.requests.length === 3);
      await ready(element);
    });
  });

  describe('events', () => {
    it('starts a payment, a request of a type, and opens a page', async () => {
      const { element } = await show();
      const pay = expectEvent<PayStartEvent>(element, 'lease-pay-start');
      byRole(element, 'button', 'Make a payment').click();
      expect((await pay).invoiceIds).to.deep.equal([]);
      const asked = expectEvent<RequestStartEvent>(element, 'lease-request-start');
      byRole(element, 'button', 'Change an asset’s location').click();
      expect((await asked).requestType).to.equal('location_change');
      const opened = expectEvent<RouteOpenEvent>(element, 'lease-route-open');
      byRole(element, 'button', 'Run a report').click();
      expect((await opened).route).to.equal('reports');
    });

    it('follows the host’s pages, unless the host takes over', async () => {
      const { element } = await show(undefined, { routes: ROUTES });
      const link = (name: string) => new URL(byRole<HTMLAnchorElement>(element, 'link', name).href);
      expect(link('Make a payment').pathname).to.equal('/pay');
      expect(link('Get a payoff quote').pathname).to.equal('/payoff');
      expect(link('Change an asset’s location').search).to.equal('?type=location_change');
      element.addEventListener('lease-pay-start', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      byRole(element, 'link', 'Make a payment').dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
    });
  });

  describe('keyboard', () => {
    it('opens as a menu, moves by arrows and starts with Enter', async () => {
      const { element } = await show('');
      await tabTo((focused) => nameOf(focused) === 'Quick actions');
      await press('ArrowDown');
      await waitUntil(() => items(element).includes(deepActiveElement() as HTMLElement));
      await press('ArrowDown');
      const told = expectEvent<RouteOpenEvent>(element, 'lease-route-open');
      await press('Enter');
      expect((await told).route).to.equal('payoff');
    });
  });

  describe('accessibility', () => {
    it('passes the audit as menu and as buttons', async () => {
      const open = async (element: HTMLElement) => {
        byRole(element, 'button', /./).click();
        await waitUntil(() => items(element).length > 3);
      };
      const buttons = '<lease-quick-actions display="buttons"></lease-quick-actions>';
      await auditStates('lease-quick-actions', {
        states: {
          open: { act: open },
          buttons: { markup: buttons, routes: ROUTES },
          'not now': { markup: buttons, scenario: 'summary.empty', locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
