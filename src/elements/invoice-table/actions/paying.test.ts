import { expect } from '@open-wc/testing';
import {
  allByRole,
  auditStates,
  byRole,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  nameOf,
  ready,
  textOf,
  waitUntil,
} from '../../../testing/index.ts';
import type { MountOptions } from '../../../testing/index.ts';
import '../../loaders.ts';
import type { ConfirmStartEvent, PayStartEvent, PromiseStartEvent } from '../../start-events.ts';
import { defineInvoiceTable } from '../define.ts';
import type { InvoiceTableElement } from '../invoice-table.ts';

defineInvoiceTable();

const PAGE = location.href;
const show = (options: MountOptions = {}, attributes = 'mode="unpaid"') =>
  mount<InvoiceTableElement>(`<lease-invoice-table ${attributes}></lease-invoice-table>`, {
    width: 1200,
    ...options,
  });
const rows = (element: Element) => deepQueryAll(element, '[part~=row]');
const rowOf = (element: Element, words: RegExp) => rows(element).find((row) => words.test(textOf(row)))!;
const items = (element: Element) => allByRole(element, 'menuitem');
const bar = (element: Element) => deepQuery(element, '[part~=selection]');

async function openMenu(element: Element, row: Element): Promise<void> {
  row.querySelector<HTMLElement>('.more-actions')!.click();
  await waitUntil(() => items(element).length, 'a menu');
}

async function choose(element: Element, ...chosen: Element[]): Promise<void> {
  for (const row of chosen) row.querySelector<HTMLInputElement>('.check')!.click();
  await ready(element);
}

/** Waits for what the form shows, and answers its element. */
async function formOf(element: Element, tag: string): Promise<HTMLElement> {
  await waitUntil(() => deepQuery(element, tag)?.shadowRoot?.querySelector('form'), `no form in ${tag}`);
  return deepQuery(element, tag)!;
}

