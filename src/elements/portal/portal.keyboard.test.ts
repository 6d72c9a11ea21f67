import { expect } from '@open-wc/testing';
import {
  allByRole,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  mount,
  nameOf,
  press,
  ready,
  tabTo,
  waitUntil,
} from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { PortalElement } from './portal.ts';

definePortal();

const PAGE = location.href;
const shows = async (element: PortalElement, tag: string) => {
  const here = () => deepQuery(element, 'main')!.lastElementChild!.localName;
  await waitUntil(() => here() === tag, `shows ${tag}`);
  await ready(element);
};
const focused = () => deepActiveElement()!;
const onHeading = (element: Element) => focused() === deepQuery(element, 'h1.heading');

describe('<lease-portal> with the keyboard alone', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE.split('#')[0]));

  it('is walked from the skip link through navigation, list, invoice and payment, and back', async () => {
    const { element } = await mount<PortalElement>('<lease-portal></lease-portal>', { width: 1280 });
    await shows(element, 'lease-dashboard');

    // The skip link leads past the frame, to the heading of the page.
    await tabTo((each) => nameOf(each) === 'Skip to content');
    await press('Enter');
    expect(onHeading(element)).to.equal(true);

    // The navigation leads to the invoices, which are read from their heading on.
    while (!nameOf(focused()).startsWith('Invoices')) await press('Shift+Tab');
    await press('Enter');
    await shows(element, 'lease-invoice-table');
    expect([onHeading(element), location.hash]).to.deep.equal([true, '#/invoices']);

    // An invoice opens over the list; Escape leads back to its row.
    await tabTo((each) => each.closest('[role=grid]') !== null);
    await press('ArrowDown', 'ArrowRight');
    const row = focused().closest('[part~=row]')!;
    await press('Enter');
    await waitUntil(() => allByRole(element, 'dialog').length === 1, 'a dialog');
    await ready(element);
    await press('Escape');
    await waitUntil(() => allByRole(element, 'dialog').length === 0, 'no dialog');
    expect(focused().closest('[part~=row]')).to.equal(row);

    // The menu of the row leads to the form, with this invoice chosen.
    await press('End', 'Enter');
    await waitUntil(() => focused().role === 'menuitem', 'a menu');
    while (nameOf(focused()) !== 'Pay') await press('ArrowDown');
    await press('Enter');
    await shows(element, 'lease-payment-form');
    expect(onHeading(element)).to.equal(true);
    expect(location.hash).to.match(/^#\/pay\?invoiceIds=./);
    await waitUntil(() => deepQueryAll(element, '.choice input:checked').length === 1, 'one invoice');
    await tabTo((each) => each.matches('.choice input:checked'));

    // The back button leads to the list as it was.
    history.back();
    await shows(element, 'lease-invoice-table');
    expect([onHeading(element), location.hash]).to.deep.equal([true, '#/invoices']);
  });
});
