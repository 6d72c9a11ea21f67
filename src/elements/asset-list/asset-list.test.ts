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
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { ExportFinishedEvent } from '../events.ts';
import type { RequestStartEvent } from '../start-events.ts';
import { asked, choose, nextDownload, searchFor, shownNames } from '../list-suite.fixture.ts';
import type { AssetActionEvent, AssetOpenEvent, ReadingAddedEvent } from './asset-list.events.ts';
import type { AssetListElement } from './asset-list.ts';
import { defineAssetList } from './define.ts';

defineAssetList();

const TAG = '<lease-asset-list></lease-asset-list>';
const PAGE = location.href;
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');
const posts = (control: { requests: readonly { method: string; path: string; status: number }[] }) =>
  control.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/add-reading'));

/** Types into a control as one would. */
function type(element: Element, label: string | RegExp, text: string): void {
  const field = deepQueryAll<HTMLInputElement>(element, 'form input').find((input) =>
    (input.labels?.[0]?.textContent ?? '').match(label),
  );
  if (!field) throw new Error(`No field ${String(label)}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Opens the form for a reading of the first vehicle. */
async function openReading(element: Element): Promise<string> {
  const menus = allByRole(element, 'button', /^Actions for/);
  for (const menu of menus) {
    const name = menu.getAttribute('aria-label') ?? textOf(menu);
    menu.click();
    await waitUntil(() => allByRole(element, 'menuitem').length);
    const entry = allByRole(element, 'menuitem', 'Add a reading')[0];
    if (entry) {
      entry.click();
      await waitUntil(() => dialog(element));
      await ready(element);
      return name;
    }
    await press('Escape');
  }
  throw new Error('No asset has a counter');
}

describe('<lease-asset-list>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('properties', () => {
    it('shows product type, condition, year and contract of each asset', async () => {
      const { element, control } = await mount<AssetListElement>(TAG, { width: 1400 });
      const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
      expect(heads.slice(0, 8)).to.deep.equal([
        'Asset',
        'Plate or serial no.',
        'Insurance',
        'Projected excess',
        'Product type',
        'Year',
        'Condition',
        'Contract',
      ]);
      expect(textOf(element)).to.match(/(New|Used)/);
      expect(textOf(allByRole(element, 'row')[1]!)).to.match(/20\d\d/);
      expect(asked(control, 'assets').at(-1)?.query).to.include('sort=make');
    });

    it('projects the excess over the agreed mileage', async () => {
      const { element } = await mount<AssetListElement>(TAG, { width: 1400 });
      await waitUntil(() => allByText(element, /over at the end|Within the agreement/).length);
    });

    it('filters by contract, kind and cover, and mirrors it in the URL', async () => {
      const { element, control } = await mount<AssetListElement>(
        '<lease-asset-list url-state></lease-asset-list>',
      );
      history.replaceState(null, '', '?covered=false&kind=vehicle');
      dispatchEvent(new PopStateEvent('popstate'));
      await ready(element);
      const query = asked(control, 'assets').at(-1)?.query ?? '';
      expect(query).to.include('covered=false');
      expect(query).to.include('kind=vehicle');
      expect(allByText(element, /Third-party liability/)).to.have.length(0);
    });

    it('shows the assets of one contract', async () => {
      const { element, control } = await mount<AssetListElement>(
        '<lease-asset-list contract-id="nobody"></lease-asset-list>',
      );
      expect(asked(control, 'assets').at(-1)?.query).to.include('contractId=nobody');
      byText(element, 'No assets yet');
    });

    it('shows cards, and remembers the choice', async () => {
      const { element } = await mount<AssetListElement>(TAG, { width: 1200 });
      const names = shownNames(element);
      byRole(element, 'radio', 'Cards').click();
      await ready(element);
      expect(deepQueryAll(element, '[part~=card]').length).to.be.greaterThan(2);
      expect(shownNames(element)[0]).to.equal(names[0]);
      const again = await mount<AssetListElement>(TAG, { width: 1200 });
      expect(deepQuery(again.element, '[part~=cards]')).to.exist;
    });

    it('always shows cards where a table does not fit', async () => {
      const { element, box } = await mount<AssetListElement>(TAG, { width: 320 });
      expect(deepQueryAll(element, '[part~=card]').length).to.be.greaterThan(2);
      expect(allByRole(element, 'radio')).to.have.length(0);
      expect(element.scrollWidth).to.be.at.most(320);
      box.style.inlineSize = '1200px';
      await waitUntil(() => deepQuery(element, '[part~=table]'));
      byRole(element, 'radio', 'List');
    });

    it('finds by plate', async () => {
      const { element } = await mount<AssetListElement>(TAG);
      searchFor(element, 'no such plate');
      await ready(element);
      byText(element, 'No asset matches');
    });

    it('speaks another language at once', async () => {
      const { element, provider } = await mount<AssetListElement>(TAG, { width: 1200 });
      provider.locale = 'it';
      await waitUntil(() => textOf(element).includes('Tipo di prodotto'));
    });
  });

  describe('events', () => {
    it('opens an asset with everything about it and its insurance, unless the host takes over', async () => {
      const { element } = await mount<AssetListElement>(TAG);
      element.addEventListener('lease-asset-open', (event) => event.preventDefault(), { once: true });
      const asking = expectEvent<AssetOpenEvent>(element, 'lease-asset-open');
      deepQuery(element, '[part~=link]')?.click();
      const { asset } = await asking;
      expect(Boolean(dialog(element))).to.equal(false);
      deepQuery(element, '[part~=link]')?.click();
      await waitUntil(() => dialog(element));
      await ready(element);
      const text = textOf(element);
      for (const value of [asset.make, asset.modification, asset.contractNumber, asset.vehicle?.vin])
        if (value) expect(text).to.include(value);
      byText(element, 'Identification');
      await waitUntil(() => /Policy number|No policy is registered/.test(textOf(element)));
      byRole(element, 'button', 'Close').click();
      await waitUntil(() => !dialog(element));
    });

    it('asks for a document and for another location from the row', async () => {
      const { element } = await mount<AssetListElement>(TAG);
      const [first] = allByRole(element, 'button', /^Actions for/);
      const name = first?.getAttribute('aria-label') ?? '';
      element.addEventListener('lease-request-start', (event) => event.preventDefault());
      for (const [entry, request] of [
        ['Request a document', 'document_other'],
        ['Request a change of location', 'location_change'],
      ] as const) {
        const started = expectEvent<RequestStartEvent>(element, 'lease-request-start');
        await choose(element, name, entry);
        const { requestType, assetId, contractId } = await started;
        expect([requestType, Boolean(assetId), Boolean(contractId)]).to.deep.equal([request, true, true]);
      }
    });

    it('records a reading once, and says so', async () => {
      const { element, control } = await mount<AssetListElement>(TAG);
      await openReading(element);
      byRole(element, 'button', 'Send the reading').click();
      await waitUntil(() => allByText(element, 'This is needed.').length);
      const last = /Last reading: ([\d,]+)/.exec(textOf(element))?.[1] ?? '0';
      const next = Number(last.replaceAll(',', '')) + 5;
      type(element, /counter shows/, String(next));
      await ready(element);
      const added = expectEvent<ReadingAddedEvent>(element, 'lease-reading-added');
      const send = byRole(element, 'button', 'Send the reading');
      send.click();
      send.click();
      expect((await added).reading.value).to.equal(next);
      await waitUntil(() => allByText(element, /is recorded/).length);
      expect(posts(control)).to.have.length(1);
    });

    it('says why a reading is refused, and keeps what was typed', async () => {
      const { element } = await mount<AssetListElement>(TAG);
      await openReading(element);
      type(element, /counter shows/, '0');
      await ready(element);
      byRole(element, 'button', 'Send the reading').click();
      await waitUntil(() => allByText(element, /lower than the reading before/).length);
      expect(deepQuery<HTMLInputElement>(element, '#reading-value')?.value).to.equal('0');
    });

    it('does not know whether a reading arrived while there is no connection, and sends it again', async () => {
      const { element, control } = await mount<AssetListElement>(TAG);
      await openReading(element);
      const last = /Last reading: ([\d,]+)/.exec(textOf(element))?.[1] ?? '0';
      type(element, /counter shows/, String(Number(last.replaceAll(',', '')) + 5));
      await ready(element);
      control.setScenario('assets.offline');
      byRole(element, 'button', 'Send the reading').click();
      await waitUntil(() => allByText(element, /do not know whether/).length);
      control.setScenario('default');
      byRole(element, 'button', 'Send again').click();
      await waitUntil(() => allByText(element, /is recorded/).length);
    });

    it('offers what the host adds', async () => {
      const { element } = await mount<AssetListElement>(TAG);
      element.rowActions = () => [{ key: 'ask', label: 'Ask about it' }];
      await ready(element);
      const name = allByRole(element, 'button', /^Actions for/)[0]?.getAttribute('aria-label') ?? '';
      const acted = expectEvent<AssetActionEvent>(element, 'lease-asset-action');
      await choose(element, name, 'Ask about it');
      expect((await acted).action).to.equal('ask');
    });

    it('exports what is filtered, with every fact', async () => {
      const { element } = await mount<AssetListElement>(
        '<lease-asset-list page-size="2"></lease-asset-list>',
      );
      const total = Number(byRole(element, 'grid').getAttribute('aria-rowcount')) - 1;
      const [file, finished] = [
        nextDownload(),
        expectEvent<ExportFinishedEvent>(element, 'lease-export-finished'),
      ];
      await choose(element, 'Export', 'Export as CSV');
      expect((await finished).rows).to.equal(total);
      const { name, blob } = await file;
      expect(name).to.equal('assets-2026-11-21.csv');
      const [head = '', ...rows] = (await blob.text()).trim().split('\r\n');
      expect(head).to.include('VIN').and.to.include('Chassis no.').and.to.include('Projected excess');
      expect(rows).to.have.length(total);
    });
  });

  describe('keyboard', () => {
    it('opens an asset from the grid and comes back to it', async () => {
      const { element } = await mount<AssetListElement>(TAG);
      await tabTo((focused) => focused.closest('[role=grid]') !== null);
      await press('ArrowDown');
      await press('Enter');
      await waitUntil(() => dialog(element));
      await press('Escape');
      await waitUntil(() => !dialog(element));
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      await auditStates('lease-asset-list', {
        widths: [1280, 320],
        states: {
          ready: {},
          cards: { markup: '<lease-asset-list view="cards"></lease-asset-list>' },
          empty: { scenario: 'assets.empty' },
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
