import { expect } from '@open-wc/testing';
import { allByRole, deepQuery, mount, ready, waitUntil } from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { PortalElement } from './portal.ts';

definePortal();

const PAGE = location.href;
const BASE = location.pathname.replace(/\/$/, '') || '/portal';
const TAG = `<lease-portal routing="history" base-path="${BASE}"></lease-portal>`;

async function settled(element: PortalElement, tag: string) {
  const page = () => deepQuery(element, 'main')!.lastElementChild!.localName;
  await waitUntil(() => page() === tag, `shows ${tag}, not ${page()}`);
  await ready(element);
}

/** Opens the menu of the first row and chooses an entry. */
async function chooseOfRow(element: PortalElement, entry: string | RegExp) {
  allByRole(element, 'button', /^Actions for/)[0]!.click();
  await waitUntil(() => allByRole(element, 'menuitem', entry).length);
  allByRole(element, 'menuitem', entry)[0]!.click();
}

describe('<lease-portal routing="history">', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  it('is not loaded anew when the menu of a row leads to another page', async () => {
    const { element } = await mount<PortalElement>(TAG, { width: 1280 });
    element.navigate('/contracts');
    await settled(element, 'lease-contract-list');
    await chooseOfRow(element, 'Show invoices');
    await settled(element, 'lease-invoice-table');
    expect(location.pathname).to.equal(`${BASE}/invoices`);
    await chooseOfRow(element, /contract NL-/);
    await settled(element, 'lease-contract-detail');
    element.navigate('/assets');
    await settled(element, 'lease-asset-list');
    await chooseOfRow(element, 'Open the contract');
    await settled(element, 'lease-contract-detail');
    expect(location.pathname).to.match(/\/contracts\/./);
  });
});
