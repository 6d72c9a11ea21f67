import { expect } from '@open-wc/testing';
import {
  allByRole,
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
import type { ContractOpenEvent, ExportFinishedEvent } from '../events.ts';
import { asked, choose, nextDownload, searchFor, shownNames } from '../list-suite.fixture.ts';
import { defineInvoiceTable } from './define.ts';
import type { InvoiceActionEvent, InvoiceOpenEvent } from './invoice-table.events.ts';
import type { InvoiceTableElement } from './invoice-table.ts';

defineInvoiceTable();

const TAG = '<lease-invoice-table></lease-invoice-table>';
const URL_STATE = '<lease-invoice-table url-state="i"></lease-invoice-table>';
/** Where the tests run; what an element writes into the address goes again. */
const PAGE = location.href;
const headers = (element: Element) =>
  allByRole(element, 'columnheader').map((header) => header.textContent?.trim() ?? '');
const count = (element: Element) => Number(byRole(element, 'grid').getAttribute('aria-rowcount')) - 1;
const opener = (element: Element) => deepQuery(element, '[part~=link]')!;

describe('<lease-invoice-table>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('properties', () => {
    it('shows what is unpaid, what is settled, or one contract only', async () => {
      const all = await mount<InvoiceTableElement>(TAG, { width: 1200 });
      const total = count(all.element);
      all.element.mode = 'unpaid';
      await ready(all.element);
      const unpaid = count(all.element);
      expect(allByRole(all.element, 'radio')).to.have.length(0);
      all.element.mode = 'history';
      await ready(all.element);
      expect(unpaid + count(all.element)).to.equal(total);
      all.element.mode = 'all';
      const [contract] = all.control.lessor
        .view(all.control.lessor.defaultCustomerId)!
        .contracts({ filter: {}, offset: 0, limit: 1 }).items;
      all.element.contractId = contract!.id;
      await ready(all.element);
      expect(count(all.element)).to.be.greaterThan(0).and.below(total);
      expect(asked(all.control, 'invoices').at(-1)?.query).to.include(`contractId=${contract!.id}`);
      // On the page of one contract its number says nothing.
      expect(headers(all.element)).to.not.include('Contract');
    });

    it('adds up the filter, not the screen, in each currency', async () => {
      const { element, control } = await mount<InvoiceTableElement>(
        '<lease-invoice-table page-size="5"></lease-invoice-table>',
        { width: 1200 },
      );
      const { lessor } = control;
      const sums = lessor
        .view(lessor.defaultCustomerId)!
        .invoices({ filter: { timing: 'overdue' }, offset: 0, limit: 1, totals: true });
      byRole(element, 'radio', 'Overdue').click();
      await ready(element);
      expect(count(element)).to.equal(sums.total);
      for (const { currency, overdue } of sums.totals ?? []) {
        const row = deepQuery(element, `[data-currency=${currency}] [data-key=overdue] dd`);
        expect(Number(row?.textContent?.replace(/[^\d]/g, ''))).to.equal(overdue.amount);
      }
      expect(asked(control, 'invoices').at(-1)?.query).to.include('timing=overdue');
    });

    it('adds up the credit notes of a list without their invoices', async () => {
      history.replaceState(null, '', '?type=credit_note');
      const { element } = await mount<InvoiceTableElement>(
        '<lease-invoice-table url-state></lease-invoice-table>',
        { invoices: 300, width: 1200 },
      );
      const cents = (text = '') => Number(text.replace(/[^\d]/g, ''));
      const amounts = allByRole(element, 'row').map((row) => cents(/−[\d,.]+/.exec(textOf(row))?.[0]));
      const shown = deepQuery(element, '[data-key=creditNotes] dd')?.textContent ?? '';
      expect(shown).to.include('−');
      expect(cents(shown)).to.equal(amounts.reduce((sum, amount) => sum + amount, 0));
    });

    it('hides filters, totals and export on request', async () => {
      const { element } = await mount<InvoiceTableElement>(
        '<lease-invoice-table without-filters without-totals without-export></lease-invoice-table>',
      );
      expect(allByRole(element, 'searchbox')).to.have.length(0);
      expect(deepQuery(element, '[part=totals]')).to.equal(undefined);
      expect(allByRole(element, 'button', 'Export')).to.have.length(0);
    });

    it('shows the columns of the host, and those that the user chose, per label', async () => {
      const { element } = await mount<InvoiceTableElement>(TAG, { width: 1200 });
      expect(headers(element)).to.not.include('Paid');
      await choose(element, 'Columns', 'Paid');
      await ready(element);
      expect(headers(element)).to.include('Paid');
      const again = await mount<InvoiceTableElement>(TAG, { width: 1200 });
      expect(headers(again.element)).to.include('Paid');
      const other = await mount<InvoiceTableElement>(TAG, { width: 1200, label: 'arca' });
      expect(headers(other.element)).to.not.include('Paid');
      Object.assign(other.element, {
        columns: ['number', 'mine', 'status'],
        extraColumns: [{ key: 'mine', label: 'Mine', value: () => 'own' }],
      });
      await ready(other.element);
      // The first one chooses rows, the last one holds their menus.
      expect(headers(other.element).slice(0, 3)).to.deep.equal(['Number', 'Mine', 'Status']);
    });

    it('puts filter, order and opened invoice into the URL, and takes them back with the back button', async () => {
      const { element } = await mount<InvoiceTableElement>(URL_STATE, { width: 1200 });
      const all = count(element);
      byRole(element, 'radio', 'Unpaid').click();
      await ready(element);
      expect(location.search).to.include('i.open=true');
      deepQuery(element, '[part~=sort-button]')?.click();
      await ready(element);
      expect(location.search).to.include('i.sort=number');
      opener(element).click();
      await ready(element);
      expect(location.search).to.include('i.invoice=');
      history.back();
      await waitUntil(() => allByRole(element, 'dialog').length === 0);
      history.back();
      await waitUntil(() => !location.search.includes('i.sort'));
      history.back();
      await waitUntil(() => count(element) === all);
      expect(byRole<HTMLInputElement>(element, 'radio', 'All').checked).to.equal(true);
    });

    it('starts as a link says', async () => {
      history.replaceState(null, '', `${PAGE}&i.timing=overdue&i.sort=-gross&i.evil=%3Cscript%3E`);
      const { element, control } = await mount<InvoiceTableElement>(URL_STATE, { width: 1200 });
      expect(byRole<HTMLInputElement>(element, 'radio', 'Overdue').checked).to.equal(true);
      expect(asked(control, 'invoices')[0]?.query).to.include('sort=-gross').and.not.include('evil');
    });

    it('pages through 100,000 invoices, a page at a time', async () => {
      const { element, control } = await mount<InvoiceTableElement>(TAG, {
        invoices: 100_000,
        width: 1200,
      });
      expect(count(element)).to.be.at.least(100_000);
      expect(deepQueryAll(element, '[part~=row]').length).to.be.below(80);
      const before = asked(control, 'invoices').length;
      deepQuery(element, '[part~=scroller]')!.scrollTop = 1e6;
      await waitUntil(() => asked(control, 'invoices').length > before, 'next page');
      await ready(element);
      expect(asked(control, 'invoices').at(-1)?.query).to.include('cursor=').and.include('limit=50');
      searchFor(element, '2024-00010');
      await ready(element);
      expect(count(element)).to.be.below(1000);
    }).timeout(40_000);

    it('speaks another language at once', async () => {
      const { element, provider } = await mount<InvoiceTableElement>(TAG, { width: 1200 });
      provider.locale = 'it';
      await waitUntil(() => headers(element).includes('Scadenza'));
      expect(textOf(element)).to.match(/\d+,\d\d €/);
    });
  });

  describe('events', () => {
    it('asks the host before it opens an invoice', async () => {
      const { element, control } = await mount<InvoiceTableElement>(TAG);
      element.addEventListener('lease-invoice-open', (event) => event.preventDefault(), { once: true });
      const asks = expectEvent<InvoiceOpenEvent>(element, 'lease-invoice-open');
      opener(element).click();
      expect((await asks).invoice.number).to.equal(shownNames(element)[0]);
      expect(allByRole(element, 'dialog')).to.have.length(0);
      expect(control.requests.filter(({ path }) => /invoices\/./.test(path))).to.have.length(0);
    });

    it('shows an invoice with lines, VAT and payments, and its PDF', async () => {
      const { element } = await mount<InvoiceTableElement>(
        '<lease-invoice-table mode="history"></lease-invoice-table>',
      );
      deepQueryAll(element, '[part~=link]')
        .find((link) => link.checkVisibility() && !link.textContent?.includes('CN'))
        ?.click();
      await ready(element);
      byRole(element, 'dialog');
      const said = textOf(element);
      for (const words of ['Lines', 'VAT', 'Payments allocated']) expect(said).to.include(words);
      const file = nextDownload();
      byRole(element, 'button', 'Download PDF').click();
      const { name, blob } = await file;
      expect(name).to.match(/\.pdf$/);
      expect((await blob.text()).slice(0, 5)).to.equal('%PDF-');
    });

    it('says in the dialog that an invoice could not be loaded, and tries again', async () => {
      const { element, control } = await mount<InvoiceTableElement>(TAG);
      control.setScenario('invoices.notFound');
      opener(element).click();
      await ready(element);
      byText(element, 'This is no longer here');
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await ready(element);
      byRole(element, 'button', 'Download PDF');
    });

    it('opens the contract of an invoice, and what the host adds to a row', async () => {
      const { element } = await mount<InvoiceTableElement>(TAG, {
        routes: { contract: '#/contracts/{id}' },
        width: 1200,
      });
      element.rowActions = () => [{ key: 'dispute', label: 'Dispute' }];
      await ready(element);
      const menu = allByRole(element, 'button', /^Actions for/)[0]!;
      menu.click();
      await ready(element);
      const opened = expectEvent<ContractOpenEvent>(element, 'lease-contract-open');
      byRole(element, 'menuitem', /^Open contract/).click();
      const { contractId } = await opened;
      await waitUntil(() => location.hash === `#/contracts/${contractId}`);
      menu.click();
      const acted = expectEvent<InvoiceActionEvent>(element, 'lease-invoice-action');
      byRole(element, 'menuitem', 'Dispute').click();
      const { action, invoice } = await acted;
      expect([action, invoice.number]).to.deep.equal(['dispute', shownNames(element)[0]]);
    });

    for (const format of ['CSV', 'XLSX', 'XLS']) {
      it(`exports what is filtered, not what is on screen: ${format}`, async () => {
        const { element } = await mount<InvoiceTableElement>(
          '<lease-invoice-table page-size="3"></lease-invoice-table>',
          { width: 1200 },
        );
        byRole(element, 'radio', 'Unpaid').click();
        await ready(element);
        const total = count(element);
        const [file, finished] = [
          nextDownload(),
          expectEvent<ExportFinishedEvent>(element, 'lease-export-finished'),
        ];
        await choose(element, 'Export', `Export as ${format}`);
        expect((await finished).rows).to.equal(total);
        const { name, blob } = await file;
        expect(name).to.equal(`invoices-2026-11-21.${format.toLowerCase()}`);
        if (format === 'CSV') expect((await blob.text()).trim().split('\r\n')).to.have.length(total + 1);
        else expect(blob.size).to.be.greaterThan(1000);
      });
    }
  });

  describe('slots and parts', () => {
    it('has room for the host, and names its parts', async () => {
      const { element } = await mount<InvoiceTableElement>(
        '<lease-invoice-table><p slot="empty">Nothing billed</p></lease-invoice-table>',
        { scenario: 'invoices.empty' },
      );
      byText(element, 'Nothing billed');
      const full = await mount<InvoiceTableElement>(TAG);
      for (const part of ['base', 'toolbar', 'totals', 'table'])
        expect(deepQuery(full.element, `[part~=${part}]`), part).to.exist;
    });
  });

  describe('keyboard', () => {
    it('leads from the search to the first row, past the filters', async () => {
      const { element } = await mount<InvoiceTableElement>(TAG);
      deepQuery<HTMLInputElement>(element, 'input[type=search]')!.focus();
      await ready(element);
      await press('ArrowDown');
      expect(textOf(deepActiveElement()!)).to.equal(shownNames(element)[0]);
    });

    it('opens an invoice from the grid, and gives the focus back when the dialog closes', async () => {
      const { element } = await mount<InvoiceTableElement>(TAG, { width: 1200 });
      await tabTo((focused) => focused.closest('[role=grid]') !== null);
      await press('ArrowDown');
      const from = deepActiveElement();
      await press('Enter');
      await ready(element);
      expect(allByRole(element, 'dialog')).to.have.length(1);
      await press('Escape');
      await waitUntil(() => allByRole(element, 'dialog').length === 0);
      expect(deepActiveElement()).to.equal(from);
    });
  });
});
