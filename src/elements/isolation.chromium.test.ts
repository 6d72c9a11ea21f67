/** No customer's data is shown under another's name: in no element, at no painted frame, nor what was typed. */
import { expect } from '@open-wc/testing';
import { createMockFetch } from '../../mock-server/in-page.ts';
import { signOut } from '../controllers/sign-out.ts';
import type { LeaseProviderElement } from '../context/lease-provider.ts';
import { deepElements, ready, waitUntil } from '../testing/index.ts';
import { deedsOf, EVERY_ELEMENT, fieldsOf, mountEvery, typeAll, TYPED } from './every-element.fixture.ts';
import type { Deed } from './every-element.fixture.ts';

const { lessor } = createMockFetch({ invoices: 1 }).control;
const A = lessor.defaultCustomerId;
const B = lessor.customers({ filter: {}, offset: 0, limit: 9 }).items.find(({ id }) => id !== A)!.id;

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Every text on the page, and every value in a field; by default those that can be seen. */
function textsOnPage(isCounted: (element: Element) => boolean = isSeen): Set<string> {
  const found = new Set<string>();
  for (const element of deepElements(document.body)) {
    if (element.localName === 'style' || element.localName === 'script') continue;
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const own = texts.map(({ textContent }) => textContent?.trim()).join(' ');
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const told = [own.trim(), isField ? element.value : ''].filter(Boolean);
    if (told.length > 0 && isCounted(element)) for (const text of told) found.add(text);
  }
  return found;
}

/** Shows another customer, looking at every frame until nothing loads any more. Answers what of `secrets` was seen. */
async function showCustomer(
  provider: LeaseProviderElement,
  element: HTMLElement,
  id: string,
  secrets: readonly string[] = [],
): Promise<string[]> {
  const seen = new Set<string>();
  let looking = true;
  const look = () => {
    if (secrets.length === 0) return;
    const texts = textsOnPage();
    for (const secret of secrets) if (texts.has(secret)) seen.add(secret);
    if (looking) requestAnimationFrame(look);
  };
  provider.customerId = id;
  requestAnimationFrame(look);
  await ready(element);
  looking = false;
  look();
  return [...seen];
}

const known = new Map<string, Set<string>>();

/** What an element shows of B by itself. */
async function textsOfB(name: string, deed: Deed): Promise<Set<string>> {
  const key = `${name} ${deed.attributes}`;
  const before = known.get(key);
  if (before) return before;
  const { box } = await mountEvery(name, deed, B);
  const texts = textsOnPage();
  box.remove();
  known.set(key, texts);
  return texts;
}

async function doAsA(name: string, deed: Deed) {
  const mounted = await mountEvery(name, deed, A);
  const before = textsOnPage();
  await deed.act?.(mounted.element);
  if (deed.types) await typeAll(mounted.element);
  const typed = fieldsOf(mounted.element).filter(({ value }) => value === TYPED).length;
  if (deed.types) expect(typed, 'fields that were typed into').to.be.greaterThan(0);
  return { ...mounted, shown: [...before, ...textsOnPage()] };
}

const isTyped = ({ value }: HTMLInputElement | HTMLTextAreaElement) => value === TYPED;
const everything = () => JSON.stringify([...textsOnPage(() => true)]);
const stored = () => JSON.stringify({ ...localStorage, ...sessionStorage });

for (const name of EVERY_ELEMENT) {
  describe(`<lease-${name}> and another customer`, () => {
    beforeEach(() => localStorage.clear());

    for (const deed of deedsOf(name)) {
      it(`${deed.name}: on no frame of the other`, async () => {
        const ofB = await textsOfB(name, deed);
        const { element, provider, shown } = await doAsA(name, deed);
        const secrets = shown.filter((text) => !ofB.has(text));
        const seen = await showCustomer(provider, element, B, secrets);
        expect(seen.slice(0, 6), 'seen on a frame').to.deep.equal([]);
        expect(everything()).to.not.include(TYPED);
        if (deed.types !== 'kept') return;
        await showCustomer(provider, element, A);
        await deed.act?.(element);
        await waitUntil(() => fieldsOf(element).some(isTyped), 'fields that come back');
      });
    }

    const deed = deedsOf(name).find(({ types }) => types);
    if (!deed) return;
    it('signing out forgets what was typed, stored and shown', async () => {
      const { element, provider } = await doAsA(name, deed);
      const { fetch } = provider;
      let out = false;
      provider.fetch = async (input, init) => {
        out ||= new Request(input, init).method === 'DELETE';
        return out ? new Response(undefined, { status: 401 }) : fetch!(input, init);
      };
      const { queries } = provider.value!;
      await signOut(element);
      await ready(element);
      expect(provider.value?.session.status).to.equal('signed-out');
      window.dispatchEvent(new Event('pagehide'));
      expect(stored()).to.not.include('leasekit:draft').and.not.include(TYPED);
      expect(everything()).to.not.include(TYPED);
      expect(queries.size).to.equal(0);
      provider.fetch = fetch;
      provider.retrySession();
      await ready(element);
      await deed.act?.(element);
      expect(fieldsOf(element).filter(isTyped)).to.have.length(0);
    });
  });
}
