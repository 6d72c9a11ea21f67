/** Every element, alone below its page's heading: headings in order and tables with names, whatever is opened. */
import { expect } from '@open-wc/testing';
import { createMockFetch } from '../../mock-server/in-page.ts';
import { allByRole, deepQuery, deepQueryAll, mount, ready, structureProblems } from '../testing/index.ts';
import { deedsOf, EVERY_ELEMENT, mountEvery } from './every-element.fixture.ts';
import type { Deed } from './every-element.fixture.ts';

const { lessor } = createMockFetch({ invoices: 1 }).control;
const CUSTOMER = lessor.defaultCustomerId;
const NARROW = 320;

/** Where data stand that other tests do not open. */
const MORE: Readonly<Record<string, readonly Deed[]>> = {
  'document-list': [{ name: 'by year', attributes: 'view="years"' }],
};

for (const name of EVERY_ELEMENT) {
  describe(`<lease-${name}>, its headings and tables`, () => {
    beforeEach(() => localStorage.clear());

    for (const deed of [{ name: 'at first' }, ...deedsOf(name), ...(MORE[name] ?? [])])
      it(deed.name, async () => {
        const { element, box } = await mountEvery(name, deed, CUSTOMER);
        await deed.act?.(element);
        await ready(element);
        expect(structureProblems(box)).to.deep.equal([]);
        box.style.inlineSize = `${NARROW}px`;
        await ready(element);
        expect(structureProblems(box)).to.deep.equal([]);
      });
  });
}

describe('<lease-portal>, headings and tables of its pages', () => {
  beforeEach(() => localStorage.clear());

  it('every page of the navigation', async () => {
    const { element, box } = await mount('<lease-portal routing="memory"></lease-portal>', { width: 1280 });
    const links = allByRole(deepQuery(element, 'nav')!, 'link');
    expect(links.length).to.be.greaterThan(5);
    const found: string[] = [];
    for (const link of links) {
      link.click();
      await ready(element);
      const heading = deepQueryAll(element, 'h1')[0]!.textContent.trim();
      found.push(...structureProblems(box).map((problem) => `${heading}: ${problem}`));
    }
    expect(found).to.deep.equal([]);
  });
});
