import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Activity } from '../../../sdk/index.ts';
import { activityFeedCatalog } from '../../i18n/catalogs/activity-feed.ts';
import type { ActivityFeedKey } from '../../i18n/catalogs/activity-feed.ts';
import { wordOrCode } from '../../i18n/codes.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ActivityPart } from './activity-feed.controller.ts';

export interface EntryOptions {
  localizer: Localizer;
  part: ActivityPart;
  activity: Activity;
  /** The host's page of the record. */
  href: string | undefined;
  onOpen(event: MouseEvent): void;
}

/** What somebody has to see to first. */
const URGENT: readonly string[] = ['invoice_overdue', 'invoice_disputed'];
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** One activity: what, to which record, when; and the way to the record. */
export function entry({ localizer, part, activity, href, onOpen }: EntryOptions): TemplateResult {
  const { code, entity } = activity;
  const title = wordOrCode(localizer, activityFeedCatalog, `code.${code}`, code);
  const mark = part === 'done' ? 'disc' : URGENT.includes(code) ? 'triangle' : 'ring';
  const content = html`<span class="mark mark-${mark}" aria-hidden="true"></span>
    <span class="what">
      <span class="title">${title}</span>${
        entity?.number ? html` <span class="record">${entity.number}</span>` : nothing
      }
    </span>
    <span class="when">${when(localizer, activity)}</span>`;
  return html`<li part="entry" data-code=${code}>${frame(content)}</li>`;

  function frame(inner: TemplateResult): TemplateResult {
    if (!entity) return html`<div class="entry">${inner}</div>`;
    return href
      ? html`<a class="entry" part="entry-link" href=${href} @click=${onOpen}>${inner}</a>`
      : html`<button class="entry" part="entry-link" type="button" @click=${onOpen}>${inner}</button>`;
  }
}

/** The day, or the point in time where the lessor tells it; and what it means where that is not plain. */
function when(localizer: Localizer, { code, at }: Activity): string {
  const date = DAY_ONLY.test(at) ? localizer.date(at) : localizer.instant(at);
  const key = `at.${code}`;
  return Object.hasOwn(activityFeedCatalog.en, key)
    ? localizer.text(activityFeedCatalog, key as ActivityFeedKey, { date })
    : date;
}
