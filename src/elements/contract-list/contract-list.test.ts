import { expect } from '@open-wc/testing';
import {
  allByRole,
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
import type { ContractOpenEvent, ExportFinishedEvent, ListOpenEvent } from '../events.ts';
import { asked, choose, nextDownload, searchFor, shownNames } from '../list-suite.fixture.ts';
import type { ContractActionEvent } from './contract-list.events.ts';
import type { ContractListElement } from './contract-list.ts';
import { defineContractList } from './define.ts';

defineContractList();

const TAG = '<lease-contract-list></lease-contract-list>';
const CARDS = '<lease-contract-list view="cards"></lease-contract-list>';
/** Where the tests run; what an element writes into the address goes again. */
const PAGE = location.href;
const routes = { contract: '#/contracts/{id}', invoices: '#/invoices' };
const cards = (element: Element) => deepQueryAll(element, '[part~=card]');
const headers = (element: Element) =>
  allByRole(element, 'columnheader').map((header) => header.textContent?.trim() ?? '');

describe('<lease-contract-list>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('properties', () => {
    it('shows contracts as cards with what matters', async () => {
      const { element } = await mount<ContractListElement>(CARDS);
      const { length } = cards(element);
      expect(length).to.be.greaterThan(2);
      expect(allByRole(element, 'progressbar')).to.have.length(length);
      expect(textOf(cards(element)[0]!)).to.match(/\d+ of \d+ paid.*Next.*Period.*→/);
    });

    it('remembers the chosen view for the label, and not for another', async () => {
      const { element } = await mount<ContractListElement>(TAG);
      byRole(element, 'radio', 'Cards').click();
      await ready(element);
      expect(cards(element).length).to.be.greaterThan(2);
      const again = await mount<ContractListElement>(TAG);
      expect(cards(again.element).length).to.be.greaterThan(2);
      // Wide enough for a table in the font of that label too.
      const other = await mount<ContractListElement>(TAG, { label: 'arca', width: 1280 });
      expect(cards(other.element)).to.have.length(0);
    });

    it('always shows cards where a table does not fit', async () => {
      const { element, box } = await mount<ContractListElement>(TAG, { width: 320 });
      expect(cards(element).length).to.be.greaterThan(2);
      expect(allByRole(element, 'radio')).to.have.length(0);
      expect(element.scrollWidth).to.be.at.most(320);
      box.style.inlineSize = '1000px';
      await waitUntil(() => cards(element).length === 0);
      byRole(element, 'radio', 'List');
    });

    it('asks for pages and goes on where they end, in both views', async () => {
      const options = { invoices: 3000, width: 1000 };
      const list = await mount<ContractListElement>(
        '<lease-contract-list page-size="20"></lease-contract-list>',
        options,
      );
      const total = Number(byRole(list.element, 'grid').getAttribute('aria-rowcount')) - 1;
      expect(total).to.be.greaterThan(40);
      expect(asked(list.control, 'contracts')[0]?.query).to.include('limit=20');
      const { element } = await mount<ContractListElement>(
        '<lease-contract-list view="cards" page-size="20"></lease-contract-list>',
        options,
      );
      for (let pages = 0; pages < total && cards(element).length < total; pages++) {
        allByRole(element, 'button', 'Show more')[0]?.scrollIntoView();
        allByRole(element, 'button', 'Show more')[0]?.click();
        await ready(element);
      }
      expect(cards(element)).to.have.length(total);
      expect(new Set(shownNames(element))).to.have.property('size', total);
      expect(allByRole(element, 'button', 'Show more')).to.have.length(0);
    });

    it('hides filters and export on request', async () => {
      const { element } = await mount<ContractListElement>(
        '<lease-contract-list without-filters without-export></lease-contract-list>',
      );
      expect(allByRole(element, 'searchbox')).to.have.length(0);
      expect(allByRole(element, 'button', 'Export')).to.have.length(0);
    });

    it('shows the columns of the host, and those that the user chose, per label', async () => {
      const { element } = await mount<ContractListElement>(TAG, { width: 1200 });
      expect(headers(element)).to.not.include('Kind');
      await choose(element, 'Columns', 'Kind');
      await ready(element);
      expect(headers(element)).to.include('Kind');
      const again = await mount<ContractListElement>(TAG, { width: 1200 });
      expect(headers(again.element)).to.include('Kind');
      const other = await mount<ContractListElement>(TAG, { width: 1200, label: 'arca' });
      expect(headers(other.element)).to.not.include('Kind');
      Object.assign(other.element, {
        columns: ['number', 'mine', 'status'],
        extraColumns: [{ key: 'mine', label: 'Mine', value: () => 'own' }],
      });
      await ready(other.element);
      expect(headers(other.element).slice(0, 3)).to.deep.equal(['Number', 'Mine', 'Status']);
    });

    it('finds by plate, shows closed contracts on request, and restores both from the URL', async () => {
      const markup = '<lease-contract-list url-state="c"></lease-contract-list>';
      const { element } = await mount<ContractListElement>(markup);
      const all = shownNames(element);
      const plate = /\(([A-Z0-9 ]+)\)/.exec(textOf(element))?.[1] ?? '';
      searchFor(element, plate);
      await ready(element);
      expect(shownNames(element)).to.have.length(1);
      expect(new URLSearchParams(location.search).get('c.q')).to.equal(plate);
      history.back();
      await waitUntil(() => shownNames(element).length === all.length);
      byRole(element, 'checkbox', 'Closed too').click();
      await ready(element);
      expect(shownNames(element).length).to.be.greaterThan(all.length);
      expect(location.search).to.include('c.closed=true');
      history.back();
      await waitUntil(() => shownNames(element).length === all.length);
    });

    it('sorts by the heads of the table and by the choice above the cards', async () => {
      const { element, control } = await mount<ContractListElement>(TAG, { width: 1200 });
      byRole(element, 'button', /^Number/).click();
      await ready(element);
      expect(asked(control, 'contracts').at(-1)?.query).to.include('sort=number');
      const numbers = shownNames(element);
      expect(numbers).to.deep.equal([...numbers].sort());
      byRole(element, 'radio', 'Cards').click();
      await ready(element);
      const sort = byRole<HTMLSelectElement>(element, 'combobox', 'Sort by');
      expect(sort.selectedOptions[0]?.textContent?.trim()).to.equal('By number');
      sort.value = 'financed descending';
      sort.dispatchEvent(new Event('change'));
      await ready(element);
      expect(asked(control, 'contracts').at(-1)?.query).to.include('sort=-financed');
    });

    it('speaks another language at once', async () => {
      const { element, provider } = await mount<ContractListElement>(CARDS);
      provider.locale = 'it';
      await waitUntil(() => textOf(element).includes('Schede'));
      await ready(element);
      expect(textOf(cards(element)[0]!)).to.match(/\d+ di \d+ pagate.*Prossima.*€/);
      // An Italian contract that is "scaduto" has ended.
      expect(textOf(element)).to.match(/Ritardo di \d+ giorni/);
    });
  });

  describe('events', () => {
    for (const [view, markup] of [
      ['list', TAG],
      ['cards', CARDS],
    ] as const) {
      it(`asks the host before it follows the link of a contract: ${view}`, async () => {
        const { element } = await mount<ContractListElement>(markup, { routes });
        const link = deepQuery(element, 'a[part~=link]')!;
        element.addEventListener('lease-contract-open', (event) => event.preventDefault(), { once: true });
        const stopped = expectEvent<ContractOpenEvent>(element, 'lease-contract-open');
        link.click();
        const { contractId } = await stopped;
        expect(location.hash).to.not.include(contractId);
        link.click();
        // Firefox follows a link within the page in a task of its own.
        await waitUntil(() => location.hash === `#/contracts/${contractId}`);
        location.hash = '';
      });
    }

    it('tells the host where there is no page for a contract', async () => {
      const { element } = await mount<ContractListElement>(CARDS);
      const opened = expectEvent<ContractOpenEvent>(element, 'lease-contract-open');
      deepQuery(element, 'button[part~=link]')!.click();
      expect((await opened).contractId)
        .to.be.a('string')
        .and.not.equal('');
    });

    it('offers the invoices of a contract and what the host adds', async () => {
      const { element } = await mount<ContractListElement>(CARDS, { routes });
      element.rowActions = () => [{ key: 'photo', label: 'Photograph' }];
      await ready(element);
      const [first = ''] = shownNames(element);
      const invoices = expectEvent<ListOpenEvent>(element, 'lease-list-open');
      await choose(cards(element)[0]!, `Actions for ${first}`, 'Show invoices');
      const { route, filter } = await invoices;
      expect(route).to.equal('invoices');
      await waitUntil(() => location.hash === `#/invoices?contractId=${filter['contractId'] as string}`);
      location.hash = '';
      const acted = expectEvent<ContractActionEvent>(element, 'lease-contract-action');
      await choose(cards(element)[0]!, `Actions for ${first}`, 'Photograph');
      const { action, contract } = await acted;
      expect([action, contract.number]).to.deep.equal(['photo', first]);
    });

    it('exports what is filtered, not what is on screen', async () => {
      const { element } = await mount<ContractListElement>(
        '<lease-contract-list page-size="2"></lease-contract-list>',
      );
      byRole(element, 'checkbox', 'Overdue only').click();
      await ready(element);
      const total = Number(byRole(element, 'grid').getAttribute('aria-rowcount')) - 1;
      const [file, finished] = [
        nextDownload(),
        expectEvent<ExportFinishedEvent>(element, 'lease-export-finished'),
      ];
      await choose(element, 'Export', 'Export as CSV');
      expect((await finished).rows).to.equal(total);
      const { name, blob } = await file;
      expect(name).to.equal('contracts-2026-11-21.csv');
      const lines = (await blob.text()).trim().split('\r\n');
      expect(lines).to.have.length(total + 1);
      expect(lines.slice(1).every((line) => line.includes('overdue'))).to.equal(true);
      byText(element, /Export ready: contracts-/);
    });
  });

  describe('slots and parts', () => {
    it('has room for the host, and names its parts', async () => {
      const { element } = await mount<ContractListElement>(
        `<lease-contract-list><h2 slot="header">Fleet</h2><p slot="empty">Nothing leased</p><p slot="footer">End</p></lease-contract-list>`,
        { scenario: 'contracts.empty' },
      );
      byText(element, 'Nothing leased');
      for (const part of ['base', 'toolbar']) expect(deepQuery(element, `[part~=${part}]`)).to.exist;
      const full = await mount<ContractListElement>(TAG);
      const table = deepQuery(full.element, '[part=table]');
      expect(table?.getAttribute('exportparts')).to.include('link: table__link');
    });
  });

  describe('keyboard', () => {
    it('opens a contract from the grid and from a card', async () => {
      const { element } = await mount<ContractListElement>(TAG, { routes });
      await tabTo((focused) => focused.closest('[role=grid]') !== null);
      await press('ArrowDown');
      const opened = expectEvent<ContractOpenEvent>(element, 'lease-contract-open');
      await press('Enter');
      const { contractId } = await opened;
      await waitUntil(() => location.hash === `#/contracts/${contractId}`);
      location.hash = '';
    });

    it('keeps the focus on "Show more" while more comes', async () => {
      const { element } = await mount<ContractListElement>(
        '<lease-contract-list view="cards" page-size="2"></lease-contract-list>',
        { invoices: 3000 },
      );
      // What is in view loads by itself; the button says so meanwhile.
      await waitUntil(() => allByRole(element, 'button', 'Show more').length > 0);
      const more = byRole(element, 'button', 'Show more');
      more.focus();
      const before = cards(element).length;
      await press('Enter');
      await ready(element);
      expect(cards(element).length).to.be.greaterThan(before);
      expect(deepActiveElement()).to.equal(more);
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      await auditStates('lease-contract-list', {
        widths: [1280, 320],
        states: {
          list: { routes },
          cards: { markup: CARDS },
          'filtered empty': {
            act: async (element) => {
              searchFor(element, 'no such thing');
              await ready(element);
            },
          },
          empty: { scenario: 'contracts.empty' },
          failed: { scenario: 'contracts.forbidden' },
          'signed out': { scenario: 'unauthorized' },
          'not offered': { scenario: 'contracts.notOffered' },
          Italian: { markup: CARDS, locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
