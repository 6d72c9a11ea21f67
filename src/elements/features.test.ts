/** What the reference portals show, field by field, as a reader finds it here. */
import { expect } from '@open-wc/testing';
import type { Contract, Invoice } from '../../sdk/index.ts';
import type { MockControl } from '../../mock-server/in-page.ts';
import { Localizer } from '../i18n/index.ts';
import { allByRole, byRole, deepQuery, deepQueryAll, mount, ready, textOf } from '../testing/index.ts';
import { define } from '../definitions.ts';
import { searchFor, shownNames } from './list-suite.fixture.ts';
import type { ContractListElement } from './contract-list/contract-list.ts';
import type { InvoiceTableElement } from './invoice-table/invoice-table.ts';

define();

const WIDE = 1600;
const ALL = { filter: {}, offset: 0, limit: 50 };
const words = new Localizer({ locale: 'en' });
const view = ({ lessor }: MockControl) => lessor.view(lessor.defaultCustomerId)!;
const rowOf = (element: Element, name: string) =>
  deepQueryAll(element, '[role=row]').find((row) => row.textContent?.includes(name))!;
/** The text of a row's cell by its column. */
const cell = (row: Element, key: string) =>
  row.querySelector(`[part~=cell-${key}]`)?.textContent?.trim() ?? '';
const headers = (element: Element) =>
  allByRole(element, 'columnheader').map((header) => header.textContent?.trim() ?? '');

async function contractRow(choose: (contract: Contract) => boolean) {
  const mounted = await mount<ContractListElement>('<lease-contract-list></lease-contract-list>', {
    width: WIDE,
  });
  const { element, control } = mounted;
  const contract = view(control).contracts(ALL).items.find(choose)!;
  element.columns = [
    'number',
    'kind',
    'status',
    'progress',
    'next',
    'nextOn',
    'period',
    'ends',
    'financed',
    'assets',
    'signed',
    'overdue',
  ];
  await ready(element);
  return { ...mounted, contract, row: rowOf(element, contract.number) };
}

async function invoiceRow(choose: (invoice: Invoice) => boolean) {
  const mounted = await mount<InvoiceTableElement>('<lease-invoice-table></lease-invoice-table>', {
    width: WIDE,
  });
  const invoice = view(mounted.control).invoices(ALL).items.find(choose)!;
  return { ...mounted, invoice, row: rowOf(mounted.element, invoice.number) };
}

