/** What every list of records has to show, whatever it lists: the states, in the order in which they are told. */
import { expect } from '@open-wc/testing';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  ready,
  textOf,
  waitUntil,
} from '../testing/index.ts';
import type { LeaseErrorEvent } from '../context/events.ts';
import type { MockControl, ScenarioName } from '../../mock-server/in-page.ts';

export interface ListUnderTest {
  tag: string;
  resource:
    'contracts' | 'invoices' | 'payments' | 'assets' | 'policies' | 'documents' | 'messages' | 'reports';
  emptyTitle: string;
  filteredTitle: string;
  /** Filters: by what is overdue, unless `narrowed` says otherwise. */
  narrow(element: Element): void;
  /** What only the filtered rows say. Default: that they are overdue. */
  narrowed?: RegExp;
  /** Every word of its rows is the lessor's own, so none can be unknown. */
  openWords?: boolean;
}

/** Names of the rows that are shown. */
export const shownNames = (element: Element): string[] =>
  deepQueryAll(element, '[part~=link]')
    .filter((link) => link.checkVisibility())
    .map((link) => link.textContent?.trim() ?? '');

/** Requests for the list that were answered. */
export const asked = ({ requests }: MockControl, resource: string) =>
  requests.filter(({ path, status }) => path.endsWith(`/${resource}`) && status > 0);

/** Types into the search field as one would. */
export function searchFor(element: Element, text: string): void {
  const field = byRole<HTMLInputElement>(element, 'searchbox');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Catches the next file that is offered for download. */
export function nextDownload(): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve) => {
    const caught = (event: Event) => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      document.removeEventListener('click', caught, true);
      void fetch(link.href)
        .then((response) => response.blob())
        .then((blob) => resolve({ name: link.download, blob }));
    };
    document.addEventListener('click', caught, true);
  });
}

/** Opens a menu of the toolbar or of a row and chooses an entry, once the list is at rest. */
export async function choose(element: Element, menu: string, entry: string): Promise<void> {
  await ready(element);
  byRole(element, 'button', menu).click();
  await waitUntil(
    () => [...allByRole(element, 'menuitem'), ...allByRole(element, 'menuitemcheckbox')].length,
  );
  [...allByRole(element, 'menuitem', entry), ...allByRole(element, 'menuitemcheckbox', entry)][0]?.click();
}

