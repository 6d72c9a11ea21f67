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
import type { ExportFinishedEvent, ListOpenEvent } from '../events.ts';
import { asked, choose, nextDownload, shownNames } from '../list-suite.fixture.ts';
import { defineInsuranceList } from './define.ts';
import type { PolicyOpenEvent, PolicyRenewedEvent } from './insurance-list.events.ts';
import type { InsuranceListElement } from './insurance-list.ts';

defineInsuranceList();

const TAG = '<lease-insurance-list></lease-insurance-list>';
const PAGE = location.href;
/** A lessor with assets that nothing covers. */
const SEED = 2;
/** A file and two answers take their time on a busy machine. */
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');

/** Fills a field of the form by its id. */
function fill(element: Element, id: string, text: string): void {
  const field = deepQuery<HTMLInputElement>(element, `#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Attaches a scan as if it had been chosen. */
function attach(element: Element): void {
  const files = new DataTransfer();
  files.items.add(new File(['%PDF-1.7 a policy'], 'policy.pdf', { type: 'application/pdf' }));
  const input = deepQuery<HTMLInputElement>(element, '#pick')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

/** Opens the form for the first policy that the customer renews. */
async function openRenewal(element: Element): Promise<void> {
  for (const menu of allByRole(element, 'button', /^Actions for/)) {
    menu.click();
    await waitUntil(() => allByRole(element, 'menuitem').length);
    const entry = allByRole(element, 'menuitem', 'Send in the renewed policy')[0];
    if (entry) {
      entry.click();
      await waitUntil(() => dialog(element));
      await ready(element);
      return;
    }
    await press('Escape');
  }
  throw new Error('No policy can be renewed');
}

describe('<lease-insurance-list>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('properties', () => {
    it('shows type, status, assets, insurer, number, period, premium and who pays it', async () => {
      const { element } = await mount<InsuranceListElement>(TAG, { width: 1400 });
      const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
      expect(heads.slice(0, 9)).to.deep.equal([
        'Type',
        'Status',
        'Covers',
        'Insurer',
        'Policy number',
        'Period',
        'Premium',
        'Premium due',
        'Paid by',
      ]);
      expect(textOf(allByRole(element, 'row')[1]!)).to.match(
        /\d{1,2} \w{3} 20\d\d – \d{1,2} \w{3} 20\d\d.*[\d,]+\.\d\d/,
      );
    });

    it('shows active and inactive policies, and either alone', async () => {
      const { element, control } = await mount<InsuranceListElement>(TAG);
      expect(asked(control, 'policies').at(-1)?.query).to.not.include('status');
      byRole(element, 'radio', 'Not active').click();
      await ready(element);
      expect(decodeURIComponent(asked(control, 'policies').at(-1)?.query ?? '')).to.include(
        'status=upcoming,expired,cancelled',
      );
      expect(allByText(element, 'Expired').length).to.be.greaterThan(0);
      byRole(element, 'radio', 'Active').click();
      await ready(element);
      expect(allByText(element, 'Expired')).to.have.length(0);
    });

    it('says which assets each policy covers', async () => {
      const { element } = await mount<InsuranceListElement>(TAG, { width: 1400 });
      await waitUntil(() => /[A-Z]{1,2} \d{2,3} [A-Z]{2,3}/.test(textOf(deepQuery(element, '[role=grid]')!)));
    });

    it('says first which assets have no cover, and leads to them', async () => {
      const { element } = await mount<InsuranceListElement>(TAG, {
        routes: { assets: '#/assets' },
        seed: SEED,
      });
      const block = deepQuery(element, '[part~=uncovered]')!;
      expect(textOf(block)).to.match(/\d+ assets? (has|have) no active cover/);
      const link = deepQuery<HTMLAnchorElement>(element, '[part~=uncovered-link]')!;
      expect(link.getAttribute('href')).to.equal('#/assets?covered=false');
      element.addEventListener('lease-list-open', (event) => event.preventDefault());
      const opened = expectEvent<ListOpenEvent>(element, 'lease-list-open');
      link.click();
      const { route, filter } = await opened;
      expect([route, filter]).to.deep.equal(['assets', { covered: false }]);
      element.withoutUncovered = true;
      await ready(element);
      expect(Boolean(deepQuery(element, '[part~=uncovered]'))).to.equal(false);
    });

    it('shows the policies of one contract', async () => {
      const { element, control } = await mount<InsuranceListElement>(
        '<lease-insurance-list contract-id="nobody"></lease-insurance-list>',
      );
      expect(asked(control, 'policies').at(-1)?.query).to.include('contractId=nobody');
      byText(element, 'No insurance policies');
    });

    it('speaks another language at once', async () => {
      const { element, provider } = await mount<InsuranceListElement>(TAG, { width: 1200 });
      provider.locale = 'it';
      await waitUntil(() => textOf(element).includes('Compagnia'));
    });
  });

  describe('events', () => {
    it('opens a policy over the page, unless the host takes over', async () => {
      const { element } = await mount<InsuranceListElement>(TAG);
      element.addEventListener('lease-policy-open', (event) => event.preventDefault(), { once: true });
      const asking = expectEvent<PolicyOpenEvent>(element, 'lease-policy-open');
      deepQuery(element, '[part~=link]')?.click();
      const { policy } = await asking;
      expect(Boolean(dialog(element))).to.equal(false);
      deepQuery(element, '[part~=link]')?.click();
      await waitUntil(() => dialog(element));
      await waitUntil(() => textOf(element).includes('Covered assets'));
      expect(textOf(element)).to.include(policy.policyNo);
      byRole(element, 'button', 'Close').click();
      await waitUntil(() => !dialog(element));
    });

    it('takes a renewed policy in with its scan, once, and shows it as in review', async () => {
      const { element, control } = await mount<InsuranceListElement>(TAG);
      await openRenewal(element);
      byRole(element, 'button', 'Send in the renewed policy').click();
      await waitUntil(() => allByText(element, 'Add the policy.').length);
      fill(element, 'renewal-policyNo', 'NEW-2027-1');
      fill(element, 'renewal-from', '2028-02-01');
      fill(element, 'renewal-to', '2030-11-30');
      fill(element, 'renewal-premium', '250.00');
      attach(element);
      await waitUntil(() => allByText(element, 'Uploaded').length, 'uploaded');
      const renewed = expectEvent<PolicyRenewedEvent>(element, 'lease-policy-renewed');
      const send = byRole(element, 'button', 'Send in the renewed policy');
      send.click();
      send.click();
      const { policy } = await renewed;
      expect(policy.policyNo).to.equal('NEW-2027-1');
      expect(policy.premium?.amount).to.equal(25_000);
      await waitUntil(() => allByText(element, 'We have the new policy').length, 'told');
      const posts = control.requests.filter(({ path }) => path.endsWith('/renew'));
      expect(posts).to.have.length(1);
      await waitUntil(() => allByText(element, 'In review').length, 'listed');
    });

    it('keeps what was typed when the dialog is closed and opened again', async () => {
      const { element } = await mount<InsuranceListElement>(TAG);
      await openRenewal(element);
      fill(element, 'renewal-policyNo', 'KEPT-1');
      byRole(element, 'button', 'Cancel').click();
      await waitUntil(() => !dialog(element));
      await openRenewal(element);
      expect(deepQuery<HTMLInputElement>(element, '#renewal-policyNo')?.value).to.equal('KEPT-1');
    });

    it('exports what is filtered, typed', async () => {
      const { element } = await mount<InsuranceListElement>(
        '<lease-insurance-list page-size="2"></lease-insurance-list>',
      );
      const total = Number(byRole(element, 'grid').getAttribute('aria-rowcount')) - 1;
      const [file, finished] = [
        nextDownload(),
        expectEvent<ExportFinishedEvent>(element, 'lease-export-finished'),
      ];
      await choose(element, 'Export', 'Export as CSV');
      expect((await finished).rows).to.equal(total);
      const { name, blob } = await file;
      expect(name).to.equal('insurance-2026-11-21.csv');
      expect((await blob.text()).trim().split('\r\n')).to.have.length(total + 1);
    });

    it('offers no renewal to who may only look', async () => {
      const { element } = await mount<InsuranceListElement>(TAG, { role: 'readonly' });
      expect(shownNames(element).length).to.be.greaterThan(2);
      const [menu] = deepQueryAll(element, 'button[aria-label^="Actions for"]');
      menu?.click();
      await waitUntil(() => allByRole(element, 'menuitem').length);
      expect(allByRole(element, 'menuitem', 'Send in the renewed policy')).to.have.length(0);
    });
  });

  describe('keyboard', () => {
    it('opens a policy from the grid and comes back to it', async () => {
      const { element } = await mount<InsuranceListElement>(TAG);
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
      await auditStates('lease-insurance-list', {
        widths: [1280, 320],
        states: {
          ready: { seed: SEED },
          empty: { scenario: 'policies.empty' },
          detail: {
            act: async (element) => {
              deepQuery(element, '[part~=link]')?.click();
              await ready(element);
            },
          },
          renewal: { act: (element) => openRenewal(element) },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
