/** Letters between lessor and customer. */
import type { Message } from '../../sdk/schemas/message.ts';
import { messageDraftSchema, messageReplySchema } from '../../sdk/schemas/message.ts';
import { MessagesDesk } from '../desks/messages/messages-desk.ts';
import { choices, flag, type ListQuery, type Slice, sortKeys } from '../engine/queries/list-query.ts';
import { BY_ID, type Order, paged } from '../engine/queries/order.ts';
import { fileResponse, linkTo } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, json, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { readerOf } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { createOnce } from '../http/write.ts';
import { INFORM_RULES } from '../http/inform-rules.ts';
import { invoicePdf } from '../pdf/invoice.ts';
import { paperOf } from '../pdf/paper.ts';

const deskOf = ({ lessor }: Exchange): MessagesDesk => lessor.desk(MessagesDesk);

/** Latest first unless sorted. */
function page(exchange: Exchange, query: ListQuery): Slice<Message> {
  const { filter } = query;
  const topics = choices(filter, 'topic');
  const senders = choices(filter, 'from');
  const unread = flag(filter, 'unread');
  const q = filter['q']?.trim().toLowerCase();
  const rows = deskOf(exchange)
    .all(readerOf(exchange))
    .filter(
      (each) =>
        (!topics || topics.has(each.topic ?? '')) &&
        (!senders || senders.has(each.from ?? '')) &&
        (unread === undefined || (each.readAt === undefined) === unread) &&
        (!filter['requestId'] || each.requestId === filter['requestId']) &&
        (!filter['threadId'] || each.threadId === filter['threadId']) &&
        (!filter['sentAt.gte'] || each.sentAt.slice(0, 10) >= filter['sentAt.gte']) &&
        (!filter['sentAt.lte'] || each.sentAt.slice(0, 10) <= filter['sentAt.lte']) &&
        (!q || `${each.subject} ${each.body}`.toLowerCase().includes(q)),
    );
  const keys = sortKeys(query.sort, INFORM_RULES.messages.sorts, '-sentAt');
  const order: Order<Message> = {
    keys: [...keys, { key: 'sentAt', descending: false }, BY_ID],
    value: (row, key) => row[key as 'sentAt' | 'subject' | 'topic' | 'id'],
  };
  return paged(rows, query, order, (row) => row);
}

async function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'messages.create');
  return createOnce(exchange, (body) =>
    deskOf(exchange).write(readerOf(exchange), readAs(messageDraftSchema, body)),
  );
}

async function reply(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'messages.create');
  return createOnce(exchange, (body) => {
    const draft = readAs(messageReplySchema, body);
    const made = deskOf(exchange).reply(readerOf(exchange), idOf(exchange), draft);
    if (!made) throw new ProblemError('not-found');
    return made;
  });
}

/** Reading is everybody's own: who may see a letter may mark it. */
function mark(read: boolean): (exchange: Exchange) => Response {
  return (exchange) => {
    requirePermission(exchange, 'messages.detail');
    return record(exchange, deskOf(exchange).mark(readerOf(exchange), idOf(exchange), read));
  };
}

function thread(exchange: Exchange): Response {
  requirePermission(exchange, 'messages.detail');
  const items = deskOf(exchange).thread(readerOf(exchange), idOf(exchange));
  if (!items) throw new ProblemError('not-found');
  return json(exchange, { items, page: { total: { value: items.length, exact: true } } });
}

async function attachment(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'messages.detail');
  const { url, view, request } = exchange;
  const attachmentId = url.searchParams.get('attachmentId');
  if (!attachmentId) throw invalid({ pointer: '/query/attachmentId', code: 'required' });
  const found = deskOf(exchange).attachment(readerOf(exchange), idOf(exchange), attachmentId);
  if (!found) throw new ProblemError('not-found');
  // Documents are kept, and handed out, by their own department.
  if (found.source === 'document') {
    return linkTo(exchange, `/v1/documents/${encodeURIComponent(found.documentId)}/file`);
  }
  if (/^\s*application\/json\b/i.test(request.headers.get('accept') ?? '')) {
    return linkTo(exchange, url.pathname + url.search);
  }
  const invoice = view.invoice(found.invoiceId);
  if (!invoice) throw new ProblemError('not-found');
  const bytes = invoicePdf(invoice, await paperOf(exchange));
  return fileResponse(bytes, `${invoice.number}.pdf`, 'application/pdf');
}

/** `/v1/messages[/{id}[/thread|/reply|/mark-read|/mark-unread|/attachment]]` */
export function messageHandlers(api: Api): Route[] {
  return [
    api.get('messages', '/v1/messages', (exchange) => {
      requirePermission(exchange, 'messages.list');
      return list(exchange, 'messages', (query) => page(exchange, query));
    }),
    api.get('messages', '/v1/messages/:id', (exchange) => {
      requirePermission(exchange, 'messages.detail');
      return record(exchange, deskOf(exchange).find(readerOf(exchange), idOf(exchange)));
    }),
    api.get('messages', '/v1/messages/:id/thread', thread),
    api.get('messages', '/v1/messages/:id/attachment', attachment),
    api.post('messages', '/v1/messages', create),
    api.post('messages', '/v1/messages/:id/reply', reply),
    api.post('messages', '/v1/messages/:id/mark-read', mark(true)),
    api.post('messages', '/v1/messages/:id/mark-unread', mark(false)),
  ];
}
