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
import { asked, choose, nextDownload, searchFor, shownNames } from '../list-suite.fixture.ts';
import { defineDocumentList } from './define.ts';
import type { DocumentFiledEvent } from './document-list.events.ts';
import type { DocumentListElement } from './document-list.ts';

defineDocumentList();

const TAG = '<lease-document-list></lease-document-list>';
const PAGE = location.href;
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');
const firstMenu = (element: Element) =>
  allByRole(element, 'button', /^Actions for/)[0]?.getAttribute('aria-label') ?? '';

/** Stands in for the system's share sheet. */
function withSharing(share: (data: ShareData) => Promise<void>): () => void {
  const own = (name: string, value: unknown) =>
    Object.defineProperty(navigator, name, { configurable: true, value });
  own('canShare', () => true);
  own('share', share);
  return () => {
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  };
}

/** Catches the next press on a link with such an address. */
const nextLink = (start: string) =>
  new Promise<string>((resolve) => {
    const caught = (event: Event) => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith(start)) return;
      event.preventDefault();
      document.removeEventListener('click', caught, true);
      resolve(link.href);
    };
    document.addEventListener('click', caught, true);
  });

function attach(element: Element, text = '%PDF-1.7 mine'): void {
  const files = new DataTransfer();
  files.items.add(new File([text], 'mine.pdf', { type: 'application/pdf' }));
  const input = deepQuery<HTMLInputElement>(element, '#pick')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

describe('<lease-document-list>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('properties', () => {
    it('lists documents with kind, year, contract, date and file', async () => {
      const { element, control } = await mount<DocumentListElement>(TAG, { width: 1200 });
      const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
      expect(heads.slice(0, 6)).to.deep.equal(['Document', 'Kind', 'Year', 'Contract', 'Date', 'File']);
      expect(asked(control, 'documents').at(-1)?.query).to.include('sort=-createdAt');
    });

    it('does not repeat the contract on the page of one', async () => {
      const { element } = await mount<DocumentListElement>(
        '<lease-document-list contract-id="con_n1-3"></lease-document-list>',
        { width: 1200 },
      );
      const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
      expect(heads).to.include('Document').and.not.include('Contract');
    });

    it('shows the annual summaries of a year', async () => {
      const { element, control } = await mount<DocumentListElement>(
        '<lease-document-list url-state></lease-document-list>',
      );
      byRole(element, 'radio', 'Annual summaries').click();
      await ready(element);
      expect(asked(control, 'documents').at(-1)?.query).to.include('kind=annual_summary');
      expect(shownNames(element).length).to.be.greaterThan(0);
      history.replaceState(null, '', '?kind=annual_summary&year=2025');
      dispatchEvent(new PopStateEvent('popstate'));
      await ready(element);
      expect(asked(control, 'documents').at(-1)?.query).to.include('year=2025');
    });

    it('groups documents by year, the latest first, and remembers it', async () => {
      const { element } = await mount<DocumentListElement>(TAG, { width: 1200 });
      byRole(element, 'radio', 'By year').click();
      await ready(element);
      const years = deepQueryAll(element, '[part~=year] h2').map((head) => textOf(head));
      expect(years.length).to.be.greaterThan(0);
      expect(years).to.deep.equal([...years].sort().reverse());
      const again = await mount<DocumentListElement>(TAG, { width: 1200 });
      expect(deepQuery(again.element, '[part~=years]')).to.exist;
    });

    it('shows the documents of one contract', async () => {
      const { element, control } = await mount<DocumentListElement>(
        '<lease-document-list contract-id="nobody"></lease-document-list>',
      );
      expect(asked(control, 'documents').at(-1)?.query).to.include('contractId=nobody');
      byText(element, 'No documents yet');
    });

    it('finds by title', async () => {
      const { element } = await mount<DocumentListElement>(TAG);
      searchFor(element, 'no such document');
      await ready(element);
      byText(element, 'No document matches');
    });
  });

  describe('events', () => {
    it('saves a document, unless the host takes over, and says when it cannot be fetched', async () => {
      const { element, control } = await mount<DocumentListElement>(TAG);
      const file = nextDownload();
      deepQuery(element, '[part~=link]')?.click();
      const { name, blob } = await file;
      expect(name).to.match(/\.pdf$/);
      expect((await blob.text()).startsWith('%PDF-')).to.equal(true);
      control.setScenario('documents.serverError');
      deepQuery(element, '[part~=link]')?.click();
      await waitUntil(() => allByText(element, /could not be fetched/).length);
    });

    it('hands a document to other applications', async () => {
      const shared: ShareData[] = [];
      const undo = withSharing(async (data) => void shared.push(data));
      const { element } = await mount<DocumentListElement>(TAG);
      await choose(element, firstMenu(element), 'Share …');
      await waitUntil(() => shared.length);
      expect(shared[0]?.files?.[0]?.name).to.match(/\.pdf$/);
      undo();
    });

    it('asks for another press where the browser wants one before it shares', async () => {
      let refused = true;
      const shared: ShareData[] = [];
      const undo = withSharing(async (data) => {
        if (refused) throw new DOMException('too late', 'NotAllowedError');
        shared.push(data);
      });
      const { element } = await mount<DocumentListElement>(TAG);
      await choose(element, firstMenu(element), 'Share …');
      await waitUntil(() => allByText(element, /is ready to share/).length);
      refused = false;
      byRole(element, 'button', 'Share it now').click();
      await waitUntil(() => shared.length);
      undo();
    });

    it('saves a document and opens a message for it', async () => {
      const { element } = await mount<DocumentListElement>(TAG);
      const [first = ''] = shownNames(element);
      const [file, mail] = [nextDownload(), nextLink('mailto:')];
      await choose(element, firstMenu(element), 'Send by e-mail');
      expect((await file).name).to.match(/\.pdf$/);
      expect(decodeURIComponent(await mail)).to.include(first);
      byText(element, /Attach it to the message/);
    });

    it('files a document of the customer once, and lists it', async () => {
      const { element, control } = await mount<DocumentListElement>(TAG);
      const own = () => byRole(element, 'dialog');
      byRole(element, 'button', 'Upload a document').click();
      await waitUntil(() => dialog(element));
      await ready(element);
      const send = () => deepQuery<HTMLButtonElement>(element, 'form [type=submit]')!;
      send().click();
      await waitUntil(() => allByText(element, 'Add a file.').length);
      attach(element);
      await waitUntil(() => allByText(element, 'Uploaded').length);
      const filed = expectEvent<DocumentFiledEvent>(element, 'lease-document-filed');
      send().click();
      send().click();
      expect((await filed).document.fileName).to.equal('mine.pdf');
      await waitUntil(() => allByText(own(), /is filed/).length || allByText(element, /is filed/).length);
      const posts = control.requests.filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/documents'),
      );
      expect(posts).to.have.length(1);
      await waitUntil(() => shownNames(element).includes('mine.pdf'));
    });

    it('keeps a file that was uploaded when the dialog is closed and opened again', async () => {
      const { element } = await mount<DocumentListElement>(TAG);
      byRole(element, 'button', 'Upload a document').click();
      await waitUntil(() => dialog(element));
      await ready(element);
      attach(element, '%PDF-1.7 kept');
      await waitUntil(() => allByText(element, 'Uploaded').length);
      byRole(element, 'button', 'Cancel').click();
      await waitUntil(() => !dialog(element));
      byRole(element, 'button', 'Upload a document').click();
      await waitUntil(() => dialog(element));
      await waitUntil(() => allByText(element, 'mine.pdf').length);
    });
  });

  describe('keyboard', () => {
    it('saves a document from the grid', async () => {
      const { element } = await mount<DocumentListElement>(TAG);
      const file = nextDownload();
      await tabTo((focused) => focused.closest('[role=grid]') !== null);
      await press('ArrowDown');
      await press('Enter');
      expect((await file).name).to.match(/\.pdf$/);
      expect(shownNames(element).length).to.be.greaterThan(2);
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      await auditStates('lease-document-list', {
        widths: [1280, 320],
        states: {
          ready: {},
          years: { markup: '<lease-document-list view="years"></lease-document-list>' },
          empty: { scenario: 'documents.empty' },
          upload: {
            act: async (element) => {
              byRole(element, 'button', 'Upload a document').click();
              await waitUntil(() => dialog(element));
              await ready(element);
            },
          },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
