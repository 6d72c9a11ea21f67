/** What goes into a file, where the lessor lets messages be exported; loaded with the first export. */
import type { Message } from '../../../sdk/index.ts';
import { messageListCatalog } from '../../i18n/catalogs/message-list.ts';
import type { MessageListKey } from '../../i18n/catalogs/message-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { textColumn } from '../text-column.ts';
import { senderOf, topicOf } from './columns.ts';
import type { ExportColumn } from './message-list.controller.ts';

/** The columns of a file. */
export function exportColumns(localizer: Localizer): ExportColumn<Message>[] {
  const t = (key: MessageListKey) => localizer.text(messageListCatalog, key);
  const text = textColumn<Message>;
  return [
    text('sent', t('sent'), ({ sentAt }) => localizer.instant(sentAt)),
    text('sender', t('sender'), (message) => senderOf(message, localizer)),
    text('topic', t('topicLabel'), (message) => topicOf(message, localizer)),
    text('subject', t('subject'), ({ subject }) => subject),
    text('body', t('body'), ({ body }) => body),
  ];
}
