import { expect } from '@open-wc/testing';
import {
  allByRole,
  auditStates,
  byRole,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  nameOf,
  press,
  ready,
  tabTo,
  textOf,
  type,
  waitUntil,
} from '../../testing/index.ts';
import type { MountOptions } from '../../testing/index.ts';
import { defineDashboard } from '../dashboard/define.ts';
import { defineInvoiceTable } from '../invoice-table/define.ts';
import { definePaymentHistory } from '../payment-history/define.ts';
import type { InvoiceTableElement } from '../invoice-table/invoice-table.ts';
import type { CustomerChangedEvent, CustomerChangeEvent } from './customer-switcher.events.ts';
import type { CustomerSwitcherElement } from './customer-switcher.ts';
import { defineCustomerSwitcher } from './define.ts';

defineCustomerSwitcher();
defineDashboard();
defineInvoiceTable();
definePaymentHistory();

const TAG = '<lease-customer-switcher></lease-customer-switcher>';
const OWN = 'Rossi Trasporti S.r.l.';
const OTHER = 'Carpatica Logistic S.R.L.';

const show = (options: MountOptions = {}, markup = TAG) =>
  mount<CustomerSwitcherElement>(markup, { role: 'staff', ...options });
const field = (element: Element) => deepQuery<HTMLInputElement>(element, 'input[role=combobox]')!;
const options = (element: Element) => deepQueryAll(element, '[part~=option]');
const isOpen = (element: Element) => deepQuery(element, '[popover]')!.matches(':popover-open');
/** The option that the keyboard is at. */
const active = (element: Element) => {
  const id = field(element).getAttribute('aria-activedescendant');
  return id ? deepQuery(element, `#${id}`) : undefined;
};

async function find(element: CustomerSwitcherElement, words: string) {
  element.focus();
  // Quicker than keys, between which a slow machine takes so long that each letter is a question of its own.
  for (let length = 1; length <= words.length; length += 1)
    Object.assign(field(element), { value: words.slice(0, length) }).dispatchEvent(new Event('input'));
  await waitUntil(() => options(element).length === 1, `one customer for ${words}`);
}

/** Types a name and takes the one that is found. */
async function switchTo(element: CustomerSwitcherElement, words: string) {
  await find(element, words);
  const changed = expectEvent<CustomerChangedEvent>(element, 'lease-customer-changed');
  await press('ArrowDown', 'Enter');
  return changed;
}

