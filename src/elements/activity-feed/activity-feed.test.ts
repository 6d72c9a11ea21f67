import { expect } from '@open-wc/testing';
import {
  allByRole,
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
import type { MountOptions } from '../../testing/index.ts';
import type { ActivityOpenEvent } from './activity-feed.events.ts';
import type { ActivityFeedElement } from './activity-feed.ts';
import { defineActivityFeed } from './define.ts';

defineActivityFeed();

const ROUTES = { invoice: '/invoices/{id}', requests: '/requests', payments: '/payments' };
const show = (attributes = '', options: MountOptions = {}) =>
  mount<ActivityFeedElement>(`<lease-activity-feed ${attributes}></lease-activity-feed>`, options);
const panel = (element: Element) => deepQuery(element, '[part~=state]')?.getAttribute('data-kind');
const section = (element: Element, part: string) => deepQuery(element, `[part~=section-${part}]`)!;
const entries = (element: Element, part: string) => [
  ...section(element, part).querySelectorAll<HTMLElement>('[part~=entry]'),
];
const activities = ({ control }: { control: Awaited<ReturnType<typeof show>>['control'] }, kind: string) =>
  control.lessor
    .view(control.lessor.defaultCustomerId)!
    .activities({ filter: { kind }, offset: 0, limit: 500 }).items;

describe('<lease-activity-feed>', () => {
  describe('states', () => {
    it('says what waits, oldest first, then what happened, newest first', async () => {
      const mounted = await show();
      const { element } = mounted;
      expect(
        allByRole(element, 'heading')
          .map(textOf)
          .map((text) => text.replace(/\s*\d+$/, '')),
      ).to.deep.equal(['Waiting for you', 'Recent activity']);
      for (const kind of ['pending', 'done']) {
        const numbers = activities(mounted, kind).map(({ entity }) => entity?.number);
        const shown = entries(element, kind).map((item) => item.querySelector('.record')?.textContent);
        expect(shown, kind).to.deep.equal(numbers.slice(0, 8));
      }
      expect(textOf(element)).to.match(/Invoice overdue \S+ was due \d/);
      expect(textOf(element))
        .to.include('Payment received')
        .and.not.match(/undefined|code\.|_/);
    });

    it('says when there is nothing, and when nothing waits', async () => {
      const empty = await show('', { scenario: 'activities.empty' });
      expect(panel(empty.element)).to.equal('empty');
      empty.box.remove();
      const { element } = await show('kind="pending"', { scenario: 'activities.empty' });
      byText(element, 'Nothing waits for you');
    });

    it('says what failed, and tries again', async () => {
      const { element, control } = await show('', { scenario: 'activities.serverError' });
      expect(panel(element)).to.equal('failed');
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await waitUntil(() => deepQuery(element, '[part~=entry]'));
    });

    it('keeps what is shown under a notice when a refresh fails', async () => {
      const { element } = await show('kind="pending"', { scenario: 'activities.failAfterFirst' });
      const before = textOf(section(element, 'pending'));
      await element.refresh();
      await ready(element);
      byText(element, /last refresh failed/);
      expect(textOf(section(element, 'pending'))).to.equal(before);
    });

    it('tells signed out, not offered, and codes that a newer lessor sends', async () => {
      for (const [scenario, kind] of [
        ['unauthorized', 'signed-out'],
        ['activities.notOffered', 'not-offered'],
      ] as const) {
        const { element, box } = await show('', { scenario });
        expect(panel(element)).to.equal(kind);
        box.remove();
      }
      for (const scenario of ['activities.unknownEnum', 'hostileStrings'] as const) {
        const { element, box } = await show('', { scenario, width: 320 });
        expect(deepQuery(element, 'img, script')).to.equal(undefined);
        expect(textOf(element)).to.not.match(/undefined|code\./);
        expect(box.scrollWidth).to.be.at.most(320);
        box.remove();
      }
    });
  });

  describe('properties', () => {
    it('shows one kind alone, and asks for it alone', async () => {
      const { element, control } = await show('kind="done" page-size="3"');
      expect(section(element, 'pending')).to.equal(undefined);
      expect(entries(element, 'done')).to.have.length(3);
      expect(control.requests.filter(({ path }) => path === '/v1/activities')).to.have.length(1);
    });

    it('shows more on a press, and says how far it is', async () => {
      const { element } = await show('page-size="3"');
      byRole(element, 'button', 'Show more: Recent activity').click();
      await ready(element);
      expect(entries(element, 'done')).to.have.length(6);
      expect(textOf(section(element, 'done'))).to.match(/6 of \d+/);
    });
  });

  describe('events', () => {
    it('leads each entry to its record, else to the list of such records', async () => {
      const { element } = await show('', { routes: ROUTES });
      const href = (code: string) => {
        const found = deepQueryAll<HTMLAnchorElement>(element, `[data-code=${code}] a`)[0]!;
        return new URL(found.href).pathname;
      };
      expect(href('invoice_overdue')).to.match(/^\/invoices\/inv_/);
      expect(href('request_info_needed')).to.equal('/requests');
      expect(href('payment_received')).to.equal('/payments');
    });

    it('tells the host, who may show the record itself', async () => {
      const { element } = await show('', { routes: ROUTES });
      element.addEventListener('lease-activity-open', (event) => event.preventDefault());
      const told = expectEvent<ActivityOpenEvent>(element, 'lease-activity-open');
      entries(element, 'pending')[0]!.querySelector('a')!.click();
      expect((await told).activity.entity?.type).to.equal('invoice');
    });

    it('only tells the host where there are no routes, by keyboard too', async () => {
      const { element } = await show();
      const told = expectEvent<ActivityOpenEvent>(element, 'lease-activity-open');
      await tabTo((focused) => focused.matches('button.entry'));
      await press('Enter');
      expect((await told).activity.kind).to.equal('pending');
    });
  });

  describe('accessibility', () => {
    it('passes the audit in every state', async () => {
      await auditStates('lease-activity-feed', {
        states: {
          ready: { routes: ROUTES },
          italian: { locale: 'it', label: 'arca' },
          empty: { scenario: 'activities.empty' },
          failed: { scenario: 'activities.serverError' },
          hostile: { scenario: 'hostileStrings' },
        },
      });
    }).timeout(240_000);
  });
});
