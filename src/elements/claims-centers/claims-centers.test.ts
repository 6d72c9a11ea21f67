import { expect } from '@open-wc/testing';
import {
  allByRole,
  allByText,
  auditStates,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { MockControl } from '../../../mock-server/in-page.ts';
import { defineClaimsCenters } from './define.ts';
import type { DirectionsOpenEvent } from './claims-centers.events.ts';
import type { ClaimsCentersElement } from './claims-centers.ts';

defineClaimsCenters();

const TAG = '<lease-claims-centers></lease-claims-centers>';
const TILES = '/no-such-tiles/{z}/{x}/{y}.png';
const MAP = `<lease-claims-centers tile-url="${TILES}" tile-attribution="© Nobody"></lease-claims-centers>`;
const cards = (element: Element) => deepQueryAll(element, '[part~=center]');
const names = (element: Element) => cards(element).map((card) => textOf(card.querySelector('h2')!));
const asked = ({ requests }: MockControl) =>
  requests.filter(({ path }) => path.endsWith('/claims-centres')).map(({ query }) => query);
const status = (element: Element) => deepQuery(element, '.line [role=status]')!.textContent?.trim();

function search(element: Element, text: string): void {
  deepQuery<HTMLInputElement>(element, '#place')!.value = text;
  byRole(element, 'button', 'Find').click();
}

/** A browser that answers where the user is, or refuses to. */
function standAt(answer: { latitude: number; longitude: number } | 'denied'): () => number {
  let calls = 0;
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition(found: PositionCallback, failed: PositionErrorCallback) {
        calls += 1;
        if (answer === 'denied') failed({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
        else found({ coords: answer } as GeolocationPosition);
      },
    },
  });
  return () => calls;
}

