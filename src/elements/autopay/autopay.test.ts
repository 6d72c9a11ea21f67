import { expect } from '@open-wc/testing';
import { MandatesDesk } from '../../../mock-server/desks/mandates/mandates.ts';
import { makeIban } from '../../../mock-server/engine/finance/iban.ts';
import {
  allByRole,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  expectEvent,
  keysOf,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import type { AutopayChangedEvent } from './autopay.events.ts';
import type { AutopayElement } from './autopay.ts';
import { defineAutopay } from './define.ts';

defineAutopay();

const IBAN = makeIban('DE', '500105170648489890');
/** As people type it. */
const TYPED = IBAN.toLowerCase().replace(/(.{4})/g, '$1 ');
const TAG = '<lease-autopay></lease-autopay>';
const show = (options: MountOptions = {}) => mount<AutopayElement>(TAG, options);
const cards = (element: Element) =>
  deepQueryAll(element, '[part~=mandate]').filter((each) => each.checkVisibility());
const input = (element: Element, id: string) => deepQuery<HTMLInputElement>(element, `#${id}`)!;
const button = (element: Element, name: string | RegExp) => byRole(element, 'button', name);
const created = ({ control }: Mounted<Element>) =>
  control.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/mandates'));
const says = (element: Element, text: RegExp) =>
  waitUntil(() => text.test(textOf(element)), String(text)).catch((error: unknown) => {
    throw new Error(`${String(text)} is not in: ${textOf(element)}`, { cause: error });
  });

function type(element: Element, id: string, value: string): void {
  input(element, id).value = value;
  input(element, id).dispatchEvent(new Event('input', { bubbles: true }));
}

async function opened(options: MountOptions = {}) {
  const mounted = await show(options);
  button(mounted.element, /^Set up/).click();
  await waitUntil(() => deepActiveElement()?.id === 'form-title');
  return mounted;
}

/** A form that can be sent. */
async function filled(options: MountOptions = {}) {
  const mounted = await opened(options);
  const { element } = mounted;
  type(element, 'iban', TYPED);
  type(element, 'holder', 'Rossi Trasporti S.r.l.');
  input(element, 'consent').click();
  await ready(element);
  return mounted;
}
const sign = (element: Element) => button(element, 'Sign the mandate').click();

async function asked(action: 'Suspend' | 'Revoke') {
  const mounted = await show();
  button(mounted.element, new RegExp(`^${action}: `)).click();
  await ready(mounted.element);
  await waitUntil(() => allByRole(mounted.element, 'dialog').length);
  return mounted;
}

describe('<lease-autopay>', () => {
  beforeEach(() => localStorage.clear());

  describe('mandates', () => {
    it('are listed with state, holder, scope, scheme and reference, the IBAN masked', async () => {
      const { element } = await show();
      expect(cards(element).length).to.be.greaterThan(0);
      const text = textOf(cards(element)[0]!);
      for (const word of ['Active', 'Account holder', 'Collects', 'SEPA', 'Mandate reference'])
        expect(text).to.include(word);
      expect(text).to.match(/[A-Z]{2}\d\d•+\w{4}/);
    });
  });

  describe('setting up', () => {
    it('takes an IBAN as it is typed, shows it masked from then on, and says from when it is active', async () => {
      const mounted = await filled();
      const { element } = mounted;
      const told = expectEvent<AutopayChangedEvent>(element, 'lease-autopay-changed');
      sign(element);
      const { change, mandate } = await told;
      expect([change, mandate.state, mandate.scope?.kind]).to.deep.equal(['created', 'pending', 'all']);
      await ready(element);
      await says(element, /Autopay is set up for DE\d\d•+/);
      expect(textOf(element))
        .to.match(/Active from/)
        .and.not.include(IBAN.slice(4, -4));
      expect(deepQuery(element, 'form')).to.equal(undefined);
      expect(created(mounted)).to.have.length(1);
    });

    it('never keeps the IBAN in the browser, and keeps the rest over a reload', async () => {
      const { element, box } = await filled();
      type(element, 'holder', 'Anna Rossi');
      box.remove();
      const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
      expect(stored).to.include('Anna Rossi');
      expect(stored.replaceAll(' ', '').toUpperCase()).to.not.include(IBAN.slice(4, 12));
      const { element: again } = await show();
      await waitUntil(() => deepQuery(again, '#holder'));
      expect([input(again, 'holder').value, input(again, 'iban').value]).to.deep.equal(['Anna Rossi', '']);
      byText(again, /except for the IBAN/);
    });

    it('says beside each field what is wrong, in a summary that takes the focus', async () => {
      const mounted = await opened();
      const { element } = mounted;
      type(element, 'iban', `${IBAN.slice(0, -1)}${IBAN.endsWith('1') ? '2' : '1'}`);
      sign(element);
      await waitUntil(() => deepActiveElement()?.classList.contains('summary'));
      byText(element, 'Put 3 things right');
      await says(element, /not a valid IBAN/);
      expect(input(element, 'iban').getAttribute('aria-describedby')).to.include('iban-error');
      expect(created(mounted)).to.have.length(0);
      byRole(element, 'link', /^Your consent: /).click();
      expect(deepActiveElement()?.id).to.equal('consent');
    });

    it('collects chosen contracts alone, and says when another mandate has them', async () => {
      const mounted = await filled();
      const { element } = mounted;
      byRole(element, 'radio', /^Chosen contracts/).click();
      await ready(element);
      const boxes = deepQueryAll<HTMLInputElement>(element, 'input[name=contract]');
      expect(boxes.length).to.be.greaterThan(1);
      for (const each of boxes) each.click();
      await ready(element);
      sign(element);
      await says(element, /Another mandate collects this already/);
      expect(input(element, 'iban').value).to.not.equal('');
    });

    it('shows the consent of the scheme, with who collects', async () => {
      const { element } = await opened();
      const consent = () => textOf(deepQuery(element, '[part~=consent]')!);
      expect(consent())
        .to.match(/within eight weeks/)
        .and.match(/Nordvik/);
      byRole(element, 'radio', /^SEPA B2B/).click();
      await ready(element);
      expect(consent()).to.match(/between businesses alone/);
    });

    it('signs once, however often it is pressed', async () => {
      const mounted = await filled({ latencyMs: 30 });
      sign(mounted.element);
      sign(mounted.element);
      await says(mounted.element, /Autopay is set up/);
      await ready(mounted.element);
      expect(created(mounted)).to.have.length(1);
    });

    for (const fault of ['offline', 'serverError'] as const) {
      it(`says that nobody knows when there is no answer (${fault}), keeps what was typed, and sends again under the same key`, async () => {
        const mounted = await filled();
        const { element, control, provider } = mounted;
        const keys = keysOf(provider, /\/mandates$/);
        control.setScenario(`mandates.${fault}`);
        sign(element);
        await waitUntil(() => allByRole(element, 'button', 'Send again').length);
        expect(input(element, 'holder').value).to.equal('Rossi Trasporti S.r.l.');
        control.setScenario('default');
        button(element, 'Send again').click();
        await says(element, /Autopay is set up/);
        expect(keys.length).to.be.greaterThan(1);
        expect(new Set(keys).size, 'keys for one mandate').to.equal(1);
        const { lessor } = control;
        const query = { filter: {}, offset: 0, limit: 50 };
        const { items } = lessor.desk(MandatesDesk).list(lessor.defaultCustomerId, query);
        expect(items.filter(({ state }) => state === 'pending')).to.have.length(1);
      });
    }

    it('forgets what was typed when the customer is switched', async () => {
      const { element, provider, control } = await filled({ role: 'staff' });
      const { items } = control.lessor.customers({ filter: {}, offset: 0, limit: 10 });
      provider.customerId = items.find(({ id }) => id !== control.lessor.defaultCustomerId)!.id;
      await ready(element);
      expect(deepQuery(element, 'form')).to.equal(undefined);
      button(element, /^Set up/).click();
      await ready(element);
      expect(['iban', 'holder'].map((id) => input(element, id).value)).to.deep.equal(['', '']);
    });
  });

  describe('a mandate', () => {
    it('is changed: another holder, the account kept', async () => {
      const { element } = await show();
      button(element, /^Change: /).click();
      await waitUntil(() => deepActiveElement()?.id === 'form-title');
      expect(input(element, 'iban').value).to.equal('');
      type(element, 'holder', 'Bianchi');
      await ready(element);
      const told = expectEvent<AutopayChangedEvent>(element, 'lease-autopay-changed');
      button(element, 'Save the change').click();
      await says(element, /was changed/);
      const { change, mandate } = await told;
      expect([change, mandate.holder, mandate.state]).to.deep.equal(['updated', 'Bianchi', 'active']);
    });

    it('is suspended and resumed after confirming', async () => {
      const { element } = await asked('Suspend');
      byText(element, /Nothing is collected from/);
      button(element, 'Suspend').click();
      await says(element, /is suspended/);
      await ready(element);
      button(element, /^Resume: /).click();
      await ready(element);
      button(element, 'Resume').click();
      await says(element, /is active again/);
    });

    it('is revoked after confirming, and stays among those that ended', async () => {
      const { element } = await asked('Revoke');
      const before = cards(element).length;
      button(element, 'Revoke').click();
      await says(element, /is revoked/);
      await ready(element);
      expect(cards(element)).to.have.length(before - 1);
      byText(element, /^1 ended mandate$/);
    });

    it('stays when the dialog is left', async () => {
      const { element, control } = await asked('Revoke');
      button(element, 'Cancel').click();
      await waitUntil(() => allByRole(element, 'dialog').length === 0);
      expect(control.requests.some(({ path }) => path.endsWith('/revoke'))).to.equal(false);
    });

    it('is not touched when it changed since it was shown, which is told', async () => {
      const { element, control } = await asked('Revoke');
      const { lessor } = control;
      const desk = lessor.desk(MandatesDesk);
      const [mandate] = desk.list(lessor.defaultCustomerId, { filter: {}, offset: 0, limit: 50 }).items;
      desk.act(lessor.defaultCustomerId, mandate!.id, 'suspend');
      button(element, 'Revoke').click();
      await says(element, /This has changed in the meantime/);
      await ready(element);
      expect(control.requests.filter(({ status }) => status === 412)).to.have.length(1);
      expect(desk.find(lessor.defaultCustomerId, mandate!.id)?.state).to.equal('suspended');
      button(element, 'Revoke').click();
      await says(element, /is revoked/);
    });
  });

  describe('states', () => {
    const panel = (element: Element) => deepQuery(element, '[part~=state]')?.dataset['kind'];

    it('says that there is none, what failed, what is not offered, and that nobody is signed in', async () => {
      for (const [scenario, kind] of [
        ['mandates.empty', 'empty'],
        ['mandates.serverError', 'failed'],
        ['mandates.notOffered', 'not-offered'],
        ['unauthorized', 'signed-out'],
      ] as const) {
        const { element, box } = await show({ scenario });
        expect(panel(element), scenario).to.equal(kind);
        box.remove();
      }
    });
  });

  it('is used with the keyboard alone', async () => {
    const { element } = await show();
    await tabTo((focused) => /^Revoke: /.test(focused.getAttribute('aria-label') ?? ''));
    await press('Enter');
    await ready(element);
    await waitUntil(() => allByRole(element, 'dialog').length);
    await press('Escape');
    await waitUntil(() => allByRole(element, 'dialog').length === 0);
    await tabTo((focused) => focused.id === 'set-up');
    await press('Enter');
    await waitUntil(() => deepActiveElement()?.id === 'form-title');
  });
});
