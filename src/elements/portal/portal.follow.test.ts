import { expect } from '@open-wc/testing';
import { allByRole, deepQuery, deepQueryAll, mount, ready, textOf, waitUntil } from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { PortalElement } from './portal.ts';

definePortal();

const PAGE = location.href;
const TAG = '<lease-portal routing="hash"></lease-portal>';

async function settled(element: PortalElement, tag: string) {
  await waitUntil(() => deepQuery(element, 'main')?.lastElementChild?.localName === tag, `shows ${tag}`);
  await ready(element);
}

const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');
/** The links of the opened dialog that show another record. */
const linksTo = (element: Element, route: string) =>
  deepQueryAll<HTMLAnchorElement>(element, '.detail a').filter(({ href }) => href.includes(route));

describe('<lease-portal> from record to record', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  it('leads from an invoice to the payment that settled it, and back, with the same amount', async () => {
    const { element } = await mount<PortalElement>(TAG, { width: 1280 });
    element.navigate('/invoices?settlement=paid');
    await settled(element, 'lease-invoice-table');
    deepQuery(element, '[part~=link]')?.click();
    await waitUntil(() => dialog(element));
    await ready(element);
    const invoice = /Invoice (\S+)/.exec(textOf(dialog(element)!.querySelector('h2')!))?.[1] ?? '';
    const [toPayment] = linksTo(element, 'payment-id=');
    const row = toPayment!.closest('tr')!;
    const [number, , amount] = [...row.cells].map((cell) => textOf(cell));
    expect(number).to.match(/^R20\d\d-/);
    toPayment!.click();
    await settled(element, 'lease-payment-history');
    await waitUntil(() => dialog(element));
    await ready(element);
    expect(textOf(dialog(element)!)).to.include(number);
    const back = linksTo(element, 'invoice=').find((link) => textOf(link) === invoice);
    expect(textOf(back!.closest('tr')!)).to.include(amount);
    back!.click();
    await settled(element, 'lease-invoice-table');
    await waitUntil(() => allByRole(element, 'dialog', `Invoice ${invoice}`).length);
  });
});
