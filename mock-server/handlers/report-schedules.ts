/** Schedules of reports. */
import { reportScheduleChangeSchema, reportScheduleDraftSchema } from '../../sdk/schemas/report.ts';
import type { ReportSchedule } from '../../sdk/schemas/report.ts';
import { ReportsDesk } from '../desks/reports/reports-desk.ts';
import { choices, flag, type ListQuery, type Slice, sortKeys } from '../engine/queries/list-query.ts';
import { BY_ID, type Order, paged } from '../engine/queries/order.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { INFORM_RULES } from '../http/inform-rules.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { change, createOnce, remove } from '../http/write.ts';

const deskOf = ({ lessor }: Exchange): ReportsDesk => lessor.desk(ReportsDesk);

function current(exchange: Exchange): ReportSchedule | undefined {
  return deskOf(exchange).schedules.find(customerIndex(exchange), idOf(exchange));
}

function page(exchange: Exchange, query: ListQuery): Slice<ReportSchedule> {
  const types = choices(query.filter, 'type');
  const frequencies = choices(query.filter, 'frequency');
  const paused = flag(query.filter, 'paused');
  const rows = deskOf(exchange)
    .schedules.all(customerIndex(exchange))
    .filter(
      (each) =>
        (!types || types.has(each.type)) &&
        (!frequencies || frequencies.has(each.frequency)) &&
        (paused === undefined || each.paused === paused),
    );
  const keys = sortKeys(query.sort, INFORM_RULES.reportSchedules.sorts, '');
  const order: Order<ReportSchedule> = {
    keys: [...keys, BY_ID],
    value: (row, key) => row[key as 'nextRunAt' | 'type' | 'id'],
  };
  return paged(rows, query, order, (row) => row);
}

async function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reportSchedules.create');
  const desk = deskOf(exchange);
  const customer = customerIndex(exchange);
  return createOnce(exchange, (body) => {
    const draft = readAs(reportScheduleDraftSchema, body);
    desk.checked(customer, draft);
    return desk.schedules.create(customer, draft);
  });
}

async function update(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reportSchedules.update');
  const desk = deskOf(exchange);
  const customer = customerIndex(exchange);
  const before = current(exchange);
  return change(exchange, before, (body) => {
    const changes = readAs(reportScheduleChangeSchema, body);
    desk.checked(customer, {
      type: changes.type ?? before?.type ?? '',
      params: changes.params ?? before?.params,
    });
    return found(desk.schedules.update(customer, idOf(exchange), changes));
  });
}

function pauser(paused: boolean): (exchange: Exchange) => Promise<Response> {
  return (exchange) => {
    requirePermission(exchange, 'reportSchedules.update');
    return change(exchange, current(exchange), () =>
      found(deskOf(exchange).schedules.pause(customerIndex(exchange), idOf(exchange), paused)),
    );
  };
}

function found(schedule: ReportSchedule | undefined): ReportSchedule {
  if (!schedule) throw new ProblemError('not-found');
  return schedule;
}

function remover(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'reportSchedules.delete');
  return remove(exchange, current(exchange), () =>
    deskOf(exchange).schedules.delete(customerIndex(exchange), idOf(exchange)),
  );
}

/** `/v1/report-schedules[/{id}[/pause|/resume]]` */
export function reportScheduleHandlers(api: Api): Route[] {
  return [
    api.get('reportSchedules', '/v1/report-schedules', (exchange) => {
      requirePermission(exchange, 'reportSchedules.list');
      return list(exchange, 'reportSchedules', (query) => page(exchange, query));
    }),
    api.get('reportSchedules', '/v1/report-schedules/:id', (exchange) => {
      requirePermission(exchange, 'reportSchedules.detail');
      return record(exchange, current(exchange));
    }),
    api.post('reportSchedules', '/v1/report-schedules', create),
    api.patch('reportSchedules', '/v1/report-schedules/:id', update),
    api.delete('reportSchedules', '/v1/report-schedules/:id', remover),
    api.post('reportSchedules', '/v1/report-schedules/:id/pause', pauser(true)),
    api.post('reportSchedules', '/v1/report-schedules/:id/resume', pauser(false)),
  ];
}
