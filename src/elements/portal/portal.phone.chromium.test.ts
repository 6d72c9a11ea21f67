/** The portal in a phone's browser, web view or as an installed app: what a finger does, from a small screen with a notch. */
import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  deepElements,
  deepQuery,
  deepQueryAll,
  emulatePhone,
  mount,
  ready,
  tap,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { PortalElement } from './portal.ts';

definePortal();

const PAGE = location.href;
/** Least size of a target in CSS pixels. */
const TARGET = 24;
const CONTROLS = 'button, a[href], input:not([type=checkbox], [type=radio]), select, summary';
const page = (element: Element) => deepQuery(element, 'main')!.lastElementChild!.localName;
const settled = async (element: Element, tag: string) => {
  await waitUntil(() => page(element) === tag, `shows ${tag}, not ${page(element)}`);
  await ready(element);
};
const scroller = () => document.scrollingElement!;
const seen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Controls that are too small for a finger; links within a line of text may be as high as the line. */
function small(element: Element): string[] {
  return [...deepElements(element.shadowRoot!)]
    .filter(
      (each) => each.matches(CONTROLS) && seen(each) && !each.closest('p, li, dd, td, .visually-hidden'),
    )
    .flatMap((each) => {
      const { height, width } = each.getBoundingClientRect();
      const fits = Math.min(height, width) >= TARGET || width <= 1;
      return fits ? [] : [`${each.localName} ${each.textContent.trim()} ${width}×${height}`];
    });
}

async function open(hash = '') {
  history.replaceState(null, '', PAGE.split('#')[0] + hash);
  const mounted = await mount<PortalElement>('<lease-portal></lease-portal>');
  mounted.box.style.inlineSize = '100%';
  await ready(mounted.element);
  return mounted;
}

async function goTo(element: PortalElement, link: string): Promise<void> {
  await tap(byRole(element, 'button', /^Menu/));
  await waitUntil(() => allByRole(element, 'link', link).length, 'the menu');
  await tap(byRole(element, 'link', link));
}

describe('<lease-portal> on a phone', () => {
  const meta = document.createElement('meta');

  before(async () => {
    Object.assign(meta, {
      name: 'viewport',
      content: 'width=device-width, initial-scale=1, viewport-fit=cover',
    });
    document.head.append(meta);
    document.body.style.margin = '0';
    await emulatePhone(true);
    await waitUntil(() => matchMedia('(pointer: coarse)').matches && innerWidth === 390, 'a phone');
  });

  after(async () => {
    await emulatePhone(false);
    meta.remove();
    document.body.style.margin = '';
    history.replaceState(null, '', PAGE);
  });

  beforeEach(() => localStorage.clear());

  it('is used with a finger: menu, invoices, one of them, and home', async () => {
    const { element } = await open();
    await settled(element, 'lease-dashboard');
    await goTo(element, 'Invoices');
    await settled(element, 'lease-invoice-table');
    const [first] = deepQueryAll(element, '[part~=link]').filter(seen);
    const number = first!.textContent.trim();
    await tap(first!);
    await waitUntil(() => allByRole(element, 'dialog').length, 'the invoice');
    await ready(element);
    const dialog = byRole(element, 'dialog');
    expect(textOf(dialog)).to.include(number);
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
    const { left, right, bottom } = dialog.getBoundingClientRect();
    expect([left >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true]);
    await tap(byRole(dialog, 'button', /^Close/));
    await waitUntil(() => allByRole(element, 'dialog').length === 0, 'closed');
    await goTo(element, 'Overview');
    await settled(element, 'lease-dashboard');
  }).timeout(40_000);

  it('fits every page into the width of the screen, with targets for fingers and text that is not zoomed into', async () => {
    const { element } = await open();
    const links = await menuLinks(element);
    expect(links.length).to.be.greaterThan(10);
    for (const hash of links) {
      location.hash = hash;
      await waitUntil(() => location.hash === hash);
      await ready(element);
      expect(scroller().scrollWidth, hash).to.equal(innerWidth);
      expect(small(element), hash).to.deep.equal([]);
      // Phones zoom into a field whose text is smaller than this, and do not zoom out again.
      const fields = deepQueryAll(
        element,
        'input:not([type=checkbox], [type=radio], [type=file]), select, textarea',
      );
      const tiny = fields.filter(seen).filter((each) => parseFloat(getComputedStyle(each).fontSize) < 16);
      expect(
        tiny.map(
          (each) => `${each.localName} ${each.id} in ${(each.getRootNode() as ShadowRoot).host.localName}`,
        ),
        hash,
      ).to.deep.equal([]);
    }
  }).timeout(240_000);

  it('keeps clear of the notch and of the bar at the bottom', async () => {
    const { element } = await open();
    await settled(element, 'lease-dashboard');
    const header = deepQuery(element, 'header')!;
    expect(parseFloat(getComputedStyle(header).paddingBlockStart)).to.be.at.least(47);
    scroller().scrollTop = scroller().scrollHeight;
    const footer = deepQueryAll(element, 'footer').filter(seen).at(-1)!;
    expect(parseFloat(getComputedStyle(footer).paddingBlockEnd)).to.be.at.least(34);
  });
});

/** Addresses of all pages in the menu. */
async function menuLinks(element: PortalElement): Promise<string[]> {
  await tap(byRole(element, 'button', /^Menu/));
  await waitUntil(() => allByRole(element, 'link', 'Invoices').length, 'the menu');
  const links = allByRole<HTMLAnchorElement>(byRole(element, 'navigation'), 'link').map(({ hash }) => hash);
  await tap(byRole(element, 'link', 'Overview'));
  await ready(element);
  return links.filter(Boolean);
}
