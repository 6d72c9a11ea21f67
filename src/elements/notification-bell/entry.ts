import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LeaseNotification } from '../../../sdk/index.ts';
import { notificationBellCatalog } from '../../i18n/catalogs/notification-bell.ts';
import type { NotificationBellKey } from '../../i18n/catalogs/notification-bell.ts';
import type { Localizer } from '../../i18n/index.ts';
import { reportName } from '../../ui/report-name/report-name.ts';

export interface EntryOptions {
  localizer: Localizer;
  notification: LeaseNotification;
  /** The host's page of the record. */
  href: string | undefined;
  onOpen(event: MouseEvent): void;
  onRead(): void;
}

/** One notification: what happened, to what, when; a way to the record, and another to be done with it. */
export function entry({ localizer, notification, href, onOpen, onRead }: EntryOptions): TemplateResult {
  const t = (key: NotificationBellKey) => localizer.text(notificationBellCatalog, key);
  const { at, readAt } = notification;
  const title = t(`kind.${notification.kind}`);
  const about = factsOf(notification, localizer).join(' · ');
  const content = html`<span class="title">${title}</span>
    ${about ? html`<span class="about">${about}</span>` : nothing}
    <span class="when">${localizer.instant(at)}</span>
    ${readAt ? nothing : html`<span class="visually-hidden">${t('unread')}</span>`}`;
  return html`<li class="entry" part="entry" data-unread=${readAt ? nothing : ''}>
    <span class="dot" aria-hidden="true"></span>
    ${
      href
        ? html`<a class="open" part="entry-link" href=${href} @click=${onOpen}>${content}</a>`
        : html`<button class="open" part="entry-link" type="button" @click=${onOpen}>${content}</button>`
    }
    ${
      readAt
        ? nothing
        : html`<button
            class="button quiet icon"
            type="button"
            aria-label="${t('markRead')}: ${title}${about ? `, ${about}` : ''}"
            title=${t('markRead')}
            @click=${onRead}
          >
            <svg class="tick" viewBox="0 0 20 20" aria-hidden="true"><path d="m4 10.5 4 4 8-9" /></svg>
          </button>`
    }
  </li>`;
}

/** What is known of the record; whatever a lessor leaves out is left out here too. */
function factsOf({ kind, entity, params }: LeaseNotification, localizer: Localizer): string[] {
  const t = (key: NotificationBellKey, date: string) =>
    localizer.text(notificationBellCatalog, key, { date: localizer.date(date) });
  const { amount, currency, dueOn, to, subject, state, type } = params;
  const moved = `moved.${state ?? ''}`;
  return [
    entity.number,
    subject,
    kind === 'document_ready' && type ? reportName(localizer, type) : undefined,
    amount && currency && /^-?\d{1,15}$/.test(amount)
      ? localizer.money({ amount: Number(amount), currency })
      : undefined,
    dueOn && kind !== 'payment_received'
      ? t(kind === 'invoice_overdue' ? 'wasDue' : 'due', dueOn)
      : undefined,
    to && t('ends', to),
    Object.hasOwn(notificationBellCatalog.en, moved)
      ? localizer.text(notificationBellCatalog, moved as NotificationBellKey)
      : undefined,
  ].filter((fact): fact is string => Boolean(fact));
}