describe('<lease-invoice-table> paying', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('a row', () => {
    it('offers to pay, to promise and to confirm, and says why one cannot be done now', async () => {
      const { element } = await show();
      await openMenu(element, rowOf(element, /Not due/));
      const names = items(element).map(nameOf);
      expect(names).to.include.members(['Pay', 'I will pay', 'I have paid']);
      await openMenu(element, rowOf(element, /Payment in progress/));
      const pay = items(element).find((item) => nameOf(item).startsWith('Pay'))!;
      expect(pay.ariaDisabled).to.equal('true');
      expect(textOf(pay)).to.include('A payment is in progress.');
    });

    it('offers none of it for what is paid, nor to who may not', async () => {
      const settled = await show({}, 'mode="history"');
      await openMenu(settled.element, rows(settled.element)[0]!);
      expect(items(settled.element).map(nameOf)).to.not.include('Pay');
      expect(deepQuery(settled.element, '.check')).to.equal(undefined);
      const reader = await show({ role: 'readonly' });
      await openMenu(reader.element, rows(reader.element)[0]!);
      expect(items(reader.element).map(nameOf)).to.not.include('Pay');
      expect(deepQuery(reader.element, '.check')).to.equal(undefined);
    });

    it('tells the host first, and leads to its page where it has one', async () => {
      const { element } = await show({
        routes: { pay: '#/pay', promise: '#/promise', confirm: '#/confirm' },
      });
      const row = rowOf(element, /Not due/);
      const stop = (event: Event) => event.preventDefault();
      element.addEventListener('lease-pay-start', stop, { once: true });
      const before = location.hash;
      await openMenu(element, row);
      const told = expectEvent<PayStartEvent>(element, 'lease-pay-start');
      byRole(element, 'menuitem', 'Pay').click();
      const { invoiceIds } = await told;
      expect(invoiceIds).to.have.length(1);
      expect(location.hash).to.equal(before);
      await openMenu(element, row);
      byRole(element, 'menuitem', 'Pay').click();
      // Some engines follow a link a moment later.
      await waitUntil(() => location.hash === `#/pay?invoiceIds=${invoiceIds[0]}`);
      expect(allByRole(element, 'dialog')).to.have.length(0);
      const promised = expectEvent<PromiseStartEvent>(element, 'lease-promise-start');
      const confirmed = expectEvent<ConfirmStartEvent>(element, 'lease-confirm-start');
      for (const name of ['I will pay', 'I have paid']) {
        await openMenu(element, row);
        byRole(element, 'menuitem', name).click();
      }
      expect([(await promised).invoiceIds, (await confirmed).invoiceIds]).to.deep.equal([
        invoiceIds,
        invoiceIds,
      ]);
    });

    it('is paid in a form over the table, which tells the truth, and the row with it', async () => {
      const { element } = await show();
      const row = rowOf(element, /Not due/);
      const number = row.querySelector('[part~=link]')!.textContent.trim();
      await openMenu(element, row);
      byRole(element, 'menuitem', 'Pay').click();
      const form = await formOf(element, 'lease-payment-form');
      deepQuery<HTMLInputElement>(form, 'input[value=bank_transfer]')!.click();
      await ready(element);
      deepQuery(form, 'button[type=submit]')!.click();
      await waitUntil(() => deepQuery(form, '.payment[data-state=requires_action]'), 'a payment');
      byRole(element, 'button', 'Close').click();
      await ready(element);
      expect(allByRole(element, 'dialog')).to.have.length(0);
      await waitUntil(() => /Payment in progress/.test(textOf(rowOf(element, new RegExp(number)))), 'told');
    });
  });

  describe('the opened invoice', () => {
    it('offers the same', async () => {
      const { element } = await show();
      rowOf(element, /Not due/)
        .querySelector<HTMLElement>('[part~=link]')!
        .click();
      await ready(element);
      const told = expectEvent<PromiseStartEvent>(element, 'lease-promise-start');
      byRole(element, 'button', 'I will pay').click();
      expect((await told).invoiceIds).to.have.length(1);
      await formOf(element, 'lease-payment-promise-form');
      expect(allByRole(element, 'dialog')).to.have.length(2);
    });
  });

  describe('many at once', () => {
    it('counts and adds up what is chosen by currency, and says what is left out and why', async () => {
      const { element, control } = await show();
      const { lessor } = control;
      const open = lessor
        .view(lessor.defaultCustomerId)!
        .invoices({ filter: {}, offset: 0, limit: 1000 })
        // A window of another height holds other rows.
        .items.filter(({ number }) => rows(element).some((row) => textOf(row).includes(number)));
      const money = (currency: string) => {
        const these = open.filter(
          (invoice) => invoice.currency === currency && !invoice.paymentInProgress && !invoice.disputed,
        );
        const sum = these.reduce((total, invoice) => total + invoice.open.amount, 0) / 100;
        const amount = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(sum);
        return `Pay ${these.length} ${these.length === 1 ? 'invoice' : 'invoices'} · ${amount}`;
      };
      await choose(element, ...rows(element));
      const fold = (text: string) => text.replace(/\s/g, ' ');
      const names = allByRole(bar(element)!, 'button').map((button) => fold(nameOf(button)));
      for (const currency of new Set(open.map((invoice) => invoice.currency)))
        expect(names).to.include(fold(money(currency)));
      expect(textOf(bar(element)!)).to.match(/Not among them: \d+ with a payment in progress/);
      byRole(bar(element)!, 'button', 'Clear selection').click();
      await ready(element);
      expect(bar(element)).to.equal(undefined);
    });

    it('has a button to pay and a menu of the rest in little room', async () => {
      const { element } = await show({ width: 320 });
      await choose(element, ...deepQueryAll(element, '[part~=card]').slice(0, 2));
      const shown = deepQueryAll<HTMLElement>(bar(element)!, 'button').filter((button) => button.offsetWidth);
      expect(shown.map((button) => nameOf(button).replace(/ · .*/, ''))).to.deep.equal([
        'Pay 2 invoices',
        'More for the selected invoices',
      ]);
      expect((bar(element) as HTMLElement).offsetHeight).to.be.lessThan(72);
      shown[1]!.click();
      await waitUntil(() => items(element).length, 'a menu');
      const told = expectEvent<PromiseStartEvent>(element, 'lease-promise-start');
      items(element)
        .find((item) => nameOf(item) === 'I will pay')!
        .click();
      expect((await told).invoiceIds).to.have.length(2);
    });

    it('pays them in one form, and nothing is chosen any more once it is taken in', async () => {
      const { element } = await show();
      await choose(
        element,
        ...rows(element)
          .filter((row) => /€.*Not due/.test(textOf(row)))
          .slice(0, 2),
      );
      const told = expectEvent<PayStartEvent>(element, 'lease-pay-start');
      byRole(bar(element)!, 'button', /^Pay 2 invoices/).click();
      const { invoiceIds } = await told;
      expect(invoiceIds).to.have.length(2);
      const form = await formOf(element, 'lease-payment-form');
      expect(deepQueryAll(form, '.choice input:checked')).to.have.length(2);
      deepQuery<HTMLInputElement>(form, 'input[value=bank_transfer]')!.click();
      await ready(element);
      deepQuery(form, 'button[type=submit]')!.click();
      await waitUntil(() => deepQuery(form, '.payment'), 'a payment');
      await ready(element);
      expect(bar(element)).to.equal(undefined);
    });

    it('shows what became of a payment where its provider leads back to', async () => {
      const { element } = await show();
      await choose(element, rowOf(element, /Not due/));
      byRole(bar(element)!, 'button', /^Pay 1 invoice/).click();
      const form = await formOf(element, 'lease-payment-form');
      const url = new URL(form.getAttribute('return-url')!);
      url.searchParams.set('payment', 'pay_nothing');
      history.replaceState(null, '', url);
      const back = document.createElement('lease-invoice-table');
      element.replaceWith(back);
      await waitUntil(() => /We cannot find this payment/.test(textOf(back)), 'told');
      byRole(back, 'button', 'Close').click();
      await ready(back);
      expect(location.href).to.equal(PAGE);
    });
  });

  it('is accessible while rows are chosen, and over the table', async () => {
    const chosen = async (element: HTMLElement) => {
      const [first, second] = deepQueryAll<HTMLInputElement>(element, '.check');
      first?.click();
      second?.click();
      await ready(element);
    };
    await auditStates('lease-invoice-table', {
      widths: [1280, 320],
      states: {
        chosen: { act: chosen },
        'form over the table': {
          act: async (element) => {
            await chosen(element);
            byRole(element, 'button', /^I will pay/).click();
            await formOf(element, 'lease-payment-promise-form');
          },
        },
      },
    });
  }).timeout(240_000);
});
