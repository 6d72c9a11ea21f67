/** What can be asked for, and what was. */
import { asGiven, paged } from '../engine/queries/order.ts';
import {
  requestAnswerSchema,
  requestCancellationSchema,
  requestDraftSchema,
  requestMessageDraftSchema,
} from '../../sdk/schemas/request.ts';
import type { RequestRecord } from '../desks/requests/request-record.ts';
import { isAmong } from '../desks/lists.ts';
import { RequestsDesk } from '../desks/requests/requests-desk.ts';
import { UploadsDesk } from '../desks/uploads/uploads-desk.ts';
import type { UploadRecord } from '../desks/uploads/uploads-desk.ts';
import type { ListQuery, Slice } from '../engine/index.ts';
import { permits } from '../http/caller.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { change, createOnce } from '../http/write.ts';
import { takeRequest } from './request-order.ts';

const deskOf = ({ lessor }: Exchange): RequestsDesk => lessor.desk(RequestsDesk);

function find(exchange: Exchange): RequestRecord {
  const found = deskOf(exchange).find(customerIndex(exchange), idOf(exchange));
  if (!found) throw new ProblemError('not-found');
  return found;
}

function types(exchange: Exchange): Response {
  requirePermission(exchange, 'requestTypes.list');
  const { caller, language } = exchange;
  const customer = customerIndex(exchange);
  return list(exchange, 'requestTypes', (query) => {
    const { filter } = query;
    const about = deskOf(exchange).about(customer, filter);
    const every = deskOf(exchange).types(customer, language, about, permits(caller, 'requests.create'));
    const rows = every.filter(({ scope }) => isAmong(filter, 'scope', scope));
    return paged(rows, query, asGiven(every), (row) => row);
  });
}

/** Rows that belong to one request, in pages. */
function page<T>(rows: readonly T[], query: ListQuery): Slice<T> {
  return paged(rows, query, asGiven(rows), (row) => row);
}

function uploadsOf(exchange: Exchange, ids: readonly string[] = [], usedBy: string): UploadRecord[] {
  return exchange.lessor.desk(UploadsDesk).use(customerIndex(exchange), ids, usedBy);
}

function cancel(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'requests.cancel');
  const { caller, language } = exchange;
  const found = find(exchange);
  const desk = deskOf(exchange);
  return change(exchange, desk.view(found, language), (body) => {
    const { reason } = readAs(requestCancellationSchema, body);
    const note = { by: caller.user.name, uploads: [], ...(reason && { body: reason }) };
    return desk.view(desk.cancel(found, note), language);
  });
}

function answer(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'requests.answer');
  const { caller, language } = exchange;
  const found = find(exchange);
  const desk = deskOf(exchange);
  return change(exchange, desk.view(found, language), (body) => {
    const { body: text, attachmentIds } = readAs(requestAnswerSchema, body);
    if (!text && !attachmentIds?.length) throw invalid({ pointer: '/body', code: 'required' });
    desk.requireAction(found, 'answer');
    const uploads = uploadsOf(exchange, attachmentIds, found.id);
    const note = { by: caller.user.name, uploads, ...(text && { body: text }) };
    return desk.view(desk.answer(found, note), language);
  });
}

function addMessage(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'requests.addMessage');
  const { caller, language } = exchange;
  const found = find(exchange);
  return createOnce(exchange, (body) => {
    const { body: text, attachmentIds } = readAs(requestMessageDraftSchema, body);
    const desk = deskOf(exchange);
    desk.requireAction(found, 'addMessage');
    const uploads = uploadsOf(exchange, attachmentIds, found.id);
    return desk.addMessage(found, { by: caller.user.name, body: text, uploads }, language);
  });
}

/** `/v1/request-types`, `/v1/requests[/{id}[/cancel|/answer|/conversation|/add-message|/timeline]]` */
export function requestHandlers(api: Api): Route[] {
  return [
    api.get('requestTypes', '/v1/request-types', types),
    api.get('requests', '/v1/requests', (exchange) => {
      requirePermission(exchange, 'requests.list');
      const { language } = exchange;
      return list(exchange, 'requests', (query) =>
        deskOf(exchange).list(customerIndex(exchange), query, language),
      );
    }),
    api.post('requests', '/v1/requests', (exchange) => {
      requirePermission(exchange, 'requests.create');
      return createOnce(exchange, (body) => {
        const made = takeRequest(exchange, readAs(requestDraftSchema, body));
        return deskOf(exchange).view(made, exchange.language);
      });
    }),
    api.get('requests', '/v1/requests/:id', (exchange) => {
      requirePermission(exchange, 'requests.detail');
      return record(exchange, deskOf(exchange).view(find(exchange), exchange.language));
    }),
    api.get('requests', '/v1/requests/:id/conversation', (exchange) => {
      requirePermission(exchange, 'requests.detail');
      const lines = deskOf(exchange).conversation(find(exchange), exchange.language);
      return list(exchange, 'requestLines', (query) => page(lines, query));
    }),
    api.get('requests', '/v1/requests/:id/timeline', (exchange) => {
      requirePermission(exchange, 'requests.detail');
      const { timeline } = deskOf(exchange).view(find(exchange), exchange.language);
      return list(exchange, 'requestLines', (query) => page(timeline, query));
    }),
    api.post('requests', '/v1/requests/:id/cancel', cancel),
    api.post('requests', '/v1/requests/:id/answer', answer),
    api.post('requests', '/v1/requests/:id/add-message', addMessage),
  ];
}