describe('features of the reference portals', () => {
  beforeEach(() => localStorage.clear());

  describe('contract list', () => {
    const current = ({ status, nextInstallment }: Contract) =>
      status === 'active' && nextInstallment !== undefined;

    it('tells number, kind and status of a contract', async () => {
      const { row, contract } = await contractRow(current);
      expect(cell(row, 'number')).to.equal(contract.number);
      expect(cell(row, 'kind')).to.match(/lease|rental|purchase|leaseback/i);
      expect(cell(row, 'status')).to.match(/active|overdue/i);
    });

    it('tells the next instalment, its date, and how many are paid', async () => {
      const { row, contract } = await contractRow(current);
      expect(cell(row, 'next')).to.include(words.money(contract.nextInstallment!.amount));
      expect(cell(row, 'nextOn')).to.equal(words.date(contract.nextInstallment!.dueOn));
      expect(cell(row, 'progress')).to.include(
        `${contract.installmentsPaid} of ${contract.installmentsTotal}`,
      );
    });

    it('tells period, signing and end date, amount and number of assets', async () => {
      const { row, contract } = await contractRow(current);
      expect(cell(row, 'period'))
        .to.include(words.date(contract.startsOn))
        .and.include(words.date(contract.endsOn));
      expect(cell(row, 'ends')).to.equal(words.date(contract.endsOn));
      expect(cell(row, 'signed')).to.equal(words.date(contract.signedOn!));
      expect(cell(row, 'financed')).to.include(words.money(contract.financed));
      expect(cell(row, 'assets')).to.include(String(contract.assetIds.length));
    });

    it('finds a contract by its number, and by VIN and plate of what is leased', async () => {
      const { element, control } = await mount('<lease-contract-list></lease-contract-list>', {
        width: WIDE,
      });
      const { items } = view(control).contracts(ALL);
      const { number, plates = [], vins = [] } = items.find((each) => each.plates?.[0] && each.vins?.[0])!;
      for (const text of [number, plates[0]!, vins[0]!]) {
        searchFor(element, text);
        await ready(element);
        expect(shownNames(element), text).to.deep.equal([number]);
      }
    });

    it('narrows contracts to those of a kind that are overdue', async () => {
      const { element, control } = await mount('<lease-contract-list url-state="f"></lease-contract-list>', {
        width: WIDE,
      });
      const late = view(control)
        .contracts(ALL)
        .items.find(({ daysPastDue = 0 }) => daysPastDue > 0)!;
      history.replaceState(null, '', `?f.overdue=true&f.kind=${late.kind}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await ready(element);
      const filter = { overdue: 'true', kind: late.kind };
      const wanted = view(control)
        .contracts({ ...ALL, filter })
        .items.map(({ number }) => number);
      expect(shownNames(element)).to.have.members(wanted).and.to.include(late.number);
      history.replaceState(null, '', location.pathname);
    });

    it('marks an overdue contract by shape and words', async () => {
      const { row } = await contractRow(({ daysPastDue = 0 }) => daysPastDue > 0);
      expect(row.querySelector('[part~=cell-status] .status-triangle')).to.not.equal(null);
      expect(cell(row, 'status')).to.match(/\d+ days? overdue/);
    });
  });

  describe('invoices', () => {
    const open = ({ type, open: left }: Invoice) => type === 'invoice' && left.amount > 0;

    it('tells number, contract, issue and due date, amount, method and open balance', async () => {
      const { row, invoice } = await invoiceRow(open);
      expect(cell(row, 'number')).to.include(invoice.number);
      expect(cell(row, 'contract')).to.equal(invoice.contractNumbers!.join(', '));
      expect(cell(row, 'issued')).to.equal(words.date(invoice.issuedOn));
      expect(cell(row, 'due')).to.equal(words.date(invoice.dueOn!));
      expect(cell(row, 'amount')).to.include(words.money(invoice.gross, { currency: 'none' }));
      expect(cell(row, 'open')).to.include(words.money(invoice.open, { currency: 'none' }));
      expect(cell(row, 'method')).to.match(/debit|transfer|card|link|cash/i);
    });

    it('shows the traffic light of each state by shape and words', async () => {
      const { element } = await mount<InvoiceTableElement>('<lease-invoice-table></lease-invoice-table>', {
        width: WIDE,
      });
      const shapeOf = (text: RegExp) =>
        deepQueryAll(element, '[part~=cell-status] .status')
          .find(({ textContent }) => text.test(textContent?.trim() ?? ''))
          ?.querySelector('.status-mark')?.className;
      expect(shapeOf(/^Paid/)).to.include('status-disc');
      expect(shapeOf(/^Not due/)).to.include('status-ring');
      byRole(element, 'radio', 'Overdue').click();
      await ready(element);
      expect(shapeOf(/\d+ days? overdue/)).to.include('status-triangle');
    });

    it('starts with the newest invoice', async () => {
      const { element, control } = await mount('<lease-invoice-table></lease-invoice-table>', {
        width: WIDE,
      });
      const [newest] = view(control).invoices({ ...ALL, sort: '-issuedOn' }).items;
      const first = deepQueryAll(element, '[part~=cell-issued]')[0];
      expect(first?.textContent?.trim()).to.equal(words.date(newest!.issuedOn));
      expect(headers(element).length).to.be.greaterThan(6);
    });

    it('tells invoiced, paid, open and overdue for all of them', async () => {
      const { element, control } = await mount('<lease-invoice-table></lease-invoice-table>', {
        width: WIDE,
      });
      const [totals] = view(control).invoices({ ...ALL, totals: true }).totals!;
      for (const key of ['invoiced', 'paid', 'open', 'overdue'] as const) {
        const figure = deepQuery(element, `[data-currency=${totals!.currency}] [data-key=${key}] dd`);
        expect(figure?.textContent, key).to.include(words.money(totals![key], { currency: 'none' }));
      }
    });
  });

  describe('dashboard', () => {
    it('tells overdue with days, next payment, total due, and what is paid, as of the business date', async () => {
      const { element, control } = await mount('<lease-dashboard></lease-dashboard>', { width: 1200 });
      const { asOf, currencies } = view(control).summary();
      const figures = currencies.find(({ currency }) => currency === 'EUR')!;
      const text = textOf(element);
      expect(text).to.include(words.date(asOf, 'long'));
      for (const money of [figures.overdue.amount, figures.nextPayment!.amount, figures.totalDue.amount])
        expect(text).to.include(words.money(money));
      expect(text).to.match(new RegExp(`${figures.daysPastDue} days? past due`));
      expect(text).to.include(words.money(figures.paidThisYear.amount));
      expect(text).to.include(words.money(figures.latestPayment!.amount));
    });

    it('tells advances, unapplied credit and the credit line with its second currency', async () => {
      const { element, control } = await mount('<lease-dashboard></lease-dashboard>', { width: 1200 });
      const { currencies, credit } = view(control).summary();
      const text = textOf(element);
      expect(text).to.include(words.money(currencies[0]!.advancesPaid));
      expect(text).to.include(words.money(currencies[0]!.unappliedCredit));
      for (const money of [credit!.total, credit!.used, credit!.available])
        expect(text).to.include(words.money(money));
      expect(text).to.include(credit!.secondary!.currency);
    });

    it('tells how many invoices are paid, partly paid, overdue and not due, and how far contracts are', async () => {
      const { element, control } = await mount('<lease-dashboard></lease-dashboard>', { width: 1200 });
      const { currencies, contracts } = view(control).summary();
      const text = textOf(element);
      for (const { amount, count } of Object.values(currencies[0]!.invoiceStatus))
        if (count > 0) expect(text).to.include(words.money(amount));
      expect(text).to.include(`${contracts.active} active`);
      expect(text).to.match(/\d+ of \d+ paid/);
    });
  });

  describe('schedule', () => {
    it('tells principal, interest, VAT, total and balance of every line, and its state', async () => {
      const { element, control } = await mount('<lease-installment-schedule></lease-installment-schedule>', {
        width: WIDE,
      });
      const contract = view(control)
        .contracts(ALL)
        .items.find(({ status }) => status === 'active')!;
      element.setAttribute('contract-id', contract.id);
      await ready(element);
      for (const toggle of deepQueryAll(element, 'button[aria-expanded=false]')) toggle.click();
      await ready(element);
      const lines = view(control).schedule(contract.id)!;
      const shown = deepQueryAll(element, '[part~=line]');
      expect(shown).to.have.length(lines.length);
      const last = lines.at(-1)!;
      const text = shown.at(-1)!.textContent ?? '';
      expect(text)
        .to.include(words.date(last.dueOn))
        .and.include(words.money(last.gross, { currency: 'none' }));
      expect(textOf(element)).to.match(/Principal.*Interest.*VAT.*Total.*Balance.*Status/s);
      expect(textOf(element)).to.include('Paid');
    });
  });
});