describe('<lease-customer-switcher>', () => {
  beforeEach(() => localStorage.clear());

  describe('states', () => {
    it('names the customer that is shown', async () => {
      const { element, control } = await show();
      expect(field(element).value).to.equal(OWN);
      expect(nameOf(field(element))).to.equal('Customer');
      expect(control.requests.map(({ path }) => path)).to.deep.equal(['/v1/session']);
    });

    it('is not there for a user of one customer, nor where the lessor does not offer it, nor signed out', async () => {
      for (const given of [
        { role: 'customer' },
        { scenario: 'customers.notOffered' },
        { scenario: 'unauthorized' },
      ] as MountOptions[]) {
        const { element, box } = await show(given);
        expect(textOf(element), JSON.stringify(given)).to.equal('');
        box.remove();
      }
    });

    it('says when nobody matches, and when the search failed', async () => {
      const { element, control } = await show();
      element.focus();
      await type('zzz');
      await waitUntil(() => textOf(element).includes('No customer matches “zzz”'));
      control.setScenario('customers.serverError');
      await type('y');
      await waitUntil(() => textOf(element).includes('Customers could not be loaded'));
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await waitUntil(() => textOf(element).includes('No customer matches “zzzy”'));
    });

    it('shows hostile names as text', async () => {
      const { element } = await show({ scenario: 'hostileStrings' });
      field(element).focus();
      await press('ArrowDown');
      await waitUntil(() => options(element).length > 0);
      expect(deepQuery(element, 'img, script')).to.equal(undefined);
    });
  });

  describe('finding', () => {
    it('finds as one types, by name and by number', async () => {
      const { element, control } = await show();
      await find(element, 'carp');
      expect(textOf(options(element)[0]!)).to.include(OTHER);
      expect(textOf(element)).to.include('1 customer found');
      const asked = control.requests.filter(({ path }) => path === '/v1/customers');
      expect(
        asked.filter(({ query }) => /\bq=/.test(query)),
        'one question for quick typing',
      ).to.have.length(1);
      await press('Escape');
      await find(element, '100217');
      expect(textOf(options(element)[0]!)).to.include(OTHER);
    });

    it('shows all of them on a press of the arrow beside, the current one marked', async () => {
      const { element } = await show();
      byRole(element, 'button', 'Show customers').click();
      await waitUntil(() => options(element).length > 3);
      const [chosen, ...others] = allByRole(element, 'option').filter((o) => o.ariaSelected === 'true');
      expect(others).to.have.length(0);
      expect(textOf(chosen!)).to.include(OWN).and.include('shown now');
    });
  });

  describe('keyboard', () => {
    it('opens, moves, chooses and closes as a combobox does', async () => {
      const { element } = await show();
      await tabTo((focused) => focused === field(element));
      await press('ArrowDown');
      await waitUntil(() => options(element).length > 3);
      expect(field(element).ariaExpanded).to.equal('true');
      await press('ArrowDown');
      expect(active(element)).to.equal(options(element)[0]);
      await press('ArrowUp');
      expect(active(element)).to.equal(options(element).at(-1));
      await press('ArrowDown', 'ArrowDown');
      expect(active(element)).to.equal(options(element)[1]);
      expect(deepActiveElement(), 'the focus stays in the field').to.equal(field(element));
      await press('Escape');
      expect(isOpen(element)).to.equal(false);
      expect(field(element).value).to.equal(OWN);
      await press('Alt+ArrowDown');
      expect(isOpen(element)).to.equal(true);
      await press('Alt+ArrowUp');
      expect(isOpen(element)).to.equal(false);
    });

    it('forgets what was typed when one leaves, and Enter without a choice does nothing', async () => {
      // With somewhere to go: from the last control of a page Tab leads into the browser.
      const { element, provider } = await show({}, `${TAG}<button>After</button>`);
      await find(element, 'carp');
      await press('Enter');
      expect(provider.customerId).to.equal(undefined);
      await press('Tab');
      await ready(element);
      expect(isOpen(element)).to.equal(false);
      expect(field(element).value).to.equal(OWN);
    });
  });

  describe('switching', () => {
    it('shows another customer everywhere, and goes back to the own', async () => {
      const { element, provider, control } = await show({}, `${TAG}<lease-dashboard></lease-dashboard>`);
      const dashboard = provider.querySelector('lease-dashboard')!;
      await ready(dashboard);
      const { customerId, customer } = await switchTo(element, 'carp');
      expect([customerId, customer.name]).to.deep.equal([provider.customerId, OTHER]);
      await ready(dashboard);
      expect(byRole(dashboard, 'heading', OTHER)).to.exist;
      expect(textOf(dashboard)).to.not.include(OWN);
      expect(field(element).value).to.equal(OTHER);
      expect(deepActiveElement()).to.equal(field(element));
      const back = expectEvent<CustomerChangedEvent>(element, 'lease-customer-changed');
      byRole(element, 'button', `Back to ${OWN}`).click();
      expect((await back).customerId).to.equal(undefined);
      await ready(dashboard);
      expect(byRole(dashboard, 'heading', OWN)).to.exist;
      expect(allByRole(element, 'button', /^Back/)).to.have.length(0);
      expect(control.requests.some(({ status }) => status >= 400)).to.equal(false);
    });

    it('leaves nothing of the former customer on screen, not for a moment', async () => {
      const { element, provider, control } = await show(
        { width: 1200 },
        `${TAG}<lease-invoice-table></lease-invoice-table><lease-dashboard></lease-dashboard>`,
      );
      const table = provider.querySelector<InvoiceTableElement>('lease-invoice-table')!;
      const dashboard = provider.querySelector('lease-dashboard')!;
      await ready(table);
      await ready(dashboard);
      const former = control.lessor.view(control.lessor.defaultCustomerId)!;
      const numbers = former
        .invoices({ filter: {}, offset: 0, limit: 500 })
        .items.map(({ number }) => number);
      const foreign = () => {
        const seen = `${textOf(table)} ${textOf(dashboard)}`;
        return [...numbers.filter((number) => seen.includes(number)), ...(seen.includes(OWN) ? [OWN] : [])];
      };
      expect(foreign()).to.include(OWN);
      await find(element, 'carp');
      const seen: string[][] = [];
      control.setScenario('slow');
      await press('ArrowDown', 'Enter');
      const until = performance.now() + 600;
      while (performance.now() < until) {
        seen.push(foreign());
        await new Promise(requestAnimationFrame);
      }
      control.setScenario('default');
      await ready(table);
      await ready(dashboard);
      seen.push(foreign());
      expect(seen.flat()).to.deep.equal([]);
      expect(provider.value!.queries.size, 'and nothing of it is kept').to.be.lessThan(12);
    });

    for (const list of ['invoice-table', 'payment-history']) {
      it(`leaves nothing in a detail of ${list} that was open, when the host switches`, async () => {
        const markup = `<lease-${list}></lease-${list}>`;
        const { element, provider } = await mount(markup, { role: 'staff', width: 1200 });
        const link = deepQuery(element, '[part~=row] :is(a, button)[part~=link]')!;
        const name = link.textContent.trim();
        link.click();
        const dialogs = () => allByRole(element, 'dialog').map(textOf);
        await waitUntil(() => dialogs().length > 0);
        await ready(element);
        provider.customerId = 'cus_1_2';
        await waitUntil(() => provider.value?.session.value?.customer?.id === 'cus_1_2');
        await ready(element);
        expect(dialogs()).to.deep.equal([]);
        if (list === 'invoice-table') expect(textOf(element)).to.not.include(name);
      });
    }

    it('lets the host keep the customer that is shown', async () => {
      const { element, provider } = await show();
      element.addEventListener('lease-customer-change', (event) => event.preventDefault());
      const told = expectEvent<CustomerChangeEvent>(element, 'lease-customer-change');
      await find(element, 'carp');
      options(element)[0]!.click();
      expect((await told).customer?.name).to.equal(OTHER);
      await ready(element);
      expect(provider.customerId).to.equal(undefined);
      expect(field(element).value).to.equal(OWN);
    });

    it('says so when a customer cannot be opened, shows nothing, and leads back', async () => {
      const { element, provider, control } = await show({}, `${TAG}<lease-dashboard></lease-dashboard>`);
      await find(element, 'carp');
      control.setScenario('session.notFound');
      await press('ArrowDown', 'Enter');
      await waitUntil(() => deepQuery(element, '[part~=refused]'));
      expect(textOf(byRole(element, 'alert'))).to.include(OTHER);
      expect(textOf(provider.querySelector('lease-dashboard')!)).to.not.include(OWN);
      control.setScenario('default');
      byRole(element, 'button', /^Back to/).click();
      await waitUntil(() => !deepQuery(element, '[part~=refused]'));
      await ready(element);
      expect(field(element).value).to.equal(OWN);
    });

    it('forgets the customer with the user', async () => {
      const { element, provider, control } = await show();
      await switchTo(element, 'carp');
      control.setScenario('unauthorized');
      provider.retrySession();
      await waitUntil(() => provider.value?.session.status === 'signed-out');
      await ready(element);
      expect(textOf(element)).to.equal('');
      expect(provider.customerId).to.equal(undefined);
    });
  });

  describe('accessibility', () => {
    it('passes the audit closed, open and acting', async () => {
      const open = async (element: HTMLElement) => {
        byRole(element, 'button', 'Show customers').click();
        await waitUntil(() => options(element).length > 3);
      };
      await auditStates('lease-customer-switcher', {
        states: {
          own: { role: 'staff' },
          open: { role: 'staff', act: open },
          acting: { role: 'staff', customerId: 'cus_1_2', locale: 'it' },
        },
      });
    }).timeout(240_000);
  });
});
