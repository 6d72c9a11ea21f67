import { expect, waitUntil } from '@open-wc/testing';
import { allByRole, byRole, deepQuery, expectEvent, mount, nameOf, ready } from '../../testing/index.ts';
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
        'Direct debit',
      ]);
      const item = (name: string) => byRole<HTMLAnchorElement>(element, 'menuitem', name).hash;
      expect(item('Make a request')).to.equal(`#/new?contractId=${LATE.id}`);
      expect(item('Requests about this contract')).to.equal(`#/requests?contractId=${LATE.id}`);
      expect(item('Direct debit')).to.equal('#/autopay');
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
