import { expect } from '@open-wc/testing';
import {
  allByText,
  auditStates,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { ScenarioName } from '../../../mock-server/in-page.ts';
import type { CreditSummaryElement } from './credit-summary.ts';
import { defineCreditSummary } from './define.ts';

defineCreditSummary();

const TAG = '<lease-credit-summary></lease-credit-summary>';
const show = (scenario: ScenarioName = 'default') => mount<CreditSummaryElement>(TAG, { scenario });
const panel = (element: Element) => deepQuery(element, '[part~=state]')?.dataset['kind'];
const figures = (element: Element) => deepQueryAll(element, '[part~=figure]').map(textOf);
const secondary = (element: Element) => byRole<HTMLSelectElement>(element, 'combobox', 'Also show in');

async function choose(element: Element, currency: string): Promise<void> {
  const select = secondary(element);
  select.value = currency;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await ready(element);
}

describe('<lease-credit-summary>', () => {
  beforeEach(() => localStorage.clear());

  describe('figures', () => {
    it('shows total, available and used, which add up, and how much is used', async () => {
      const { element } = await show();
      const amounts = figures(element).map((text) =>
        Number(/€([\d,.−]+)/.exec(text)![1]!.replaceAll(/[,.]/g, '')),
      );
      const [available, used, total] = amounts;
      expect(available! + used!).to.equal(total);
      byText(element, /^\d+% of the total is used$/);
      expect(deepQuery<HTMLProgressElement>(element, 'progress')!.value).to.equal(used);
      byText(element, /^As of \w+/);
    });

    it('shows them in the second currency too, with its rate and day', async () => {
      const { element } = await show();
      expect(figures(element).every((text) => text.includes('RON'))).to.equal(true);
      byText(element, /^1 EUR = [\d.]+ RON on .+\d{4}\./);
    });

    it('shows another currency by choice or none, and remembers it', async () => {
      const { element, box } = await show();
      await choose(element, 'none');
      expect(textOf(element)).to.not.include('1 EUR');
      expect(figures(element).some((text) => text.includes('RON'))).to.equal(false);
      box.remove();
      const { element: again } = await show();
      expect(secondary(again).value).to.equal('none');
      await choose(again, 'RON');
      byText(again, /^1 EUR = /);
    });

    it('takes the currency of the page until the user chooses', async () => {
      const { element } = await mount<CreditSummaryElement>(
        '<lease-credit-summary secondary="none"></lease-credit-summary>',
      );
      expect(secondary(element).value).to.equal('none');
    });

    it('says that there is no rate for a currency', async () => {
      const { element } = await mount<CreditSummaryElement>(
        '<lease-credit-summary secondary="JPY"></lease-credit-summary>',
      );
      await ready(element);
      byText(element, /no rate for this currency/);
      expect(figures(element)).to.have.length(3);
    });
  });

  describe('states', () => {
    it('says what failed and tries again', async () => {
      const { element, control } = await show('creditLine.serverError');
      expect(panel(element)).to.equal('failed');
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await waitUntil(() => figures(element).length === 3);
    });

    it('keeps the figures under a notice when a refresh fails', async () => {
      const { element } = await show('creditLine.failAfterFirst');
      const before = figures(element);
      await element.refresh();
      await ready(element);
      expect(allByText(element, /last refresh failed/)).to.have.length(1);
      expect(figures(element)).to.deep.equal(before);
    });

    it('says when it is not offered, and when nobody is signed in', async () => {
      expect(panel((await show('creditLine.notOffered')).element)).to.equal('not-offered');
      expect(panel((await show('unauthorized')).element)).to.equal('signed-out');
    });
  });

  it('is used with the keyboard', async () => {
    const { element } = await show();
    await tabTo((focused) => focused === secondary(element));
    await press('ArrowUp');
    await waitUntil(() => secondary(element).value === 'none');
  });

  it('is accessible in every state', async () => {
    await auditStates('lease-credit-summary', {
      states: {
        ready: {},
        failed: { scenario: 'creditLine.serverError' },
        italian: { locale: 'it' },
      },
    });
  }).timeout(240_000);
});
