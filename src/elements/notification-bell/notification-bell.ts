import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { LeaseNotification } from '../../../sdk/index.ts';
import { notificationBellCatalog } from '../../i18n/catalogs/notification-bell.ts';
import { reportCatalog } from '../../i18n/catalogs/report-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { isModified } from '../../lib/links.ts';
import { buttons, focus, links, text, visuallyHidden } from '../../styles/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { followAnchor } from '../../ui/popover/popover.ts';
import { popoverStyles } from '../../ui/popover/popover.styles.ts';
import { showMore } from '../../ui/show-more/show-more.ts';
import { showMoreStyles } from '../../ui/show-more/show-more.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { ScopedElement } from '../scoped-element.ts';
import { entry } from './entry.ts';
import { NotificationBellController } from './notification-bell.controller.ts';
import type { PagesValue } from './notification-bell.controller.ts';
import { NotificationCountEvent, NotificationOpenEvent } from './notification-bell.events.ts';
import { notificationBellStyles } from './notification-bell.styles.ts';

/** More than this is not counted out on the bell. */
const MOST = 99;

/**
 * A bell with the number of unread notifications, which follows what happens at the lessor; pressed, it shows them.
 * Use it in the header of a page. What is shown by other widgets of the provider is renewed by it too.
 *
 * @element lease-notification-bell
 * @fires lease-notification-open - The record behind a notification is about to be opened; cancelable.
 * @fires lease-notification-count - The number of unread notifications changed.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart button - The bell.
 * @csspart badge - The number on it.
 * @csspart panel - What opens.
 * @csspart entry - One notification.
 * @csspart entry-link - The way to its record.
 * @example <lease-notification-bell></lease-notification-bell>
 */
export class NotificationBellElement extends ScopedElement {
  static override readonly catalogs = [notificationBellCatalog, reportCatalog];
  /** @internal */
  static override styles: CSSResultGroup = [
    ScopedElement.styles,
    buttons,
    focus,
    links,
    text,
    visuallyHidden,
    popoverStyles,
    showMoreStyles,
    skeletonStyles,
    statePanelStyles,
    notificationBellStyles,
  ];

  @state() private open = false;
  @state() private markFailed = false;
  #told?: number;

