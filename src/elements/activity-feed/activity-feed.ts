import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Activity } from '../../../sdk/index.ts';
import { activityFeedCatalog } from '../../i18n/catalogs/activity-feed.ts';
import type { ActivityFeedKey } from '../../i18n/catalogs/activity-feed.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { isModified } from '../../lib/links.ts';
import { buttons, focus, links, text, visuallyHidden } from '../../styles/index.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { LeaseElement } from '../lease-element.ts';
import { ACTIVITY_PARTS, ActivityFeedController } from './activity-feed.controller.ts';
import type { ActivityPages, ActivityPart } from './activity-feed.controller.ts';
import { ActivityOpenEvent } from './activity-feed.events.ts';
import { activityFeedStyles } from './activity-feed.styles.ts';
import { entry } from './entry.ts';

const PAGE_SIZE = 8;

/**
 * What waits for the customer, oldest first, and what happened lately, newest first.
 * Use it beside the overview. Every entry leads to its record, if the provider's `routes` name a page for it.
 *
 * @element lease-activity-feed
 * @slot header - Before everything else.
 * @slot footer - After the lists.
 * @fires lease-activity-open - The record behind an activity is about to be opened; cancelable.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart section - Each of the two lists; `section-pending` and `section-done` one of them.
 * @csspart entry - One activity.
 * @csspart entry-link - The way to its record.
 * @csspart more - The button that shows more of a list.
 * @example <lease-activity-feed kind="pending"></lease-activity-feed>
 */
export class ActivityFeedElement extends LeaseElement {
  static override readonly catalogs = [activityFeedCatalog];
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    buttons,
    focus,
    links,
    text,
    visuallyHidden,
    skeletonStyles,
    statePanelStyles,
    activityFeedStyles,
  ];

  /** `pending` shows only what waits, `done` only what happened. Default both. */
  @property() kind?: ActivityPart;
  /** How many of each are shown at first, and come with every "show more"; 1 to 100. */
  @property({ attribute: 'page-size', type: Number }) pageSize = PAGE_SIZE;

  readonly #data = new ActivityFeedController(this, {
    enabled: (part) => this.lease.gate('activities.list') === 'open' && this.#parts.includes(part),
    pageSize: () => Math.min(Math.max(Math.trunc(this.pageSize) || PAGE_SIZE, 1), 100),
  });

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.refetch();
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderContent()}
      <slot name="footer"></slot>
    </section>`;
  }

  get #parts(): readonly ActivityPart[] {
    const chosen = ACTIVITY_PARTS.filter((part) => part === this.kind);
    return chosen.length > 0 ? chosen : ACTIVITY_PARTS;
  }

  #renderContent() {
    const { lease, localizer } = this;
    const gate = lease.gate('activities.list');
    if (gate === 'pending') return this.#renderSkeleton();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const states = this.#parts.map((part) => this.#data.state(part));
    const failed = states.find((state) => state.status === 'failed');
    const onRetry = () => void this.refresh();
    if (failed?.status === 'failed')
      return statePanel({ kind: 'failed', localizer, error: failed.error, onRetry });
    const values = states.flatMap((state) => (state.status === 'ready' ? [state.value] : []));
    if (values.length < states.length) return this.#renderSkeleton();
    const stale = states.find((state) => state.status === 'ready' && state.error);
    const error = stale?.status === 'ready' ? stale.error : undefined;
    return html`${refreshNotice({ localizer, error, onRetry })} ${this.#renderParts(values)}`;
  }

  #renderSkeleton(): TemplateResult {
    const [first, ...others] = this.#parts.map(
      (part) =>
        html`<div class="section">
          ${skeleton('heading', part === this.#parts[0] ? { label: this.#t('loading') } : {})}
          ${skeleton('lines', { rows: 4 })}
        </div>`,
    );
    return html`${first}${others}`;
  }

  #renderParts(values: readonly ActivityPages[]) {
    if (values.every(({ rows }) => rows.length === 0) && this.#parts.length > 1) {
      const { localizer } = this;
      const [title, words] = [this.#t('empty'), this.#t('emptyText')];
      return statePanel({ kind: 'empty', localizer, title, text: words });
    }
    return this.#parts.map((part, at) => this.#renderPart(part, values[at]!));
  }

  #renderPart(part: ActivityPart, value: ActivityPages): TemplateResult {
    const { rows, total = rows.length } = value;
    const { localizer } = this;
    return html`<div class="section" part="section section-${part}">
      <h2 id=${part}>
        ${this.#t(part)} ${total > 0 ? html`<span class="count">${localizer.integer(total)}</span>` : nothing}
      </h2>
      ${
        rows.length === 0
          ? html`<p class="muted">${this.#t(part === 'pending' ? 'pendingNone' : 'doneNone')}</p>`
          : html`<ul aria-labelledby=${part}>
              ${repeat(
                rows,
                ({ id }) => id,
                (activity) =>
                  entry({
                    localizer,
                    part,
                    activity,
                    href: this.#data.href(activity),
                    onOpen: (event) => this.#handleOpen(event, activity),
                  }),
              )}
            </ul>`
      }
      ${this.#renderMore(part, value)}
    </div>`;
  }

  /** Only a press shows more: a feed that grows by itself never ends the page it stands on. */
  #renderMore(part: ActivityPart, { rows, total, hasMore, loadingMore, moreError }: ActivityPages) {
    if (!hasMore) return nothing;
    const { localizer } = this;
    return html`<div class="more">
      <button
        class="button"
        part="more"
        type="button"
        aria-label="${this.t(commonCatalog, 'showMore')}: ${this.#t(part)}"
        aria-disabled=${loadingMore ? 'true' : nothing}
        @click=${() => void this.#data.loadMore(part)}
      >
        ${this.t(commonCatalog, loadingMore ? 'loading' : 'showMore')}
      </button>
      <span class="muted" role="status">
        ${
          total === undefined
            ? nothing
            : this.#t('shownOf', { shown: localizer.integer(rows.length), count: localizer.integer(total) })
        }
      </span>
      ${moreError ? refreshNotice({ localizer, error: moreError, onRetry: () => void this.#data.loadMore(part) }) : nothing}
    </div>`;
  }

  #handleOpen(event: MouseEvent, activity: Activity): void {
    // A new tab or window is the browser's to open.
    if (isModified(event)) return;
    if (!this.dispatchEvent(new ActivityOpenEvent(activity))) event.preventDefault();
  }

  #t(key: ActivityFeedKey, params?: Record<string, string | number>): string {
    return this.t(activityFeedCatalog, key, params);
  }
}
