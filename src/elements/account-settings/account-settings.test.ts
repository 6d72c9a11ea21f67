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
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import { ContractsResource } from '../../../sdk/index.ts';
import type { RequestStartEvent } from '../start-events.ts';
import type { AccountSettingsElement } from './account-settings.ts';
import type { ProfileSavedEvent } from './account-settings.events.ts';
import { defineAccountSettings } from './define.ts';

const TAG = '<lease-account-settings></lease-account-settings>';
const form = (element: Element, name: string) =>
  deepQuery<HTMLFormElement>(element, `form[data-form=${name}]`)!;

const input = (element: Element, id: string) => deepQuery<HTMLInputElement>(element, `#${id}`)!;

function type(element: Element, entries: Record<string, string>): void {
  for (const [id, value] of Object.entries(entries)) {
    input(element, id).value = value;
    input(element, id).dispatchEvent(new Event('input', { bubbles: true }));
  }
}

async function send(element: Element, name: string, entries: Record<string, string>): Promise<void> {
  type(element, entries);
  form(element, name).requestSubmit();
  // The button is busy from the next rendering on, until the answer is there.
  await (element as AccountSettingsElement).updateComplete;
  await waitUntil(() => !deepQuery(element, '[aria-busy=true]'), 'still busy');
  await ready(element);
}

