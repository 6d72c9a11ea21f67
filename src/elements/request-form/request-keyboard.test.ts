import { expect } from '@open-wc/testing';
import { allByRole, byRole, deepActiveElement, mount, press, ready, waitUntil } from '../../testing/index.ts';
import { defineRequestForm } from './define.ts';
import { controlOf } from './request-form.fixture.ts';
import type { RequestFormElement } from './request-form.ts';

defineRequestForm();

const chosen = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.chip') ?? [])].map((chip) => chip.textContent?.trim() ?? '');

describe('a request by keyboard', () => {
  let element: RequestFormElement;
  const list = () => controlOf(element, 'countries') as HTMLSelectElement;
  /** What a browser does for a key on a closed list. */
  const pass = (code: string) => {
    list().dispatchEvent(new KeyboardEvent('keydown', { key: code[0], bubbles: true }));
    list().value = code;
    list().dispatchEvent(new Event('change', { bubbles: true }));
  };

  beforeEach(async () => {
    localStorage.clear();
    ({ element } = await mount<RequestFormElement>(
      '<lease-request-form type="travel_authorization"></lease-request-form>',
    ));
  });

  it('adds the country that is meant, not those on the way to it', async () => {
    list().focus();
    for (const code of ['AF', 'AU', 'AT']) pass(code);
    await ready(element);
    expect(chosen(element)).to.eql([]);
    await press('Enter');
    await waitUntil(() => chosen(element).length > 0);
    expect(chosen(element)).to.eql(['Austria']);
    expect(list().value).to.equal('');
    expect(deepActiveElement()).to.equal(list());
    for (const code of ['SK', 'SI']) pass(code);
    controlOf(element, 'from').focus();
    await waitUntil(() => chosen(element).length > 1);
    expect(chosen(element)).to.eql(['Austria', 'Slovenia']);
  });

  it('adds at once what is picked with a pointer', async () => {
    list().focus();
    list().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    list().value = 'HR';
    list().dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => chosen(element).length > 0);
    expect(chosen(element)).to.eql(['Croatia']);
  });

  it('goes to the row that was added, and to the one before what was taken away', async () => {
    const pressFocused = (name: RegExp) => {
      const [button] = allByRole(element, 'button', name).slice(-1) as [HTMLElement];
      button.focus();
      button.click();
    };
    const at = () => deepActiveElement()?.getAttribute('name');
    pressFocused(/^Add another/);
    await waitUntil(() => at() === 'drivers/1');
    pressFocused(/^Add another/);
    await waitUntil(() => at() === 'drivers/2');
    pressFocused(/^Remove Driver/);
    await waitUntil(() => at() === 'drivers/1');
    pressFocused(/^Remove Driver/);
    await waitUntil(() => at() === 'drivers/0');
    expect(byRole(element, 'button', /^Add another/)).to.exist;
  });
});
