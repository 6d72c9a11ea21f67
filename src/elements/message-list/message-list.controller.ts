import { DownloadsResource, MessagesResource } from '../../../sdk/index.ts';
import type { Message, SortBy } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { reportError } from '../../controllers/report.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { RecordListSpec } from '../../controllers/record-list.ts';

/** What messages are about. */
export const TOPICS = [
  'contract_status',
  'invoice_balance',
  'payment_terms',
  'insurance',
  'requests',
  'documents',
  'other',
] as const;

/** The messages of a customer, latest first. */
export const MESSAGE_LIST: RecordListSpec<Message> = {
  room: 'message-list',
  source: 'messages.list',
  filters: {
    q: { kind: 'text' },
    topic: { kind: 'choices', options: TOPICS },
    unread: { kind: 'flag' },
    from: { kind: 'choice', options: ['lessor', 'customer'] },
    requestId: { kind: 'text' },
    sentAt: { kind: 'date-range' },
  },
  sorts: { sent: 'sentAt', subject: 'subject', topic: 'topic' },
  initialSort: { key: 'sent', direction: 'descending' },
  load: ({ client }, { filter, sort, ...page }, signal) =>
    client
      .resource(MessagesResource)
      .list({ ...filter, ...page, sort: sort as SortBy<'sentAt' | 'subject' | 'topic'> }, { signal }),
};

/** Marks messages as read or unread by this user. Answers whether it is done. */
export async function mark(host: LeaseHost, ids: readonly string[], read: boolean): Promise<boolean> {
  const lease = leaseOf(host)?.value;
  if (!lease || ids.length === 0) return false;
  const messages = lease.client.resource(MessagesResource);
  try {
    for (const id of ids) await (read ? messages.markRead(id) : messages.markUnread(id));
    return true;
  } catch (error) {
    reportError(host, error, read ? 'messages.markRead' : 'messages.markUnread');
    return false;
  } finally {
    lease.queries.invalidate(([, operation]) => /^(messages\.list|notifications\.)/.test(String(operation)));
  }
}

/** A file of a message; undefined when it cannot be fetched. */
export async function fetchAttachment(
  host: LeaseHost,
  id: string,
  attachmentId: string,
): Promise<Blob | undefined> {
  const client = leaseOf(host)?.value?.client;
  if (!client) return undefined;
  try {
    const link = await client.resource(MessagesResource).attachment(id, { attachmentId });
    return await client.resource(DownloadsResource).blob(link);
  } catch (error) {
    reportError(host, error, 'messages.attachment');
    return undefined;
  }
}

/** One message by its id, for links that lead to it. */
export async function fetchMessage(host: LeaseHost, id: string): Promise<Message | undefined> {
  try {
    return await leaseOf(host)?.value?.client.resource(MessagesResource).get(id);
  } catch (error) {
    reportError(host, error, 'messages.get');
    return undefined;
  }
}
