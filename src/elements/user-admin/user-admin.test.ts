import { expect } from '@open-wc/testing';
import { UsersResource } from '../../../sdk/index.ts';
import { choose, shownNames } from '../list-suite.fixture.ts';
import {
  allByRole,
  allByText,
  auditStates,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  expectEvent,
  mount,
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { UserAdminElement } from './user-admin.ts';
import type { UserSavedEvent } from './user-admin.events.ts';
import { defineUserAdmin } from './define.ts';

const TAG = '<lease-user-admin></lease-user-admin>';
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');

async function openForm(element: Element, open: () => void): Promise<HTMLFormElement> {
  open();
  await waitUntil(() => dialog(element), 'the form');
  await ready(element);
  return deepQuery<HTMLFormElement>(element, 'lease-ui-dialog form')!;
}

const field = (element: Element, id: string) => deepQuery<HTMLInputElement>(element, `#${id}`)!;

const set = (element: Element, id: string, value: string): void => {
  field(element, id).value = value;
  field(element, id).dispatchEvent(new Event('input', { bubbles: true }));
};

describe('<lease-user-admin>', () => {
  before(() => defineUserAdmin());
  beforeEach(() => localStorage.clear());

  it('lists users with roles, state and what they may see', async () => {
    const { element } = await mount<UserAdminElement>(TAG, { width: 1200 });
    expect(shownNames(element).length).to.be.greaterThan(3);
    expect(textOf(element)).to.match(/Active|Invited|Locked|Deactivated/);
    expect(shownNames(element).filter((name) => name.endsWith('(you)'))).to.have.length(1);
  });

  it('invites a user once, and says what is wrong before and after', async () => {
    const { element, control } = await mount<UserAdminElement>(TAG, { width: 1200, latencyMs: 20 });
    const form = await openForm(element, () => byRole(element, 'button', 'Invite a user').click());
    form.requestSubmit();
    await ready(element);
    byText(element, 'Choose at least one role.');
    set(element, 'name', 'Vera Nuova');
    set(element, 'email', 'paul.user@nordvik.example');
    byRole(element, 'checkbox', /Read|Viewer|only/i).click();
    for (const box of allByRole<HTMLInputElement>(element, 'checkbox')) {
      if (box.name === 'customer' && !box.checked) box.click();
    }
    form.requestSubmit();
    await ready(element);
    await waitUntil(() => allByText(element, 'Somebody has this address already.').length);
    set(element, 'email', 'vera@rossi.example');
    const saved = expectEvent<UserSavedEvent>(element, 'lease-user-saved');
    form.requestSubmit();
    form.requestSubmit();
    expect((await saved).user.state).to.equal('invited');
    await waitUntil(() => !dialog(element));
    const sent = control.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/users'));
    expect(sent.map(({ status }) => status < 400)).to.deep.equal([false, true]);
    expect(control.outbox.filter(({ to }) => to === 'vera@rossi.example')).to.have.length(1);
    await waitUntil(() => shownNames(element).includes('Vera Nuova'));
  });

  it('edits name, phone, roles and customers of a user, once, and the list shows it', async () => {
    const { element, control, provider } = await mount<UserAdminElement>(TAG, { width: 1200, latencyMs: 20 });
    const form = await openForm(element, () => void choose(element, 'Actions for Paul Ferrari', 'Edit'));
    expect(deepQuery<HTMLInputElement>(element, '#email')!.value).to.equal('paul.user@nordvik.example');
    set(element, 'name', '');
    form.requestSubmit();
    await waitUntil(() => deepActiveElement()?.classList.contains('summary'));
    set(element, 'name', 'Paolo Ferrari');
    set(element, 'phone', '+39 333 000 111');
    const finance = allByRole<HTMLInputElement>(element, 'checkbox', /^Finance/)[0]!;
    if (!finance.checked) finance.click();
    const saved = expectEvent<UserSavedEvent>(element, 'lease-user-saved');
    form.requestSubmit();
    form.requestSubmit();
    const { id } = (await saved).user;
    await waitUntil(() => !dialog(element));
    const sent = control.requests.filter(({ method, path }) => method === 'PATCH' && path.endsWith(id));
    expect(sent.map(({ status }) => status)).to.deep.equal([200]);
    const user = await provider.value!.client.resource(UsersResource).get(id);
    expect(user).to.include({ name: 'Paolo Ferrari', phone: '+39 333 000 111' });
    expect(user.roles).to.include('finance').and.to.include('user');
    await waitUntil(() => shownNames(element).includes('Paolo Ferrari'));
  });

  it('shows no form before roles and customers are here', async () => {
    const options = { width: 1200, scenario: 'customers.slow', slowMs: 1500 } as const;
    const { element } = await mount<UserAdminElement>(TAG, { ...options, early: true });
    await waitUntil(() => shownNames(element).length > 3);
    byRole(element, 'button', 'Invite a user').click();
    await waitUntil(() => dialog(element));
    expect(Boolean(deepQuery(element, 'lease-ui-dialog form'))).to.equal(false);
    await waitUntil(() => field(element, 'customers'));
  });

  it('takes nothing away from a user that it cannot show', async () => {
    const options = { width: 1200, role: 'staff', scenario: 'customers.forbidden' } as const;
    const { element, provider } = await mount<UserAdminElement>(TAG, options);
    const users = provider.value!.client.resource(UsersResource);
    const { items } = await users.list({ limit: 100 });
    const several = items.find(({ customerIds }) => customerIds.length > 1)!;
    const form = await openForm(element, () => void choose(element, `Actions for ${several.name}`, 'Edit'));
    const boxes = allByRole<HTMLInputElement>(element, 'checkbox').filter(({ name }) => name === 'customer');
    expect(boxes.length).to.be.lessThan(several.customerIds.length);
    set(element, 'phone', '+39 333 000 222');
    form.requestSubmit();
    await waitUntil(() => !dialog(element));
    const { customerIds, phone } = await users.get(several.id);
    expect(phone).to.equal('+39 333 000 222');
    expect(customerIds).to.have.members([...several.customerIds]);
  });

  it('overwrites nothing that somebody else has changed while the user was edited, and says so', async () => {
    const { element, provider } = await mount<UserAdminElement>(TAG, { width: 1200 });
    const form = await openForm(element, () => void choose(element, 'Actions for Paul Ferrari', 'Edit'));
    const users = provider.value!.client.resource(UsersResource);
    const { items } = await users.list({ q: 'Ferrari' });
    await users.update(items[0]!.id, { phone: '+39 333 999 999' });
    set(element, 'name', 'Paolo Ferrari');
    form.requestSubmit();
    await waitUntil(() => deepQuery(element, '.outcome')?.dataset['kind'] === 'failed');
    byText(element, /Somebody else has changed this user/);
    expect(deepQuery<HTMLInputElement>(element, '#name')!.value).to.equal('Paolo Ferrari');
    const now = await users.get(items[0]!.id);
    expect(now).to.include({ name: 'Paul Ferrari', phone: '+39 333 999 999' });
    await waitUntil(() => field(element, 'phone').value === '+39 333 999 999', 'what is new');
    expect(field(element, 'name').value, 'what was typed').to.equal('Paolo Ferrari');
    form.requestSubmit();
    await waitUntil(() => !dialog(element));
    expect(await users.get(now.id)).to.include({ name: 'Paolo Ferrari', phone: '+39 333 999 999' });
  });

  it('keeps what was typed of each user over a reload of the page, until it is saved or thrown away', async () => {
    const invite = (element: Element) => byRole(element, 'button', 'Invite a user').click();
    const edit = (element: Element) => void choose(element, 'Actions for Paul Ferrari', 'Edit');
    const role = (element: Element) => allByRole<HTMLInputElement>(element, 'checkbox', /^Finance/)[0]!;
    const first = await mount<UserAdminElement>(TAG, { width: 1200 });
    await openForm(first.element, () => invite(first.element));
    set(first.element, 'name', 'Vera Nuova');
    role(first.element).click();
    byRole(first.element, 'button', 'Cancel').click();
    await waitUntil(() => !dialog(first.element));
    await openForm(first.element, () => edit(first.element));
    expect(field(first.element, 'name').value).to.equal('Paul Ferrari');
    set(first.element, 'phone', '+39 333 000 111');
    first.box.remove();
    const { element } = await mount<UserAdminElement>(TAG, { width: 1200 });
    await openForm(element, () => invite(element));
    expect(field(element, 'name').value).to.equal('Vera Nuova');
    expect(role(element).checked).to.equal(true);
    byRole(element, 'button', 'Start over').click();
    await waitUntil(() => field(element, 'name').value === '');
    expect(role(element).checked).to.equal(false);
    byRole(element, 'button', 'Cancel').click();
    await waitUntil(() => !dialog(element));
    const form = await openForm(element, () => edit(element));
    expect(field(element, 'phone').value).to.equal('+39 333 000 111');
    form.requestSubmit();
    await waitUntil(() => !dialog(element));
    expect(Object.keys(localStorage).filter((key) => key.includes(':user-admin:usr'))).to.deep.equal([]);
  });

  it('deactivates after a question, and lets in again', async () => {
    const { element } = await mount<UserAdminElement>(TAG, { width: 1200 });
    await choose(element, 'Actions for Paul Ferrari', 'Deactivate');
    await waitUntil(() => dialog(element));
    byText(element, /signed out everywhere/);
    deepQuery<HTMLButtonElement>(element, 'lease-ui-dialog .button.primary')!.click();
    await waitUntil(() => allByText(element, 'Paul Ferrari is deactivated.').length);
    await ready(element);
    await choose(element, 'Actions for Paul Ferrari', 'Reactivate');
    await waitUntil(() => allByText(element, 'Paul Ferrari can sign in again.').length);
  });

  it('says why oneself cannot be deactivated', async () => {
    const { element } = await mount<UserAdminElement>(TAG, { width: 1200 });
    const own = shownNames(element).find((name) => name.endsWith('(you)'))!;
    byRole(element, 'button', `Actions for ${own}`).click();
    await waitUntil(() => allByRole(element, 'menuitem').length);
    expect(textOf(element)).to.include('You cannot deactivate yourself.');
  });

  it('is for administrators alone', async () => {
    const { element } = await mount<UserAdminElement>(TAG, { role: 'readonly' });
    expect(deepQuery(element, '[part~=state]')?.getAttribute('data-kind')).to.equal('not-permitted');
  });

  it('is accessible', async () => {
    await auditStates('lease-user-admin', {
      widths: [1280, 320],
      states: {
        ready: {},
        inviting: {
          act: async (element) => {
            byRole(element, 'button', 'Invite a user').click();
            await waitUntil(() => dialog(element));
            await ready(element);
          },
        },
        Italian: { locale: 'it', label: 'arca' },
      },
    });
  }).timeout(240_000);
});
