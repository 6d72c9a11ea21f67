import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  deepActiveElement,
  deepQueryAll,
  mount,
  press,
  ready,
  waitUntil,
} from '../../testing/index.ts';
import type { ContractListElement } from './contract-list.ts';
import { defineContractList } from './define.ts';

defineContractList();

const cards = (element: Element) => deepQueryAll(element, '[part~=cards] [part~=card]');
const tables = (element: Element) => deepQueryAll(element, '[part~=table]');

describe('<lease-contract-list> without room for rows', () => {
  beforeEach(() => localStorage.clear());

  it('shows its own cards and offers no list, and the list once there is room', async () => {
    const { element, box } = await mount<ContractListElement>('<lease-contract-list></lease-contract-list>', {
      width: 1000,
    });
    byRole(element, 'radio', 'List');
    element.extraColumns = [{ key: 'note', label: 'Note', value: () => 'Note', width: 'minmax(700px, 1fr)' }];
    await waitUntil(() => cards(element).length > 2 && tables(element).length === 0, 'cards');
    expect(allByRole(element, 'radio')).to.have.length(0);
    deepQueryAll(element, 'input[type=search]')[0]!.focus();
    await ready(element);
    await press('ArrowDown');
    expect(deepActiveElement()).to.equal(deepQueryAll(cards(element)[0]!, '[part~=link]')[0]);
    box.style.inlineSize = '1800px';
    await waitUntil(() => tables(element).length === 1, 'table');
    byRole(element, 'radio', 'List');
  });
});