  readonly #data = new NotificationBellController(this, {
    enabled: () => this.lease.gate('notifications.list') === 'open',
    open: () => this.open,
  });

  protected override leave(): void {
    this.renderRoot.querySelector<HTMLElement>('#panel')?.hidePopover();
    this.open = this.markFailed = false;
    this.#told = undefined;
  }

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.list.refetch();
  }

  override render(): TemplateResult | typeof nothing {
    const gate = this.lease.gate('notifications.list');
    // A bell that cannot ring has no place in a header: its page says why nobody is signed in.
    if (gate !== 'open' && gate !== 'pending') return nothing;
    const { localizer } = this;
    const { unread } = this.#data;
    const name = unread
      ? this.t(notificationBellCatalog, 'buttonUnread', { count: unread })
      : this.t(notificationBellCatalog, 'title');
    return html`<div class="base" part="base">
      <button
        class="button quiet icon bell"
        part="button"
        type="button"
        popovertarget="panel"
        aria-haspopup="dialog"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${name}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 10a6 6 0 0 1 12 0v4l1.8 3H4.2L6 14zM10 20a2.2 2.2 0 0 0 4 0" />
        </svg>
        ${
          unread
            ? html`<span class="badge" part="badge" aria-hidden="true"
                >${localizer.integer(Math.min(unread, MOST))}${unread > MOST ? '+' : nothing}</span
              >`
            : nothing
        }
      </button>
      <div
        id="panel"
        class="panel"
        part="panel"
        popover
        role="dialog"
        aria-labelledby="title"
        @toggle=${this.#handleToggle}
      >
        ${this.open ? this.#renderPanel(localizer) : nothing}
      </div>
    </div>`;
  }

  protected override updated(): void {
    const { unread } = this.#data;
    if (unread === undefined || unread === this.#told) return;
    const before = this.#told;
    this.#told = unread;
    this.dispatchEvent(new NotificationCountEvent(unread));
    if (before !== undefined && unread > before)
      announce(this, this.t(notificationBellCatalog, 'arrived', { count: unread }));
  }

  #renderPanel(localizer: Localizer): TemplateResult {
    const all = this.lease.value?.href('notifications');
    return html`<div class="panel-head">
        <h2 id="title" tabindex="-1">${this.t(notificationBellCatalog, 'title')}</h2>
        ${
          this.#data.unread
            ? html`<button class="button quiet" type="button" @click=${() => void this.#read()}>
                ${this.t(notificationBellCatalog, 'markAllRead')}
              </button>`
            : nothing
        }
      </div>
      ${
        this.markFailed
          ? html`<p class="problem" role="alert">${this.t(notificationBellCatalog, 'markFailed')}</p>`
          : nothing
      }
      <div class="panel-body">${this.#renderBody(localizer)}</div>
      ${
        all
          ? html`<div class="panel-foot">
              <a href=${all}>${this.t(notificationBellCatalog, 'seeAll')}</a>
            </div>`
          : nothing
      }`;
  }

  #renderBody(localizer: Localizer): TemplateResult {
    const { list } = this.#data;
    const { state } = list;
    const onRetry = () => void list.refetch();
    switch (state.status) {
      case 'idle':
      case 'loading':
        return skeleton('lines', { rows: 5, label: this.t(notificationBellCatalog, 'loading') });
      case 'failed':
        return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
      case 'ready':
        return html`${refreshNotice({ localizer, error: state.error, onRetry })}
        ${this.#renderEntries(state.value, localizer)}`;
    }
  }

  #renderEntries(value: PagesValue<LeaseNotification, never>, localizer: Localizer): TemplateResult {
    const { list } = this.#data;
    const { rows, total, hasMore, loadingMore, moreError } = value;
    if (rows.length === 0) {
      const title = this.t(notificationBellCatalog, 'empty');
      return statePanel({
        kind: 'empty',
        localizer,
        title,
        text: this.t(notificationBellCatalog, 'emptyText'),
      });
    }
    return html`<ul class="entries" role="list">
        ${rows.map((notification) =>
          entry({
            localizer,
            notification,
            href: this.#data.href(notification),
            onOpen: (event) => this.#handleOpen(event, notification),
            onRead: () => void this.#read(notification.id),
          }),
        )}
      </ul>
      ${showMore({
        localizer,
        shown: rows.length,
        ...(total !== undefined && { total }),
        hasMore,
        loading: loadingMore,
        failed: moreError !== undefined,
        onMore: () => void list.loadMore(),
      })}`;
  }

  readonly #handleToggle = async (event: Event): Promise<void> => {
    const panel = event.currentTarget as HTMLElement;
    this.open = (event as ToggleEvent).newState === 'open';
    this.markFailed = false;
    followAnchor(event, 'end');
    if (!this.open) {
      // Not every browser gives the focus back out of a shadow root.
      const { activeElement } = document;
      if (activeElement === document.body || activeElement === this)
        panel.parentElement?.querySelector<HTMLElement>('.bell')?.focus();
      return;
    }
    await this.updateComplete;
    panel.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  };

  #handleOpen(event: MouseEvent, notification: LeaseNotification): void {
    if (!notification.readAt) void this.#read(notification.id);
    // A new tab or window is the browser's to open.
    if (isModified(event)) return;
    if (!this.dispatchEvent(new NotificationOpenEvent(notification))) event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#panel')?.hidePopover();
  }

  async #read(id?: string): Promise<void> {
    this.markFailed = false;
    this.markFailed = !(await this.#data.markRead(id));
  }
}
