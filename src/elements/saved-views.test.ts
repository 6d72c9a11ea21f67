import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  deepActiveElement,
  deepQuery,
  mount,
  press,
  ready,
  textOf,
  type,
  violations,
  waitUntil,
} from '../testing/index.ts';
import { defineInvoiceTable } from './invoice-table/define.ts';
import { definePaymentHistory } from './payment-history/define.ts';
import type { UiMenu } from '../ui/menu/menu.ts';
import { choose, searchFor, shownNames } from './list-suite.fixture.ts';

defineInvoiceTable();
definePaymentHistory();

const INVOICES = '<lease-invoice-table></lease-invoice-table>';
const PAYMENTS = '<lease-payment-history></lease-payment-history>';

async function show(markup: string, options = {}) {
  const mounted = await mount(markup, { width: 1280, ...options });
  await waitUntil(() => deepQuery(mounted.element, '.views-menu'));
  return mounted;
}

async function keep(element: Element, name: string) {
  await choose(element, 'Views', 'Save this view');
  await waitUntil(() => deepActiveElement()?.id === 'view-name');
  await type(name);
  await press('Enter');
  await waitUntil(() => allByRole(element, 'button', name).length);
}

describe('views that a reader keeps', () => {
  beforeEach(() => localStorage.clear());

  it('cost a page nothing until somebody opens their menu, with one press', async () => {
    const { element } = await show(INVOICES);
    await ready(element);
    const menu = deepQuery<UiMenu>(element, '.views-menu')!;
    expect(menu.items).to.deep.equal([]);
    byRole(element, 'button', 'Views').click();
    await waitUntil(() => allByRole(element, 'menuitem', 'Save this view').length);
    expect(menu.shadowRoot!.querySelector(':popover-open')).to.not.equal(null);
  });

  it('show the name of the one that is shown without being opened', async () => {
    const { element, box } = await show(INVOICES);
    await keep(element, 'Everything');
    box.remove();
    const again = await show(INVOICES);
    await waitUntil(() => allByRole(again.element, 'button', 'Everything').length);
  });

  it('bring back filter, order and columns under a name, for that list alone', async () => {
    const { element, box } = await show(INVOICES);
    const all = shownNames(element);
    byRole(element, 'radio', 'Overdue').click();
    await ready(element);
    byRole(element, 'button', /^Due, |^Due$/).click();
    await ready(element);
    const overdue = shownNames(element);
    expect(overdue.length).to.be.below(all.length);
    await keep(element, 'Late ones');
    box.remove();

    const again = await show(INVOICES);
    expect(shownNames(again.element)).to.deep.equal(all);
    await choose(again.element, 'Views', 'Late ones');
    await waitUntil(() => shownNames(again.element).join() === overdue.join());
    await waitUntil(() => allByRole(again.element, 'button', 'Late ones').length);

    const { element: payments } = await show(PAYMENTS);
    byRole(payments, 'button', 'Views').click();
    await waitUntil(() => allByRole(payments, 'menuitem', 'Save this view').length);
    expect(allByRole(payments, 'menuitem', 'Late ones')).to.have.length(0);
  });

  it('are removed again, and are those of one user with one customer', async () => {
    const { element, box } = await show(PAYMENTS);
    searchFor(element, 'R2026');
    await ready(element);
    await keep(element, 'This year');
    box.remove();

    const other = await show(PAYMENTS, { role: 'staff', customerId: 'cus_1_2' });
    byRole(other.element, 'button', 'Views').click();
    await waitUntil(() => allByRole(other.element, 'menuitem', 'Save this view').length);
    expect(allByRole(other.element, 'menuitem', 'This year')).to.have.length(0);
    other.box.remove();

    const { element: mine } = await show(PAYMENTS);
    await choose(mine, 'Views', 'This year');
    await ready(mine);
    await waitUntil(() => allByRole(mine, 'button', 'This year').length);
    await choose(mine, 'This year', 'Remove “This year”');
    await waitUntil(() => allByRole(mine, 'button', 'Views').length);
    expect(Object.keys(localStorage).filter((key) => key.includes('views:'))).to.deep.equal([]);
  });

  it('ask for a name that can be refused, and give the focus back', async () => {
    const { element, box } = await show(INVOICES);
    await choose(element, 'Views', 'Save this view');
    await waitUntil(() => deepActiveElement()?.id === 'view-name');
    expect(await violations(box)).to.deep.equal([]);
    await press('Escape');
    await waitUntil(() => deepQuery(element, '.views-menu'));
    await waitUntil(() => deepActiveElement()?.matches('button'));
    expect(textOf(element)).to.not.include('Name of the view');
  });
});