describe('<lease-account-settings>', () => {
  before(() => defineAccountSettings());
  beforeEach(() => localStorage.clear());

  it('shows the account in sections, and those alone that are asked for', async () => {
    const { element } = await mount<AccountSettingsElement>(TAG);
    const heads = allByRole(element, 'heading').map(textOf);
    expect(heads).to.include.members(['You', 'Password', 'E-mail addresses', 'Reminders']);
    element.sections = ['password'];
    await ready(element);
    expect(allByRole(element, 'heading').map(textOf)).to.deep.equal(['Password']);
  });

  it('saves name, phone and languages, and tells the page', async () => {
    const { element } = await mount(TAG);
    const saved = expectEvent<ProfileSavedEvent>(element, 'lease-profile-saved');
    await send(element, 'profile', { name: 'Chiara Verdi', phone: '+39 333 555 1001' });
    expect((await saved).profile.name).to.equal('Chiara Verdi');
    await waitUntil(() => allByText(element, 'Saved').length);
    await send(element, 'profile', { name: '', phone: 'call me' });
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('error-summary');
    expect(deepQuery<HTMLInputElement>(element, '#phone')?.value).to.equal('call me');
  });

  it('changes the password by the policy of the lessor, and empties the form', async () => {
    const { element } = await mount(TAG);
    await send(element, 'password', {
      'current-password': 'nothing-like-it',
      'new-password': 'Lanterns-4711',
    });
    await waitUntil(() => allByText(element, 'This is not your present password.').length);
    await send(element, 'password', { 'current-password': 'Harbour-2026', 'new-password': 'short' });
    await waitUntil(() => allByText(element, 'This password is too short.').length);
    await send(element, 'password', { 'current-password': 'Harbour-2026', 'new-password': 'Lanterns-4711' });
    await waitUntil(() => allByText(element, /Your password is changed/).length);
    expect(deepQuery<HTMLInputElement>(element, '#new-password')?.value).to.equal('');
  });

  it('adds an address once, confirms it by code, and says what each is used for', async () => {
    const { element, control } = await mount(TAG);
    byText(element, 'Used for contract matters, invoices and reminders');
    byRole(element, 'button', 'Add an address').click();
    await ready(element);
    await send(element, 'email', { email: 'not an address' });
    byText(element, /name@example.com/);
    const add = form(element, 'email');
    deepQuery<HTMLInputElement>(element, '#email')!.value = 'fleet@rossi.example';
    add.requestSubmit();
    add.requestSubmit();
    await waitUntil(() => form(element, 'email-code'));
    const posts = control.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/emails');
    expect(posts).to.have.length(1);
    await send(element, 'email-code', { 'email-code': '000001' });
    await waitUntil(() => allByText(element, 'This code is not right.').length);
    const code = control.outbox.findLast(({ kind }) => kind === 'emailCode')?.code ?? '';
    await send(element, 'email-code', { 'email-code': code });
    await waitUntil(() => !form(element, 'email-code'));
    expect(textOf(element)).to.include('fleet@rossi.example').and.not.include('Not confirmed yet');
  });

  it('has a certified address changed by a request alone', async () => {
    const { element } = await mount(TAG);
    byText(element, /A certified address is changed by the leasing company/);
    const asked = expectEvent<RequestStartEvent>(element, 'lease-request-start');
    byRole(element, 'button', /Ask for a change: pec@/).click();
    expect((await asked).requestType).to.equal('pec_change');
    byRole(element, 'button', /pec@/).click();
    await ready(element);
    expect(deepQuery(element, '#email')).to.equal(undefined);
  });

  it('says on which days of the month contracts are invoiced, which reminders of invoices follow', async () => {
    const { element, provider } = await mount(TAG, { seed: 7 });
    const { client } = provider.value!;
    const { items } = await client.resource(ContractsResource).list({ status: ['active'], limit: 500 });
    const days = [...new Set(items.flatMap(({ invoiceDay }) => invoiceDay ?? []))].sort((a, b) => a - b);
    expect(days.length).to.be.greaterThan(1);
    const words = `${days.slice(0, -1).join(', ')},? and ${days.at(-1)}`;
    byText(element, new RegExp(`invoiced on days ${words} of the month`));
    expect(deepQuery<HTMLInputElement>(element, '#days-invoiceDue')!.value).to.equal('7');
  });

  it('keeps reminders by channel, days ahead and quiet hours', async () => {
    const { element, control } = await mount(TAG);
    byRole(element, 'checkbox', 'Invoice falls due by SMS').click();
    await send(element, 'reminders', { 'days-invoiceDue': '99' });
    byText(element, 'Choose a number of days from 0 to 60.');
    await send(element, 'reminders', { 'days-invoiceDue': '3' });
    await waitUntil(() => allByText(element, 'Saved').length, 'not saved');
    const writes = control.requests.filter(({ method }) => method === 'PATCH');
    expect(writes.map(({ path }) => path).sort()).to.deep.equal([
      '/v1/reminders/invoiceDue-email',
      '/v1/reminders/invoiceDue-sms',
      '/v1/reminders/invoiceDue-viber',
    ]);
  });

  it('shows every reminder whole where there is little room, each control beside its words', async () => {
    const { element } = await mount(TAG, { width: 236, locale: 'it' });
    const scroll = deepQuery(element, '.scroll')!;
    expect(scroll.scrollWidth).to.equal(scroll.clientWidth);
    for (const words of ['SMS', 'E-mail', 'Giorni prima'])
      expect(
        deepQueryAll(scroll, 'span').some((span) => span.checkVisibility() && span.textContent === words),
      ).to.equal(true, words);
  });

  it('keeps what was typed when saving fails, and says so', async () => {
    const { element, control } = await mount(TAG);
    control.setScenario('serverError');
    await send(element, 'profile', { name: 'Chiara Neri' });
    await waitUntil(() => allByRole(element, 'alert').length, 'not told');
    expect(deepQuery<HTMLInputElement>(element, '#name')?.value).to.equal('Chiara Neri');
  });

  describe('what was typed and not saved', () => {
    const openAddress = async (element: Element) => {
      byRole(element, 'button', 'Add an address').click();
      await ready(element);
    };
    const TYPED = { name: 'Chiara Neri', 'days-invoiceDue': '3' };

    it('is there again after a reload of the page, but for passwords and codes', async () => {
      const { element, box } = await mount(TAG);
      await openAddress(element);
      type(element, { ...TYPED, email: 'fleet@rossi.example', 'current-password': 'Harbour-2026' });
      byRole(element, 'checkbox', 'Invoice falls due by SMS').click();
      byRole(element, 'checkbox', 'reports').click();
      box.remove();
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.include('Harbour-2026');
      const { element: again } = await mount(TAG);
      await openAddress(again);
      for (const [id, value] of Object.entries(TYPED)) expect(input(again, id).value).to.equal(value);
      expect(input(again, 'email').value).to.equal('fleet@rossi.example');
      expect(byRole<HTMLInputElement>(again, 'checkbox', 'Invoice falls due by SMS').checked).to.equal(true);
      expect(byRole<HTMLInputElement>(again, 'checkbox', 'reports').checked).to.equal(true);
      expect(input(again, 'current-password').value).to.equal('');
    });

    it('can be thrown away, and is gone once it is saved', async () => {
      const { element, box } = await mount(TAG);
      const before = input(element, 'name').value;
      type(element, TYPED);
      box.remove();
      const second = await mount(TAG);
      byRole(form(second.element, 'profile'), 'button', 'Start over').click();
      await waitUntil(() => input(second.element, 'name').value === before);
      await send(second.element, 'reminders', {});
      await waitUntil(() => allByText(second.element, 'Saved').length);
      second.box.remove();
      const { element: third } = await mount(TAG);
      expect(allByRole(third, 'button', 'Start over')).to.have.length(0);
      expect(input(third, 'name').value).to.equal(before);
    });

    it('keeps no code that confirms an address', async () => {
      const { element } = await mount(TAG);
      await openAddress(element);
      await send(element, 'email', { email: 'fleet@rossi.example' });
      await waitUntil(() => form(element, 'email-code'));
      type(element, { 'email-code': '471147' });
      element.remove();
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.include('471147');
    });
  });

  it('is accessible', async () => {
    await auditStates('lease-account-settings', {
      widths: [1280, 320],
      states: {
        ready: {},
        'adding an address': {
          act: async (element) => {
            byRole(element, 'button', 'Add an address').click();
            await ready(element);
          },
        },
        Italian: { locale: 'it', label: 'arca' },
      },
    });
  }).timeout(240_000);
});
