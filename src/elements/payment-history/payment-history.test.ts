import { expect } from '@open-wc/testing';
import {
  allByRole,
  allByText,
  auditStates,
  byRole,
  byText,
  deepActiveElement,
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
import type { ExportFinishedEvent } from '../events.ts';
import { asked, choose, nextDownload, searchFor, shownNames } from '../list-suite.fixture.ts';
import { definePaymentHistory } from './define.ts';
import type { PaymentActionEvent, PaymentOpenEvent } from './payment-history.events.ts';
import type { PaymentHistoryElement } from './payment-history.ts';

definePaymentHistory();

const TAG = '<lease-payment-history></lease-payment-history>';
const PAGE = location.href;
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');

describe('<lease-payment-history>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('properties', () => {
    it('shows when money came, how much, what became of it and what it paid', async () => {
      const { element, control } = await mount<PaymentHistoryElement>(TAG, { width: 1200 });
      const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
      expect(heads.slice(0, 8)).to.deep.equal([
        'Number',
        'Received',
        'Amount',
        'State',
        'Method',
        'Allocated to',
        'Not allocated',
        'Reference',
      ]);
      const row = allByRole(element, 'row')[1]!;
      expect(textOf(row)).to.match(/R2026-\d+ .*\d{1,2} \w{3} 2026.*[\d,]+\.\d\d.*(Posted|In progress)/);
      expect(asked(control, 'payments').at(-1)?.query).to.include('sort=-receivedOn');
    });

    it('sums what is filtered, by currency', async () => {
      const { element } = await mount<PaymentHistoryElement>(TAG);
      const sums = () => textOf(deepQuery(element, '[part~=totals]')!);
      expect(sums()).to.match(/Posted [\d,.]+ EUR of which not allocated [\d,.]+ EUR/);
      const before = sums();
      byRole(element, 'button', 'State').click();
      await waitUntil(() => allByRole(element, 'checkbox', 'Failed').length);
      byRole(element, 'checkbox', 'Failed').click();
      await ready(element);
      expect(sums()).to.not.equal(before);
      element.withoutTotals = true;
      await ready(element);
      expect(Boolean(deepQuery(element, '[part~=totals]'))).to.equal(false);
    });

    it('shows the payments on one contract', async () => {
      const { element, control } = await mount<PaymentHistoryElement>(
        '<lease-payment-history contract-id="nobody"></lease-payment-history>',
      );
      expect(asked(control, 'payments').at(-1)?.query).to.include('contractId=nobody');
      byText(element, 'No payments yet');
    });

    it('finds by reference, and restores the search from the URL', async () => {
      const { element } = await mount<PaymentHistoryElement>(
        '<lease-payment-history url-state="p"></lease-payment-history>',
      );
      const all = shownNames(element).length;
      searchFor(element, 'no such reference');
      await ready(element);
      byText(element, 'No payment matches');
      expect(location.search).to.include('p.q=no+such+reference');
      history.back();
      await waitUntil(() => shownNames(element).length === all);
    });

    it('speaks another language at once', async () => {
      const { element, provider } = await mount<PaymentHistoryElement>(TAG, { width: 1200 });
      provider.locale = 'it';
      await waitUntil(() => textOf(element).includes('Imputato a'));
    });
  });

  describe('events', () => {
    it('opens a payment over the page, unless the host takes over', async () => {
      const { element } = await mount<PaymentHistoryElement>(TAG);
      element.addEventListener('lease-payment-open', (event) => event.preventDefault(), { once: true });
      const asking = expectEvent<PaymentOpenEvent>(element, 'lease-payment-open');
      deepQuery(element, '[part~=link]')?.click();
      const { payment } = await asking;
      expect(Boolean(dialog(element))).to.equal(false);
      deepQuery(element, '[part~=link]')?.click();
      await waitUntil(() => dialog(element));
      const text = textOf(element);
      expect(text).to.include('What it paid');
      for (const { invoiceNumber } of payment.allocations) expect(text).to.include(invoiceNumber);
      byRole(element, 'button', 'Close').click();
      await waitUntil(() => !dialog(element));
    });

    it('opens a payment that a link names, also one that the list does not show, and says when there is none', async () => {
      const before = await mount<PaymentHistoryElement>(
        '<lease-payment-history url-state="p"></lease-payment-history>',
      );
      const number = shownNames(before.element)[1] ?? '';
      deepQueryAll(before.element, '[part~=link]')
        .find((link) => textOf(link) === number)
        ?.click();
      await waitUntil(() => dialog(before.element));
      before.box.remove();
      history.replaceState(null, '', `${location.search}&p.q=nothing+like+it`);
      const { element, control } = await mount<PaymentHistoryElement>(
        '<lease-payment-history url-state="p"></lease-payment-history>',
        { routes: { invoice: '/invoices/{id}' } },
      );
      await waitUntil(() => dialog(element));
      await ready(element);
      expect(shownNames(element)).to.not.include(number);
      expect(textOf(dialog(element)!)).to.include(`Payment ${number}`);
      expect(control.requests.some(({ path }) => /\/payments\/pay_\w+$/.test(path))).to.equal(true);
      expect(deepQuery(element, '.detail a')?.getAttribute('href')).to.match(/^\/invoices\/\w+/);
      byRole(element, 'button', 'Close').click();
      await waitUntil(() => !dialog(element));
      expect(location.search).to.not.include('payment-id');
      history.back();
      await waitUntil(() => dialog(element));
      element.openPayment('nobody');
      await waitUntil(() => textOf(element).includes('This is no longer here'));
    });

    it('saves the receipt of a posted payment, and says when there is none', async () => {
      const { element, control } = await mount<PaymentHistoryElement>(TAG);
      const posted = allByRole(element, 'row').find((row) => textOf(row).includes('Posted'));
      const first = /R2026-\d+/.exec(textOf(posted!))?.[0] ?? '';
      const file = nextDownload();
      await choose(element, `Actions for ${first}`, 'Download receipt');
      const { name, blob } = await file;
      expect(name).to.match(/\.pdf$/);
      expect((await blob.text()).startsWith('%PDF-')).to.equal(true);
      control.setScenario('payments.serverError');
      await choose(element, `Actions for ${first}`, 'Download receipt');
      await waitUntil(() => allByText(element, /receipt could not be fetched/).length);
    });

    it('offers what the host adds', async () => {
      const { element } = await mount<PaymentHistoryElement>(TAG);
      element.rowActions = () => [{ key: 'ask', label: 'Ask about it' }];
      await ready(element);
      const [first = ''] = shownNames(element);
      const acted = expectEvent<PaymentActionEvent>(element, 'lease-payment-action');
      await choose(element, `Actions for ${first}`, 'Ask about it');
      expect((await acted).action).to.equal('ask');
    });

    it('exports what is filtered, not what is on screen', async () => {
      const { element } = await mount<PaymentHistoryElement>(
        '<lease-payment-history page-size="2"></lease-payment-history>',
      );
      const total = Number(byRole(element, 'grid').getAttribute('aria-rowcount')) - 1;
      const [file, finished] = [
        nextDownload(),
        expectEvent<ExportFinishedEvent>(element, 'lease-export-finished'),
      ];
      await choose(element, 'Export', 'Export as CSV');
      expect((await finished).rows).to.equal(total);
      const { name, blob } = await file;
      expect(name).to.equal('payments-2026-11-21.csv');
      expect((await blob.text()).trim().split('\r\n')).to.have.length(total + 1);
    });
  });

  describe('slots and parts', () => {
    it('has room for the host, and names its parts', async () => {
      const { element } = await mount<PaymentHistoryElement>(
        `<lease-payment-history><h2 slot="header">Money in</h2><p slot="empty">Nothing came</p></lease-payment-history>`,
        { scenario: 'payments.empty' },
      );
      byText(element, 'Nothing came');
      for (const part of ['base', 'toolbar']) expect(deepQuery(element, `[part~=${part}]`)).to.exist;
    });
  });

  describe('keyboard', () => {
    it('opens a payment from the grid and comes back to it', async () => {
      const { element } = await mount<PaymentHistoryElement>(TAG);
      await tabTo((focused) => focused.closest('[role=grid]') !== null);
      await press('ArrowDown');
      await press('Enter');
      await waitUntil(() => dialog(element));
      await press('Escape');
      await waitUntil(() => !dialog(element));
    });

    it('leads from the search to the first row, past the filters', async () => {
      for (const width of [1200, 320]) {
        const { element, box } = await mount<PaymentHistoryElement>(TAG, { width });
        await tabTo((focused) => focused.matches('input[type=search]'));
        await ready(element);
        await press('ArrowDown');
        const [first] = shownNames(element);
        expect(textOf(deepActiveElement()!), `${width} px`).to.equal(first);
        box.remove();
      }
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      await auditStates('lease-payment-history', {
        widths: [1280, 320],
        states: {
          ready: {},
          empty: { scenario: 'payments.empty' },
          failed: { scenario: 'payments.forbidden' },
          'not offered': { scenario: 'payments.notOffered' },
          detail: {
            act: async (element) => {
              deepQuery(element, '[part~=link]')?.click();
              await ready(element);
            },
          },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
