import type { Message } from '../../../sdk/index.ts';
import { messageListCatalog } from '../../i18n/catalogs/message-list.ts';
import type { MessageListKey } from '../../i18n/catalogs/message-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { instantTrack } from '../../ui/data-table/date-track.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import { TOPICS } from './message-list.controller.ts';

/** As much of a message as a row shows. */
const PREVIEW = 120;

/** Who wrote a message, by name where the lessor tells it. */
export function senderOf({ from, author }: Message, localizer: Localizer): string {
  return author || localizer.text(messageListCatalog, from === 'customer' ? 'you' : 'lessor');
}

/** What a message is about. */
export const topicOf = ({ topic = 'other' }: Message, localizer: Localizer): string =>
  localizer.text(messageListCatalog, `topic.${topic}`);

/** Whether it was read, or sent by the customer. */
export function stateOf({ from, readAt }: Message, localizer: Localizer): Status {
  const key = from === 'customer' ? 'sent' : readAt ? 'read' : 'unread';
  const text = localizer.text(messageListCatalog, `state.${key}`);
  return key === 'unread' ? { tone: 'attention', shape: 'disc', text } : { tone: 'neutral', text };
}

/** The element's own columns, in their default order. */
export function messageColumns(localizer: Localizer): Column<Message>[] {
  const t = (key: MessageListKey, params?: Record<string, number>) =>
    localizer.text(messageListCatalog, key, params);
  return [
    { key: 'subject', label: t('subject'), value: ({ subject }) => subject, width: track(10.5, 2), lines: 3 },
    {
      key: 'preview',
      label: t('preview'),
      value: ({ body }) => body.replace(/\s+/g, ' ').slice(0, PREVIEW),
      width: track(10.5, 2),
      priority: 3,
    },
    {
      key: 'sender',
      label: t('sender'),
      value: (message) => senderOf(message, localizer),
      width: track(9.2, 1),
      priority: 2,
    },
    {
      key: 'topic',
      label: t('topicLabel'),
      value: (message) => topicOf(message, localizer),
      width: track(8.6, 1),
      priority: 1,
    },
    {
      key: 'files',
      label: t('files'),
      kind: 'number',
      value: ({ attachments }) => attachments.length,
      text: ({ attachments }) => (attachments.length ? t('fileCount', { count: attachments.length }) : ''),
      width: track(4.3, 0.5),
      priority: 2,
    },
    {
      key: 'sent',
      label: t('sent'),
      kind: 'date',
      value: ({ sentAt }) => sentAt,
      text: ({ sentAt }) => localizer.instant(sentAt),
      width: instantTrack(localizer, 10.2),
      priority: 1,
    },
    {
      key: 'state',
      label: t('state'),
      kind: 'status',
      value: (message) => stateOf(message, localizer).text,
      paint: (cell, message) => paintStatus(cell, stateOf(message, localizer)),
      width: track(6.8, 0.7),
      priority: 1,
    },
  ];
}

/** The fields of the filter bar. */
export function messageFilters(localizer: Localizer): FilterField[] {
  const t = (key: MessageListKey) => localizer.text(messageListCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'topic',
      label: t('topicLabel'),
      kind: 'choices',
      options: TOPICS.map((value) => ({ value, label: t(`topic.${value}`) })),
    },
    { key: 'sentAt', label: t('sent'), kind: 'date-range' },
  ];
}
