import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  deepQuery,
  expectEvent,
  mount,
  nameOf,
  ready,
  waitUntil,
} from '../../testing/index.ts';
import type { MountOptions } from '../../testing/index.ts';
import type { RequestStartEvent, RouteOpenEvent } from '../start-events.ts';
import type { ContractDetailElement } from './contract-detail.ts';
import { LATE } from './contract-detail.fixture.ts';
import { defineContractDetail } from './define.ts';

defineContractDetail();

const show = (options: MountOptions = {}) =>
  mount<ContractDetailElement>(
    `<lease-contract-detail contract-id="${LATE.id}"></lease-contract-detail>`,
    options,
  );

async function openMenu(element: Element): Promise<string[]> {
  byRole(element, 'button', 'Actions').click();
  await waitUntil(() => allByRole(element, 'menuitem').length, 'a menu');
  return allByRole(element, 'menuitem').map(nameOf);
}

describe('<lease-contract-detail>', () => {
  describe('actions', () => {
    it('leads to a payoff quote, requests, documents and direct debit, about this contract', async () => {
      const { element } = await show({
        routes: {
          payoff: '#/payoff',
          requestNew: '#/new',
          requests: '#/requests',
          documents: '#/documents',
          autopay: '#/autopay',
        },
      });
      const link = (name: string) => new URL(byRole<HTMLAnchorElement>(element, 'link', name).href).hash;
      expect(link('Payoff quote')).to.equal(`#/payoff?contractId=${LATE.id}`);
      expect(await openMenu(element)).to.deep.equal([
        'Make a request',
        'Requests about this contract',
        'Documents of this contract',
        'Autopay',
      ]);
      const item = (name: string) => byRole<HTMLAnchorElement>(element, 'menuitem', name).hash;
      expect(item('Make a request')).to.equal(`#/new?contractId=${LATE.id}`);
      expect(item('Requests about this contract')).to.equal(`#/requests?contractId=${LATE.id}`);
      expect(item('Autopay')).to.equal('#/autopay');
    });

    it('tells the host what is to be started, and what about', async () => {
      const { element } = await show();
      const quoted = expectEvent<RouteOpenEvent>(element, 'lease-route-open');
      byRole(element, 'button', 'Payoff quote').click();
      const { route, filter } = await quoted;
      expect([route, filter]).to.deep.equal(['payoff', { contractId: LATE.id }]);
      await openMenu(element);
      const asked = expectEvent<RequestStartEvent>(element, 'lease-request-start');
      byRole(element, 'menuitem', 'Make a request').click();
      expect((await asked).contractId).to.equal(LATE.id);
    });

    describe('where the host has no page of it', () => {
      const over = (element: Element) => deepQuery(element, 'lease-ui-dialog [contract-id]');

      it('opens a payoff quote and a request here, about this contract', async () => {
        const { element } = await show();
        byRole(element, 'button', 'Payoff quote').click();
        await waitUntil(() => over(element)?.localName === 'lease-payoff-quote', 'quote');
        expect(over(element)!.getAttribute('contract-id')).to.equal(LATE.id);
        expect(allByRole(element, 'dialog')).to.have.length(1);
        byRole(element, 'button', 'Close').click();
        await waitUntil(() => !over(element));
        await openMenu(element);
        byRole(element, 'menuitem', 'Make a request').click();
        await waitUntil(() => over(element)?.localName === 'lease-request-form', 'form');
      });

      it('shows its own section of requests', async () => {
        const { element } = await show();
        await openMenu(element);
        byRole(element, 'menuitem', 'Requests about this contract').click();
        await waitUntil(() => deepQuery(element, 'lease-request-list'), 'the section');
        expect(element.section).to.equal('requests');
      });

      it('opens nothing where the host takes over, and shows nothing of one customer to another', async () => {
        const { element, provider } = await show({ role: 'staff' });
        element.addEventListener('lease-route-open', (event) => event.preventDefault(), { once: true });
        byRole(element, 'button', 'Payoff quote').click();
        await ready(element);
        expect(over(element)).to.equal(undefined);
        byRole(element, 'button', 'Payoff quote').click();
        await waitUntil(() => over(element), 'quote');
        provider.customerId = 'cus_none';
        await ready(element);
        expect(over(element)).to.equal(undefined);
      });
    });

    it('has nothing of what is not offered or not permitted', async () => {
      const { element } = await show({ role: 'readonly' });
      expect(allByRole(element, 'button', 'Payoff quote')).to.have.length(0);
      expect(await openMenu(element)).to.not.include('Make a request');
      const refused = await show({ scenario: 'payoffQuotes.notOffered' });
      await ready(refused.element);
      expect(deepQuery(refused.element, '[part=header]')).to.exist;
      expect(allByRole(refused.element, 'button', 'Payoff quote')).to.have.length(0);
    });
  });
});
