import { expect } from '@open-wc/testing';
import { addDays } from '../../../sdk/index.ts';
import { PayoffQuotesDesk } from '../../../mock-server/desks/payoff/payoff-quotes.ts';
import type { RequestStartEvent } from '../start-events.ts';
import {
  allByRole,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  expectEvent,
  keysOf,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import { definePayoffQuote } from './define.ts';
import type { PayoffAcceptedEvent, PayoffQuotedEvent } from './payoff-quote.events.ts';
import type { PayoffQuoteElement } from './payoff-quote.ts';

definePayoffQuote();

/** A financial lease that runs to 2028. */
const CONTRACT = 'con_n1-3';
const TODAY = '2026-11-21';
const DAY = addDays(TODAY, 20);
const markup = (contract = CONTRACT, more = '') =>
  `<lease-payoff-quote contract-id="${contract}" ${more}></lease-payoff-quote>`;
const show = (options: MountOptions = {}) => mount<PayoffQuoteElement>(markup(), options);
const day = (element: Element) => deepQuery<HTMLInputElement>(element, '#day')!;
const quote = (element: Element) => deepQuery(element, '[part~=quote]');
const posted = ({ control }: Mounted<Element>, path: RegExp) =>
  control.requests.filter((each) => each.method === 'POST' && path.test(each.path));
const minor = (text: string) => Number(text.replaceAll('−', '-').replaceAll(/[^\d-]/g, ''));

function type(element: Element, value: string): void {
  day(element).value = value;
  day(element).dispatchEvent(new Event('input', { bubbles: true }));
}
const calculate = (element: Element) => byRole(element, 'button', 'Show the figure').click();

async function calculated(mounted: Mounted<Element>): Promise<void> {
  type(mounted.element, DAY);
  calculate(mounted.element);
  await waitUntil(() => quote(mounted.element));
  await ready(mounted.element);
}

/** A definitive quote, as the lessor issues it after a request. */
function issue({ control: { lessor } }: Mounted<Element>, contractId = CONTRACT): string {
  const desk = lessor.desk(PayoffQuotesDesk);
  return desk.issueDefinitive(lessor.defaultCustomerId, { contractId, effectiveOn: DAY }).id;
}

async function withDefinitive(contractId?: string) {
  const mounted = await show();
  mounted.element.contractId = contractId ?? CONTRACT;
  mounted.element.quoteId = issue(mounted, contractId);
  await ready(mounted.element);
  byRole(mounted.element, 'button', 'Accept and end the contract').click();
  await waitUntil(() => allByRole(mounted.element, 'dialog').length);
  return mounted;
}
const confirm = (element: Element) => byRole(element, 'button', 'Accept and end').click();
const keep = (element: Element) => byRole(element, 'radio', 'We keep it').click();

describe('<lease-payoff-quote>', () => {
  beforeEach(() => localStorage.clear());

  describe('an indicative figure', () => {
    it('is worked out for a contract and a day, in parts that add up to the total', async () => {
      const mounted = await show();
      const { element } = mounted;
      const told = expectEvent<PayoffQuotedEvent>(element, 'lease-payoff-quoted');
      await calculated(mounted);
      expect((await told).quote.binding).to.equal('indicative');
      const parts = deepQueryAll(element, '[part~=components] tbody td').map((cell) =>
        minor(cell.textContent),
      );
      const total = minor(deepQuery(element, '[part~=components] tfoot td')!.textContent);
      expect(parts.length).to.be.greaterThan(1);
      expect(parts.reduce((sum, part) => sum + part, 0)).to.equal(total);
      expect(minor(textOf(deepQuery(element, '[part~=total]')!))).to.equal(total);
      for (const text of ['For each day later', 'Valid until', 'Principal not yet repaid', 'Binds nobody'])
        byText(element, text);
      expect(deepActiveElement()?.id).to.equal('quote-title');
      expect(allByRole(element, 'button', 'Accept and end the contract')).to.have.length(0);
      byRole(element, 'button', /^Show quote Q2026-/);
    });

    it('says beside the field what is missing, and takes the reader there', async () => {
      const mounted = await mount<PayoffQuoteElement>('<lease-payoff-quote></lease-payoff-quote>');
      const { element } = mounted;
      calculate(element);
      await waitUntil(() => deepActiveElement()?.classList.contains('summary'));
      byText(element, 'Put 2 things right');
      expect(posted(mounted, /payoff-quotes$/)).to.have.length(0);
      byRole(element, 'link', /^Contract: /).click();
      expect(deepActiveElement()?.id).to.equal('contract');
      type(element, addDays(TODAY, -1));
      calculate(element);
      await waitUntil(() => /or later/.test(textOf(element)));
    });

    it('is asked for once, however often it is pressed', async () => {
      const mounted = await show();
      type(mounted.element, DAY);
      calculate(mounted.element);
      calculate(mounted.element);
      await waitUntil(() => quote(mounted.element));
      expect(posted(mounted, /payoff-quotes$/)).to.have.length(1);
    });

    it('says that nobody knows when no answer comes, keeps what was typed, and sends again under the same key', async () => {
      const { element, control, provider } = await show();
      const keys = keysOf(provider, /\/payoff-quotes$/);
      await ready(element);
      type(element, DAY);
      control.setScenario('payoffQuotes.serverError');
      calculate(element);
      await waitUntil(() => allByRole(element, 'button', 'Send again').length);
      expect(day(element).value).to.equal(DAY);
      control.setScenario('default');
      byRole(element, 'button', 'Send again').click();
      await waitUntil(() => quote(element));
      expect(keys.length).to.be.greaterThan(1);
      expect(new Set(keys).size, 'keys for one figure').to.equal(1);
    });

    it('tells the lessor’s refusal in words', async () => {
      const mounted = await show();
      const { element } = mounted;
      const id = issue(mounted);
      const { lessor } = mounted.control;
      lessor.desk(PayoffQuotesDesk).accept(lessor.defaultCustomerId, id);
      type(element, DAY);
      calculate(element);
      await waitUntil(() => /its end has been agreed already/.test(textOf(element)));
    });

    it('comes as PDF, and says when that fails', async () => {
      const mounted = await show();
      await calculated(mounted);
      const { element, control } = mounted;
      const download = new Promise<string>((resolve) => {
        const caught = (event: Event) => {
          if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
          event.preventDefault();
          document.removeEventListener('click', caught, true);
          resolve(event.target.download);
        };
        document.addEventListener('click', caught, true);
      });
      byRole(element, 'button', 'Save as PDF').click();
      expect(await download).to.match(/^Q2026-\d+\.pdf$/);
      control.setScenario('payoffQuotes.notFound');
      byRole(element, 'button', 'Save as PDF').click();
      await waitUntil(() => /PDF could not be fetched/.test(textOf(element)));
      // The lessor's first PDF takes its time.
    });
  });

  describe('three different things', () => {
    it('keeps figure, definitive figure and notice apart in words', async () => {
      const { element } = await show();
      const ways = deepQueryAll(element, '[part~=way]').map(textOf);
      expect(ways).to.have.length(3);
      expect(ways[0]).to.match(/binds nobody/);
      expect(ways[1]).to.match(/figure that it holds to/);
      expect(ways[2]).to.match(/ends nothing/);
    });

    for (const [name, code] of [
      ['Ask for the definitive figure', 'payoff_quote'],
      ['Give notice of intent', 'early_termination'],
    ] as const) {
      it(`starts a request: ${code}`, async () => {
        const { element } = await show();
        const asking = expectEvent<RequestStartEvent>(element, 'lease-request-start');
        byRole(element, 'button', name).click();
        const { requestType, contractId, cancelable } = await asking;
        expect([requestType, contractId, cancelable]).to.deep.equal([code, CONTRACT, true]);
      });
    }

    it('offers no request where the lessor takes none', async () => {
      const { element } = await show({ scenario: 'requests.notOffered' });
      expect(allByRole(element, 'button', /definitive figure|notice of intent/)).to.have.length(0);
    });
  });

  describe('a definitive figure', () => {
    it('is accepted after confirming what becomes of the asset, once', async () => {
      const mounted = await withDefinitive();
      const { element } = mounted;
      confirm(element);
      await waitUntil(() => /This is needed/.test(textOf(element)));
      keep(element);
      const told = expectEvent<PayoffAcceptedEvent>(element, 'lease-payoff-accepted');
      await ready(element);
      confirm(element);
      confirm(element);
      expect((await told).quote.outcome).to.equal('buy_out');
      await ready(element);
      expect(posted(mounted, /accept$/)).to.have.length(1);
      byText(element, 'Accepted, to be paid');
      byText(element, /the asset is yours once the payoff is paid/);
      expect(allByRole(element, 'dialog')).to.have.length(0);
    });

    it('is not accepted when the dialog is left', async () => {
      const mounted = await withDefinitive();
      byRole(mounted.element, 'button', 'Cancel').click();
      await waitUntil(() => allByRole(mounted.element, 'dialog').length === 0);
      expect(posted(mounted, /accept$/)).to.have.length(0);
    });

    it('says at the choice that the lessor does not sell the asset', async () => {
      const rented = 'operating_lease';
      const probe = await show();
      const { lessor } = probe.control;
      const list = lessor.view(lessor.defaultCustomerId)!.contracts({ filter: {}, offset: 0, limit: 100 });
      const contract = list.items.find(
        ({ kind, status, endsOn }) => kind === rented && status === 'active' && endsOn > addDays(DAY, 1),
      )!;
      probe.box.remove();
      const { element } = await withDefinitive(contract.id);
      keep(element);
      await ready(element);
      confirm(element);
      await waitUntil(() => /does not offer this for the contract/.test(textOf(element)));
    });

    it('says so when it changed since it was shown, and sends what is there then', async () => {
      const mounted = await withDefinitive();
      const { element, control } = mounted;
      keep(element);
      await ready(element);
      const { lessor } = control;
      lessor.desk(PayoffQuotesDesk).accept(lessor.defaultCustomerId, element.quoteId!, 'return');
      confirm(element);
      await waitUntil(() => /changed in the meantime|accepted already/.test(textOf(element)));
      await ready(element);
      expect(control.requests.filter(({ status }) => status === 412)).to.have.length(1);
    });
  });

  describe('states', () => {
    const panel = (element: Element) => deepQuery(element, '[part~=state]')?.dataset['kind'];

    it('says when it is not offered, and when nobody is signed in', async () => {
      for (const [scenario, kind] of [
        ['payoffQuotes.notOffered', 'not-offered'],
        ['unauthorized', 'signed-out'],
      ] as const) {
        const { element, box } = await show({ scenario });
        expect(panel(element)).to.equal(kind);
        box.remove();
      }
    });

    it('says what failed', async () => {
      const { element } = await show({ scenario: 'payoffQuotes.serverError' });
      expect(panel(element)).to.equal('failed');
    });

    it('keeps contract and day over a reload of the page', async () => {
      const { element, box } = await show();
      type(element, DAY);
      box.remove();
      expect(day((await show()).element).value).to.equal(DAY);
    });
  });

  it('is used with the keyboard alone', async () => {
    const { element } = await show();
    type(element, DAY);
    await tabTo((focused) => focused.textContent?.trim() === 'Show the figure');
    await press('Enter');
    await waitUntil(() => deepActiveElement()?.id === 'quote-title');
  });
});
