import { expect } from '@open-wc/testing';
import {
  allByRole,
  auditStates,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { RouteChangedEvent } from './portal.events.ts';
import type { PortalElement } from './portal.ts';

definePortal();

const TAG = '<lease-portal></lease-portal>';
const PAGE = location.href;
const page = (element: Element) => deepQuery(element, 'main')!.lastElementChild!.localName;
const heading = (element: Element) => deepQuery(element, 'h1.heading')!.textContent.trim();
const settled = async (element: PortalElement, tag: string) => {
  await waitUntil(() => page(element) === tag, `shows ${tag}, not ${page(element)}`);
  await ready(element);
};
const visit = (hash: string) => history.replaceState(null, '', PAGE.split('#')[0] + hash);

describe('<lease-portal>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => visit(''));

  describe('routes', () => {
    it('opens with the overview and lists in its navigation what the user may see', async () => {
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-dashboard');
      const names = allByRole(byRole(element, 'navigation'), 'link').map((link) => link.textContent.trim());
      expect(names).to.include.members(['Overview', 'Contracts', 'Invoices', 'Payments', 'Help']);
      expect(byRole(element, 'link', 'Overview').ariaCurrent).to.equal('page');
      expect(document.title).to.equal('Overview · Nordvik Leasing');
    });

    it('shows a page from its address, with its filter, and follows the back button', async () => {
      visit('#/invoices?timing=overdue');
      const { element, control } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-invoice-table');
      const asked = control.requests.filter(({ path }) => path.endsWith('/invoices'));
      expect(asked.at(-1)?.query).to.include('timing=overdue');
      byRole(element, 'link', 'Payments').click();
      await settled(element, 'lease-payment-history');
      expect([location.hash, heading(element)]).to.deep.equal(['#/payments', 'Payments']);
      expect(deepActiveElement()).to.equal(deepQuery(element, 'h1.heading'));
      history.back();
      await settled(element, 'lease-invoice-table');
      expect(location.hash).to.equal('#/invoices?timing=overdue');
    });

    it('leads from a figure of the overview to the list that explains it', async () => {
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-dashboard');
      const figure = allByRole<HTMLAnchorElement>(element, 'link').find((link) =>
        link.getAttribute('href')?.startsWith('#/invoices?'),
      )!;
      figure.click();
      await settled(element, 'lease-invoice-table');
      expect(location.hash).to.equal(figure.getAttribute('href'));
    });

    it('opens a contract by its link', async () => {
      visit('#/contracts');
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-contract-list');
      allByRole<HTMLAnchorElement>(element, 'link')
        .find((link) => link.getAttribute('href')?.startsWith('#/contracts/'))!
        .click();
      await settled(element, 'lease-contract-detail');
      expect(byRole(element, 'link', 'Contracts').ariaCurrent).to.equal('page');
    });

    it('says that there is nothing at an unknown address', async () => {
      visit('#/nowhere');
      const { element } = await mount<PortalElement>(TAG);
      await waitUntil(() => textOf(element).includes('Page not found'));
      byRole(element, 'link', 'Go to the overview').click();
      await settled(element, 'lease-dashboard');
    });

    it('lets the host keep a page from being shown, and tells what is shown', async () => {
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      const told: string[] = [];
      element.addEventListener('lease-route-changed', (event: RouteChangedEvent) => told.push(event.route));
      const stay = (event: Event) => event.preventDefault();
      element.addEventListener('lease-route-change', stay);
      expect(element.navigate('/payments')).to.equal(false);
      element.removeEventListener('lease-route-change', stay);
      expect(element.navigate('/payments')).to.equal(true);
      await settled(element, 'lease-payment-history');
      expect(told).to.deep.equal(['payments']);
    });

    it('shows pages of the host, also in place of its own', async () => {
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      let left = 0;
      element.pages = [
        {
          path: '/fuel/{card}',
          label: 'Fuel card',
          render: (box, { params }) => {
            box.textContent = `Card ${params['card']}`;
            return () => left++;
          },
        },
        { path: '/payments', label: 'Paid', element: 'host-payments' },
      ];
      await ready(element);
      byRole(element, 'link', 'Paid').click();
      await settled(element, 'host-payments');
      element.navigate('/fuel/7');
      await waitUntil(() => textOf(element).includes('Card 7'));
      element.navigate('/contracts');
      await settled(element, 'lease-contract-list');
      expect(left).to.equal(1);
    });

    it('has paths of its own where the host asks for them', async () => {
      const base = location.pathname.replace(/\/$/, '') || '/portal';
      const before = location.href;
      const { element } = await mount<PortalElement>(
        `<lease-portal routing="history" base-path="${base}"></lease-portal>`,
      );
      element.navigate('/contracts?overdue=true');
      await settled(element, 'lease-contract-list');
      expect(location.pathname + location.search).to.equal(`${base}/contracts?overdue=true`);
      history.replaceState(null, '', before);
    });
  });

  describe('session', () => {
    it('shows how one signs in, and who is in can leave', async () => {
      const { element } = await mount<PortalElement>(TAG, { scenario: 'unauthorized' });
      await waitUntil(() => heading(element) === 'Sign in');
      expect(Boolean(deepQuery(element, 'nav'))).to.equal(false);
    });

    it('signs out through the menu of the user, unless the host does', async () => {
      const { element, control } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-dashboard');
      let asked = 0;
      element.addEventListener('lease-sign-out', (event) => {
        asked++;
        event.preventDefault();
      });
      const menu = deepQuery(element, 'lease-ui-menu.user')!;
      byRole(menu, 'button').click();
      await waitUntil(() => allByRole(element, 'menuitem', 'Sign out').length);
      byRole(element, 'menuitem', 'Sign out').click();
      expect(asked).to.equal(1);
      expect(control.requests.some(({ method }) => method === 'DELETE')).to.equal(false);
    });

    it('connects by itself when told where to', async () => {
      const box = document.createElement('div');
      box.innerHTML = '<lease-portal demo="arca" locale="it"></lease-portal>';
      document.body.append(box);
      const element = box.firstElementChild as PortalElement;
      await waitUntil(() => element.shadowRoot?.textContent?.includes('Arca Autonoleggi'), 'is there');
      expect(element.demoControl).to.not.equal(undefined);
      box.remove();
    });
  });

  describe('search and help', () => {
    it('finds by number, plate and VIN, and leads to what it finds', async () => {
      visit('#/search');
      const { element, control } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-portal-search');
      const customer = control.lessor.view(control.lessor.defaultCustomerId);
      const contracts = customer!.contracts({ filter: {}, offset: 0, limit: 50 }).items;
      const {
        number,
        plates = [],
        vins = [],
      } = contracts.find((each) => each.plates?.[0] && each.vins?.[0])!;
      for (const words of [number, plates[0]!, vins[0]!]) {
        element.navigate(`/search?${new URLSearchParams({ q: words }).toString()}`);
        await settled(element, 'lease-portal-search');
        await waitUntil(() => allByRole(element, 'link', number).length, `finds ${words}`);
      }
      byRole(element, 'link', number).click();
      await settled(element, 'lease-contract-detail');
    });

    it('answers questions, advises on security, and says whom to ask', async () => {
      visit('#/help');
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-portal-help');
      byText(element, 'What does “overdue” mean?');
      byText(element, /Never share your password/);
      byRole(element, 'link', '+40 21 555 0137');
    });
  });

  describe('keyboard', () => {
    it('is walked from the skip link through the navigation to another page', async () => {
      const { element } = await mount<PortalElement>(TAG, { width: 1280 });
      await settled(element, 'lease-dashboard');
      await tabTo((focused) => focused.textContent?.trim() === 'Skip to content');
      await press('Enter');
      expect(deepActiveElement()).to.equal(deepQuery(element, 'h1.heading'));
      const onContracts = (focused = deepActiveElement()) =>
        focused?.matches('.entry') && focused.textContent.includes('Contracts');
      while (!onContracts()) await press('Shift+Tab');
      await press('Enter');
      await settled(element, 'lease-contract-list');
      expect(deepActiveElement()).to.equal(deepQuery(element, 'h1.heading'));
    });

    it('opens and closes the menu of a narrow container', async () => {
      const { element } = await mount<PortalElement>(TAG, { width: 320 });
      await settled(element, 'lease-dashboard');
      expect(allByRole(element, 'navigation').length).to.equal(0);
      byRole(element, 'button', 'Menu').focus();
      await press('Enter');
      byRole(element, 'navigation');
      await press('Escape');
      expect(allByRole(element, 'navigation').length).to.equal(0);
      expect(byRole(element, 'button', 'Menu')).to.equal(deepActiveElement());
    });
  });

  describe('accessibility', () => {
    it('keeps to the width of its container, whichever way is read', async () => {
      for (const locale of ['en', 'ar']) {
        const { element, box } = await mount<PortalElement>(TAG, { locale });
        await settled(element, 'lease-dashboard');
        for (const width of [280, 320, 768, 1280, 1600]) {
          box.style.inlineSize = `${width}px`;
          await ready(element);
          await waitUntil(() => element.scrollWidth <= width, `${locale}, ${width} px`);
        }
        box.remove();
      }
    });

    it('is accessible in every state', async function () {
      this.timeout(240_000);
      const at = (hash: string) => async (element: HTMLElement) => {
        (element as PortalElement).navigate(hash);
        await ready(element);
      };
      await auditStates('lease-portal', {
        widths: [1280, 320],
        states: {
          overview: {},
          italian: { locale: 'it', act: at('/contracts') },
          help: { act: at('/help') },
          search: { act: at('/search?q=LC') },
          'not found': { act: at('/nowhere') },
          'signed out': { scenario: 'unauthorized' },
          failed: { scenario: 'session.serverError' },
        },
      });
    });
  });

  it('keeps the frame while the session loads again', async () => {
    const { element, provider } = await mount<PortalElement>(TAG, { width: 1280 });
    await settled(element, 'lease-dashboard');
    const nav = byRole(element, 'navigation');
    provider.retrySession();
    await element.updateComplete;
    expect(page(element)).to.not.equal('lease-dashboard');
    expect(byRole(element, 'navigation')).to.equal(nav);
    expect(allByRole(nav, 'link').length).to.be.above(4);
    await settled(element, 'lease-dashboard');
  });
});