describe('<lease-claims-centers>', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

  describe('list', () => {
    it('says where each is, when it is open today first, whom to call and how to get there', async () => {
      const { element } = await mount<ClaimsCentersElement>(TAG);
      expect(cards(element).length).to.be.greaterThan(3);
      const [first] = cards(element);
      // 21 November 2026, the lessor's today, is a Saturday.
      expect(textOf(first!)).to.match(/Today: \d|Closed today/);
      first!.querySelector('summary')!.click();
      const days = [...first!.querySelectorAll('dt')].map((day) => day.textContent);
      expect(days).to.have.length(7);
      expect(days[0]).to.equal('Saturday');
      expect(allByRole<HTMLAnchorElement>(first!, 'link', /^Call \+/)[0]!.href).to.match(/^tel:\+\d+$/);
      const directions = allByRole<HTMLAnchorElement>(first!, 'link', /^Directions to /)[0]!;
      expect(directions.href).to.match(/^https:\/\//);
      expect(directions.rel).to.include('noopener');
    });

    it('shows those that repair a make and offer services', async () => {
      const { element, control } = await mount<ClaimsCentersElement>(TAG);
      const all = cards(element).length;
      const make = deepQuery<HTMLSelectElement>(element, '#brand')!;
      make.value = [...make.options].at(-1)!.value;
      make.dispatchEvent(new Event('change', { bubbles: true }));
      await ready(element);
      byRole(element, 'checkbox', 'Towing').click();
      await ready(element);
      expect(asked(control).at(-1)).to.include('brand=').and.include('service=towing');
      expect(cards(element).length).to.be.lessThan(all);
      for (const card of cards(element)) expect(textOf(card)).to.include('Towing');
    });

    it('lets the host show the way', async () => {
      const { element } = await mount<ClaimsCentersElement>(TAG);
      element.addEventListener('lease-directions-open', (event) => event.preventDefault(), { once: true });
      const asking = expectEvent<DirectionsOpenEvent>(element, 'lease-directions-open');
      allByRole(element, 'link', /^Directions to /)[0]!.click();
      expect((await asking).center.name).to.be.a('string');
    });
  });

  describe('nearest', () => {
    it('to a town or postcode that is typed', async () => {
      const { element, control } = await mount<ClaimsCentersElement>(TAG);
      search(element, 'bologna');
      await ready(element);
      await waitUntil(() => status(element)?.endsWith('Nearest to Bologna first'));
      expect(asked(control).at(-1)).to.match(/near=44\.\d+/);
      expect(textOf(cards(element)[0]!))
        .to.match(/Bologna/)
        .and.match(/(km|m) away/);
    });

    it('to the user, who is asked only after a press', async () => {
      const calls = standAt({ latitude: 45.4642, longitude: 9.19 });
      const { element, control } = await mount<ClaimsCentersElement>(TAG);
      expect(calls()).to.equal(0);
      byRole(element, 'button', 'Nearest to me').click();
      await waitUntil(() => status(element)?.endsWith('Nearest to you first'));
      await ready(element);
      expect(calls()).to.equal(1);
      expect(asked(control).at(-1)).to.include('near=45.4642');
      expect(textOf(cards(element)[0]!)).to.include('Milano');
    });

    it('says what else can be done when the browser does not tell', async () => {
      standAt('denied');
      const { element } = await mount<ClaimsCentersElement>(TAG);
      byRole(element, 'button', 'Nearest to me').click();
      await waitUntil(() => allByText(element, /does not tell where you are/).length);
      expect(cards(element).length).to.be.greaterThan(3);
    });

    it('says that nothing matches, and shows all again', async () => {
      const { element } = await mount<ClaimsCentersElement>(TAG);
      const all = names(element);
      search(element, 'Atlantis');
      await waitUntil(() => allByText(element, 'No claims centre matches').length);
      byRole(element, 'button', 'Show all').click();
      await ready(element);
      expect(names(element)).to.deep.equal(all);
    });
  });

  describe('map', () => {
    it('is not offered unless the page names where tiles come from', async () => {
      for (const url of ['', '//evil.example/{z}/{x}/{y}', 'javascript:alert({x}{y}{z})']) {
        const { element, box } = await mount(
          `<lease-claims-centers tile-url="${url}"></lease-claims-centers>`,
        );
        expect(allByRole(element, 'button', 'Show map')).to.have.length(0);
        expect(deepQueryAll(element, 'img')).to.have.length(0);
        box.remove();
      }
    });

    it('comes on demand with tiles of that address alone, and leads to the list', async () => {
      const { element } = await mount<ClaimsCentersElement>(MAP, { width: 1100 });
      expect(deepQueryAll(element, 'img')).to.have.length(0);
      byRole(element, 'button', 'Show map').click();
      await waitUntil(() => deepQueryAll(element, '.tiles img').length > 2);
      for (const tile of deepQueryAll<HTMLImageElement>(element, '.tiles img'))
        expect(new URL(tile.src).pathname).to.match(/^\/no-such-tiles\/\d+\/\d+\/\d+\.png$/);
      byText(element, '© Nobody');
      const [mark] = deepQueryAll(element, '.mark');
      mark!.click();
      await waitUntil(() => deepQuery(element, '[data-selected]'));
      expect(deepQuery(element, '[data-selected] h2')!.textContent).to.include(mark!.title);
      byRole(element, 'button', 'Hide map').click();
      await waitUntil(() => deepQueryAll(element, 'img').length === 0);
    });

    it('is moved and scaled by keys', async () => {
      const { element } = await mount<ClaimsCentersElement>(MAP);
      byRole(element, 'button', 'Show map').click();
      await waitUntil(() => deepQueryAll(element, '.mark').length);
      await tabTo((focused) => focused.matches('.map'));
      const where = () => deepQuery(element, '.mark')!.style.translate;
      const before = where();
      await press('ArrowRight');
      await waitUntil(() => where() !== before);
      const zoom = () => /tiles\/(\d+)/.exec(deepQuery<HTMLImageElement>(element, '.tiles img')!.src)?.[1];
      const scale = zoom();
      await press('=');
      await waitUntil(() => zoom() !== scale);
    });
  });

  describe('states', () => {
    it('says why there is nothing, what failed, and what is not offered', async () => {
      for (const [scenario, kind] of [
        ['claimsCentres.empty', 'empty'],
        ['claimsCentres.serverError', 'failed'],
        ['claimsCentres.notOffered', 'not-offered'],
        ['unauthorized', 'signed-out'],
      ] as const) {
        const { element, box } = await mount(TAG, { scenario });
        expect(deepQuery(element, '[part~=state]')?.dataset['kind'], scenario).to.equal(kind);
        box.remove();
      }
    });

    it('shows hostile text as text', async () => {
      const { element } = await mount(TAG, { scenario: 'hostileStrings' });
      expect(deepQueryAll(element, 'script, img')).to.have.length(0);
      for (const link of deepQueryAll<HTMLAnchorElement>(element, 'a'))
        expect(link.protocol).to.match(/^(https?|tel|mailto):$/);
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      const map = (element: HTMLElement) => byRole(element, 'button', 'Show map').click();
      await auditStates('lease-claims-centers', {
        widths: [1280, 320],
        states: {
          ready: {},
          empty: { scenario: 'claimsCentres.empty' },
          map: { markup: MAP, act: map },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
