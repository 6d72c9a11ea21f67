/** Reports and the schedules that make them. */
import { reportDraftSchema } from '../../sdk/schemas/report.ts';
import type { Report } from '../../sdk/schemas/report.ts';
import { ReportsDesk } from '../desks/reports/reports-desk.ts';
import { reportTypes } from '../desks/reports/report-types.ts';
import { choices, type ListQuery, type Slice, sortKeys } from '../engine/queries/list-query.ts';
import { LATEST_FIRST, type Order, paged } from '../engine/queries/order.ts';
import { fileResponse, linkTo } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, json, record, requirePermission } from '../http/exchange.ts';
import { INFORM_RULES } from '../http/inform-rules.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { createOnce, remove } from '../http/write.ts';
import { reportCsv, reportPdf, writeReport } from '../reports/written-report.ts';
import { reportWordsIn } from '../words/reports.ts';

const MIME = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

const deskOf = ({ lessor }: Exchange): ReportsDesk => lessor.desk(ReportsDesk);

/** Latest first unless sorted. */
function page(exchange: Exchange, query: ListQuery): Slice<Report> {
  const { filter } = query;
  const types = choices(filter, 'type');
  const states = choices(filter, 'state');
  const formats = choices(filter, 'format');
  const rows = deskOf(exchange)
    .reports(customerIndex(exchange))
    .filter(
      ({ type, state, format, scheduleId }) =>
        (!types || types.has(type)) &&
        (!states || states.has(state)) &&
        (!formats || formats.has(format)) &&
        (!filter['scheduleId'] || scheduleId === filter['scheduleId']),
    );
  const keys = sortKeys(query.sort, INFORM_RULES.reports.sorts, '');
  const order: Order<Report> = {
    keys: [...keys, LATEST_FIRST],
    value: (row, key) => row[key as 'createdAt' | 'type' | 'id'],
  };
  return paged(rows, query, order, (row) => row);
}

function types(exchange: Exchange): Response {
  requirePermission(exchange, 'reports.list');
  const items = reportTypes(reportWordsIn(exchange.language).titles);
  return json(exchange, { items, page: { total: { value: items.length, exact: true } } });
}

async function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reports.create');
  const work = (body: Record<string, unknown>): Report =>
    deskOf(exchange).create(customerIndex(exchange), readAs(reportDraftSchema, body));
  return createOnce(exchange, work, 202);
}

function remover(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reports.delete');
  const customer = customerIndex(exchange);
  const current = deskOf(exchange).find(customer, idOf(exchange));
  return remove(exchange, current, () => deskOf(exchange).delete(customer, idOf(exchange)));
}

async function download(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reports.detail');
  const { url, request, lessor } = exchange;
  const content = deskOf(exchange).content(customerIndex(exchange), idOf(exchange));
  // What is not ready yet, has failed or has expired cannot be fetched.
  if (!content) throw new ProblemError('not-found');
  if (/^\s*application\/json\b/i.test(request.headers.get('accept') ?? '')) {
    return linkTo(exchange, url.pathname);
  }
  const { code, table, report } = content;
  const format = report.format === 'unknown' ? 'pdf' : report.format;
  const written = writeReport(code, table, exchange);
  const bytes =
    format === 'xlsx'
      ? (await import('../reports/xlsx.ts')).reportXlsx(written)
      : format === 'csv'
        ? reportCsv(written)
        : await reportPdf(written, exchange);
  const day = (report.readyAt ?? lessor.businessDate).slice(0, 10);
  return fileResponse(bytes, `${written.title} ${day}.${format}`, MIME[format]);
}

/** `/v1/report-types`, `/v1/reports[/{id}[/download]]` */
export function reportHandlers(api: Api): Route[] {
  return [
    api.get('reportTypes', '/v1/report-types', types),
    api.get('reports', '/v1/reports', (exchange) => {
      requirePermission(exchange, 'reports.list');
      return list(exchange, 'reports', (query) => page(exchange, query));
    }),
    api.get('reports', '/v1/reports/:id', (exchange) => {
      requirePermission(exchange, 'reports.detail');
      return record(exchange, deskOf(exchange).poll(customerIndex(exchange), idOf(exchange)));
    }),
    api.get('reports', '/v1/reports/:id/download', download),
    api.post('reports', '/v1/reports', create),
    api.delete('reports', '/v1/reports/:id', remover),
  ];
}
