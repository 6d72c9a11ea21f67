import { expect } from '@open-wc/testing';
import { deepQuery, waitUntil } from '../../testing/index.ts';
import { definePortal } from './define.ts';
import type { PortalElement } from './portal.ts';

definePortal();

const PAGE = location.href.split('#')[0];

describe('<lease-portal>: the language of its user', () => {
  const box = document.createElement('div');
  const open = async (attributes = ''): Promise<PortalElement> => {
    box.innerHTML = `<lease-portal demo ${attributes}></lease-portal>`;
    const element = box.firstElementChild as PortalElement;
    await waitUntil(() => deepQuery(element, 'select[name=language]'), 'the account is there');
    return element;
  };
  const choose = (element: PortalElement, language: string) => {
    const list = deepQuery<HTMLSelectElement>(element, 'select[name=language]')!;
    list.value = language;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    list.form!.requestSubmit();
  };
  const speaks = (element: PortalElement, words: string) =>
    waitUntil(
      () => deepQuery(element, 'label[for$=language]')?.textContent?.includes(words),
      `says ${words}`,
    );

  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', `${PAGE}#/account`);
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    history.replaceState(null, '', PAGE);
    localStorage.clear();
  });

  it('is spoken as soon as it is saved, and the next time', async () => {
    const first = await open();
    await speaks(first, 'Language');
    choose(first, 'it');
    await speaks(first, 'Lingua');
    await speaks(await open(), 'Lingua');
  });

  it('gives way to the one that the host has set', async () => {
    const element = await open('locale="en"');
    await speaks(element, 'Language');
    const saved = new Promise((resolve) => box.addEventListener('lease-profile-saved', resolve));
    choose(element, 'it');
    await saved;
    await speaks(element, 'Language');
    expect(deepQuery<Element & { locale?: string }>(element, 'lease-provider')?.locale).to.equal('en');
  });
});
