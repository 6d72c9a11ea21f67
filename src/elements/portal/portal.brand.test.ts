import { expect } from '@open-wc/testing';
import { byRole, deepQuery, mount, ready } from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { PortalElement } from './portal.ts';

definePortal();

describe('<lease-portal>: the bar at the top', () => {
  afterEach(() => history.replaceState(null, '', location.href.split('#')[0]));

  it('shows the logo of the lessor, which leads home, and a bar to search by', async () => {
    const { element, provider } = await mount<PortalElement>('<lease-portal></lease-portal>', {
      width: 1280,
    });
    const session = provider.value!.session.value!;
    const { label } = provider.value!;
    const logoUrl = new URL('/stories/site/icon.svg', location.href).href;
    provider.bootstrap = { ...session, label: { ...label!, brand: { ...label!.brand, logoUrl } } };
    provider.refresh();
    await ready(element);
    const logo = deepQuery<HTMLImageElement>(element, '[part~=brand] img')!;
    expect(logo.src).to.equal(logoUrl);
    const home = logo.closest('a')!;
    expect(home.ariaLabel).to.include('Nordvik Leasing');
    expect(home.hash).to.equal('#/');
    const search = byRole<HTMLInputElement>(element, 'searchbox');
    search.value = 'Golf';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    search.form!.requestSubmit();
    await ready(element);
    expect(location.hash).to.equal('#/search?q=Golf');
  });
});