export function describeStates(list: ListUnderTest): void {
  const { tag, resource } = list;
  const markup = `<${tag}></${tag}>`;
  const on = (fault: string) => `${resource}.${fault}` as ScenarioName;
  const panel = (element: Element) =>
    deepQuery(element, '[part~=state]')?.getAttribute('data-kind') ?? undefined;

  describe('states', () => {
    it('sketches what comes while it loads, and says so', async () => {
      const { element } = await mount(markup, { scenario: on('never'), early: true });
      await waitUntil(() => deepQuery(element, '[part~=skeleton]'));
      expect(allByText(element, new RegExp(`Loading ${resource}`))).to.have.length(1);
      expect(shownNames(element)).to.deep.equal([]);
    });

    it('shows the rows', async () => {
      const { element, control } = await mount(markup);
      expect(shownNames(element).length).to.be.greaterThan(2);
      expect(asked(control, resource)).to.have.length(1);
    });

    it('says why there is nothing, and what to do', async () => {
      const { element } = await mount(markup, { scenario: on('empty') });
      expect(panel(element)).to.equal('empty');
      byText(element, list.emptyTitle);
    });

    it('undoes a filter that leaves nothing', async () => {
      const { element } = await mount(markup);
      searchFor(element, 'no such thing');
      await ready(element);
      byText(element, list.filteredTitle);
      byRole(element, 'button', 'Clear filters').click();
      await ready(element);
      expect(shownNames(element).length).to.be.greaterThan(2);
      expect(byRole<HTMLInputElement>(element, 'searchbox').value).to.equal('');
    });

    it('says what failed, with a reference to copy, and tries again', async () => {
      const { element, control } = await mount(markup, { early: true, scenario: on('serverError') });
      const told = await expectEvent<LeaseErrorEvent>(element, 'lease-error');
      await ready(element);
      expect(panel(element)).to.equal('failed');
      expect(told.source).to.equal(`${resource}.list`);
      expect(told.reference).to.be.a('string').and.not.equal('');
      expect(textOf(byRole(element, 'alert'))).to.include(told.reference);
      expect(byRole<HTMLButtonElement>(element, 'button', 'Copy').value).to.equal(told.reference);
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await ready(element);
      expect(shownNames(element).length).to.be.greaterThan(2);
    });

    it('keeps the rows under a notice when a refresh fails', async () => {
      const { element } = await mount<HTMLElement & { refresh(): Promise<void> }>(markup, {
        scenario: on('failAfterFirst'),
      });
      const before = shownNames(element);
      await element.refresh();
      await ready(element);
      byText(element, /last refresh failed/);
      expect(shownNames(element)).to.deep.equal(before);
    });

    it('shows the newest answer, whatever order answers come in', async () => {
      // The second question goes out long before the first is answered, on the slowest machine too; it ends that wait.
      const { element, control } = await mount(markup, {
        scenario: on('lateThenFresh'),
        slowMs: 6_000,
        early: true,
      });
      await waitUntil(() => allByRole(element, 'searchbox').length);
      list.narrow(element);
      await waitUntil(() => shownNames(element).length);
      const overdue = shownNames(element);
      await waitUntil(() => control.requests.filter(({ path }) => path.endsWith(`/${resource}`)).length > 1);
      await ready(element);
      expect(shownNames(element)).to.deep.equal(overdue);
      expect(allByText(element, list.narrowed ?? /overdue/).length).to.be.greaterThan(0);
    });

    it('says that the user is signed out', async () => {
      const { element } = await mount(markup, { scenario: 'unauthorized' });
      expect(panel(element)).to.equal('signed-out');
      expect(allByRole(element, 'searchbox')).to.have.length(0);
    });

    it('says that the lessor does not offer it', async () => {
      const { element, control } = await mount(markup, { scenario: on('notOffered') });
      expect(panel(element)).to.equal('not-offered');
      expect(asked(control, resource)).to.have.length(0);
    });

    it('says that the user has no access', async () => {
      const { element, provider } = await mount(markup);
      const inner = provider.fetch!;
      provider.fetch = async (input, init) => {
        const response = await inner(input, init);
        if (!new URL(new Request(input, init).url).pathname.endsWith('/session')) return response;
        const session = (await response.json()) as { permissions: string[] };
        return Response.json({ ...session, permissions: ['summary.list'] });
      };
      provider.retrySession();
      await ready(element);
      expect(panel(element)).to.equal('not-permitted');
      expect(shownNames(element)).to.deep.equal([]);
    });

    it('says that it is not connected', async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      await waitUntil(() => panel(element) === 'no-provider');
      element.remove();
    });

    it('leaves a broken row out, and says so', async () => {
      const { element } = await mount(markup, { scenario: on('badRow') });
      expect(shownNames(element).length).to.be.greaterThan(2);
      byText(element, /1 entry could not be read/);
    });

    it('names what a newer lessor sends and this version does not know', async () => {
      const { element } = await mount(markup, { scenario: on('unknownEnum'), width: 1280 });
      expect(shownNames(element).length).to.be.greaterThan(2);
      expect(textOf(element)).to.not.match(/undefined|\[object/);
      if (!list.openWords) expect(allByText(element, /not known|Other/).length).to.be.greaterThan(0);
    });

    it('waits as it is told when there were too many requests, then goes on', async () => {
      const { element, control } = await mount(markup, { scenario: on('rateLimited') });
      expect(asked(control, resource).map(({ status }) => status)).to.deep.equal([429, 200]);
      expect(shownNames(element).length).to.be.greaterThan(2);
    });

    it('says that there is no connection', async () => {
      const { element } = await mount(markup, { scenario: on('offline') });
      expect(panel(element)).to.equal('failed');
      byText(element, 'No connection');
    });

    it('shows hostile text as text', async () => {
      const { element } = await mount(markup, { scenario: 'hostileStrings' });
      expect(shownNames(element).length).to.be.greaterThan(2);
      expect((globalThis as { leasekitPwned?: boolean }).leasekitPwned).to.equal(undefined);
      expect(deepQueryAll(element, 'script, img')).to.have.length(0);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  });
}
