import { expect } from '@open-wc/testing';
import {
  allByRole,
  allByText,
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
import type { MountOptions } from '../../testing/index.ts';
import { defineNotificationBell } from './define.ts';
import type { NotificationOpenEvent } from './notification-bell.events.ts';
import type { NotificationBellElement } from './notification-bell.ts';

defineNotificationBell();

const TAG = '<lease-notification-bell></lease-notification-bell>';
const bell = (element: Element) => deepQuery<HTMLButtonElement>(element, '[part~=button]')!;
const entries = (element: Element) => deepQueryAll(element, '[part~=entry]');
const unreadOn = (element: Element): number =>
  Number(/(\d+) unread/.exec(bell(element).ariaLabel ?? '')?.[1]);

async function open(options: MountOptions = {}) {
  const mounted = await mount<NotificationBellElement>(TAG, options);
  bell(mounted.element).click();
  await waitUntil(() => deepQuery(mounted.element, '#panel')?.matches(':popover-open'));
  await ready(mounted.element);
  return mounted;
}

describe('<lease-notification-bell>', () => {
  describe('states', () => {
    it('says how many are unread, and lists them with what they are about', async () => {
      const { element } = await open();
      expect(unreadOn(element)).to.be.greaterThan(0);
      expect(entries(element).length).to.be.greaterThan(2);
      expect(textOf(element)).to.match(/Invoice (issued|overdue|due soon) \S+ · €[\d,.]+ · (was )?due \d/);
      expect(textOf(element)).to.not.match(/undefined|\{|\[object/);
    });

    it('says when there is nothing', async () => {
      const { element } = await open({ scenario: 'notifications.empty' });
      expect(bell(element).ariaLabel).to.equal('Notifications');
      byText(element, 'You are up to date');
    });

    it('says what failed, and tries again', async () => {
      const { element, control } = await open({ scenario: 'notifications.forbidden' });
      expect(deepQuery(element, '[part~=state]')?.dataset['kind']).to.equal('failed');
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await waitUntil(() => entries(element).length > 0);
    });

    it('is not there when the lessor does not offer it or nobody is signed in', async () => {
      for (const scenario of ['notifications.notOffered', 'unauthorized'] as const) {
        const { element, box } = await mount(TAG, { scenario });
        expect(Boolean(deepQuery(element, '[part~=button]'))).to.equal(false);
        box.remove();
      }
    });

    it('names kinds that a newer lessor sends, and shows hostile text as text', async () => {
      for (const scenario of ['notifications.unknownEnum', 'hostileStrings'] as const) {
        const { element, box } = await open({ scenario });
        expect(textOf(element)).to.not.match(/undefined|kind\./);
        expect(deepQueryAll(element, 'script, img')).to.have.length(0);
        box.remove();
      }
    });
  });

  describe('reading', () => {
    it('marks one as read, and all of them', async () => {
      const { element } = await open();
      const before = unreadOn(element);
      allByRole(element, 'button', /^Mark as read/)[0]!.click();
      await waitUntil(() => unreadOn(element) === before - 1);
      byRole(element, 'button', 'Mark all as read').click();
      await waitUntil(() => bell(element).ariaLabel === 'Notifications');
      await ready(element);
      expect(allByRole(element, 'button', /^Mark/)).to.have.length(0);
    });

    it('says when that fails', async () => {
      const { element, control } = await open();
      control.setScenario('notifications.serverError');
      byRole(element, 'button', 'Mark all as read').click();
      await waitUntil(() => allByText(element, /could not be marked/).length);
    });

    it('leads to the record, marks it as read, and lets the host take over', async () => {
      const { element, control } = await open({ routes: { invoice: '#/invoices/{id}' } });
      const link = allByRole<HTMLAnchorElement>(element, 'link', /Invoice/)[0]!;
      expect(link.hash).to.match(/^#\/invoices\/\w+/);
      const asking = expectEvent<NotificationOpenEvent>(element, 'lease-notification-open');
      element.addEventListener('lease-notification-open', (event) => event.preventDefault(), { once: true });
      link.click();
      expect((await asking).notification.entity.type).to.equal('invoices');
      expect(location.hash).to.equal('');
      await waitUntil(() => control.requests.some(({ path }) => path.endsWith('/mark-read')));
      expect(deepQuery(element, '#panel')?.matches(':popover-open')).to.equal(false);
    });
  });

  describe('live', () => {
    it('counts up as things happen at the lessor, and says so once', async () => {
      const { element, control } = await mount<NotificationBellElement>(TAG);
      const before = unreadOn(element);
      await waitUntil(() => control.requests.some(({ path }) => path.endsWith('/events')));
      control.advanceTo('2026-12-05');
      await waitUntil(() => unreadOn(element) > before, 'the bell rings');
      await waitUntil(() => allByText(element, /^\d+ unread notifications$/).length === 1);
    });

    it('shares one subscription among all bells of a provider, and ends it with the last', async () => {
      const { element, provider, control } = await mount<NotificationBellElement>(TAG, { early: true });
      const inner = provider.fetch!;
      const streams: AbortSignal[] = [];
      provider.fetch = (input, init) => {
        const request = new Request(input, init);
        if (new URL(request.url).pathname.endsWith('/events')) streams.push(request.signal);
        return inner(request);
      };
      const second = document.createElement('lease-notification-bell');
      provider.append(second);
      await ready(element);
      await ready(second);
      await waitUntil(() => streams.length === 1);
      element.remove();
      const before = unreadOn(second);
      control.advanceTo('2026-12-05');
      await waitUntil(() => unreadOn(second) > before, 'the other bell goes on');
      expect(streams.map(({ aborted }) => aborted)).to.deep.equal([false]);
      second.remove();
      await waitUntil(() => streams[0]?.aborted, 'the stream ends');
      expect(streams).to.have.length(1);
    });

    it('asks now and then where the lessor has no stream', async () => {
      const { element, provider, control } = await mount<NotificationBellElement>(TAG, { early: true });
      const inner = provider.fetch!;
      provider.fetch = async (input, init) => {
        const response = await inner(input, init);
        if (!new URL(new Request(input, init).url).pathname.endsWith('/session')) return response;
        const session = (await response.json()) as { capabilities: { realtime: object } };
        session.capabilities.realtime = { sse: false, pollSeconds: 1 };
        return Response.json(session);
      };
      provider.retrySession();
      await ready(element);
      const before = unreadOn(element);
      await waitUntil(() => control.requests.some(({ path }) => path.endsWith('/events')));
      control.advanceTo('2026-12-05');
      await waitUntil(() => unreadOn(element) > before, 'the bell rings');
    });
  });

  describe('keyboard', () => {
    it('opens, is read, and gives the focus back', async () => {
      const { element } = await mount<NotificationBellElement>(TAG);
      await tabTo((focused) => focused === bell(element));
      await press('Enter');
      await waitUntil(() => deepActiveElement()?.id === 'title');
      await ready(element);
      await tabTo((focused) => focused.matches('[part~=entry-link]'));
      await press('Escape');
      await waitUntil(() => deepActiveElement() === bell(element));
      expect(bell(element).ariaExpanded).to.equal('false');
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      const act = async (element: HTMLElement) => {
        bell(element).click();
        await ready(element);
      };
      await auditStates('lease-notification-bell', {
        widths: [1280, 320],
        states: {
          closed: {},
          open: { act },
          empty: { act, scenario: 'notifications.empty' },
          failed: { act, scenario: 'notifications.forbidden' },
          Italian: { act, locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
